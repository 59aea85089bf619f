import { join } from "node:path";
import type { ResolvedAction } from "./job.ts";

/**
 * A resolver for `owner/name/path@ref` over folders on this machine, whatever the ref.
 * Takes the root folder of each repository by its `owner/name`.
 */
export function resolveFrom(
  repositories: Readonly<Record<string, string>>,
): (uses: string) => ResolvedAction | undefined {
  const roots = new Map(Object.entries(repositories));
  return (uses) => {
    const [, repository = "", path = "", ref = ""] =
      /^([^/@]+\/[^/@]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
    const root = roots.get(repository);
    return root === undefined ? undefined : { folder: join(root, path), root, repository, ref };
  };
}
