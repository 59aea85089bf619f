import { shortestTyped, TYPED_LENGTH } from "../../code/typed-length.ts";
import { objectOf, type Value } from "../../code/value.ts";

/** One thing that the value of a field has to be. */
export interface Rule {
  readonly kind: "filled" | "least" | "most" | "email" | "number" | "other";
  /** Of `least` and `most`: how many characters. */
  readonly limit: number | null;
  /** What is said where it is not; null where that is not known. */
  readonly message: Value | null;
  /** Whether it also counts for a field that is empty. */
  readonly refusesNothing: boolean;
}

/** What rules say of a value. */
export interface Judgement {
  /** The first rule that the value surely breaks. */
  readonly broken: Rule | null;
  /** Whether nobody can say that the other rules are met. */
  readonly isOpen: boolean;
}

/** What rules say of what is in a field: nothing, what a test types, or something else. */
export function judge(rules: readonly Rule[], value: Value, name: string): Judgement {
  if (isEmpty(value)) {
    const broken = rules.find((rule) => rule.refusesNothing) ?? null;
    return { broken, isOpen: broken === null && rules.some(({ kind }) => kind === "other") };
  }
  if (value.kind === "literal" && typeof value.value === "string")
    return judgeText(rules, value.value);
  return { broken: null, isOpen: !rules.every((rule) => isMet(rule, name)) };
}

/** What rules say of a text that is known to the letter. */
function judgeText(rules: readonly Rule[], text: string): Judgement {
  const isNumber = rules.some(({ kind }) => kind === "number");
  for (const rule of rules) {
    const isHeld = isNumber ? null : meets(rule, text);
    if (isHeld === null) return { broken: null, isOpen: true };
    if (!isHeld) return { broken: rule, isOpen: false };
  }
  return { broken: null, isOpen: false };
}

/** What every library takes for an address, and what none does; others are between them. */
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** Whether a text meets a rule; null where nobody can say. */
function meets({ kind, limit }: Rule, text: string): boolean | null {
  switch (kind) {
    case "filled":
      return true;
    case "email":
      return ADDRESS.test(text) || (text.includes("@") ? null : false);
    case "least":
      return limit === null ? null : text.length >= limit;
    case "most":
      return limit === null ? null : text.length <= limit;
    case "number":
    case "other":
      return null;
  }
}

/** Whether what a test types into the field meets a rule. */
function isMet({ kind, limit }: Rule, name: string): boolean {
  if (kind === "filled") return true;
  if (kind === "email") return /mail/iu.test(name);
  if (limit === null) return false;
  if (kind === "least") return limit <= shortestTyped(name);
  return kind === "most" && limit >= TYPED_LENGTH.max;
}

function isEmpty(value: Value): boolean {
  if (value.kind !== "literal") return false;
  return (
    value.value === "" || value.value === undefined || value.value === null || value.value === false
  );
}

/** A rule of a kind. */
export function ruleOf(
  kind: Rule["kind"],
  message: Value | undefined,
  more: Partial<Pick<Rule, "limit" | "refusesNothing">> = {},
): Rule {
  const isKnown = message !== undefined && message.kind !== "unknown" && message.kind !== "object";
  return {
    kind,
    message: isKnown ? message : null,
    limit: null,
    refusesNothing: kind !== "most",
    ...more,
  };
}

/** Errors by the name of their field, where a name may be a path: `address.city`. */
export function errorsBy(
  messages: ReadonlyMap<string, Value>,
  shape: (message: Value, name: string) => Value,
): Value {
  const errors = objectOf([]);
  for (const [name, message] of messages) {
    const path = name.split(".");
    let at = errors;
    for (const part of path.slice(0, -1)) {
      const below = at.properties.get(part);
      const next = below?.kind === "object" ? below : objectOf([]);
      at.properties.set(part, next);
      at = next;
    }
    at.properties.set(path.at(-1) ?? name, shape(message, name));
  }
  return errors;
}

/** Any message, where nobody knows which. */
export const SOME_MESSAGE: Value = { kind: "text", parts: [{ field: null }] };

/** The message of a rule that is broken. */
export function messageFor({ message }: Rule): Value {
  return message ?? SOME_MESSAGE;
}
