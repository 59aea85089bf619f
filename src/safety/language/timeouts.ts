import type { Node } from "@babel/types";
import { nameOfCall } from "./arguments.ts";
import { type AnyCall, argumentsOf, isMemberNode, matches, memberNameOf, plain } from "./nodes.ts";
import { numberOf } from "./numbers.ts";
import { entriesOf } from "./objects.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/** No test that people wait for takes longer than this. */
const MAX_TIMEOUT_MS = 3_600_000;

/** Methods that are handed a time itself. */
const TAKES_TIME = /^set(?:Default(?:Navigation)?)?Timeout$/;

/** Methods whose times hold for a whole test: nothing ends it but them. */
const OF_WHOLE_TEST = "configure extend setTimeout";

/** Methods that are handed data, in which anything may be called a timeout. */
const TAKES_DATA =
  /^(?:add|append|arrayContaining|create|evaluate\w*|fill|fulfill|objectContaining|push|send|set|setItem|stringify|to(?:ContainEqual|Equal|HaveJSProperty|HaveProperty|MatchObject|StrictEqual)|unshift)$/;

/**
 * Refuses times without an end. Playwright takes 0 for "never", so that a test which waits for what does
 * not come would hold its machine: https://playwright.dev/docs/test-timeouts
 */
export function judgeTimeouts(call: AnyCall, spec: Spec): void {
  const name = nameOfCall(call);
  if (name === undefined) return;
  const isHard = matches(name, OF_WHOLE_TEST);
  for (const time of TAKES_DATA.test(name) ? [] : timesIn(call, name, spec)) {
    if (!mayBeEndless(time, isHard, spec)) continue;
    const message = `a timeout is 0, computed or longer than an hour; write its milliseconds`;
    spec.refuse({ rule: "endless-loop", node: call, message });
  }
}

function timesIn(call: AnyCall, name: string, spec: Spec): readonly Node[] {
  const args = argumentsOf(call).flatMap((argument) => itemsIfSpread(argument, spec));
  if (TAKES_TIME.test(name)) return args.slice(0, 1);
  return args.flatMap((argument) => timesOf(argument, name === "extend", spec));
}

/** `timeout` of options, and of the options of each fixture: `{ shop: [async …, { timeout: 0 }] }`. */
function timesOf(options: Node, isOfFixtures: boolean, spec: Spec): readonly Node[] {
  return (entriesOf(options, spec) ?? []).flatMap(({ key, value }) => {
    if (key === "timeout") return [value];
    const given = isOfFixtures && value.type === "ArrayExpression" ? value.elements[1] : undefined;
    return given ? timesOf(given, false, spec) : [];
  });
}

/** `...[{ timeout: 0 }]`; what is spread and cannot be told stands for itself. */
function itemsIfSpread(node: Node, spec: Spec): readonly Node[] {
  if (node.type !== "SpreadElement") return [node];
  return (valuesOf(node.argument, spec) ?? [node]).flatMap((value) =>
    value.type === "ArrayExpression" ? value.elements.flatMap((one) => one ?? []) : [node],
  );
}

/** Whether a time may be none, or one that nobody waits for. */
function mayBeEndless(time: Node, isHard: boolean, spec: Spec): boolean {
  const values = valuesOf(time, spec);
  if (values === undefined) return isHard && !isGiven(time, spec);
  return values.some((value) => {
    const number = numberOf(value, spec);
    if (number !== undefined) return !(number > 0 && number <= MAX_TIMEOUT_MS);
    if (value.type === "Identifier") return value.name !== "undefined";
    if (value.type.endsWith("Literal") || value.type === "UnaryExpression") return true;
    return isHard && !isLonger(value, spec) && !isGiven(value, spec);
  });
}

/** What the project, or whoever calls a function, says. */
function isGiven(node: Node, spec: Spec): boolean {
  const value = plain(node);
  if (value.type !== "Identifier") return isProjectConstant(value, spec);
  const kinds = spec.bindings.of(value.name).map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === "import");
}

function isTime(node: Node): boolean {
  return isMemberNode(node) && memberNameOf(node) === "timeout";
}

/** `testInfo.timeout + 30_000`, `testInfo.timeout * 2` */
function isLonger(node: Node, spec: Spec): boolean {
  if (node.type !== "BinaryExpression" || !/^[+*]$/.test(node.operator)) return false;
  const isMore = (one: Node) => (numberOf(one, spec) ?? 0) > 0;
  const [left, right] = [plain(node.left), plain(node.right)];
  return (isTime(left) && isMore(right)) || (isMore(left) && isTime(right));
}
