/** Who may answer the agents; `auto` is settled before the first of them starts. */
export const PROVIDERS = ["auto", "offline", "compatible"] as const;

export type Provider = (typeof PROVIDERS)[number];
