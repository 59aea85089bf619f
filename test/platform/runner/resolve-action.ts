import { join } from "node:path";
import type { ResolvedAction } from "./job.ts";
import type { Frame } from "./frame.ts";

/**
 * Where the action behind a `uses:` is: `$/` in the repository that the step itself comes from,
 * `./` in the workspace, anything else wherever the job's resolver says.
 */
export function resolveAction(frame: Frame, uses: string): ResolvedAction {
  const { workspace, resolveUses } = frame.job.options;
  if (uses.startsWith("$/")) {
    if (frame.root === undefined || uses === "$/") {
      throw new Error(`Unable to resolve self-reference '${uses}'.`);
    }
    return { ...frame.place, folder: join(frame.root, uses.slice(2)), root: frame.root };
  }
  if (uses.startsWith("./")) return { folder: join(workspace, uses), root: workspace };
  const resolved = resolveUses?.(uses);
  if (resolved === undefined) throw new Error(`Unable to resolve action \`${uses}\`.`);
  return resolved;
}
