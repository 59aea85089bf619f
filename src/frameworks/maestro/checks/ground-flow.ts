import { isMap } from "yaml";
import { citationOf } from "../../../app-model/citation.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import {
  effectsInState,
  stateAfterAction,
  stateAfterGoingBack,
  stateAfterOpening,
} from "../../../app-model/page-changes.ts";
import { NOWHERE, type PageState } from "../../../app-model/page-state.ts";
import type { UserAction } from "../../../app-model/user-action.ts";
import { atStartOfApp } from "../../../app-model/walks.ts";
import type { ElementFact, MobileApp } from "../../../contracts/generated.ts";
import type { ReportFinding } from "../../../contracts/report.ts";
import type { Evidence } from "../../types.ts";
import { valueOf } from "../grammar/judge.ts";
import { textOrNull } from "../grammar/scalar.ts";
import { describeSelector, findElement, findHidden, type Selector } from "../selectors/find.ts";
import type { Device } from "../selectors/sight.ts";
import { appOfFlow, devicesOf } from "./app-of-flow.ts";
import { type FlowCommand, type FlowFile, commandsIn, flowRunBy, textAt } from "./flow-file.ts";
import { finding } from "./rules.ts";

/** What the selectors of a flow rest on. */
export interface FlowGrounding {
  readonly total: number;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly ReportFinding[];
}

const MOST_NESTED = 8;
/** A swipe from the left edge goes back on iOS. */
const FROM_EDGE = /^[0-5]%\s*,/;

/** Follows a flow on every device that it is for, and looks each selector up on its way. */
export function groundFlow(
  flow: FlowFile,
  files: ReadonlyMap<string, FlowFile>,
  model: OpenAppModel,
): FlowGrounding {
  const { app, problem } = appOfFlow(flow, model);
  if (app === null) {
    return { total: 1, evidence: [], findings: [finding("ungrounded", 1, problem)] };
  }
  const walks = devicesOf(flow, app).map((device) => {
    const walk = new Walk({ model, app, device, files });
    walk.follow(flow, flow.commands, 0);
    return walk;
  });
  const misses = new Map(
    walks.flatMap(({ missed }) => missed.map((miss) => [`${miss.line} ${miss.message}`, miss])),
  );
  const total = Math.max(0, ...walks.map(({ found, missed }) => found.length + missed.length));
  const bad = new Set([...misses.values()].map(({ line }) => line));
  const evidence = (walks[0]?.found ?? []).filter(({ line }) => !bad.has(line));
  return { total, evidence, findings: [...misses.values()] };
}

interface Around {
  readonly model: OpenAppModel;
  readonly app: MobileApp;
  readonly device: Device;
  /** The flows of the set, by path. */
  readonly files: ReadonlyMap<string, FlowFile>;
}

/** One run of a flow on one device, as the source says that it would go. */
class Walk {
  readonly found: Evidence[] = [];
  readonly missed: ReportFinding[] = [];
  readonly #around: Around;
  #state: PageState = NOWHERE;
  /** The line that is told: that of the command of the flow itself which runs others. */
  #line = 1;

  constructor(around: Around) {
    this.#around = around;
  }

  follow(flow: FlowFile, list: unknown, depth: number): void {
    if (depth > MOST_NESTED) return this.#miss("It is nested too deeply to be followed.");
    const commands = commandsIn(list, flow.lineOf);
    for (const [index, command] of commands.entries()) {
      if (depth === 0) this.#line = command.line;
      if (!isTypedOver(command, commands[index + 1])) this.#take(command, flow, depth);
    }
  }

  #take(command: FlowCommand, flow: FlowFile, depth: number): void {
    const { name, value } = command;
    if (name === "runFlow" || name === "repeat") return this.#inside(command, flow, depth);
    // Any other command leaves the screen as it is.
    this.#handlers.get(name)?.(value);
  }

  readonly #handlers: ReadonlyMap<string, (value: unknown) => void> = new Map<
    string,
    (value: unknown) => void
  >([
    ["launchApp", (value) => this.#launch(textAt(value, "clearState") === "true")],
    ["tapOn", (value) => this.#tap(value)],
    ["doubleTapOn", (value) => this.#tap(value)],
    ["longPressOn", (value) => this.#tap(value)],
    ["assertVisible", (value) => void this.#look(value)],
    ["copyTextFrom", (value) => void this.#look(value)],
    ["assertNotVisible", (value) => this.#lookForHidden(value)],
    ["extendedWaitUntil", (value) => this.#wait(value)],
    ["scrollUntilVisible", (value) => void this.#look(partOf(value, "element"))],
    ["inputText", (value) => this.#type(textOrNull(value) ?? textAt(value, "text"))],
    ["eraseText", () => this.#type("")],
    ["pressKey", (value) => this.#press(textOrNull(value) ?? textAt(value, "key"))],
    ["back", () => this.#back()],
    ["swipe", (value) => this.#swipe(value)],
    ["openLink", () => this.#leave()],
  ]);

  #launch(clears: boolean): void {
    const { app, model } = this.#around;
    const state = app.start === null ? null : stateAfterOpening(model, app.start);
    if (state === null)
      return this.#miss(`The source does not say what ${app.name} shows at first.`);
    this.#state = clears ? atStartOfApp(state) : state;
    this.found.push({
      line: this.#line,
      what: `launch of ${app.name}`,
      source: citationOf(app.source),
    });
  }

  #tap(value: unknown): void {
    const element = this.#choice(value) ? null : this.#look(value);
    if (element === null) return;
    if (this.#onlyTakesFocus(element)) this.#state = { ...this.#state, focused: element };
    else this.#act(element, tapOf(this.#state, element));
  }

  /** What is typed into is tapped before, for the focus. */
  #onlyTakesFocus(element: ElementFact): boolean {
    const isTyped = element.role === "textbox" || element.role === "searchbox";
    const action = { kind: "click", value: "", element } as const;
    return isTyped && effectsInState(this.#state, action).length === 0;
  }

  /** True for an option of what was tapped before, which is then chosen. */
  #choice(value: unknown): boolean {
    const { focused } = this.#state;
    const text = textOrNull(value)?.replaceAll(/\\(.)/g, "$1") ?? "";
    if (focused?.field?.options.includes(text) !== true) return false;
    this.#act(focused, { kind: "choose", value: text });
    const source = citationOf(focused.source);
    this.found.push({ line: this.#line, what: `option ${JSON.stringify(text)}`, source });
    return true;
  }

  #look(value: unknown): ElementFact | null {
    const selector = selectorIn(value);
    if (selector === null) {
      this.#miss("What it is about has neither an id nor a text.");
      return null;
    }
    const found = findElement(this.#state, selector, [this.#around.device]);
    if (found.kind === "nothing") {
      this.#miss(found.reason);
      return null;
    }
    this.found.push({
      line: this.#line,
      what: describeSelector(selector),
      source: citationOf(found.source),
    });
    return found.kind === "element" ? found.element : null;
  }

  #lookForHidden(value: unknown): void {
    const selector = selectorIn(value);
    if (selector === null) return this.#miss("What it is about has neither an id nor a text.");
    const found = findHidden(this.#state, selector, [this.#around.device]);
    if (found.kind === "nothing") return this.#miss(found.reason);
    const what = `no ${describeSelector(selector)}`;
    this.found.push({ line: this.#line, what, source: citationOf(found.source) });
  }

  #wait(value: unknown): void {
    const visible = partOf(value, "visible");
    const notVisible = partOf(value, "notVisible");
    if (visible !== undefined) this.#look(visible);
    if (notVisible !== undefined) this.#lookForHidden(notVisible);
  }

  #type(text: string | null): void {
    const { focused } = this.#state;
    if (focused?.field === undefined || focused.field === null) {
      return this.#miss("No field was tapped before something is typed.");
    }
    this.#act(focused, { kind: "fill", value: text?.replaceAll("\\${", "${") ?? "" });
  }

  #press(key: string | null): void {
    const { focused } = this.#state;
    if (focused !== null) this.#act(focused, { kind: "press", value: key ?? "" });
    if (key?.toLowerCase() === "back") this.#goBack();
  }

  #goBack(): void {
    const state = stateAfterGoingBack(this.#around.model, this.#state);
    if (state === null) return this.#miss("The source does not say what going back leads to here.");
    this.#state = state;
  }

  #back(): void {
    if (this.#around.device === "ios") this.#miss("back does nothing on iOS.");
    else this.#goBack();
  }

  /** To where nobody knows what is shown. */
  #leave(): void {
    this.#state = NOWHERE;
  }

  #swipe(value: unknown): void {
    const isFromEdge = FROM_EDGE.test(textAt(value, "start") ?? "");
    if (isFromEdge && this.#around.device === "ios") this.#goBack();
  }

  /** What a command runs: a flow of the set, or commands of its own. */
  #inside(command: FlowCommand, flow: FlowFile, depth: number): void {
    const { value } = command;
    const platform = textAt(partOf(value, "when"), "platform");
    if (platform !== null && platform.toLowerCase() !== this.#around.device) return;
    const path = flowRunBy(command, flow.path);
    if (path === null) return this.follow(flow, partOf(value, "commands"), depth + 1);
    const other = this.#around.files.get(path);
    if (other === undefined) {
      this.#state = NOWHERE;
      return this.#miss(
        `What ${path} does is not known here, so nothing after it can be followed.`,
      );
    }
    this.follow(other, other.commands, depth + 1);
  }

  #act(element: ElementFact, action: Omit<UserAction, "element">): void {
    this.#state = stateAfterAction(this.#around.model, this.#state, { ...action, element });
  }

  #miss(message: string): void {
    this.missed.push(finding("ungrounded", this.#line, message));
  }
}

/** A field that is emptied to be typed into again holds what is typed then. */
function isTypedOver({ name }: FlowCommand, next: FlowCommand | undefined): boolean {
  return name === "eraseText" && next?.name === "inputText";
}

/** What a tap does to an element: it turns over what can be turned over. */
function tapOf({ values }: PageState, element: ElementFact): Omit<UserAction, "element"> {
  const isToggle = element.role === "checkbox" || element.role === "switch";
  if (!isToggle) return { kind: "click", value: "" };
  const value = values.get(element.id) ?? element.field?.value ?? "";
  const isOn = value !== "" && value !== "false";
  return { kind: isOn ? "uncheck" : "check", value: "" };
}

function partOf(value: unknown, name: string): unknown {
  return isMap(value) ? valueOf(value, name) : undefined;
}

/** The id and text of a selector; null where it has neither. */
function selectorIn(value: unknown): Selector | null {
  const short = textOrNull(value);
  if (short !== null) return { text: short };
  const id = textAt(value, "id");
  const text = textAt(value, "text");
  if (id === null && text === null) return null;
  const below = selectorIn(partOf(value, "below"));
  return {
    ...(id === null ? {} : { id }),
    ...(text === null ? {} : { text }),
    ...(below === null ? {} : { below }),
  };
}
