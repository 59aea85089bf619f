import type { GapLog } from "../../gaps.ts";
import { isSame } from "../declarative/compare.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import { plainValue, type InstanceValue, type Value } from "../declarative/values.ts";

const TAP = "UITapGestureRecognizer";

/** The value as a recognizer of gestures; null for something else. */
function recognizerIn(value: Value | undefined): InstanceValue | null {
  const known = value === undefined ? null : onlyValue(value);
  return known?.kind === "instance" && known.type.code.name.endsWith("GestureRecognizer")
    ? known
    : null;
}

/** Whether a recognizer waits for something else than taps: holding, swiping, pinching. */
export function isOtherGesture(value: Value | undefined, { gaps }: Interpreter): boolean {
  const recognizer = recognizerIn(value);
  if (recognizer === null || recognizer.type.code.name === TAP) return false;
  noteGesture(recognizer, gaps);
  return true;
}

/** Whether it takes more than one tap, or nobody knows how many. */
export function takesMoreTaps(value: Value, interpreter: Interpreter): boolean {
  const recognizer = recognizerIn(value);
  const number = recognizer?.scope.names.get("numberOfTapsRequired");
  if (recognizer === null || number?.kind !== "cell") return false;
  if (isSame(number.cell, plainValue(1), interpreter) === true) return false;
  noteGesture(recognizer, interpreter.gaps);
  return true;
}

function noteGesture({ type, path, line }: InstanceValue, gaps: GapLog): void {
  gaps.note({
    kind: "handler",
    what: `what a ${type.code.name} does`,
    why: "only single taps are tried",
    help: "a test of it that is written by hand",
    source: { path, line },
  });
}
