import type { PageState } from "../../../app-model/page-state.ts";
import type { Use } from "../../../app-model/walkthrough.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import type { Selector } from "../selectors/find.ts";
import { selectorFor } from "../selectors/pattern.ts";
import type { Device } from "../selectors/sight.ts";
import type { Command, FlowMap, FlowValue } from "./yaml-text.ts";

/** What an element has to be besides visible. */
export interface Looks {
  readonly checked?: boolean;
  readonly enabled?: boolean;
}

/** A selector as it is written: in short where a text is enough. */
export function look({ id, text, below }: Selector, looks: Looks = {}): FlowValue {
  const flags = Object.entries(looks);
  if (id === undefined && below === undefined && flags.length === 0) return text ?? "";
  const map: Record<string, FlowValue> = {};
  if (id !== undefined) map["id"] = id;
  if (text !== undefined) map["text"] = text;
  if (below !== undefined) map["below"] = look(below);
  for (const [name, value] of flags) map[name] = value;
  return map;
}

interface Used {
  readonly use: Use;
  readonly selector: Selector;
  readonly element: ElementFact | null;
  readonly before: PageState;
}

/** The commands for one use of an element. */
export function useOf({ use, selector, element, before }: Used): Command[] {
  const tap: Command = { tapOn: look(selector) };
  switch (use.kind) {
    case "fill":
      return [tap, ...typed(use.value, typedBefore(element, before))];
    case "choose":
      return [tap, { tapOn: selectorFor(use.value) }];
    case "check":
    case "uncheck": {
      // A tap turns it over, so it is only tapped where it is not yet as it should be.
      const isOn = typedBefore(element, before) !== "";
      return isOn === (use.kind === "check")
        ? [{ assertVisible: look(selector, { checked: isOn }) }]
        : [tap];
    }
    case "press":
      return [{ pressKey: use.value }];
    case "dblclick":
      return [{ doubleTapOn: look(selector) }];
    case "click":
      return [tap];
  }
}

/** What a field holds before it is used. */
function typedBefore(element: ElementFact | null, { values }: PageState): string {
  if (element === null) return "";
  const value = values.get(element.id) ?? element.field?.value ?? "";
  return value === "false" ? "" : value;
}

/** Maestro types at the end of what is there, and types nothing for an empty text. */
function typed(value: string, there: string): Command[] {
  const erase: Command[] = there === "" ? [] : [{ eraseText: there.length + 1 }];
  return value === "" ? erase : [...erase, { inputText: literal(value) }];
}

/**
 * Maestro runs what stands in `${…}`, unless a backslash stands before it. Who signs in is a variable
 * that a flow takes from its surroundings.
 */
function literal(text: string): string {
  return text.replaceAll(/\$?\{(E2E_USER|E2E_PASSWORD)\}|\$\{/gu, (_, name: string | undefined) =>
    name === undefined ? "\\${" : `\${${name}}`,
  );
}

/** How long an app may take to sign somebody in, in milliseconds: it asks a server. */
const ANSWERED = 30_000;

/** Waits for something that comes when a server has answered. */
export function waitFor(selector: Selector): Command {
  return { extendedWaitUntil: { visible: look(selector), timeout: ANSWERED } };
}

/** `hideKeyboard` fails on iOS where an app's keyboard has no way to be dismissed. */
export function hideKeyboardOn(devices: readonly Device[]): Command[] {
  return [devices.includes("ios") ? { hideKeyboard: { optional: true } } : "hideKeyboard"];
}

/** iOS has no back button: there a swipe from the edge goes back, and `back` does nothing. */
export function goBackOn(devices: readonly Device[]): Command[] {
  const swipe: Command = { swipe: { start: "1%, 50%", end: "90%, 50%" } };
  if (!devices.includes("ios")) return ["back"];
  if (!devices.includes("android")) return [swipe];
  return [onlyOn("Android", ["back"]), onlyOn("iOS", [swipe])];
}

function onlyOn(platform: string, commands: readonly Command[]): Command {
  const list: FlowValue[] = commands.map((command): FlowMap | { readonly word: string } =>
    typeof command === "string" ? { word: command } : command,
  );
  return { runFlow: { when: { platform: { word: platform } }, commands: list } };
}
