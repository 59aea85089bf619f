import type { Model } from "./model.ts";
import type { SelectedModel } from "./select-provider.ts";
import type { AdapterSettings } from "./target.ts";

/** The model that was selected; only its own adapter and that provider's client are loaded. */
export async function createModel(
  selected: SelectedModel,
  settings: Pick<AdapterSettings, "deadlineSeconds" | "overrides" | "notice">,
): Promise<Model> {
  switch (selected.provider) {
    case "offline": {
      const { createOfflineModel } = await import("./offline/create-model.ts");
      return createOfflineModel();
    }
    case "anthropic": {
      const { createAnthropicModel } = await import("./anthropic/create-model.ts");
      return createAnthropicModel({ ...settings, ...selected });
    }
    case "openai": {
      const { createOpenAiModel } = await import("./openai/create-model.ts");
      return createOpenAiModel({ ...settings, ...selected });
    }
    case "compatible": {
      const { createCompatibleModel } = await import("./compatible/create-model.ts");
      return createCompatibleModel({ ...settings, ...selected });
    }
  }
}
