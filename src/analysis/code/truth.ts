import { shapeOf } from "./probe.ts";
import type { Session } from "./session.ts";
import type { TextValue, Value } from "./value.ts";
import { possible } from "./value.ts";

/** Whether a value counts as true; null when that is not known. Notes which fields decided it. */
export function truthOf(value: Value, session: Session): boolean | null {
  switch (value.kind) {
    case "literal":
      return Boolean(value.value);
    case "text":
      return textTruth(value, session);
    case "unknown":
      if (value.field !== null && value.truthy !== null) session.event.consulted.add(value.field);
      // What is asked of an answer that went well is there.
      return session.mode === "event" && shapeOf(value) !== null ? true : value.truthy;
    case "variants":
      return agree(possible(value).map((option) => truthOf(option, session)));
    case "external":
      return value.module === "global" ? null : true;
    default:
      return true;
  }
}

function textTruth(value: TextValue, session: Session): boolean | null {
  let isFilled: boolean | null = null;
  for (const part of value.parts) {
    if (typeof part === "string") isFilled = true;
    else if (part.field !== null) {
      session.event.consulted.add(part.field);
      isFilled = true;
    }
  }
  return isFilled;
}

function agree(truths: readonly (boolean | null)[]): boolean | null {
  const [first] = truths;
  return first !== undefined && truths.every((truth) => truth === first) ? first : null;
}
