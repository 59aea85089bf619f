import type { Evaluator } from "../../code/evaluator.ts";
import { isSameValue } from "../../code/same-value.ts";
import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { nextKey } from "../react/hook-state.ts";
import { renderStateOf } from "../react/render-state.ts";
import { renderChildren } from "../rendering.ts";
import { Slot } from "../slot.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { errorsBy, judge, messageFor, ruleOf, type Rule } from "./rules.ts";
import { verdictOf, type Verdict } from "./schemas.ts";

/** The form that a provider hands down. */
const FORM = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

/** What fields are registered with, by the form and their names. */
const REGISTERED = new WeakMap<Evaluator, Map<string, Map<string, Value>>>();

const NO_ERRORS = objectOf([]);
const NO_OPTIONS = objectOf([]);

/** What React Hook Form gives. Source: react-hook-form.com/docs. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  [
    "useForm",
    ([options], evaluator) => formOf(nextKey(evaluator), options ?? NO_OPTIONS, evaluator),
  ],
  [
    "useFormContext",
    (_, evaluator) =>
      FORM.read(renderStateOf(evaluator.session)) ??
      formOf(nextKey(evaluator), NO_OPTIONS, evaluator),
  ],
  ["useController", ([options], evaluator) => controlled(options ?? UNKNOWN, evaluator)],
  ["useWatch", () => UNKNOWN],
  [
    "useFormState",
    (_, evaluator) =>
      evaluator.member(FORM.read(renderStateOf(evaluator.session)) ?? UNKNOWN, "formState"),
  ],
  // What checks the values of a form with a schema is the schema.
  ...["zodResolver", "yupResolver"].map(
    (name) => [name, ([schema]: readonly Value[]) => schema ?? UNKNOWN] as const,
  ),
]);

/** React Hook Form and its resolvers. Source: react-hook-form.com. */
export const reactHookForm: PackageModel = {
  name: "react-hook-form",
  matches: (module) => /^(?:react-hook-form|@hookform\/resolvers(?:\/.*)?)$/u.test(module),
  calls: CALLS,
  component: ({ name }) =>
    name === "Controller" ? controller : name === "FormProvider" ? provider : null,
};

const provider: Component = {
  render: (element, place, renderer) =>
    renderChildren(element, FORM.hand(place, element.properties), renderer),
};

/** Shows what its `render` makes of the field. */
const controller: Component = {
  render(element, place, renderer) {
    const { evaluator } = renderer;
    const form = FORM.read(place);
    const given = element.properties;
    const options =
      given.properties.has("control") || form === null
        ? given
        : objectOf([...given.properties, ["control", evaluator.member(form, "control")]]);
    const render = given.properties.get("render") ?? UNKNOWN;
    return renderer.render(evaluator.call(render, [controlled(options, evaluator)]), place);
  },
};

/** A field that a component of its own shows, as `register` would have it. */
function controlled(options: Value, evaluator: Evaluator): Value {
  const register = evaluator.member(evaluator.member(options, "control"), "register");
  const name = evaluator.member(options, "name");
  const field = evaluator.call(register, [name, evaluator.member(options, "rules")]);
  const error = evaluator.member(
    evaluator.member(evaluator.member(options, "control"), "errors"),
    stringOf(name) ?? "",
  );
  const isInvalid = evaluator.truth(error);
  return objectOf([
    ["field", field],
    [
      "fieldState",
      objectOf(
        [
          ["error", error],
          ["invalid", isInvalid === null ? UNKNOWN : literal(isInvalid)],
        ],
        true,
      ),
    ],
    ["formState", objectOf([], true)],
  ]);
}

function formOf(key: string, options: Value, evaluator: Evaluator): Value {
  const { session } = evaluator;
  const known = session.store.get(key);
  const errors = known ?? NO_ERRORS;
  if (known === undefined) session.store.set(key, errors);
  renderStateOf(session).reads.noteState(key, { value: errors, isInitial: known === undefined });
  const form: Form = { key, options, evaluator, fields: registeredIn(key, evaluator) };
  const register = native("register", (args) => registered(form, args), [literal(key)]);
  const isBusy = [
    ["isSubmitting", literal(false)],
    ["isLoading", literal(false)],
  ] as const;
  const clearErrors = (): Value => keepErrors(form, NO_ERRORS);
  const submit = ([onValid, onInvalid]: readonly Value[]): Value =>
    native("onSubmit", (args) => submitted(form, onValid, onInvalid, args[0]), [
      literal(key),
      onValid ?? UNDEFINED,
    ]);
  return objectOf(
    [
      ["register", register],
      ["handleSubmit", native("handleSubmit", submit, [literal(key)])],
      ["formState", objectOf([["errors", errors], ...isBusy], true)],
      [
        "control",
        objectOf(
          [
            ["register", register],
            ["errors", errors],
          ],
          true,
        ),
      ],
      ["setError", native("setError", (args) => withError(form, args), [literal(key)])],
      ["clearErrors", native("clearErrors", clearErrors, [literal(key)])],
      ["reset", native("reset", () => cleared(form.fields, evaluator), [literal(key)])],
      ["watch", native("watch", () => UNKNOWN, [])],
      ["getValues", native("getValues", () => UNKNOWN, [])],
    ],
    true,
  );
}

interface Form {
  /** Where its errors are kept. */
  readonly key: string;
  readonly options: Value;
  readonly evaluator: Evaluator;
  /** What its fields are registered with. */
  readonly fields: Map<string, Value>;
}

function keepErrors({ key, evaluator }: Form, errors: Value): Value {
  evaluator.session.store.set(key, errors);
  return UNDEFINED;
}

/** What a field is given that is registered by this name. */
function registered(form: Form, [name = UNKNOWN, rules = UNDEFINED]: readonly Value[]): Value {
  const field = stringOf(name);
  if (field !== null) form.fields.set(field, rules);
  const defaults = form.evaluator.member(form.options, "defaultValues");
  const isKnown = field !== null && defaults.kind === "object";
  const initial = isKnown ? defaults.properties.get(field) : undefined;
  return objectOf([
    ["name", name],
    ...(initial === undefined ? [] : [["defaultValue", initial] as const]),
  ]);
}

/** A submit calls the one function, or else keeps what is wrong and calls the other. */
function submitted(
  form: Form,
  onValid: Value | undefined,
  onInvalid: Value | undefined,
  event: Value | undefined,
): Value {
  const { evaluator, fields, options } = form;
  if (event !== undefined) evaluator.call(evaluator.member(event, "preventDefault"), []);
  const values = valuesOf(fields, evaluator, event);
  const { messages, kinds, isOpen } = verdict(values, form, evaluator.member(options, "resolver"));
  const errorOf = (message: Value, name: string): Value => {
    const type = kinds?.get(name);
    const known = type === undefined ? [] : [["type", literal(type)] as const];
    return objectOf([["message", message], ...known], true);
  };
  keepErrors(form, errorsBy(messages, errorOf));
  if (messages.size > 0)
    return onInvalid === undefined ? UNDEFINED : evaluator.call(onInvalid, [UNKNOWN]);
  if (isOpen) evaluator.session.event.dependsOnOutside = true;
  return onValid === undefined ? UNDEFINED : evaluator.call(onValid, [objectOf([...values], true)]);
}

function withError(form: Form, [name, error]: readonly Value[]): Value {
  const field = stringOf(name);
  const before = form.evaluator.session.store.get(form.key);
  const all = before?.kind === "object" ? [...before.properties] : [];
  return field === null
    ? UNDEFINED
    : keepErrors(form, objectOf([...all, [field, error ?? UNKNOWN]]));
}

function registeredIn(key: string, evaluator: Evaluator): Map<string, Value> {
  const forms = REGISTERED.get(evaluator) ?? new Map<string, Map<string, Value>>();
  REGISTERED.set(evaluator, forms);
  const fields = forms.get(key) ?? new Map<string, Value>();
  forms.set(key, fields);
  return fields;
}

/** What is in the fields of the form; those of other forms may have the same names. */
function valuesOf(
  fields: ReadonlyMap<string, Value>,
  evaluator: Evaluator,
  event: Value = UNDEFINED,
): ReadonlyMap<string, Value> {
  const { dom } = evaluator.session;
  const form = evaluator.member(event, "target");
  const own = form.kind === "dom" ? dom.formValues(form.key) : [];
  return new Map([...dom.formValues(), ...own].filter(([name]) => fields.has(name)));
}

/** A form is emptied by its fields being emptied. */
function cleared(fields: ReadonlyMap<string, Value>, evaluator: Evaluator): Value {
  for (const value of valuesOf(fields, evaluator).values()) {
    const parts = value.kind === "text" ? value.parts : [];
    for (const part of parts)
      if (typeof part !== "string" && part.field !== null)
        evaluator.session.event.cleared.add(part.field);
  }
  return UNDEFINED;
}

/** What the schema, or else the rules that the fields were registered with, say. */
function verdict(
  values: ReadonlyMap<string, Value>,
  { fields, evaluator }: Form,
  resolver: Value,
): Verdict & { readonly kinds?: ReadonlyMap<string, string> } {
  const bySchema = verdictOf(resolver, values, false);
  if (bySchema !== null) return bySchema;
  const messages = new Map<string, Value>();
  const kinds = new Map<string, string>();
  let isOpen = !(resolver.kind === "literal" && resolver.value === undefined);
  for (const [name, given] of fields) {
    const value = values.get(name) ?? UNKNOWN;
    const rules = rulesIn(given, evaluator);
    const { broken, isOpen: open } = judge(rules, value, name);
    if (broken !== null) messages.set(name, messageFor(broken));
    const type = broken === null ? undefined : TYPES[broken.kind];
    if (type !== undefined) kinds.set(name, type);
    // What nobody filled, and nobody knows, may break each of them.
    isOpen ||= open || (value.kind === "unknown" && rules.length > 0);
  }
  return { messages, kinds, isOpen };
}

/** What the type of an error reads, by the rule that is broken. Source: react-hook-form.com/docs/useform/register. */
const TYPES: Partial<Record<Rule["kind"], string>> = {
  filled: "required",
  least: "minLength",
  most: "maxLength",
};

/** `{ required: "Say your name", minLength: { value: 3, message: "Too short" } }` */
function rulesIn(given: Value, evaluator: Evaluator): readonly Rule[] {
  if (given.kind !== "object") return [];
  return [...given.properties].flatMap(([name, rule]): readonly Rule[] => {
    const value = rule.kind === "object" ? evaluator.member(rule, "value") : rule;
    const message = rule.kind === "object" ? evaluator.member(rule, "message") : rule;
    const limit = value.kind === "literal" ? Number(value.value) : null;
    if (name === "required") {
      const text =
        message.kind === "literal" && typeof message.value === "string" ? message : literal("");
      return evaluator.truth(value) === false ? [] : [ruleOf("filled", text)];
    }
    if (name === "minLength") return [ruleOf("least", message, { limit, refusesNothing: false })];
    if (name === "maxLength") return [ruleOf("most", message, { limit })];
    const isOther = /^(?:pattern|validate|min|max)$/u.test(name);
    return isOther ? [ruleOf("other", message, { refusesNothing: false })] : [];
  });
}
