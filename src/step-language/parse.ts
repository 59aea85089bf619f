import { isRole } from "./roles.ts";
import { shapeOf, splitPhrases, type Shape } from "./shape.ts";
import {
  TARGET_STATES,
  type Expectation,
  type Step,
  type Target,
  type TargetState,
} from "./types.ts";

const TARGET = '(the "" [a-z]+|the element with test id ""|the text "")';

/** One phrase form: its words, and what its parts mean. */
interface Form<Meaning> {
  readonly words: RegExp;
  read(match: RegExpExecArray, values: readonly string[]): Meaning | null;
}

const STEP_FORMS: readonly Form<Step>[] = [
  { words: /^Open ""$/, read: (_, [path = ""]) => ({ kind: "open", path }) },
  { words: /^Press ""$/, read: (_, [key = ""]) => ({ kind: "press", key }) },
  {
    words: new RegExp(`^Fill ${TARGET} with ""$`),
    read: ([, words = ""], [name = "", value = ""]) =>
      withTarget(words, name, (target) => ({ kind: "fill", target, value })),
  },
  {
    words: new RegExp(`^Choose "" in ${TARGET}$`),
    read: ([, words = ""], [option = "", name = ""]) =>
      withTarget(words, name, (target) => ({ kind: "choose", option, target })),
  },
  actionForm("Click", "click"),
  actionForm("Tap", "tap"),
  actionForm("Check", "check"),
  actionForm("Uncheck", "uncheck"),
];

const EXPECTATION_FORMS: readonly Form<Expectation>[] = [
  { words: /^The URL is ""$/, read: (_, [path = ""]) => ({ kind: "url", path }) },
  {
    words: new RegExp(`^${TARGET} has value ""$`, "i"),
    read: ([, words = ""], [name = "", value = ""]) =>
      withTarget(words, name, (target) => ({ kind: "value", target, value })),
  },
  {
    words: new RegExp(`^${TARGET} is (${TARGET_STATES.join("|")})$`, "i"),
    read: ([, words = "", state = ""], [name = ""]) =>
      withTarget(words, name, (target) => ({
        kind: "state",
        target,
        state: state.toLowerCase() as TargetState,
      })),
  },
];

/**
 * The meaning of one step of a test case; a phrase outside of the language is prose.
 * Source: design section 6, "Step language".
 */
export function parseStep(phrase: string): Step {
  return read(phrase, STEP_FORMS) ?? { kind: "prose", text: phrase };
}

/** The meaning of one expectation. */
export function parseExpectation(phrase: string): Expectation {
  return read(phrase, EXPECTATION_FORMS) ?? { kind: "prose", text: phrase };
}

/** The meaning of a test case's `expected`: expectations joined by `; `. */
export function parseExpected(expected: string): Expectation[] {
  return splitPhrases(expected).map(parseExpectation);
}

function read<Meaning>(phrase: string, forms: readonly Form<Meaning>[]): Meaning | null {
  const shape = shapeOf(phrase);
  if (shape === null) return null;
  return readShape(withoutFullStop(shape), forms);
}

function readShape<Meaning>(shape: Shape, forms: readonly Form<Meaning>[]): Meaning | null {
  for (const form of forms) {
    const match = form.words.exec(shape.words);
    if (match !== null) return form.read(match, shape.values);
  }
  return null;
}

/** Models like to end a phrase with a full stop; it means nothing. */
function withoutFullStop(shape: Shape): Shape {
  return shape.words.endsWith(".") ? { ...shape, words: shape.words.slice(0, -1) } : shape;
}

function actionForm(verb: string, kind: "click" | "tap" | "check" | "uncheck"): Form<Step> {
  return {
    words: new RegExp(`^${verb} ${TARGET}$`),
    read: ([, words = ""], [name = ""]) => withTarget(words, name, (target) => ({ kind, target })),
  };
}

function withTarget<Meaning>(
  words: string,
  name: string,
  use: (target: Target) => Meaning,
): Meaning | null {
  const target = targetOf(words.toLowerCase(), name);
  return target === null ? null : use(target);
}

function targetOf(words: string, name: string): Target | null {
  if (words === 'the element with test id ""') return { by: "test_id", id: name };
  if (words === 'the text ""') return { by: "text", text: name };
  const noun = words.slice(words.lastIndexOf(" ") + 1);
  if (noun === "field") return { by: "label", label: name };
  return isRole(noun) ? { by: "role", role: noun, name } : null;
}
