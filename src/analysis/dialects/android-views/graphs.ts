import { isWithin } from "../../limits.ts";
import { markupElements, type MarkupElement } from "../../source/languages/markup.ts";
import { knownText } from "../../ui/content.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import type { Value } from "../declarative/values.ts";
import { idIn, idOf, nameIn, type Resources, type XmlResource } from "./resources.ts";

/** A place of a navigation graph that something leads to. */
export interface GraphDestination {
  readonly id: string;
  /** The class of the fragment or activity, without its package. */
  readonly type: string;
  readonly isActivity: boolean;
  readonly title: string | null;
  readonly source: { readonly path: string; readonly line: number };
}

export interface Graph {
  readonly destinations: readonly GraphDestination[];
  readonly start: string | null;
  /** Where actions lead, by their ids; graphs by their first destination. */
  readonly leads: ReadonlyMap<string, string>;
}

const DESTINATIONS = new Set(["fragment", "dialog", "activity"]);

/** Reads `res/navigation/main.xml`. Source: developer.android.com, "Navigation graph". */
export function readGraph(file: XmlResource, resources: Resources): Graph {
  const destinations: GraphDestination[] = [];
  const leads = new Map<string, string>();
  const read = ({ root, path }: XmlResource, depth: number): void => {
    for (const element of markupElements([root])) {
      const id = idOf(element);
      if (DESTINATIONS.has(element.tag) && id !== null)
        destinations.push(destinationOf(element, id, { path, resources }));
      const start = idIn(element.attributes.get("app:startDestination"));
      if (element.tag === "navigation" && id !== null && start !== null) leads.set(id, start);
      const target = idIn(element.attributes.get("app:destination"));
      if (element.tag === "action" && id !== null && target !== null) leads.set(id, target);
      const included =
        element.tag === "include" ? nameIn(element.attributes.get("app:graph")) : null;
      const inner = included === null ? null : resources.file("navigation", included, path);
      if (inner !== null && isWithin("routeDepth", depth)) read(inner, depth + 1);
    }
  };
  read(file, 0);
  const start = idIn(file.root.attributes.get("app:startDestination"));
  return { destinations, start: start === null ? null : resolved(start, leads), leads };
}

function destinationOf(
  element: MarkupElement,
  id: string,
  { path, resources }: { readonly path: string; readonly resources: Resources },
): GraphDestination {
  const name = element.attributes.get("android:name") ?? "";
  const label = resources.text(element.attributes.get("android:label"), path);
  return {
    id,
    type: name.slice(name.lastIndexOf(".") + 1),
    isActivity: element.tag === "activity",
    title: knownText(label),
    source: { path, line: element.line },
  };
}

/** Where an id leads in the end: through actions and graphs to a destination. */
function resolved(id: string, leads: Graph["leads"]): string {
  let at = id;
  for (let step = 0; leads.has(at) && isWithin("routeDepth", step); step += 1)
    at = leads.get(at) ?? at;
  return at;
}

/** The id of the destination that `navigate(…)` is told; null where it is not known. */
export function targetIn(value: Value, { leads }: Graph): string | null {
  const known = onlyValue(value);
  if (known?.kind === "named") {
    const id = /(?:^|\.)R\.id\.(?<id>\w+)$/u.exec(known.path)?.groups?.["id"];
    return id === undefined ? null : resolved(id, leads);
  }
  if (known?.kind !== "made") return null;
  // `HomeFragmentDirections.actionHomeToDetails(id)` is made for the action of that name.
  const action = [...leads.keys()].find((id) => camelCase(id) === known.name);
  return action === undefined ? null : resolved(action, leads);
}

/** `actionHomeToDetails` of `action_home_to_details`. */
export function camelCase(id: string): string {
  return id.replaceAll(/_+(?<first>\w)/gu, (_, first: string) => first.toUpperCase());
}

/** A destination as a screen. */
export function screenOfDestination(
  destination: GraphDestination,
  graph: Graph,
  content: Value,
): Screen {
  const { id, type, title, source } = destination;
  return {
    id: `destination ${id}`,
    path: type === "" ? id : type,
    isTarget: (target) => targetIn(target, graph) === id,
    content,
    title,
    source,
  };
}
