import type { Model } from "./model.ts";
import type { SelectedModel } from "./select-provider.ts";

/** The model that was selected; only its own adapter is loaded. */
export async function createModel(selected: SelectedModel): Promise<Model> {
  if (selected.provider === "offline") {
    const { createOfflineModel } = await import("./offline/offline.ts");
    return createOfflineModel();
  }
  const { createCompatibleModel } = await import("./compatible/compatible.ts");
  return createCompatibleModel(selected);
}
