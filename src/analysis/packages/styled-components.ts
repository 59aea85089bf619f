import { literal, UNKNOWN, type ExternalValue, type Value } from "../code/value.ts";
import type { PackageModel } from "./types.ts";

/** styled-components, Emotion and their like: a tag, or a component, with styles. */
export const styledComponents: PackageModel = {
  name: "styled-components",
  matches: (module) => /styled|goober|linaria/u.test(module),
  call: styledCall,
  template: ({ name }) => (/^[a-z]\w*$/u.test(name) ? literal(name) : null),
};

/** `styled(Button)` is the button that it is made of; `styled.button.attrs({})` is a button. */
function styledCall({ name }: ExternalValue, args: readonly Value[]): Value {
  const tag = /^([a-z]\w*)\.attrs$/u.exec(name)?.[1];
  return tag === undefined ? (args[0] ?? UNKNOWN) : literal(tag);
}
