import type { Evaluator } from "../code/evaluator.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import { stringOf } from "../code/text.ts";
import type { PackageCall, PackageModel } from "./types.ts";

/** What React Hook Form gives. Source: react-hook-form.com/docs/useform. */
const FORM_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useForm", (_, evaluator) => formObject(evaluator)],
  ["useFormContext", (_, evaluator) => formObject(evaluator)],
]);

function formObject(evaluator: Evaluator): Value {
  const registered = new Set<string>();
  const register = native("register", ([name]) => {
    const field = stringOf(name);
    if (field !== null) registered.add(field);
    return objectOf([["name", name ?? UNKNOWN]]);
  });
  const handleSubmit = native("handleSubmit", ([onValid]) =>
    native("onSubmit", () => {
      evaluator.session.event.dependsOnOutside = true;
      // The rules are the schema's; that every field is filled is the likeliest of them.
      const values = evaluator.session.dom.formValues().filter(([name]) => registered.has(name));
      const isComplete = values.every(([, value]) => evaluator.truth(value) !== false);
      return onValid === undefined || !isComplete
        ? UNDEFINED
        : evaluator.call(onValid, [objectOf(values, true)]);
    }),
  );
  const formState = objectOf(
    [
      ["errors", objectOf([])],
      ["isSubmitting", literal(false)],
    ],
    true,
  );
  return objectOf(
    [
      ["register", register],
      ["handleSubmit", handleSubmit],
      ["formState", formState],
      ["control", UNKNOWN],
    ],
    true,
  );
}

/** React Hook Form. Source: react-hook-form.com/docs/useform. */
export const reactHookForm: PackageModel = {
  name: "react-hook-form",
  matches: (module) => /^react-hook-form$/u.test(module),
  calls: FORM_CALLS,
};
