import type { ExistingSpecFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";

/** Ends what stands above the commands of a flow. */
const END_OF_HEADER = /^---[ \t]*\r?$/mu;

/**
 * A flow of Maestro, which tells the app or the page that it opens before its commands; titled by
 * its name, else by its file. Source: docs.maestro.dev, "Flow configuration".
 */
export function flowOf(path: string, { files }: Project): readonly ExistingSpecFact[] {
  if (!/\.ya?ml$/u.test(path)) return [];
  const text = files.get(path) ?? "";
  const [header = "", ...commands] = text.split(END_OF_HEADER);
  if (commands.length === 0) return [];
  if (!/^(?:appId|url):/mu.test(header)) return [];
  const name = /^name:\s*["']?(.*?)["']?\s*$/mu.exec(header)?.[1] ?? "";
  const file = /([^/]*)\.ya?ml$/u.exec(path)?.[1] ?? path;
  const titles = [name === "" ? file : name];
  return [{ path, framework: "maestro", titles, source: { path, line: 1 }, by: "tests" }];
}
