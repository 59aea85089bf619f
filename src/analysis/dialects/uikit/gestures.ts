import type { GapLog } from "../../gaps.ts";
import { isSame } from "../declarative/compare.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { noteOtherGesture } from "../declarative/other-gestures.ts";
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

function noteGesture(recognizer: InstanceValue, gaps: GapLog): void {
  noteOtherGesture(gaps, `what a ${recognizer.type.code.name} does`, recognizer);
}
