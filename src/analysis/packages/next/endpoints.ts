import type { EndpointFact } from "../../../contracts/generated.ts";
import { isScript } from "../../source/languages/script.ts";
import type { Project } from "../../source/project.ts";
import { writtenExports } from "../../source/written-exports.ts";
import { fileRoute } from "./file-routes.ts";

const HANDLERS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"]);
const ANSWERING = new Set([...HANDLERS, "default"]);
const NEXT = /"next"\s*:/u;

/** The addresses that files of `app` and `pages/api` answer, in a repository that uses Next.js. */
export function nextEndpoints(project: Project): readonly EndpointFact[] {
  const usesNext = [...project.files].some(
    ([path, text]) => path.endsWith("package.json") && NEXT.test(text),
  );
  if (!usesNext) return [];
  return [...project.files.keys()].flatMap((path) => {
    const route = isScript(path) && !project.isTest(path) ? fileRoute(path) : null;
    return route?.isEndpoint === true ? fileEndpoints(path, route.path, project) : [];
  });
}

function fileEndpoints(path: string, url: string, project: Project): readonly EndpointFact[] {
  const written = writtenExports(project.text(path) ?? "", ANSWERING);
  const names = written ?? [...(project.parse(path)?.exports.keys() ?? [])];
  const methods = names.filter((name) => HANDLERS.has(name));
  const by = methods.length > 0 ? "next-app" : "next-pages";
  const answered = methods.length > 0 ? methods : names.includes("default") ? ["ANY"] : [];
  return answered.map((method) => ({ method, path: url, source: { path, line: 1 }, by }));
}
