import { weaker } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent, type Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { attributes, elementNode, listeners, textNode } from "../declarative/elements.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import { NOTHING, type InstanceValue, type Value } from "../declarative/values.ts";
import { methodOf } from "./actions.ts";
import { partOf } from "./kit-values.ts";
import { isSeen, SYSTEM_ITEMS, textNow, type InController } from "./screen.ts";
import { childrenOf, connections, seguesOf } from "./storyboards.ts";
import { childNodes, clickOf } from "./view-nodes.ts";

/** The nodes of a view of a storyboard, as Interface Builder and code have set it up. */
export function sceneNodes(element: MarkupElement, at: RenderAt, where: InController): readonly UiNode[] {
  const { attributes: given, tag, line } = element;
  const outlet = outletOf(element, where);
  const own = given.get("hidden") === "YES" ? "no" : "yes";
  const set = outlet === null ? null : isSeen(outlet, where);
  const hasSet = outlet !== null && where.renderer.interpreter.walk.memory.has(partOf(outlet.scope.frame, "isHidden").key);
  const place: RenderAt = {
    ...beside(at, given.get("id") ?? tag),
    own: weaker(at.own, hasSet && set !== null ? set : own),
    line,
  };
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

interface Parts {
  readonly element: MarkupElement;
  readonly outlet: InstanceValue | null;
  readonly at: RenderAt;
  readonly where: InController;
}

/** The view that an outlet of the controller is connected with. */
function outletOf({ attributes: given }: MarkupElement, { shown }: InController): InstanceValue | null {
  const { scene, instance } = shown;
  const outlets = scene === null ? [] : connections(scene.element, "outlet");
  const outlet = outlets.find((one) => one.attributes.get("destination") === given.get("id"));
  const binding = instance.scope.names.get(outlet?.attributes.get("property") ?? "");
  const view = binding?.kind === "value" ? onlyValue(binding.value) : null;
  return view?.kind === "instance" ? view : null;
}

/** What code has put into a view; what Interface Builder says where it has put nothing. */
function reads({ outlet, where }: Parts, part: string, otherwise: string | undefined): Content | null {
  const { memory } = where.renderer.interpreter.walk;
  if (outlet !== null && memory.has(partOf(outlet.scope.frame, part).key))
    return textNow(outlet, part, where);
  return otherwise === undefined || otherwise === "" ? null : where.shown.texts(textContent(otherwise));
}

/** What a view is called by, and its identifier. Source: the `accessibility` element of a storyboard. */
function accessibility({ element, outlet, where }: Parts): { readonly label: Content | null; readonly id: string | null } {
  const own = childrenOf(element, "accessibility")[0]?.attributes;
  const label = own?.get("label");
  const runtime = childrenOf(element, "userDefinedRuntimeAttributes").flatMap((one) => childrenOf(one));
  const set = runtime.find((one) => one.attributes.get("keyPath") === "accessibilityIdentifier");
  const fromCode = outlet === null ? null : textNow(outlet, "accessibilityIdentifier", where);
  const [part] = fromCode?.alternatives[0] ?? [];
  return {
    label: label === undefined ? null : textContent(label),
    id: (typeof part === "string" ? part : null) ?? own?.get("identifier") ?? set?.attributes.get("value") ?? null,
  };
}

/** What is done when a view is used: its segue, the method that it is connected with, or what code adds. */
function listenerOf({ element, outlet, where }: Parts): Listener | null {
  const { shown, renderer } = where;
  const [segue] = seguesOf(element);
  if (segue?.kind === "unwind") return null;
  if (segue !== undefined) return shown.opening(segue.to, /^(?:show|push)/u.test(segue.kind), renderer);
  const selector = connections(element, "action")[0]?.attributes.get("selector");
  const method = selector === undefined ? null : methodOf(shown.instance, selector.replace(/:.*$/u, ""));
  if (method !== null) return shown.heard(method, outlet === null ? [] : [outlet], renderer);
  return outlet === null ? null : clickOf(outlet, where);
}

function textNodes(parts: Parts): readonly UiNode[] {
  const { element, at } = parts;
  const written = childrenOf(element, "string")[0]?.children.map((one) => (one.kind === "text" ? one.text : "")).join("");
  const content = reads(parts, "text", element.attributes.get("text") ?? written);
  const { label, id } = accessibility(parts);
  if (content === null && id === null) return [];
  const children = content === null ? [] : [textNode(content, inside(at, "text"))];
  return [elementNode({ tag: "label", name: label, testId: id, children }, at)];
}

function buttonOf(parts: Parts): UiNode {
  const { element } = parts;
  const state = childrenOf(element, "state").find((one) => one.attributes.get("key") === "normal");
  const configured = childrenOf(element, "buttonConfiguration")[0]?.attributes.get("title");
  const { label, id } = accessibility(parts);
  return elementNode(
    {
      tag: "button",
      role: "button",
      name: label ?? reads(parts, "title", configured ?? state?.attributes.get("title")),
      testId: id,
      attributes: attributes({ disabled: element.attributes.get("enabled") === "NO" }),
      listeners: listeners("click", listenerOf(parts)),
    },
    parts.at,
  );
}

function fieldOf(parts: Parts): UiNode {
  const { element, outlet, at, where } = parts;
  const { label, id } = accessibility(parts);
  const traits = childrenOf(element, "textInputTraits")[0]?.attributes;
  const content = { alternatives: [[{ field: at.key }]], translated: false };
  const write: Value = {
    kind: "native",
    call() {
      if (outlet !== null)
        writeCell(partOf(outlet.scope.frame, "text"), { kind: "text", content }, where.renderer.interpreter);
      return NOTHING;
    },
  };
  return elementNode(
    {
      tag: element.tag,
      role: "textbox",
      name: label,
      testId: id,
      attributes: attributes({
        placeholder: reads(parts, "placeholder", element.attributes.get("placeholder")),
        value: reads(parts, "text", element.attributes.get("text")),
        type: traits?.get("secureTextEntry") === "YES" ? "password" : null,
      }),
      listeners: listeners("input", where.shown.heard(write, [], where.renderer)),
    },
    at,
  );
}

function switchOf(parts: Parts): UiNode {
  const { label, id } = accessibility(parts);
  const isOn = parts.element.attributes.get("on") === "YES";
  return elementNode(
    { tag: "switch", role: "switch", name: label, testId: id, attributes: attributes({ checked: isOn }), listeners: listeners("change", listenerOf(parts)) },
    parts.at,
  );
}

function segmentsOf({ element, at, where }: Parts): readonly UiNode[] {
  const all = childrenOf(element, "segments").flatMap((one) => childrenOf(one, "segment"));
  return all.map((segment, index) => {
    const title = segment.attributes.get("title") ?? "";
    const name = where.shown.texts(textContent(title));
    return elementNode({ tag: "segment", role: "button", name }, beside(at, index));
  });
}

/** A row of a table of Interface Builder. */
function cellOf(parts: Parts): UiNode {
  const { id, label } = accessibility(parts);
  const inner = { ...parts, at: inside(parts.at, "in") };
  const children = inView(inner);
  const listener = listenerOf(parts);
  const role = listener === null ? null : "button";
  return elementNode(
    { tag: "tableViewCell", role, name: label, testId: id, listeners: listeners("click", listener), children },
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
  const sections = childrenOf(element, "sections").flatMap((one) => childrenOf(one, "tableViewSection"));
  return sections.flatMap((section, index) => {
    const header = section.attributes.get("headerTitle");
    const place = beside(at, `section${index}`);
    const title = header === undefined ? [] : [elementNode({ tag: "header", children: [textNode(where.shown.texts(textContent(header)), inside(place, "text"))] }, place)];
    const cells = childrenOf(section, "cells").flatMap((one) => childrenOf(one));
    return [...title, ...cells.flatMap((cell) => sceneNodes(cell, place, where))];
  });
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
  const inner = childrenOf(element).filter(({ tag }) => /^(?:subviews|tableViewCellContentView|view|collectionViewCellContentView)$/u.test(tag));
  const written = inner.flatMap((one) =>
    one.tag === "subviews" ? childrenOf(one).flatMap((view) => sceneNodes(view, at, where)) : inView({ element: one, outlet: null, at, where }),
  );
  const added = outlet === null ? [] : childNodes(outlet.scope.frame, at, where);
  return [...written, ...added];
}

/** The bar of a scene: its title and its buttons. */
export function sceneBar(element: MarkupElement, at: RenderAt, where: InController): readonly UiNode[] {
  const [bar] = childrenOf(element, "navigationItem");
  const items = bar === undefined ? [] : [...childrenOf(bar, "barButtonItem"), ...childrenOf(bar).filter(({ tag }) => /BarButtonItems$/u.test(tag)).flatMap((one) => childrenOf(one, "barButtonItem"))];
  return items.flatMap((item) => {
    const system = SYSTEM_ITEMS.get(item.attributes.get("systemItem") ?? "");
    const place: RenderAt = { ...beside(at, item.attributes.get("id") ?? "item"), line: item.line };
    const parts = { element: item, outlet: outletOf(item, where), at: place, where };
    const title = item.attributes.get("title");
    const { label, id } = accessibility(parts);
    const name = label ?? (title === undefined ? (system ?? null) : where.shown.texts(textContent(title)));
    if (item.attributes.get("systemItem")?.endsWith("Space") === true) return [];
    return [elementNode({ tag: "barButtonItem", role: "button", name, testId: id, listeners: listeners("click", listenerOf(parts)) }, place)];
  });
}
