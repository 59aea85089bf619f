import type { Content } from "../../ui/content.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { noteOtherGesture } from "../declarative/other-gestures.ts";
import { contentOf, onlyValue, truthOf } from "../declarative/reading.ts";
import type { ArgumentValue, ClosureValue, MadeValue, Value } from "../declarative/values.ts";
import { argument } from "../declarative/made.ts";

/** What the `modifier` of a component says of it, as far as it can be seen or used. */
export interface Modifiers {
  readonly testTag: string | null;
  /** Whether test tags in it are seen as resource ids; null where it does not say. */
  readonly exposesIds: boolean | null;
  readonly description: Content | null;
  readonly role: string | null;
  readonly isHeading: boolean;
  /** True where what is in it is not told to others. */
  readonly hidesChildren: boolean;
  readonly onClick: Value | null;
  readonly isDisabled: boolean;
}

type Draft = { -readonly [Key in keyof Modifiers]: Modifiers[Key] };

/** Reads a chain such as `Modifier.padding(8.dp).testTag("save").clickable { … }`. */
export function modifiersOf(made: MadeValue, interpreter: Interpreter): Modifiers {
  const draft: Draft = {
    testTag: null,
    exposesIds: null,
    description: null,
    role: null,
    isHeading: false,
    hidesChildren: false,
    onClick: null,
    isDisabled: false,
  };
  const given = argument(made, "modifier") ?? made.args.find(({ value }) => isChain(value))?.value;
  for (const call of given === undefined ? [] : chainOf(given)) readCall(call, draft, interpreter);
  return draft;
}

function isChain(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "named") return known.path === "Modifier";
  return known?.kind === "made" && known.of !== null && isChain(known.of);
}

/** The calls of a chain, the first one first. */
function chainOf(value: Value): readonly MadeValue[] {
  const calls: MadeValue[] = [];
  for (
    let at = onlyValue(value);
    at?.kind === "made";
    at = at.of === null ? null : onlyValue(at.of)
  ) {
    calls.push(at);
    // `modifier.then(Modifier.testTag("save"))`
    if (at.name === "then" && at.args[0] !== undefined)
      calls.push(...chainOf(at.args[0].value).toReversed());
  }
  return calls.toReversed();
}

const CLICKS = new Set([
  "clickable",
  "combinedClickable",
  "selectable",
  "toggleable",
  "triStateToggleable",
]);
const ROLES: ReadonlyMap<string, string> = new Map([["toggleable", "checkbox"]]);

function readCall(call: MadeValue, draft: Draft, interpreter: Interpreter): void {
  const { name, args } = call;
  if (name === "testTag") draft.testTag = knownTextOf(args[0], interpreter);
  else if (CLICKS.has(name)) readClick(call, draft, interpreter);
  else if (name === "semantics" || name === "clearAndSetSemantics") {
    if (name !== "semantics") draft.hidesChildren = true;
    const block = args.at(-1)?.value;
    if (block?.kind === "closure") readSemantics(block, draft, interpreter);
  }
}

function readClick(call: MadeValue, draft: Draft, interpreter: Interpreter): void {
  const { args, name } = call;
  draft.onClick =
    argument(call, "onClick") ??
    argument(call, "onValueChange") ??
    args.findLast(({ isTrailing }) => isTrailing)?.value ??
    null;
  for (const other of ["onLongClick", "onDoubleClick"])
    if (argument(call, other) !== undefined)
      noteOtherGesture(interpreter.gaps, `what ${other} does`, call);
  const enabled = argument(call, "enabled");
  if (enabled !== undefined) draft.isDisabled = truthOf(enabled, interpreter) === false;
  const role = argument(call, "role");
  const said =
    role?.kind === "named" ? role.path.slice(role.path.lastIndexOf(".") + 1).toLowerCase() : null;
  draft.role = roleNamed(said) ?? ROLES.get(name) ?? "button";
}

function roleNamed(said: string | null): string | null {
  if (said === null) return null;
  return said === "radiobutton"
    ? "radio"
    : ["button", "checkbox", "switch", "tab"].includes(said)
      ? said
      : null;
}

function knownTextOf(arg: ArgumentValue | undefined, interpreter: Interpreter): string | null {
  const content = arg === undefined ? null : contentOf(arg.value, interpreter);
  const [only, ...others] = content?.alternatives ?? [];
  const [part] = only ?? [];
  return only?.length === 1 && others.length === 0 && typeof part === "string" ? part : null;
}

/** `semantics { contentDescription = "…"; testTagsAsResourceId = true; heading() }` */
function readSemantics(block: ClosureValue, draft: Draft, interpreter: Interpreter): void {
  for (const code of block.body) {
    if (code.kind === "call" && code.callee.kind === "name" && code.callee.name === "heading")
      draft.isHeading = true;
    if (code.kind !== "assign") continue;
    const { target } = code;
    const name = target.kind === "name" ? target.name : target.kind === "member" ? target.name : "";
    const value = interpreter.evaluate(code.value, block.scope);
    if (name === "contentDescription") draft.description = contentOf(value, interpreter);
    else if (name === "testTagsAsResourceId")
      draft.exposesIds = truthOf(value, interpreter) === true;
    else if (name === "testTag")
      draft.testTag = knownTextOf({ label: null, value, isTrailing: false }, interpreter);
  }
}
