import type { Machine } from "../evaluate/machine.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../evaluate/value.ts";
import type { PackageCall } from "./runtime.ts";

/** What React Hook Form gives. Source: react-hook-form.com/docs/useform. */
export const FORM_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useForm", (_, machine) => formObject(machine)],
  ["useFormContext", (_, machine) => formObject(machine)],
]);

function formObject(machine: Machine): Value {
  const register = native("register", ([name]) => objectOf([["name", name ?? UNKNOWN]]));
  const handleSubmit = native("handleSubmit", ([onValid]) =>
    native("onSubmit", () => {
      machine.session.event.guessed = true;
      return onValid === undefined ? UNDEFINED : machine.call(onValid, [objectOf([], true)]);
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
