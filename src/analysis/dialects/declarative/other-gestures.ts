import type { SourceLocation } from "../../../contracts/generated.ts";
import type { GapLog } from "../../gaps.ts";

/** What is held, swiped over or tapped several times does something that no step of a test does. */
export function noteOtherGesture(
  gaps: GapLog,
  what: string,
  { path, line }: Readonly<SourceLocation>,
): void {
  gaps.note({
    kind: "handler",
    what,
    why: "only single taps are tried",
    help: "a test of it that is written by hand",
    source: { path, line },
  });
}
