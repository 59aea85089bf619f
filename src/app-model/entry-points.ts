import type { AppModel, RepoCrawlerReply } from "../contracts/generated.ts";

export type EntryPoint = RepoCrawlerReply["entry_points"][number];

/** The files where a tester would start, as facts cite them, each once and in path order. */
export function entryPoints(model: AppModel): EntryPoint[] {
  const { mobile_apps: apps, routes, screens, endpoints, tests } = model;
  const kinds = new Map<string, EntryPoint["kind"]>();
  const add = (path: string, kind: EntryPoint["kind"]): void => {
    if (!kinds.has(path)) kinds.set(path, kind);
  };
  for (const { source } of screens) add(source.path, "ui_component");
  for (const { source } of endpoints) add(source.path, "api_route");
  for (const { source, screen } of routes) {
    add(source.path, screen === null ? "config" : "ui_component");
  }
  for (const { path } of [...tests.specs, ...tests.helpers]) add(path, "test_fixture");
  for (const { source, app_ids: ids } of apps)
    for (const { path } of [source, ...ids.map((id) => id.source)]) add(path, "config");
  if (tests.config !== null) add(tests.config.path, "config");
  return [...kinds].map(([path, kind]) => ({ path, kind })).sort(byPath);
}

function byPath(left: EntryPoint, right: EntryPoint): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
