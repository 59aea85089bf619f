import type { AppModel, RepoCrawlerReply } from "../../contracts/generated.ts";
import type { Question, Replier } from "./replier.ts";

type EntryPoint = RepoCrawlerReply["entry_points"][number];

/** Answers the Repo Crawler: which files are entry points, and what the stack is. */
export function createCrawlReader(): Replier {
  return {
    needs: ["tree", "packages", "routes", "screens", "endpoints", "tests", "gaps"],
    reply: ({ facts }: Question): RepoCrawlerReply => ({
      entry_points: entryPoints(facts.model, new Set(facts.paths)),
      detected_stack: {
        runtime: runtimeOf(facts.model),
        frameworks: frameworksOf(facts.model),
        summary: summaryOf(facts.model),
      },
    }),
  };
}

/** Every entry point that a fact cites and the listing holds, once, in path order. */
function entryPoints(model: AppModel, listed: ReadonlySet<string>): EntryPoint[] {
  const { routes, screens, endpoints, tests } = model;
  const found = new Map<string, EntryPoint["kind"]>();
  const add = (path: string, kind: EntryPoint["kind"]): void => {
    if (listed.has(path) && !found.has(path)) found.set(path, kind);
  };
  for (const { source } of screens) add(source.path, "ui_component");
  for (const { source } of endpoints) add(source.path, "api_route");
  for (const { source, screen } of routes)
    add(source.path, screen === null ? "config" : "ui_component");
  for (const { path } of [...tests.specs, ...tests.helpers]) add(path, "test_fixture");
  if (tests.config !== null) add(tests.config.path, "config");
  return [...found]
    .map(([path, kind]) => ({ path, kind }))
    .sort((left, right) => compare(left.path, right.path));
}

function runtimeOf(model: AppModel): string {
  const kinds = new Set(stacksOf(model).map(({ kind }) => kind));
  if (kinds.has("web")) return "browser";
  if (kinds.has("api")) return "node";
  if (kinds.has("mobile")) return "mobile";
  return model.screens.length > 0 ? "browser" : "unknown";
}

function frameworksOf(model: AppModel): string[] {
  return [...new Set(stacksOf(model).map(({ id }) => id))].sort(compare);
}

function summaryOf(model: AppModel): string {
  const { routes, screens, endpoints, gaps } = model;
  const forms = screens.reduce((sum, screen) => sum + screen.forms.length, 0);
  const effects = screens.reduce((sum, screen) => sum + screen.effects.length, 0);
  const paths = routes.slice(0, 8).map(({ path }) => path);
  const listed = paths.length === 0 ? "" : ` Routes: ${paths.join(", ")}.`;
  const unread = gaps.length === 0 ? "" : ` ${gaps.length} places could not be understood.`;
  return `${routes.length} routes, ${screens.length} screens with ${forms} forms and ${effects} known effects of controls, ${endpoints.length} endpoints.${listed}${unread}`;
}

function stacksOf(model: AppModel): AppModel["packages"][number]["stacks"] {
  return model.packages.flatMap(({ stacks }) => stacks);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
