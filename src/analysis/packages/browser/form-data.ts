import type { Evaluator } from "../../code/evaluator.ts";
import { ENTRIES } from "../../code/globals.ts";
import { stringOf } from "../../code/text.ts";
import { native, objectOf, UNKNOWN, type Value } from "../../code/value.ts";

/** The values of the fields, by name. */
export function formDataOf({ session }: Evaluator, form?: Value): Value {
  const values = session.dom.formValues(form?.kind === "dom" ? form.key : undefined);
  const get = native("get", ([name]) => {
    const wanted = stringOf(name);
    return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
  });
  return objectOf(
    [
      [ENTRIES, objectOf(values)],
      ["get", get],
    ],
    true,
  );
}
