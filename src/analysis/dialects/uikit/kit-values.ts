import { fileScope } from "../declarative/scope.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import {
  NOTHING,
  NULL,
  plainValue,
  textValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type CellValue,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import type { Book } from "./book.ts";
import { isOtherGesture } from "./gestures.ts";

/** What of an object is remembered, and what it is at first. */
const PARTS: ReadonlyMap<string, Value> = new Map([
  ["text", textValue("")],
  ["attributedText", NULL],
  ["title", NULL],
  ["prompt", NULL],
  ["placeholder", NULL],
  ["isHidden", UNKNOWN],
  ["alpha", UNKNOWN],
  ["isEnabled", UNKNOWN],
  ["isOn", UNKNOWN],
  ["contentConfiguration", NULL],
  ["secondaryText", NULL],
  ["isSecureTextEntry", NULL],
  ["configuration", NULL],
  ["accessibilityIdentifier", NULL],
  ["accessibilityLabel", NULL],
  ["tabBarItem", NULL],
  ["viewControllers", NULL],
  ["rootViewController", NULL],
  ["rightBarButtonItem", NULL],
  ["rightBarButtonItems", NULL],
  ["leftBarButtonItem", NULL],
  ["leftBarButtonItems", NULL],
  ["searchController", NULL],
  ["titleView", NULL],
  ["tableHeaderView", NULL],
  ["tableFooterView", NULL],
  ["dataSource", NULL],
  ["delegate", NULL],
  ["numberOfTapsRequired", plainValue(1)],
]);

/** The key under which a part of an object is remembered. */
export function partKey(key: string, part: string): string {
  return `${key}#${part}`;
}

export function partOf(key: string, part: string): CellValue {
  return { kind: "cell", key: partKey(key, part), initial: PARTS.get(part) ?? UNKNOWN };
}

/** Parts of an object that are objects themselves, and what those are. */
const OWN: ReadonlyMap<string, string> = new Map([
  ["view", "UIView"],
  ["contentView", "UIView"],
  ["tableView", "UITableView"],
  ["navigationItem", "UINavigationItem"],
  ["titleLabel", "UILabel"],
  ["textLabel", "UILabel"],
  ["detailTextLabel", "UILabel"],
  ["searchBar", "UISearchBar"],
]);

/** What an object of UIKit has: what is remembered of it, what is in it, and what sets it up. */
export function membersOf(
  key: string,
  book: Book,
  interpreter: () => Interpreter,
): Map<string, Binding> {
  const names = new Map<string, Binding>();
  for (const part of PARTS.keys()) names.set(part, { kind: "cell", cell: partOf(key, part) });
  for (const [part, type] of OWN)
    names.set(part, {
      kind: "lazy",
      make: () => objectOf(type, `${key}.${part}`, { book, interpreter }),
    });
  const method = (name: string, call: (args: readonly ArgumentValue[]) => Value | null): void => {
    names.set(name, {
      kind: "value",
      value: { kind: "native", call: (args) => call(args) ?? NOTHING },
    });
  };
  const write = (part: string, value: Value | undefined): null => {
    if (interpreter().walk.actions !== null)
      writeCell(partOf(key, part), value ?? UNKNOWN, interpreter());
    return null;
  };
  for (const name of ["addSubview", "addArrangedSubview", "insertSubview", "insertArrangedSubview"])
    method(name, ([first]) => book.add(key, first?.value));
  method("setTitle", ([first]) => write("title", first?.value));
  method("setViewControllers", ([first]) => write("viewControllers", first?.value));
  method("setRightBarButton", ([first]) => write("rightBarButtonItem", first?.value));
  method("setLeftBarButton", ([first]) => write("leftBarButtonItem", first?.value));
  method("addAction", ([first]) => book.addAction(key, first?.value));
  method("addTarget", (args) => book.act(key, targeting(args)));
  method("addGestureRecognizer", ([first]) =>
    isOtherGesture(first?.value, interpreter()) ? null : book.act(key, first?.value),
  );
  return names;
}

/** A selector together with what has the method: `addTarget(self, action: #selector(save), for: …)` */
function targeting(args: readonly ArgumentValue[]): Value | undefined {
  const action = args.find(({ label }) => label === "action")?.value;
  const target = args.find(({ label }) => label === null || label === "target")?.value;
  if (action === undefined || target === undefined) return action;
  const names = new Map<string, Binding>([
    ["action", { kind: "value", value: action }],
    ["target", { kind: "value", value: target }],
  ]);
  return instanceOf("UITargetAction", names);
}

export interface Kit {
  readonly book: Book;
  readonly interpreter: () => Interpreter;
}

/** An object of UIKit, known by where it was made. */
export function objectOf(type: string, key: string, { book, interpreter }: Kit): InstanceValue {
  const names = membersOf(key, book, interpreter);
  const instance = instanceOf(type, names);
  return { ...instance, scope: { ...fileScope(instance.scope.unit), names, frame: key } };
}

/** `UILabel()`, `UIAlertAction(title:style:handler:)`: what it is made with stays known of it. */
export function made({ name, args, scope, path, line }: CallValue, kit: Kit): InstanceValue {
  const object = objectOf(name, scope.frame, kit);
  const { names } = object.scope;
  for (const { label, value, isTrailing } of args) {
    const own = isTrailing ? "handler" : (label ?? "");
    const known = names.get(own);
    const cell = known?.kind === "cell" ? known.cell : null;
    if (cell === null) names.set(own, { kind: "value", value });
    else names.set(own, { kind: "cell", cell: { ...cell, initial: value } });
  }
  return { ...object, path, line };
}
