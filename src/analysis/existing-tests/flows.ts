import type { ExistingSpecFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";

/** What stands above the commands of a flow, up to `---`. */
const HEADER = /^[\s\S]*?(?=^---\s*$)/mu;

/**
 * A flow of Maestro, which tells the app or the page that it opens before its commands; titled by
 * its name, else by its file. Source: docs.maestro.dev, "Flow configuration".
 */
export function flowOf(path: string, { files }: Project): readonly ExistingSpecFact[] {
  if (!/\.ya?ml$/u.test(path)) return [];
  const header = HEADER.exec(files.get(path) ?? "")?.[0] ?? "";
  if (!/^(?:appId|url):/mu.test(header)) return [];
  const name = /^name:\s*["']?(.*?)["']?\s*$/mu.exec(header)?.[1] ?? "";
  const file = /([^/]*)\.ya?ml$/u.exec(path)?.[1] ?? path;
  const titles = [name === "" ? file : name];
  return [{ path, framework: "maestro", titles, source: { path, line: 1 }, by: "tests" }];
}
