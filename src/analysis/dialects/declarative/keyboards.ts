import { onlyValue } from "./reading.ts";
import type { Value } from "./values.ts";

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/password/iu, "password"],
  [/email/iu, "email"],
  [/number|decimal|digit/iu, "number"],
  [/phone/iu, "tel"],
  [/(?:^|\.)(?:uri|url)/iu, "url"],
];

/** The type of a field in HTML's words, by the keyboard that it asks for; null where that says nothing. */
export function typeByKeyboard(keyboard: Value | undefined): string | null {
  const known = keyboard === undefined ? null : onlyValue(keyboard);
  const name = known?.kind === "named" ? known.path.slice(known.path.indexOf(".")) : "";
  return TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
