import type { Refusal } from "../wire/read-refusal.ts";
import type { Profile } from "./profile.ts";

/** A request that was refused. */
export interface Refused {
  readonly refusal: Refusal;
  /** By which it was made. */
  readonly profile: Profile;
  readonly phase: "gather" | "reply";
  /** About as many tokens as were sent. */
  readonly inputTokens: number;
  /** Most tokens of a reply, as they were asked for. */
  readonly outputTokens: number;
}
