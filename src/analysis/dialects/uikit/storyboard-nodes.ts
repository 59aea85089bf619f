import { weaker } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, listeners, textNode } from "../declarative/elements.ts";
import type { InstanceValue } from "../declarative/values.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import { partOf } from "./kit-values.ts";
import { isSeen, type InController } from "./screen.ts";
import { childrenOf } from "./storyboards.ts";
import { childNodes } from "./view-nodes.ts";
import { type Parts, accessibility, listenerOf, outletOf } from "./storyboard-parts.ts";
import { buttonOf, fieldOf, segmentsOf, switchOf, textNodes } from "./storyboard-controls.ts";

/** The nodes of a view of a storyboard, as Interface Builder and code have set it up. */
export function sceneNodes(
  element: MarkupElement,
  at: RenderAt,
  where: InController,
): readonly UiNode[] {
  const { attributes: given, tag, line } = element;
  const outlet = outletOf(element, where);
  const own = weaker(at.own, presenceOf(element, outlet, where));
  const place: RenderAt = { ...beside(at, given.get("id") ?? tag), own, line };
  const parts: Parts = { element, outlet, at: place, where };
  switch (tag) {
    case "label":
      return textNodes(parts);
    case "button":
      return [buttonOf(parts)];
    case "textField":
    case "searchBar":
    case "textView":
      return [fieldOf(parts)];
    case "switch":
      return [switchOf(parts)];
    case "segmentedControl":
      return segmentsOf(parts);
    case "tableViewCell":
      return [cellOf(parts)];
    case "tableView":
      return tableOf(parts);
    default:
      return inView(parts);
  }
}

/** Hidden as Interface Builder says, unless code has said something since. */
function presenceOf(
  { attributes: given }: MarkupElement,
  outlet: InstanceValue | null,
  where: InController,
): RenderAt["own"] {
  const { memory } = where.renderer.interpreter.walk;
  if (outlet !== null && memory.has(partOf(outlet.scope.frame, "isHidden").key))
    return isSeen(outlet, where);
  return given.get("hidden") === "YES" ? "no" : "yes";
}

/** A row of a table of Interface Builder. */
function cellOf(parts: Parts): UiNode {
  const { id, label } = accessibility(parts);
  const inner = { ...parts, at: inside(parts.at, "in") };
  const children = inView(inner);
  const listener = listenerOf(parts);
  const role = listener === null ? null : "button";
  return elementNode(
    {
      tag: "UITableViewCell",
      role,
      name: label,
      testId: id,
      listeners: listeners("click", listener),
      children,
    },
    parts.at,
  );
}

/** Rows that are written in the storyboard are there; what a prototype shows, code says. */
function tableOf(parts: Parts): readonly UiNode[] {
  const { element, at, where } = parts;
  if (element.attributes.get("dataMode") === "prototypes") {
    noteFilled(parts);
    return [];
  }
  const sections = childrenOf(element, "sections").flatMap((one) =>
    childrenOf(one, "tableViewSection"),
  );
  return sections.flatMap((section, index) =>
    sectionNodes(section, beside(at, `section${index}`), where),
  );
}

function sectionNodes(
  section: MarkupElement,
  at: RenderAt,
  where: InController,
): readonly UiNode[] {
  const header = section.attributes.get("headerTitle");
  const cells = childrenOf(section, "cells").flatMap((one) => childrenOf(one));
  const rows = cells.flatMap((cell) => sceneNodes(cell, at, where));
  if (header === undefined) return rows;
  const children = [textNode(where.shown.texts(textContent(header)), inside(at, "text"))];
  return [elementNode({ tag: "UITableViewHeader", children }, at), ...rows];
}

function noteFilled({ element, at, where }: Parts): void {
  where.renderer.interpreter.gaps.note({
    kind: "component",
    what: "what a table shows",
    why: "the running application fills it",
    help: "an accessibility identifier on its cells, or a test of it that is written by hand",
    source: { path: at.path, line: element.line },
  });
}

/** What is in a view: what the storyboard says, then what code adds. */
function inView({ element, outlet, at, where }: Parts): readonly UiNode[] {
  const inner = childrenOf(element).filter(({ tag }) =>
    /^(?:subviews|tableViewCellContentView|view|collectionViewCellContentView)$/u.test(tag),
  );
  const written = inner.flatMap((one) =>
    one.tag === "subviews"
      ? childrenOf(one).flatMap((view) => sceneNodes(view, at, where))
      : inView({ element: one, outlet: null, at, where }),
  );
  const added = outlet === null ? [] : childNodes(outlet.scope.frame, at, where);
  return [...written, ...added];
}
