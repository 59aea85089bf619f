import { countOnScreens } from "../../app-model/counts.ts";
import { entryPoints } from "../../app-model/entry-points.ts";
import type { AppModel, RepoCrawlerReply } from "../../contracts/generated.ts";
import type { Answer, Question, Replier } from "./replier.ts";

/** Answers the Repo Crawler: which files are entry points, and what the stack is. */
export function createCrawlReader(): Replier {
  return {
    needs: [
      "tree",
      "packages",
      "mobile_apps",
      "routes",
      "parts",
      "screens",
      "endpoints",
      "tests",
      "gaps",
    ],
    reply: ({ facts: { appModel, paths } }: Question): Answer => {
      const listed = new Set(paths);
      const reply: RepoCrawlerReply = {
        entry_points: entryPoints(appModel).filter(({ path }) => listed.has(path)),
        detected_stack: {
          runtime: runtimeOf(appModel),
          frameworks: frameworksOf(appModel),
          summary: summaryOf(appModel),
        },
      };
      return { reply, exclusions: [] };
    },
  };
}

function runtimeOf(model: AppModel): string {
  const kinds = new Set(stacksOf(model).map(({ kind }) => kind));
  if (kinds.has("web")) return "browser";
  if (kinds.has("api")) return "node";
  if (kinds.has("mobile")) return "mobile";
  return model.screens.length > 0 ? "browser" : "unknown";
}

function frameworksOf(model: AppModel): string[] {
  return [...new Set(stacksOf(model).map(({ id }) => id))].sort();
}

function summaryOf(model: AppModel): string {
  const { routes, screens, endpoints, gaps } = model;
  const { forms, effects } = countOnScreens(model);
  const paths = routes.slice(0, 8).map(({ path }) => path);
  const listed = paths.length === 0 ? "" : ` Routes: ${paths.join(", ")}.`;
  const unread = gaps.length === 0 ? "" : ` ${gaps.length} places could not be understood.`;
  return `${routes.length} routes, ${screens.length} screens with ${forms} forms and ${effects} known effects of controls, ${endpoints.length} endpoints.${listed}${unread}`;
}

function stacksOf(model: AppModel): AppModel["packages"][number]["stacks"] {
  return model.packages.flatMap(({ stacks }) => stacks);
}
