import type { Evaluator } from "../../code/evaluator.ts";
import type { Store } from "../../code/store.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  objectOf,
  UNDEFINED,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import { stringOf } from "../../code/text.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { elementOf } from "../react/elements.ts";
import type { PackageCall } from "../types.ts";

/** Where the alert is kept that is shown. */
const SHOWN = "#alert";

/** Shows a title, a message and buttons, `OK` where none are given. Source: reactnative.dev/docs/alert. */
export const showAlert: PackageCall = ([title, message, buttons], evaluator) => {
  const { store, mode } = evaluator.session;
  if (mode === "event")
    store.set(
      SHOWN,
      arrayOf([
        title ?? UNDEFINED,
        message ?? UNDEFINED,
        buttons ?? UNDEFINED,
        ...placeOf(evaluator),
      ]),
    );
  return UNDEFINED;
};

/** The file and line of the call. */
function placeOf({ session: { at } }: Evaluator): readonly Value[] {
  return at === null ? [] : [literal(at.path), literal(lineOf(at.node))];
}

/** What is on the screen while an alert is shown; null while there is none. */
export function alertIn(store: Store, evaluator: Evaluator): Value | null {
  const alert = store.get(SHOWN);
  if (alert?.kind !== "array") return null;
  const [title = UNDEFINED, message = UNDEFINED, buttons, path, line] = alert.items;
  const place = {
    path: stringOf(path) ?? "",
    line: line?.kind === "literal" ? Number(line.value) : 1,
  };
  const given = buttons?.kind === "array" ? buttons.items : [objectOf([["text", literal("OK")]])];
  const texts = [title, message].filter((text) => !isNullish(text));
  const shown = [
    ...texts.map((text) => hostOf("Text", [["children", text]])),
    ...given.map((button) => buttonOf(button, evaluator)),
  ].map((part, offset) => placed(part, { ...place, offset }));
  return { ...hostOf("View", [["children", arrayOf(shown)]]), ...place };
}

function placed(
  part: ElementValue,
  place: Pick<ElementValue, "path" | "line" | "offset">,
): ElementValue {
  return { ...part, ...place };
}

/** A button does what it is for, and takes the alert away. */
function buttonOf(button: Value, evaluator: Evaluator): ElementValue {
  const press = evaluator.member(button, "onPress");
  const text = evaluator.member(button, "text");
  const pressed = native(
    "closeAlert",
    () => {
      evaluator.session.store.set(SHOWN, UNDEFINED);
      return press.kind === "function" || press.kind === "native"
        ? evaluator.call(press, [])
        : UNDEFINED;
    },
    [press],
  );
  return hostOf("Button", [
    ["title", text],
    ["onPress", pressed],
  ]);
}

function hostOf(name: string, properties: readonly (readonly [string, Value])[]): ElementValue {
  return elementOf({ kind: "external", module: "react-native", name }, objectOf(properties));
}
