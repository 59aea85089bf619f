/** Who may answer the agents; `auto` is settled before the first of them starts. */
export const PROVIDERS = ["auto", "offline", "anthropic", "openai", "compatible"] as const;

export type Provider = (typeof PROVIDERS)[number];

/** How a model is held to the form of its reply; `auto` is by what is known of its server. */
export const STRUCTURED_OUTPUTS = ["auto", "json_schema", "json_object", "prompt"] as const;
