import type { FunctionRecord } from "../declarative/declarations.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Component } from "../declarative/render.ts";
import { fileScope } from "../declarative/scope.ts";
import type { Screen } from "../declarative/screens.ts";
import { UNKNOWN, type Value } from "../declarative/values.ts";

/**
 * `DestinationsNavHost(navGraph = NavGraphs.root)`: each function with `@Destination` is a screen, and
 * code that is generated calls it `<name>Destination`. Source: composedestinations.rafaelcosta.xyz.
 */
export const destinationsNavHost: Component = (_, at, renderer) => {
  const { interpreter } = renderer;
  const found = annotatedIn(interpreter);
  const screens = found.map((one) => screenOf(one, interpreter));
  const starts = found.filter((one) => isStart(one, interpreter));
  const [start] = starts;
  const id = starts.length === 1 && start !== undefined ? idOf(start) : null;
  return renderer.host({ screens, start: id }, at);
};

function annotatedIn({ declarations }: Interpreter): readonly FunctionRecord[] {
  return declarations.filesWith(/@Destination\b/u).flatMap((path) => {
    const unit = declarations.unit(path);
    return unit.functions.flatMap((code) =>
      code.annotations.some((name) => name.startsWith("Destination")) ? [{ code, unit }] : [],
    );
  });
}

function idOf({ code }: FunctionRecord): string {
  return `destination ${code.name}`;
}

function screenOf(found: FunctionRecord, interpreter: Interpreter): Screen {
  const { code, unit } = found;
  const { name, line, parameters } = code;
  const called = `${name}Destination`;
  return {
    id: idOf(found),
    path: name,
    isTarget: (target) => nameOf(target) === called,
    content: interpreter.evaluate({ kind: "name", name, line }, fileScope(unit)),
    args: parameters
      .filter(({ value }) => value === null)
      .map(({ label }) => ({ label, value: UNKNOWN, isTrailing: false })),
    source: { path: unit.path, line },
  };
}

function nameOf(target: Value): string | null {
  const known = onlyValue(target);
  if (known?.kind === "named") return known.path;
  return known?.kind === "made" ? known.name : null;
}

/** `@Destination(start = true)`, `@RootNavGraph(start = true)` */
function isStart({ code: { name }, unit }: FunctionRecord, { declarations }: Interpreter): boolean {
  const marked = new RegExp(
    String.raw`@(?:\w*NavGraph|Destination(?:<\w+>)?)\(\s*start\s*=\s*true[^{}]{0,300}?\bfun\s+${name}\b`,
    "u",
  );
  return declarations.filesWith(marked).includes(unit.path);
}
