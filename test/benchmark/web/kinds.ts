import type { CallExpression, Node } from "@babel/types";
import { callsIn, readSpecFiles, testCalls } from "../first-run/spec-files.ts";

/** What the tests of a folder do: use the app and expect the effect, repeat what was entered, or look at a page. */
export interface TestKinds {
  readonly effect: number;
  readonly echo: number;
  readonly shows: number;
}

const ACTIONS = new Set([
  "click",
  "dblclick",
  "fill",
  "check",
  "uncheck",
  "press",
  "selectOption",
  "setInputFiles",
  "hover",
  "pressSequentially",
  "goBack",
  "goForward",
  "reload",
  "setChecked",
]);
const ECHOES = new Set(["toHaveValue", "toBeChecked"]);

/** Counts the tests of a folder by what they do. */
export function kindsOf(folder: string): TestKinds {
  const kinds = readSpecFiles(folder).flatMap((file) => testCalls(file).map(kindOf));
  const count = (kind: keyof TestKinds): number => kinds.filter((each) => each === kind).length;
  return { effect: count("effect"), echo: count("echo"), shows: count("shows") };
}

function kindOf(test: CallExpression): keyof TestKinds {
  const names = callsIn(test.arguments.at(-1) ?? null).map(({ callee }) => methodName(callee));
  if (!names.some((name) => ACTIONS.has(name))) return "shows";
  const matchers = names.filter((name) => name.startsWith("to"));
  const presses = names.some((name) => name === "click" || name === "press");
  return matchers.every((name) => ECHOES.has(name)) && !presses ? "echo" : "effect";
}

function methodName(callee: Node): string {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier"
    ? callee.property.name
    : "";
}
