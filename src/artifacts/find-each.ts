import { FRAMEWORKS } from "../contracts/framework.ts";
import type { ArtifactKind, ArtifactStore, StoredArtifact } from "./store.ts";

/**
 * Every artifact of that kind of this run: one, or of the Test Engineer one for each framework where
 * the run writes both.
 */
export async function findEach(
  store: ArtifactStore,
  kind: ArtifactKind,
): Promise<readonly StoredArtifact[]> {
  const found = new Map<string, StoredArtifact>();
  const stores = [store, ...FRAMEWORKS.map((framework) => store.forFramework(framework))];
  for (const one of stores) {
    const stored = await one.find(kind);
    if (stored !== undefined) found.set(stored.storeId, stored);
  }
  return [...found.values()];
}
