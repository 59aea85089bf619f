import type { AppModel, FactoredScreen, PartSpan, ScreenFact } from "../../contracts/generated.ts";
import type { OpenAppModel } from "../open-app-model.ts";
import { hasParameter, isCatchAll } from "../routes.ts";
import { placesByImportance, type Place } from "./importance.ts";
import { answerLines } from "./answer-lines.ts";
import { itemLines } from "./item-lines.ts";
import { plain, quoted } from "./words.ts";

/** A part with fewer elements is as short as its name. */
const WORTH_A_NAME = 4;

/** One page as lines; the first names it. */
export type PageBlock = readonly string[];

/** Both forms of the same app model: the whole screens, and what they share. */
export interface Facts {
  readonly model: OpenAppModel;
  readonly appModel: Pick<AppModel, "parts" | "screens">;
}

/**
 * The pages of an application, the most important first. What several pages share is told with the
 * first of them and named by its part afterwards.
 */
export function pageBlocks(facts: Facts): readonly PageBlock[] {
  const told = new Set<string>();
  const aliases = routesByScreen(facts.model);
  const seen = new Set<string>();
  return placesByImportance(facts.model).flatMap((place) => {
    const { screen } = place;
    const answered = answerLines(facts.model, place.route.path);
    if (screen === null)
      return [answered.length === 0 ? [nothingOn(place)] : [headOf(place), ...answered]];
    if (seen.has(screen.id)) return [];
    seen.add(screen.id);
    const block = pageBlock(facts, place, { told, aliases: aliases.get(screen.id) ?? [] });
    return [[...block, ...answered]];
  });
}

/** One page, with all that is on it. */
export function wholePage(place: Place): PageBlock {
  const { screen } = place;
  if (screen === null) return [nothingOn(place)];
  const items = { elements: screen.elements, effects: screen.effects };
  return [headOf(place), ...itemLines(screen, items)];
}

function nothingOn(place: Place): string {
  return `${headOf(place)}: nothing is known of it`;
}

function routesByScreen(model: OpenAppModel): ReadonlyMap<string, readonly string[]> {
  const routes = new Map<string, string[]>();
  for (const { screen, path } of model.routes) {
    if (screen !== null) routes.set(screen, [...(routes.get(screen) ?? []), path]);
  }
  return routes;
}

/** `/login "Sign in" (src/Login.tsx)`, and who can open it. */
function headOf({ route, screen }: Place): string {
  const notes = [
    plain(screen?.source.path ?? route.source.path),
    ...(route.guarded ? ["for signed-in visitors"] : []),
    ...openedBy(route.path),
    ...(route.certainty === "observed" ? ["observed"] : []),
  ];
  const title = screen?.title ?? null;
  return `${plain(route.path)}${title === null ? "" : ` ${quoted(title)}`} (${notes.join(", ")})`;
}

function openedBy(path: string): readonly string[] {
  if (isCatchAll(path)) return ["any other path"];
  return hasParameter(path) ? ["needs an id of existing data"] : [];
}

interface Telling {
  /** Parts that a page before has told. */
  readonly told: Set<string>;
  readonly aliases: readonly string[];
}

function pageBlock(
  { appModel }: Facts,
  place: Place & { screen: ScreenFact | null },
  telling: Telling,
) {
  const { route, screen } = place;
  const factored = appModel.screens.find(({ id }) => id === screen?.id);
  if (screen === null || factored === undefined) return [headOf(place)];
  const groups = groupsOf(screen, factored, appModel.parts);
  const known = groups.shared.filter(({ part }) => telling.told.has(part));
  const fresh = groups.shared.filter(({ part }) => !telling.told.has(part));
  for (const { part } of fresh) telling.told.add(part);
  const others = telling.aliases.filter((path) => path !== route.path).map(plain);
  return [
    headOf(place),
    ...(others.length === 0 ? [] : [`the same page: ${others.slice(0, 3).join(", ")}`]),
    ...itemLines(screen, groups.own),
    ...(known.length === 0 ? [] : [`and all of ${known.map(({ part }) => part).join(", ")}`]),
    ...fresh.flatMap((shared) => sharedLines(screen, shared)),
  ];
}

function sharedLines(screen: ScreenFact, { part, items }: SharedGroup): readonly string[] {
  const lines = itemLines(screen, items);
  return lines.length === 0 ? [] : [`${part}, which other pages have too:`, ...lines];
}

interface Group {
  readonly elements: ScreenFact["elements"];
  readonly effects: ScreenFact["effects"];
}

interface SharedGroup {
  readonly part: string;
  readonly items: Group;
}

interface Groups {
  readonly own: Group;
  readonly shared: readonly SharedGroup[];
}

/** The items of a screen by the part that they come from. */
function groupsOf(screen: ScreenFact, factored: FactoredScreen, parts: AppModel["parts"]): Groups {
  const worth = new Set(
    parts.flatMap(({ id, items }) => (items.elements.length < WORTH_A_NAME ? [] : [id])),
  );
  const names = factored.parts;
  const partOf = (index: number | null): string | null => {
    const part = index === null ? null : (names[index] ?? null);
    return part !== null && worth.has(part) ? part : null;
  };
  const { spans, own } = factored;
  const elements = partIndexes(spans.elements, own.elements.length).map(partOf);
  const effects = partIndexes(spans.effects, own.effects.length).map(partOf);
  const groupFor = (part: string | null): Group => ({
    elements: screen.elements.filter((_, index) => elements[index] === part),
    effects: screen.effects.filter((_, index) => effects[index] === part),
  });
  const shared = names.filter((part) => worth.has(part));
  return { own: groupFor(null), shared: shared.map((part) => ({ part, items: groupFor(part) })) };
}

/** For each item of a screen the number of its part; null for its own. See `PartSpan`. */
function partIndexes(spans: readonly PartSpan[], own: number): readonly (number | null)[] {
  const indexes: (number | null)[] = [];
  let at = 0;
  for (const [before, part, , count] of spans) {
    for (; at < before; at += 1) indexes.push(null);
    for (let item = 0; item < count; item += 1) indexes.push(part);
  }
  for (; at < own; at += 1) indexes.push(null);
  return indexes;
}
