import type { World } from "../state/world.ts";
import type { Fault } from "./fault.ts";

/** What a fault changes in the repository before the request is handled. */
export async function applyBefore(world: World, fault: Fault): Promise<void> {
  if (fault.kind !== "tree-changed" && fault.kind !== "branch-deleted") return;
  const repository = world.repositories.get(fault.repository.toLowerCase());
  if (repository === undefined) throw new Error(`fault: no repository ${fault.repository}`);
  if (fault.kind === "tree-changed") {
    await repository.commitFiles(fault.files, { branch: fault.branch });
  } else {
    await repository.git.deleteRef(`refs/heads/${fault.branch}`);
  }
}
