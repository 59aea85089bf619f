import { entryPoints } from "../../app-model/entry-points.ts";
import type { AppModel, RepoCrawlerReply } from "../../contracts/generated.ts";
import type { Question, Replier } from "./replier.ts";

/** Answers the Repo Crawler: which files are entry points, and what the stack is. */
export function createCrawlReader(): Replier {
  return {
    needs: ["tree", "packages", "routes", "screens", "endpoints", "tests", "gaps"],
    reply: ({ facts: { model, paths } }: Question): RepoCrawlerReply => {
      const listed = new Set(paths);
      return {
        entry_points: entryPoints(model).filter(({ path }) => listed.has(path)),
        detected_stack: {
          runtime: runtimeOf(model),
          frameworks: frameworksOf(model),
          summary: summaryOf(model),
        },
      };
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
