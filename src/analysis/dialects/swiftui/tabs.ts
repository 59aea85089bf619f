import { writeParts } from "../../partial.ts";
import type { Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { isSame } from "../declarative/compare.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { firstText } from "../declarative/named.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import type { MadeValue, Value } from "../declarative/values.ts";
import { partsOf, tagOf } from "./choices.ts";
import { titleOf } from "./labels.ts";
import type { Surroundings } from "./surroundings.ts";
import { baseOf, slug } from "./view-screens.ts";

/** On a phone the tab bar shows so many, and the others behind one called "More". */
const SHOWN_TABS = 5;

interface Tab {
  readonly title: Content | null;
  readonly tag: Value | null;
  readonly screen: Screen;
}

/** `TabView(selection: $tab) { Home().tabItem { Label("Home", …) } }`, `Tab("Home", …) { Home() }` */
export const tabView =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const block = blockOf(made, "content");
    const parts = block === undefined ? [] : partsOf(block, [], renderer);
    const tabs = parts.map((part, index) =>
      tabOf(part, beside(at, `tab${index}`), { app, renderer }),
    );
    if (tabs.every(({ title }) => title === null)) return pages(parts, at, renderer);
    const selection = argument(made, "selection");
    const start = tabs.find(
      ({ tag }) =>
        tag !== null &&
        selection !== undefined &&
        isSame(selection, tag, renderer.interpreter) === true,
    );
    const startId = (start ?? tabs[0])?.screen.id ?? null;
    const host = { screens: tabs.map(({ screen }) => screen), start: startId };
    const place = beside(at, "tabs");
    const shown = app.current.choices.get(place.key) ?? startId;
    const isFull = tabs.length > SHOWN_TABS;
    return [
      ...renderer.host(host, place),
      ...tabs.map((tab, index) => {
        const isBehind = isFull && index >= SHOWN_TABS - 1;
        const own = isBehind ? "maybe" : "yes";
        return tabNode(tab, shown, { at: beside(at, `bar${index}`, own), renderer });
      }),
    ];
  };

/** Pages that are swiped through: which one is seen is only known of the first. */
function pages(parts: readonly Value[], at: RenderAt, renderer: Renderer): readonly UiNode[] {
  return parts.flatMap((part, index) =>
    renderer.render(part, beside(at, index, index === 0 ? "yes" : "maybe")),
  );
}

interface Around {
  readonly app: Surroundings;
  readonly renderer: Renderer;
}

function tabOf(value: Value, at: RenderAt, around: Around): Tab {
  const base = baseOf(value);
  const made = base?.kind === "made" && base.name === "Tab" ? base : null;
  if (made === null)
    return tabFor(value, { title: itemTitle(onlyValue(value), at, around.renderer), at, base });
  const content = blockOf(made, "content") ?? value;
  const tab = tabFor(content, { title: labelOf(made, at, around), at, base });
  return { ...tab, tag: argument(made, "value") ?? tab.tag };
}

interface Titled {
  readonly title: Content | null;
  readonly at: RenderAt;
  readonly base: Value | null;
}

function tabFor(content: Value, { title, at, base }: Titled): Tab {
  const called = slug(writeParts(title?.alternatives[0] ?? []));
  const view = base?.kind === "instance" ? base.type : null;
  const path = view?.code.name ?? (called === "" ? "tab" : called);
  const source =
    view === null
      ? { path: at.path, line: at.line }
      : { path: view.unit.path, line: view.code.line };
  const id = `tab ${called === "" ? path : called}`;
  const isTarget = (wanted: Value): boolean => wanted.kind === "named" && wanted.path === id;
  return { title, tag: tagOf(content), screen: { id, path, isTarget, content, source } };
}

function labelOf(made: MadeValue, at: RenderAt, { app, renderer }: Around): Content | null {
  const title = titleOf(made, app, renderer);
  const label = argument(made, "label");
  if (title !== null || label === undefined) return title;
  return firstText(renderer.slot(label, inside(at, "label")));
}

/** What `.tabItem { … }` shows. */
function itemTitle(value: Value | null, at: RenderAt, renderer: Renderer): Content | null {
  for (let one = value; one?.kind === "made" && one.of !== null; one = onlyValue(one.of)) {
    if (one.name !== "tabItem") continue;
    return firstText(renderer.slot(blockOf(one, "label"), inside(at, "label")));
  }
  return null;
}

function tabNode(
  { title, screen }: Tab,
  shown: string | null,
  { at, renderer }: { readonly at: RenderAt; readonly renderer: Renderer },
): UiNode {
  const target: Value = { kind: "named", path: screen.id, from: "" };
  return elementNode(
    {
      tag: "Tab",
      role: "tab",
      name: title,
      attributes: attributes({ "aria-selected": shown === screen.id ? "true" : null }),
      listeners: listeners("click", renderer.link(target, "switch")),
    },
    at,
  );
}
