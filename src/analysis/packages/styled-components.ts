import type { Evaluator } from "../code/evaluator.ts";
import { stringOf } from "../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "../code/value.ts";
import type { Presence } from "../partial.ts";
import { NOT_KNOWN, parseCss } from "../source/languages/css.ts";
import { mediaHolds } from "../styles/media.ts";
import { elementOf } from "./react/elements.ts";
import type { PackageModel } from "./types.ts";

/** styled-components, Emotion and their like: a tag, or a component, with styles. */
export const styledComponents: PackageModel = {
  name: "styled-components",
  matches: (module) => /styled|goober|linaria/u.test(module),
  call: styledCall,
  template: styledTag,
};

/** What is called by its name and is no tag. */
const NO_TAGS = new Set(
  "default styled css keyframes createGlobalStyle injectGlobal globalCss setup useTheme withTheme".split(
    " ",
  ),
);

/** `styled(Button)` is given styles next; `styled.button.attrs({})` and `styled.button({})` are a button. */
function styledCall({ name }: ExternalValue, args: readonly Value[]): Value {
  const tag = /^([a-z]\w*)(?:\.(?:attrs|withConfig))?$/u.exec(name)?.[1];
  if (tag !== undefined && !NO_TAGS.has(tag)) return literal(tag);
  return tag === "default" || tag === "styled"
    ? styledOf(args[0] ?? UNKNOWN)
    : (args[0] ?? UNKNOWN);
}

/** What gives styles to a component, by a template or by a call: the component stays what it is. */
export function styledOf(component: Value): Value {
  const give = native("styled", () => component);
  const again = native("styled", () => give);
  return {
    ...give,
    members: new Map([
      ["attrs", again],
      ["withConfig", again],
    ]),
  };
}

const SHOWING = /(?:display|visibility)\s*:/u;

/** A tag; one whose styles may hide it is looked at with its properties. */
function styledTag(
  { name }: ExternalValue,
  parts: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  if (!/^[a-z]\w*$/u.test(name)) return null;
  const isShowing = parts.some((part) => SHOWING.test(stringOf(part) ?? ""));
  if (!isShowing) return literal(name);
  return native(
    name,
    ([properties]) => {
      const given = properties?.kind === "object" ? properties : objectOf([], true);
      const hidden = HIDDEN[presenceBy(cssOf(parts, given, evaluator))];
      const more = hidden === null ? [] : [["hidden", hidden] as const];
      return elementOf(name, objectOf([...given.properties, ...more], given.open));
    },
    parts,
  );
}

const HIDDEN: Readonly<Record<Presence, Value | null>> = {
  yes: null,
  maybe: UNKNOWN,
  no: literal(true),
};

/** The styles with what functions between them give for these properties. */
function cssOf(parts: readonly Value[], properties: Value, evaluator: Evaluator): string {
  const texts = parts.map((part) => {
    const value = part.kind === "function" ? evaluator.call(part, [properties]) : part;
    return stringOf(value) ?? NOT_KNOWN;
  });
  return texts.join("");
}

/** Whether it is seen, by the last declaration of its own that counts. */
function presenceBy(css: string): Presence {
  let found: Presence = "yes";
  for (const { selector, declarations, media } of parseCss(`x{${css}}`).rules) {
    if (selector !== "x") continue;
    const holds = new Set(media.map((condition) => mediaHolds(condition)));
    if (holds.has(false)) continue;
    for (const { property, value } of declarations) {
      if (property !== "display" && property !== "visibility") continue;
      const isHiding = /^(?:none|hidden|collapse)\b/u.test(value);
      const isOpen = value.includes(NOT_KNOWN) || holds.has(null);
      found = isOpen ? "maybe" : isHiding ? "no" : "yes";
    }
  }
  return found;
}
