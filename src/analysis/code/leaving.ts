import type { Presence } from "../partial.ts";
import { weaken } from "./alternatives.ts";
import type { Completion } from "./evaluator.ts";
import { variants, type Value, type VariantOption } from "./value.ts";

/** Where a value sends the visitor away, and what it is where it does not. */
interface Leaving {
  readonly leaves: readonly VariantOption[];
  /** Null when it surely does. */
  readonly stays: Value | null;
}

const NOBODY: readonly VariantOption[] = [];

/** Tells apart the options of a value that send the visitor away, which is what a call may give. */
export function leavingOf(value: Value): Leaving {
  // Most values are of one kind, and send nobody anywhere.
  if (value.kind !== "variants" && !isLeaving(value)) return { leaves: NOBODY, stays: value };
  const options = value.kind === "variants" ? value.options : [{ value, presence: "yes" as const }];
  const live = options.filter(({ presence }) => presence !== "no");
  const leaves = live.filter((option) => isLeaving(option.value));
  if (leaves.length === 0) return { leaves, stays: value };
  const others = live.filter((option) => !isLeaving(option.value));
  if (others.length === 0) return { leaves, stays: null };
  const [only] = others;
  const stays = others.length === 1 && only !== undefined ? only.value : variants(others);
  return { leaves, stays };
}

function isLeaving(value: Value): boolean {
  return value.kind === "element" && value.leaves === true;
}

/** How a statement ends that goes on to the next one. */
export const DONE: Completion = { returned: [], rest: "yes", jump: null, mayJump: null };

/** How a statement ends whose value may send the visitor away. */
export function endingOf({ leaves, stays }: Leaving): Completion {
  if (leaves.length === 0 && stays !== null) return DONE;
  const rest: Presence = stays === null ? "no" : leaves.length > 0 ? "maybe" : "yes";
  const reached: Presence = stays === null ? "yes" : "maybe";
  const returned = leaves.map((option) => weaken(option, reached));
  return { returned, rest, jump: null, mayJump: null };
}
