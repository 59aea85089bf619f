import { reasonLines } from "../../contracts/reason-lines.ts";
import { groupByReason, missingByGaps } from "../../contracts/reasons.ts";
import type { AppModel } from "../../contracts/generated.ts";
import { countOnScreens } from "../counts.ts";
import { placesByImportance, type Place } from "./importance.ts";
import { kindOf } from "./element-words.ts";
import type { Facts } from "./page-lines.ts";
import { counted, firstOf, plain, quoted } from "./words.ts";

const MOST_PACKAGES = 8;
const MOST_STACKS = 6;
/** Gaps of one reason are told by so many places. */
const MOST_PLACES = 6;

/** What the application is made of, and how much is known of it, in a few lines. */
export function appLines({ model, appModel }: Facts): string[] {
  const { routes, screens, endpoints, gaps, packages, working_directory: folder } = model;
  const apps = model.mobile_apps.map(mobileLine);
  const { elements, effects } = countOnScreens(appModel);
  const stacks = packages.filter((each) => each.stacks.length > 0).map(packageLine);
  return [
    ...(folder === "" ? [] : [`folder: ${plain(folder)}`]),
    `made with: ${stacks.length === 0 ? "nothing that is known" : firstOf(stacks, MOST_PACKAGES)}`,
    ...(apps.length === 0 ? [] : [`mobile apps: ${firstOf(apps, MOST_PACKAGES)}`]),
    `known: ${counted(routes.length, "route")}, ${counted(screens.length, "page")} with ${counted(elements, "element")} and ${counted(effects, "effect")} of controls, ${counted(endpoints.length, "endpoint")}; ${counted(gaps.length, "gap")}`,
  ];
}

function packageLine({ name, path, stacks }: AppModel["packages"][number]): string {
  const uses = stacks.map(({ id, version }) => (version === null ? id : `${id} ${plain(version)}`));
  return `${plain(name === "" ? path : name)} (${firstOf(uses, MOST_STACKS)})`;
}

function mobileLine({
  name,
  toolkit,
  app_ids: ids,
  start,
}: AppModel["mobile_apps"][number]): string {
  const installed = [...new Set(ids.map(({ id }) => plain(id)))];
  const opens = start === null ? [] : [`starts at ${plain(start)}`];
  return `${quoted(name)} (${[toolkit, ...installed, ...opens].join(", ")})`;
}

/** One line for every page: where it is written, and how much is known of it. */
export function pageIndex({ model }: Facts): string[] {
  return placesByImportance(model).map(indexLine);
}

function indexLine({ route, screen }: Place): string {
  const source = plain(screen?.source.path ?? route.source.path);
  const head = `${plain(route.path)} ${source}${route.guarded ? " (signed-in visitors)" : ""}`;
  if (screen === null || screen.elements.length === 0) return `${head}: nothing known`;
  const counts = new Map<string, number>();
  for (const element of screen.elements) {
    const kind = element.field === null ? kindOf(element) : "field";
    if (["field", "button", "link"].includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts].map(([kind, count]) => counted(count, kind));
  return `${head}: ${[...known, counted(screen.effects.length, "effect")].join(", ")}`;
}

/** What the analysis did not follow, one line for each reason, the gravest first. */
export function gapLines({ model }: Facts): string[] {
  const limits = { groups: model.gaps.length, examples: MOST_PLACES };
  return reasonLines(groupByReason(missingByGaps(model.gaps), limits));
}
