import { isDatabase, isMachineModule } from "./machine-modules.ts";
import { FileIndex, specifiersIn } from "./resolve-module.ts";

/** Words without which no file that takes nothing from such a module reaches the machine. */
const OF_MACHINE =
  /\bFunction\b|\beval|\$eval|evaluate|importScripts|addInitScript|addScriptTag|setContent|waitForFunction|RawUnsafe|(?:append|read|write)File|unlink|rmSync|exec(?:File|Sync)|spawn|runIn(?:New|This)?Context|compileFunction|\b(?:import|require)\s*\((?!\s*["'])|\benv\s*\[/;

/**
 * The files that `reachingHelpers` has to look at: those with a word of the machine, and those that take
 * something from one of them, over whatever files.
 */
export function worthALook(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const index = new FileIndex(files.keys());
  const importers = new Map<string, string[]>();
  for (const [path, text] of files) {
    for (const target of specifiersIn(text).flatMap((one) => index.meantBy(one, path))) {
      const known = importers.get(target) ?? [];
      known.push(path);
      importers.set(target, known);
    }
  }
  const found = new Map<string, string>();
  const open = [...files].flatMap(([path, text]) => (isOfMachine(text) ? [path] : []));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.set(path, files.get(path) ?? "");
    open.push(...(importers.get(path) ?? []));
  }
  return found;
}

function isOfMachine(text: string): boolean {
  if (OF_MACHINE.test(text)) return true;
  return specifiersIn(text).some((module) => isMachineModule(module) || isDatabase(module));
}

/** These files, and all that they take something from, over whatever files. */
export function withImported(
  start: Iterable<string>,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const index = new FileIndex(files.keys());
  const found = new Map<string, string>();
  const open = [...start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = files.get(path);
    if (text === undefined || found.has(path)) continue;
    found.set(path, text);
    const from = path;
    open.push(...specifiersIn(text).flatMap((one) => index.meantBy(one, from)));
  }
  return found;
}
