import type { Content } from "../../ui/content.ts";
import { argument, argumentAt } from "../declarative/made.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import type { Renderer } from "../declarative/render.ts";
import type { MadeValue, Value } from "../declarative/values.ts";
import type { Surroundings } from "./surroundings.ts";
import { baseOf } from "./view-screens.ts";

/** What a text or a title reads: `"Save"`, `Text("Save")`, `Label("Save", systemImage: …)`. */
export function readingOf(
  value: Value | undefined,
  app: Surroundings,
  { interpreter }: Pick<Renderer, "interpreter">,
): Content | null {
  if (value === undefined) return null;
  const base = baseOf(value);
  const isText = base?.kind === "made" && (base.name === "Text" || base.name === "Label");
  const given = isText ? argumentAt(base, "verbatim", 0) : value;
  const now = given === undefined ? null : onlyValue(interpreter.read(given));
  if (now?.kind === "closure" || now?.kind === "list") return null;
  const content = given === undefined ? null : contentOf(given, interpreter);
  return content === null ? null : app.texts(content);
}

/** The title that comes first among the arguments of a control; null for one without. */
export function titleOf(made: MadeValue, app: Surroundings, renderer: Renderer): Content | null {
  const [first] = made.args;
  if (first === undefined || first.isTrailing || first.label !== null) return null;
  return readingOf(first.value, app, renderer);
}

/** The blocks of a control: what is done, and what shows its label. */
export interface Blocks {
  readonly action: Value | undefined;
  readonly label: Value | undefined;
}

/** Source: the initialisers of `Button`, developer.apple.com. */
export function blocksOf(made: MadeValue, hasTitle: boolean): Blocks {
  const trailing = made.args.filter(({ isTrailing }) => isTrailing);
  const unlabelled = trailing.find(({ label }) => label === null)?.value;
  const given = argument(made, "action", "perform");
  const label = argument(made, "label");
  if (given !== undefined) return { action: given, label: label ?? unlabelled };
  if (hasTitle || label !== undefined) return { action: unlabelled, label };
  return { action: unlabelled, label: undefined };
}
