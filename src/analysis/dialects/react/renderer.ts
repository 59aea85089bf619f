import { isWithin } from "../../limits.ts";
import type { ElementValue, ExternalValue, Value, VariantsValue } from "../../code/value.ts";
import { noteShown } from "../../code/probe.ts";
import { weaker, type Presence } from "../../partial.ts";
import { componentName, renderChildren, type Place } from "../../packages/rendering.ts";
import { ReadLog } from "../../packages/read-log.ts";
import { contentOf } from "../../script/content.ts";
import { exists } from "../../source/languages/exists.ts";
import type { UiNode } from "../../ui/tree.ts";
import { renderComponent, renderNative } from "./component.ts";
import { hostNode, renderHost } from "./host.ts";
import { notePackage, noteUnknown } from "./note-component.ts";
import type { ReactRenderer, RendererOptions } from "./types.ts";

/** Where an application starts. */
export function topPlace(): Place {
  return {
    path: "",
    contexts: new Map(),
    slots: new Map(),
    reads: new ReadLog(),
    presence: "yes",
    own: "yes",
    repeated: false,
    components: [],
  };
}

/** Expands what JSX describes into the nodes that a browser would hold. */
export function createRenderer(options: RendererOptions): ReactRenderer {
  const renderer: ReactRenderer = {
    ...options,
    redirects: [],
    titles: [],
    references: [],
    routes: [],
    size: 0,
    hidden: 0,
    render(value, place) {
      return isFollowed(place, renderer) ? renderValue(value, place, renderer) : [];
    },
    node: (tag, element, place) => hostNode(tag, element, place, renderer),
  };
  return renderer;
}

/** What is not there yet, such as what closed dialogs hold, takes no room from what is. */
function isFollowed({ presence, components }: Place, renderer: ReactRenderer): boolean {
  if (!isWithin("componentDepth", components.length)) return false;
  if (presence === "no") {
    renderer.hidden += 1;
    return isWithin("hiddenNodes", renderer.hidden);
  }
  renderer.size += 1;
  return isWithin("pageNodes", renderer.size);
}

function renderValue(value: Value, place: Place, renderer: ReactRenderer): readonly UiNode[] {
  switch (value.kind) {
    case "literal":
      return (typeof value.value === "string" || typeof value.value === "number") &&
        value.value !== ""
        ? [textNode(value, place)]
        : [];
    case "text":
    case "unknown":
      return [textNode(value, place)];
    case "array":
      return renderList(value, place, renderer);
    case "variants":
      return renderVariants(value, place, renderer);
    case "element":
      return renderElement(value, place, renderer);
    case "object":
      noteShown(value);
      noteObject(place, renderer);
      return [];
    default:
      return [];
  }
}

/** React ends with an error where it is to show an object. Source: react.dev/errors/31. */
function noteObject(place: Place, { evaluator: { session } }: ReactRenderer): void {
  if (place.presence !== "yes") return;
  const where = `object at ${place.path}`;
  session.event.readsOfNothing.add(where);
  place.reads.noteOfNothing([where]);
}

function textNode(value: Value, place: Place): UiNode {
  return {
    kind: "text",
    content: contentOf(value),
    presence: place.presence,
    own: place.own,
    key: `${place.path}"`,
    path: "",
    line: 1,
  };
}

function renderList(
  list: Extract<Value, { kind: "array" }>,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const items = list.items.flatMap((item, index) =>
    renderer.render(item, { ...place, path: `${place.path}.${keyOf(item) ?? index}` }),
  );
  if (list.rest === null) return items;
  const rest = {
    ...weakened(place, "maybe"),
    path: `${place.path}.*`,
    repeated: true,
  };
  return [...items, ...renderer.render(list.rest, rest)];
}

/** What React tells items apart by, where the source says it. */
function keyOf(item: Value): string | null {
  if (item.kind === "variants") {
    const [first = null, ...others] = item.options.map(({ value }) => keyOf(value));
    return others.every((other) => other === first) ? first : null;
  }
  const key = item.kind === "element" ? item.properties.properties.get("key") : undefined;
  return key?.kind === "literal" && exists(key.value) ? `=${String(key.value)}` : null;
}

/** A redirect next to something else is a guard: what it guards is what the page is about. */
function renderVariants(
  value: VariantsValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const leaving = value.options.flatMap(({ value: option, presence }) => {
    const target = redirectOf(option, place, renderer);
    return target === null || presence === "no" ? [] : [{ target, presence }];
  });
  const staying = value.options.filter(
    (option) => redirectOf(option.value, place, renderer) === null,
  );
  for (const { target, presence } of leaving) {
    renderer.redirects.push({
      target: contentOf(target),
      presence: weaker(presence, place.presence),
      guards: staying.length > 0,
    });
  }
  const isGuarded = leaving.length > 0 && staying.length === 1;
  return staying.flatMap((option) =>
    renderer.render(option.value, isGuarded ? place : weakened(place, option.presence)),
  );
}

function weakened(place: Place, presence: Presence): Place {
  return {
    ...place,
    presence: weaker(place.presence, presence),
    own: weaker(place.own, presence),
  };
}

/** Where an element sends the visitor; null for one that shows something. */
function redirectOf(value: Value, place: Place, { packages }: ReactRenderer): Value | null {
  if (value.kind !== "element" || typeof value.type === "string") return null;
  if (value.type.kind !== "external") return null;
  return packages.component(value.type)?.redirect?.(value, place) ?? null;
}

function renderElement(
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const { type } = element;
  const here = { ...place, path: `${place.path}/${element.line}:${element.offset}` };
  if (typeof type === "string") return renderHost(type, element, here, renderer);
  switch (type.kind) {
    case "literal":
      return typeof type.value === "string" ? renderHost(type.value, element, here, renderer) : [];
    case "function":
      return renderComponent(type, element, here, renderer);
    case "external":
      return renderExternal(type, element, here, renderer);
    case "native":
      return renderNative(type, element, here, renderer);
    case "object":
      return renderContext(element, here, renderer);
    case "variants":
      return renderChoice(type, element, here, renderer);
    default:
      return renderUnknown(element, here, renderer);
  }
}

/** React 19: a context is its own provider. */
function renderContext(
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const { type } = element;
  const provider =
    typeof type !== "string" && type.kind === "object"
      ? type.properties.get("Provider")
      : undefined;
  if (provider?.kind !== "external") return renderUnknown(element, place, renderer);
  return renderExternal(provider, element, place, renderer);
}

/** A component of a package: as its model says, else a node of its name. */
function renderExternal(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const known = renderer.packages.component(type);
  if (known === null || known.byName === true) notePackage(type, element, renderer);
  if (known !== null) return known.render(element, place, renderer);
  return [hostNode({ tag: componentName(type), isComponent: true }, element, place, renderer)];
}

function renderChoice(
  type: VariantsValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const live = type.options.filter((option) => option.presence !== "no");
  // A tag that a component may swap for its child is a tag unless it is told otherwise.
  const tag = live.find((option) => option.value.kind === "literal");
  if (tag !== undefined) return renderer.render({ ...element, type: tag.value }, place);
  return live.flatMap(({ value, presence }) =>
    renderer.render({ ...element, type: value }, weakened(place, presence)),
  );
}

/** A component that is not known, e.g. made by a package, most likely wraps its children. */
function renderUnknown(
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  noteUnknown(element, renderer);
  return renderChildren(element, place, renderer);
}
