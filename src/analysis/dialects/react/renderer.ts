import type { Evaluator } from "../../code/evaluator.ts";
import {
  weaker,
  type ElementValue,
  type FunctionValue,
  type Presence,
  type Value,
  type VariantsValue,
} from "../../code/value.ts";
import type { UiNode } from "../../ui/tree.ts";
import { renderPackageComponent } from "./package-components.ts";
import { called, renderHost } from "./host.ts";
import { UNKNOWN } from "../../code/value.ts";
import { exists } from "../../source/languages/exists.ts";

/** Where something is placed, and what is around it. */
export interface Place {
  /** Path through the components; the same in every state of the page. */
  readonly path: string;
  readonly contexts: ReadonlyMap<string, Value>;
  readonly presence: Presence;
  /** The same, seen from the element of the page that is around. */
  readonly own: Presence;
  readonly repeated: boolean;
  /** What `<Outlet />` shows. */
  readonly outlet: Value | null;
  /** URL path of the routes around: nested routes start there. */
  readonly base: string;
  /** URL path that all routes of the router start with; links are written without it. */
  readonly basename: string;
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
  /** The functions that are being expanded. */
  readonly components: readonly unknown[];
}

export interface Redirect {
  readonly target: Value;
  readonly presence: Presence;
  /** True when something else is shown to those who may stay. */
  readonly guards: boolean;
}

/** One expansion of a page. */
export interface Renderer {
  readonly evaluator: Evaluator;
  /** URL path of the route that is shown; null to only find the routes. */
  readonly route: string | null;
  readonly discover: (routes: Value, place: Place) => Value | null;
  readonly redirects: Redirect[];
  nodes: number;
  render(value: Value, place: Place): readonly UiNode[];
}

const MAX_NODES = 6000;
const MAX_SAME_COMPONENT = 3;
const MAX_DEPTH = 80;

export const TOP: Place = {
  path: "",
  contexts: new Map(),
  presence: "yes",
  own: "yes",
  repeated: false,
  outlet: null,
  base: "",
  basename: "",
  hash: false,
  components: [],
};

/** Expands what JSX describes into the nodes that a browser would hold. */
export function createRenderer(
  evaluator: Evaluator,
  options: Pick<Renderer, "route" | "discover">,
): Renderer {
  const renderer: Renderer = {
    evaluator,
    ...options,
    redirects: [],
    nodes: 0,
    render(value, place) {
      renderer.nodes += 1;
      if (renderer.nodes > MAX_NODES || place.components.length > MAX_DEPTH) return [];
      return renderValue(value, place, renderer);
    },
  };
  return renderer;
}

function renderValue(value: Value, place: Place, renderer: Renderer): readonly UiNode[] {
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
    default:
      return [];
  }
}

function textNode(value: Value, place: Place): UiNode {
  return {
    kind: "text",
    value,
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
  renderer: Renderer,
): readonly UiNode[] {
  const items = list.items.flatMap((item, index) =>
    renderer.render(item, { ...place, path: `${place.path}.${keyOf(item) ?? index}` }),
  );
  if (list.rest === null) return items;
  const rest: Place = {
    ...place,
    path: `${place.path}.*`,
    presence: weaker(place.presence, "maybe"),
    own: weaker(place.own, "maybe"),
    repeated: true,
  };
  return [...items, ...renderer.render(list.rest, rest)];
}

/** What React tells items apart by, where the source says it. */
function keyOf(item: Value): string | null {
  const key = item.kind === "element" ? item.properties.properties.get("key") : undefined;
  return key?.kind === "literal" && exists(key.value) ? `=${String(key.value)}` : null;
}

/** A redirect next to something else is a guard: what it guards is what the page is about. */
function renderVariants(value: VariantsValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const leaving = value.options.filter(
    (option) => isRedirect(option.value) && option.presence !== "no",
  );
  const staying = value.options.filter((option) => !isRedirect(option.value));
  for (const { value: redirect, presence } of leaving) {
    if (redirect.kind !== "element") continue;
    const target = redirect.properties.properties.get("to") ?? UNKNOWN;
    renderer.redirects.push({
      target,
      presence: weaker(presence, place.presence),
      guards: staying.length > 0,
    });
  }
  const isLone = staying.length === 1;
  return staying.flatMap((option) => {
    const presence =
      leaving.length > 0 && isLone ? place.presence : weaker(place.presence, option.presence);
    const own = leaving.length > 0 && isLone ? place.own : weaker(place.own, option.presence);
    return renderer.render(option.value, { ...place, presence, own });
  });
}

function isRedirect(value: Value): boolean {
  if (value.kind !== "element" || typeof value.type === "string") return false;
  const { type } = value;
  return type.kind === "external" && (type.name === "Navigate" || type.name === "Redirect");
}

function renderElement(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const { type } = element;
  const here = { ...place, path: `${place.path}/${element.line}:${element.column}` };
  if (typeof type === "string") return renderHost(type, element, here, renderer);
  switch (type.kind) {
    case "literal":
      return typeof type.value === "string" ? renderHost(type.value, element, here, renderer) : [];
    case "function":
      return renderComponent(type, element, here, renderer);
    case "external":
      return renderPackageComponent(type, element, here, renderer);
    case "object":
      return renderContext(element, here, renderer);
    case "variants":
      return renderChoice(type, element, here, renderer);
    default:
      return renderUnknown(element, here, renderer);
  }
}

function renderComponent(
  component: FunctionValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const same = place.components.filter((node) => node === component.node).length;
  if (same >= MAX_SAME_COMPONENT) return [];
  const { session } = renderer.evaluator;
  const before = { instance: session.instance, contexts: session.contexts };
  session.instance = { path: place.path, hooks: 0 };
  session.contexts = place.contexts;
  const shown = renderer.evaluator.call(component, [element.properties, UNKNOWN]);
  Object.assign(session, before);
  return renderer.render(shown, { ...place, components: [...place.components, component.node] });
}

/** React 19: a context is its own provider. */
function renderContext(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const { type } = element;
  const provider =
    typeof type !== "string" && type.kind === "object"
      ? type.properties.get("Provider")
      : undefined;
  if (provider?.kind !== "external") return renderUnknown(element, place, renderer);
  return renderPackageComponent(provider, element, place, renderer);
}

function renderChoice(
  type: VariantsValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const live = type.options.filter((option) => option.presence !== "no");
  // A tag that a component may swap for its child is a tag unless it is told otherwise.
  const tag = live.find((option) => option.value.kind === "literal");
  if (tag !== undefined) return renderer.render({ ...element, type: tag.value }, place);
  return live.flatMap(({ value, presence }) =>
    renderer.render(
      { ...element, type: value },
      { ...place, presence: weaker(place.presence, presence), own: weaker(place.own, presence) },
    ),
  );
}

/** A component that is not known, e.g. made by a package, most likely wraps its children. */
function renderUnknown(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const children = element.properties.properties.get("children");
  return children === undefined ? [] : renderer.render(called(children, renderer), place);
}
