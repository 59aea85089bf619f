import type { GeneratedFile } from "../finding.ts";
import type { Reach, ReachingHelpers } from "./reaching.ts";
import { FileIndex, specifiersIn } from "./resolve-module.ts";

/**
 * The same with what files that are written together pass on: a spec that takes its `test` from a new
 * file gets the fixtures of the project that this one takes it from.
 */
export function throughWritten(
  files: readonly GeneratedFile[],
  reaching: ReachingHelpers,
): ReachingHelpers {
  if (reaching.size === 0) return reaching;
  const index = new FileIndex([...reaching.keys(), ...files.map(({ path }) => path)]);
  const found = new Map(reaching);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { path, contents } of files) {
      const targets = specifiersIn(contents).flatMap((one) => index.meantBy(one, path));
      const names = new Map<string, Reach>(found.get(path) ?? []);
      const before = names.size;
      for (const target of targets)
        for (const [name, reach] of found.get(target) ?? []) names.set(name, reach);
      if (names.size === before) continue;
      found.set(path, names);
      isChanged = true;
    }
  }
  return found;
}
