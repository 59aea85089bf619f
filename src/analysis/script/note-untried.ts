import type { Gap } from "../gaps.ts";

/** Something that listens to an event which no control is tried with. */
export function untriedListener(event: string, where: string): Omit<Gap, "source"> {
  return {
    kind: "handler",
    what: `what ${event} ${where} does`,
    why: "only clicks, typing, choices, submits and the keys Enter and Escape in a field are tried",
    help: "a test of it that is written by hand",
  };
}
