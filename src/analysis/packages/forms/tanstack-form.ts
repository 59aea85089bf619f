import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../code/value.ts";
import { nextKey } from "../react/hook-state.ts";
import { renderStateOf } from "../react/render-state.ts";
import type { PackageCall, PackageModel } from "../types.ts";
import { verdictOf, type Verdict } from "./schemas.ts";

const NONE = objectOf([]);
/** When a form is checked; a submit asks all of them. Source: tanstack.com/form, "Validation". */
const WHEN = ["onSubmit", "onChange", "onBlur"] as const;

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useForm", ([options], evaluator) => formOf(nextKey(evaluator), options ?? NONE, evaluator)],
  ["useStore", ([store, selector], evaluator) => selected(store ?? UNKNOWN, selector, evaluator)],
]);

/** TanStack Form. Source: tanstack.com/form/latest/docs/reference. */
export const tanstackForm: PackageModel = {
  name: "@tanstack/react-form",
  matches: (module) => module === "@tanstack/react-form",
  calls: CALLS,
};

interface Form {
  /** Where its values and errors are kept. */
  readonly key: string;
  readonly options: Value;
  readonly evaluator: Evaluator;
}

function formOf(key: string, options: Value, evaluator: Evaluator): Value {
  const form: Form = { key, options, evaluator };
  const values = kept(form, "values", evaluator.member(options, "defaultValues"));
  const errors = kept(form, "errors", NONE);
  const state = objectOf(
    [
      ["values", values],
      ["errors", errors],
      ["isSubmitting", literal(false)],
      ["canSubmit", literal(true)],
    ],
    true,
  );
  const madeOf = [literal(key), values, errors];
  const child = (given: Value): Value => evaluator.member(given, "children");
  const field = ([given = UNKNOWN]: readonly Value[]): Value =>
    evaluator.call(child(given), [fieldOf(form, evaluator.member(given, "name"), state)]);
  const subscribed = ([given = UNKNOWN]: readonly Value[]): Value =>
    evaluator.call(child(given), [selected(state, evaluator.member(given, "selector"), evaluator)]);
  return objectOf(
    [
      ["state", state],
      ["store", state],
      ["Field", native("Field", field, madeOf)],
      ["Subscribe", native("Subscribe", subscribed, madeOf)],
      ["handleSubmit", native("handleSubmit", () => submitted(form), madeOf)],
      ["reset", native("reset", () => reset(form), madeOf)],
      [
        "setFieldValue",
        native("setFieldValue", ([name = UNKNOWN, value]) => typed(form, name, value), madeOf),
      ],
    ],
    true,
  );
}

/** What a selector takes of the state; all of it where there is none. */
function selected(state: Value, selector: Value | undefined, evaluator: Evaluator): Value {
  return selector === undefined || isNullish(selector) ? state : evaluator.call(selector, [state]);
}

/** A field as its component sees it; all fields count as touched once a submit found errors. */
function fieldOf(form: Form, name: Value, state: Value): Value {
  const { evaluator } = form;
  const part = (of: string): Value =>
    evaluator.member(evaluator.member(state, of), stringOf(name) ?? "");
  const error = part("errors");
  const hasError = !isNullish(error);
  const meta = objectOf(
    [
      ["errors", arrayOf(hasError ? [error] : [])],
      ["isTouched", literal(hasError)],
      ["isValid", literal(!hasError)],
      ["isValidating", literal(false)],
    ],
    true,
  );
  const change = native("handleChange", ([value]) => typed(form, name, value), [
    literal(form.key),
    name,
  ]);
  return objectOf(
    [
      ["name", name],
      [
        "state",
        objectOf([
          ["value", part("values")],
          ["meta", meta],
        ]),
      ],
      ["handleChange", change],
      ["setValue", change],
      ["handleBlur", native("handleBlur", () => UNDEFINED, [])],
    ],
    true,
  );
}

/** Keeps what is wrong, or else calls what the form was given for its values. */
function submitted(form: Form): Value {
  const { key, options, evaluator } = form;
  const { session } = evaluator;
  const values = session.store.get(`${key}.values`) ?? UNKNOWN;
  const known = values.kind === "object" ? values.properties : new Map<string, Value>();
  const validators = validatorsOf(options, evaluator);
  // Whether the fields that it asks for are filled is what the form looks at.
  for (const name of askedFor(known, validators)) evaluator.truth(known.get(name) ?? UNDEFINED);
  const { messages, isOpen } = verdict(known, validators);
  const errors = [...messages].map(([name, message]) => {
    const issue = objectOf([["message", message]], true);
    return [name, issue] as const;
  });
  session.store.set(`${key}.errors`, objectOf(errors));
  if (messages.size > 0) return UNDEFINED;
  if (isOpen) session.event.dependsOnOutside = true;
  return evaluator.call(evaluator.member(options, "onSubmit"), [
    objectOf(
      [
        ["value", values],
        [
          "formApi",
          objectOf([["reset", native("reset", () => reset(form), [literal(key)])]], true),
        ],
      ],
      true,
    ),
  ]);
}

function validatorsOf(options: Value, evaluator: Evaluator): readonly Value[] {
  const validators = evaluator.member(options, "validators");
  if (isNullish(validators)) return [];
  return WHEN.map((when) => evaluator.member(validators, when)).filter((one) => !isNullish(one));
}

/** The fields that are wrong while they are empty; all of them where nobody knows. */
function askedFor(
  values: ReadonlyMap<string, Value>,
  validators: readonly Value[],
): Iterable<string> {
  const empty = new Map([...values.keys()].map((name) => [name, literal("")] as const));
  const { messages, isOpen } = verdict(empty, validators);
  return isOpen ? values.keys() : messages.keys();
}

/** What the schemas of a form say of its values; of a function nobody knows. */
function verdict(values: ReadonlyMap<string, Value>, validators: readonly Value[]): Verdict {
  const messages = new Map<string, Value>();
  let isOpen = false;
  for (const validator of validators) {
    const said = verdictOf(validator, values, false);
    if (said === null || said.isOpen) isOpen = true;
    for (const [name, message] of said?.messages ?? []) messages.set(name, message);
  }
  return { messages, isOpen };
}

function reset(form: Form): Value {
  const { key, options, evaluator } = form;
  evaluator.session.store.set(`${key}.errors`, NONE);
  evaluator.session.store.set(`${key}.values`, evaluator.member(options, "defaultValues"));
  return UNDEFINED;
}

function typed({ key, evaluator }: Form, name: Value, value: Value | undefined): Value {
  const { store } = evaluator.session;
  const before = store.get(`${key}.values`);
  const field = stringOf(name);
  const next =
    field === null || before?.kind !== "object"
      ? UNKNOWN
      : objectOf([...before.properties, [field, value ?? UNDEFINED]], before.open);
  store.set(`${key}.values`, next);
  return UNDEFINED;
}

function kept({ key, evaluator }: Form, part: string, first: Value): Value {
  const { session } = evaluator;
  const known = session.store.get(`${key}.${part}`);
  const value = known ?? first;
  if (known === undefined) session.store.set(`${key}.${part}`, value);
  renderStateOf(session).reads.noteState(`${key}.${part}`, {
    value,
    isInitial: known === undefined,
  });
  return value;
}
