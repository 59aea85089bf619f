import type { Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, listeners, textElement } from "../declarative/elements.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type RenderAt } from "../declarative/render.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";
import { identifierOf, now, readText, SYSTEM_ITEMS, textNow, type InController } from "./screen.ts";
import { clickOf } from "./view-nodes.ts";

const ITEMS = [
  "leftBarButtonItem",
  "leftBarButtonItems",
  "rightBarButtonItem",
  "rightBarButtonItems",
];

/** The title in the bar, and the buttons that code puts there. */
export function barNodes(
  at: RenderAt,
  where: InController,
  written: Content | null,
): readonly UiNode[] {
  const { frame } = where.shown.instance.scope;
  const bar = `${frame}.navigationItem`;
  const title =
    readText(now(bar, "title", where), where) ??
    readText(now(frame, "title", where), where) ??
    written;
  const heading =
    title === null ? [] : [textElement(title, beside(at, "title"), { role: "heading" })];
  const items = ITEMS.flatMap((part) => itemsIn(now(bar, part, where), where));
  return [
    ...heading,
    ...items.map((item, index) => itemNode(item, beside(at, `item${index}`), where)),
  ];
}

function itemsIn(value: Value, { renderer }: InController): readonly InstanceValue[] {
  const known = onlyValue(renderer.interpreter.read(value));
  if (known?.kind === "instance") return [known];
  if (known?.kind !== "list") return [];
  return known.items.flatMap((item) => {
    const one = onlyValue(renderer.interpreter.read(item));
    return one?.kind === "instance" ? [one] : [];
  });
}

function itemNode(item: InstanceValue, at: RenderAt, where: InController): UiNode {
  const { path, line } = item;
  return elementNode(
    {
      tag: "UIBarButtonItem",
      role: "button",
      name:
        textNow(item, "accessibilityLabel", where) ??
        textNow(item, "title", where) ??
        systemName(item),
      testId: identifierOf(item, where),
      listeners: listeners("click", clickOf(item, where)),
    },
    path === "" ? at : { ...at, path, line },
  );
}

/** `UIBarButtonItem(barButtonSystemItem: .add, …)`, `UIBarButtonItem(systemItem: .done)` */
function systemName({ scope }: InstanceValue): Content | null {
  const binding = scope.names.get("barButtonSystemItem") ?? scope.names.get("systemItem");
  const known = binding?.kind === "value" ? onlyValue(binding.value) : null;
  const name = known?.kind === "named" ? known.path.replace(/^.*\./u, "") : "";
  return SYSTEM_ITEMS.get(name) ?? null;
}
