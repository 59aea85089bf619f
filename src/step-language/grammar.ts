import {
  DIRECTIONS,
  ORDINALS,
  ROW_FORM,
  TARGET_FORMS,
  TARGET_STATES,
  type PlainTarget,
  type Target,
} from "./forms.ts";
import { isRole } from "./roles.ts";
import { quote, type Token } from "./tokens.ts";

/** Forms by their name, of which only the phrase matters for writing and reading. */
type Phrases = Readonly<Record<string, { readonly phrase: string }>>;
type SlotValue = string | Target;

/** What stands in the slots of a form, and the name of the form. */
export interface ReadForm {
  readonly name: string;
  readonly values: Readonly<Record<string, SlotValue>>;
}

/** A phrase with values in its slots. */
export function writeForm(phrase: string, values: Readonly<Record<string, SlotValue>>): string {
  const words = phrase.split(" ").map((part) => {
    const slot = slotIn(part);
    return slot === null ? part : writeSlot(slot, values[slot] ?? "");
  });
  return words.join(" ");
}

/** How a phrase names its target, e.g. `the "Save" button`. */
export function writeTarget(target: Target): string {
  if (target.by === "row") {
    const { element, row } = target;
    return writeForm(ROW_FORM.phrase, { element, row });
  }
  const { by, ...values } = target;
  return writeForm(TARGET_FORMS[by].phrase, values);
}

/** The first of the forms that takes all of the tokens; null when none does. */
export function readForms(forms: Phrases, tokens: readonly Token[]): ReadForm | null {
  for (const [name, { phrase }] of Object.entries(forms)) {
    const read = readPhrase(phrase, tokens, 0);
    if (read?.next === tokens.length) return { name, values: read.value };
  }
  return null;
}

/** What was read, and the index of the token after it. */
interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

function readPhrase(
  phrase: string,
  tokens: readonly Token[],
  start: number,
): Read<ReadForm["values"]> | null {
  const value: Record<string, SlotValue> = {};
  let next = start;
  for (const part of phrase.split(" ")) {
    const slot = slotIn(part);
    const read = slot === null ? readWords(part, tokens, next) : readSlot(slot, tokens, next);
    if (read === null) return null;
    if (slot !== null) value[slot] = read.value;
    next = read.next;
  }
  return { value, next };
}

/** `path` for `{path}`; null for a word. */
function slotIn(part: string): string | null {
  return part.startsWith("{") ? part.slice(1, -1) : null;
}

/** Slots whose value is a word of the language, a number or data, not a text in quotes. */
const WORDS: ReadonlySet<string> = new Set([
  "role",
  "state",
  "direction",
  "ordinal",
  "json",
  "status",
]);

function writeSlot(slot: string, value: SlotValue): string {
  if (typeof value !== "string") return writeTarget(value);
  return WORDS.has(slot) ? value : quote(value);
}

function readSlot(slot: string, tokens: readonly Token[], start: number): Read<SlotValue> | null {
  switch (slot) {
    case "target":
      return readRowTarget(tokens, start) ?? readPlainTarget(tokens, start);
    case "element":
      return readPlainTarget(tokens, start);
    case "state":
      return firstRead(TARGET_STATES, (state) => readWords(state, tokens, start));
    case "direction":
      return firstRead(DIRECTIONS, (direction) => readWords(direction, tokens, start));
    case "ordinal":
      return firstRead(ORDINALS, (ordinal) => readWords(ordinal, tokens, start));
    case "role":
      return readRole(tokens[start], start);
    case "json":
      return readData(tokens[start], start);
    case "status":
      return readStatus(tokens[start], start);
    default: {
      const token = tokens[start];
      return token?.kind === "text" ? { value: token.text, next: start + 1 } : null;
    }
  }
}

function readRowTarget(tokens: readonly Token[], start: number): Read<Target> | null {
  const read = readPhrase(ROW_FORM.phrase, tokens, start);
  // The slots of the form are what a target in a row has.
  return read === null ? null : { value: { by: "row", ...read.value } as Target, next: read.next };
}

function readPlainTarget(tokens: readonly Token[], start: number): Read<PlainTarget> | null {
  return firstRead(Object.entries(TARGET_FORMS), ([by, { phrase }]) => {
    const read = readPhrase(phrase, tokens, start);
    // The slots of that form are what a target named that way has.
    return read === null ? null : { value: { by, ...read.value } as PlainTarget, next: read.next };
  });
}

function readRole(token: Token | undefined, start: number): Read<string> | null {
  if (token?.kind !== "word" || !isRole(token.word)) return null;
  return { value: token.word, next: start + 1 };
}

function readData(token: Token | undefined, start: number): Read<string> | null {
  return token?.kind === "json" ? { value: token.text, next: start + 1 } : null;
}

function readStatus(token: Token | undefined, start: number): Read<string> | null {
  if (token?.kind !== "word" || !/^[1-5]\d\d$/u.test(token.word)) return null;
  return { value: token.word, next: start + 1 };
}

function readWords(words: string, tokens: readonly Token[], start: number): Read<string> | null {
  const wanted = words.toLowerCase().split(" ");
  const isThere = wanted.every((word, index) => {
    const token = tokens[start + index];
    return token?.kind === "word" && token.word === word;
  });
  return isThere ? { value: words, next: start + wanted.length } : null;
}

function firstRead<Choice, Value>(
  choices: readonly Choice[],
  read: (choice: Choice) => Read<Value> | null,
): Read<Value> | null {
  for (const choice of choices) {
    const found = read(choice);
    if (found !== null) return found;
  }
  return null;
}
