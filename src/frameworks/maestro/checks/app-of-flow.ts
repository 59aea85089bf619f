import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { MobileApp } from "../../../contracts/generated.ts";
import type { Device } from "../selectors/sight.ts";
import type { FlowFile } from "./flow-file.ts";

const WITH_DEFAULT = /^\$\{\s*[A-Z][A-Z0-9_]*\s*\|\|\s*(?:'([^']*)'|"([^"]*)")\s*\}$/;
const VARIABLE = /^\$\{\s*[A-Z][A-Z0-9_]*\s*\}$/;

/** The app that a flow is for, or why none of the source is. */
export type AppOfFlow =
  | { readonly app: MobileApp; readonly problem: null }
  | { readonly app: null; readonly problem: string };

/**
 * The app of the source that the header of a flow names: by an id that one of its builds has, or by a
 * variable, where there is but one app in or above the folder of the flow.
 */
export function appOfFlow(
  { appId, path }: FlowFile,
  { mobile_apps: apps }: OpenAppModel,
): AppOfFlow {
  if (appId === null) return none("The header has no appId.");
  const [, single, double] = WITH_DEFAULT.exec(appId) ?? [];
  const literal = single ?? double ?? appId;
  const byId = apps.filter((app) => app.app_ids.some(({ id }) => id === literal));
  const [app, ...others] = nearest(byId, path);
  if (app !== undefined && others.length === 0) return { app, problem: null };
  if (!VARIABLE.test(appId)) return none(`No app of the source is installed as ${literal}.`);
  const [only, ...more] = nearest(apps, path);
  if (only === undefined || more.length > 0) return none(`Nothing says which app ${appId} is.`);
  return { app: only, problem: null };
}

/** The apps in whose folder the flow stands, the innermost alone; else all of them. */
function nearest(apps: readonly MobileApp[], path: string): readonly MobileApp[] {
  const around = apps.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
  const deepest = Math.max(...around.map(({ folder }) => folder.length));
  const inside = around.filter(({ folder }) => folder.length === deepest);
  return inside.length > 0 ? inside : apps;
}

/** What a flow is run on: where its tags name a device, only that one. */
export function devicesOf({ tags }: FlowFile, { platforms }: MobileApp): readonly Device[] {
  const all = platforms.filter((platform) => platform !== "web");
  const named = all.filter((device) => tags.includes(device));
  return named.length > 0 ? named : all;
}

function none(problem: string): AppOfFlow {
  return { app: null, problem };
}
