import { cutTo } from "../../limits.ts";
import type { FunctionCode } from "../../source/languages/calls/syntax.ts";
import type { UiNode } from "../../ui/tree.ts";
import { callMethod } from "../android-views/make-screen.ts";
import { elementNode, listeners, textNode } from "../declarative/elements.ts";
import { functionValue } from "../declarative/blocks.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import { namedByContents } from "../declarative/named.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import {
  plainValue,
  UNKNOWN,
  type Binding,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import { identifierOf, partNow, textNow, type InController } from "./screen.ts";

/** The rows of a table whose number its source of data says. */
export function tableRows(
  table: InstanceValue,
  at: RenderAt,
  where: InController,
): readonly UiNode[] {
  const source = dataSourceOf(table, where);
  const { interpreter } = where.renderer;
  const numbered = source === null ? null : methodWith(source, "numberOfRowsInSection", where);
  const count =
    numbered === null ? null : onlyValue(callIn(source, numbered, [UNKNOWN, plainValue(0)], where));
  if (source === null || count?.kind !== "plain" || typeof count.value !== "number") {
    interpreter.gaps.note({
      kind: "component",
      what: "what a table shows",
      why: "the running application fills it",
      help: "an accessibility identifier on its cells, or a test of it that is written by hand",
      source: { path: at.path, line: at.line },
    });
    return [];
  }
  const rows = Array.from({ length: Math.min(count.value, 100) }, (_, index) => index);
  return cutTo("lazyItems", rows).flatMap((row) =>
    rowNodes(source, row, { at: beside(at, row), where }),
  );
}

function dataSourceOf(table: InstanceValue, where: InController): InstanceValue | null {
  const set = onlyValue(partNow(table, "dataSource", where));
  if (set?.kind === "instance") return set;
  return methodWith(where.shown.instance, "numberOfRowsInSection", where) === null
    ? null
    : where.shown.instance;
}

/** A method of a delegate, told apart by the name of its second parameter. */
function methodWith(
  source: InstanceValue,
  label: string,
  { renderer }: InController,
): Value | null {
  const { declarations } = renderer.interpreter;
  const { code } = source.type;
  const members = [code, ...declarations.extensionsOf(code.name).map((one) => one.code)].flatMap(
    (one) => one.members,
  );
  const found = members.find(
    (member): member is FunctionCode =>
      member.kind === "function" && member.parameters.some((one) => one.label === label),
  );
  return found === undefined ? null : functionValue(found, source.scope, renderer.interpreter);
}

function callIn(
  source: InstanceValue | null,
  method: Value,
  args: readonly Value[],
  { renderer }: InController,
): Value {
  return source === null
    ? UNKNOWN
    : renderer.interpreter.read(callMethod(method, args, source, renderer.interpreter));
}

interface Placed {
  readonly at: RenderAt;
  readonly where: InController;
}

function indexPath(row: number): InstanceValue {
  const names = new Map<string, Binding>([
    ["row", { kind: "value", value: plainValue(row) }],
    ["item", { kind: "value", value: plainValue(row) }],
    ["section", { kind: "value", value: plainValue(0) }],
  ]);
  return instanceOf("IndexPath", names);
}

/** A row reads what its cell was given. */
function rowNodes(source: InstanceValue, row: number, { at, where }: Placed): readonly UiNode[] {
  const cell = methodWith(source, "cellForRowAt", where);
  if (cell === null) return [];
  const { walk } = where.renderer.interpreter;
  const before = walk.actions;
  // What the method sets is set in the cell that it gives, and nowhere else.
  const memory = new Map(walk.memory);
  where.renderer.interpreter.walk = {
    ...walk,
    memory,
    actions: { navigations: [], decide: () => true },
  };
  const made = onlyValue(callIn(source, cell, [UNKNOWN, indexPath(row)], where));
  const texts = made?.kind === "instance" ? cellTexts(made, at, where) : [];
  const testId = made?.kind === "instance" ? identifierOf(made, where) : null;
  where.renderer.interpreter.walk = { ...walk, actions: before };
  const chosen = methodWith(source, "didSelectRowAt", where);
  const listener =
    chosen === null ? null : where.shown.heard(chosen, [UNKNOWN, indexPath(row)], where.renderer);
  if (texts.length === 0 && testId === null) return [];
  const role = listener === null ? null : "button";
  const name = role === null ? null : namedByContents(texts);
  return [
    elementNode(
      {
        tag: "UITableViewCell",
        role,
        name,
        testId,
        listeners: listeners("click", listener),
        children: texts,
      },
      at,
    ),
  ];
}

function cellTexts(cell: InstanceValue, at: RenderAt, where: InController): readonly UiNode[] {
  const configured = onlyValue(partNow(cell, "contentConfiguration", where));
  const parts: (readonly [InstanceValue, string])[] = [];
  for (const name of ["textLabel", "detailTextLabel"]) {
    const label = cell.scope.names.get(name);
    const view = label?.kind === "lazy" ? onlyValue(label.make()) : null;
    if (view?.kind === "instance") parts.push([view, "text"]);
  }
  if (configured?.kind === "instance")
    parts.push([configured, "text"], [configured, "secondaryText"]);
  return parts.flatMap(([view, part], index) => {
    const content = textNow(view, part, where);
    return content === null ? [] : [textNode(content, inside(at, `text${index}`))];
  });
}
