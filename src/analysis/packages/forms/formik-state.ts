import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type NativeValue,
  type ObjectValue,
  type Value,
} from "../../code/value.ts";
import type { Place } from "../rendering.ts";
import { exists } from "../../source/languages/exists.ts";
import { errorsBy } from "./rules.ts";
import { verdictOf, type Verdict } from "./schemas.ts";

const NONE = objectOf([]);

interface Around {
  readonly evaluator: Evaluator;
  readonly reads: Place["reads"];
}

/** A form by what it was given, as its components see it. */
export function formOf(key: string, options: Value, around: Around): Value {
  return new FormState(key, options, around).bag;
}

/** A field is told by its name, else by its id. Source: formik.org/docs/api/formik#handlechange. */
function fieldOf(target: Value, evaluator: Evaluator): Value {
  const name = evaluator.member(target, "name");
  const isNamed = name.kind !== "literal" || (exists(name.value) && name.value !== "");
  return isNamed ? name : evaluator.member(target, "id");
}

/** What is kept of a form at one place, and what its functions do to it. */
class FormState {
  readonly #key: string;
  readonly #options: Value;
  readonly #around: Around;

  constructor(key: string, options: Value, around: Around) {
    this.#key = key;
    this.#options = options;
    this.#around = around;
  }

  /** What the form hands to its components. */
  get bag(): Value {
    const { evaluator } = this.#around;
    const values = this.#kept("values", this.#initial);
    const errors = this.#kept("errors", NONE);
    const change = this.#function("handleChange", ([event = UNKNOWN]) => {
      const target = evaluator.member(event, "target");
      return this.#setPart("values", fieldOf(target, evaluator), evaluator.member(target, "value"));
    });
    const fieldProps = this.#function("getFieldProps", ([name = UNKNOWN]) => {
      const field = stringOf(name);
      const value = field === null ? UNKNOWN : evaluator.member(values, field);
      return objectOf([
        ["name", name],
        ["value", value],
        ["onChange", change],
      ]);
    });
    const submit = this.#function("handleSubmit", ([event]) => this.#submit(event));
    return objectOf(
      [
        ["values", values],
        ["errors", errors],
        // What is wrong is only shown of fields that were used, as all are by a submit.
        ["touched", errors],
        ["handleChange", change],
        ["handleBlur", native("handleBlur", () => UNDEFINED, [])],
        ["handleSubmit", submit],
        ["submitForm", submit],
        ["getFieldProps", fieldProps],
        ["isSubmitting", literal(false)],
        ...this.#helpers.properties,
      ],
      true,
    );
  }

  get #initial(): Value {
    return this.#around.evaluator.member(this.#options, "initialValues");
  }

  get #helpers(): ObjectValue {
    const resetForm = this.#function("resetForm", () => {
      this.#set("errors", NONE);
      return this.#set("values", this.#initial);
    });
    const setter = (name: string, of: string): readonly [string, Value] => [
      name,
      this.#function(name, ([field = UNKNOWN, value = UNDEFINED]) =>
        this.#setPart(of, field, value),
      ),
    ];
    return objectOf(
      [
        ["resetForm", resetForm],
        ["handleReset", resetForm],
        setter("setFieldValue", "values"),
        setter("setFieldError", "errors"),
        ["setSubmitting", native("setSubmitting", () => UNDEFINED, [])],
      ],
      true,
    );
  }

  #submit(event: Value | undefined): Value {
    const { evaluator } = this.#around;
    if (event !== undefined) evaluator.call(evaluator.member(event, "preventDefault"), []);
    const values = evaluator.session.store.get(`${this.#key}.values`) ?? UNKNOWN;
    // Whether its fields are filled is what the form looks at.
    if (values.kind === "object")
      for (const value of values.properties.values()) evaluator.truth(value);
    const { messages, isOpen } = verdict(values, this.#options, evaluator);
    this.#set(
      "errors",
      errorsBy(messages, (message) => message),
    );
    if (messages.size > 0) return UNDEFINED;
    if (isOpen) evaluator.session.event.dependsOnOutside = true;
    return evaluator.call(evaluator.member(this.#options, "onSubmit"), [values, this.#helpers]);
  }

  #function(name: string, run: NativeValue["call"]): Value {
    const { store } = this.#around.evaluator.session;
    const values = store.get(`${this.#key}.values`) ?? UNDEFINED;
    return native(name, run, [literal(this.#key), values]);
  }

  #kept(name: string, first: Value): Value {
    const { evaluator, reads } = this.#around;
    const { store } = evaluator.session;
    const key = `${this.#key}.${name}`;
    const known = store.get(key);
    const value = known ?? first;
    if (known === undefined) store.set(key, value);
    reads.noteState(key, { value, isInitial: known === undefined });
    return value;
  }

  #set(name: string, value: Value): Value {
    this.#around.evaluator.session.store.set(`${this.#key}.${name}`, value);
    return UNDEFINED;
  }

  #setPart(name: string, field: Value, value: Value): Value {
    const before = this.#around.evaluator.session.store.get(`${this.#key}.${name}`);
    const wanted = stringOf(field);
    if (wanted === null || before?.kind !== "object") return this.#set(name, UNKNOWN);
    return this.#set(name, objectOf([...before.properties, [wanted, value]], before.open));
  }
}

/** What the schema, or else the function, of a form says of its values. */
function verdict(values: Value, options: Value, evaluator: Evaluator): Verdict {
  const known = values.kind === "object" ? values.properties : new Map<string, Value>();
  const schema = evaluator.member(options, "validationSchema");
  const bySchema = verdictOf(
    schema.kind === "function" ? evaluator.call(schema, []) : schema,
    known,
    true,
  );
  if (bySchema !== null) return bySchema;
  const check = evaluator.member(options, "validate");
  if (isNone(check)) return { messages: new Map(), isOpen: !isNone(schema) };
  const errors = evaluator.call(check, [values]);
  if (errors.kind !== "object") return { messages: new Map(), isOpen: !isNone(errors) };
  const kept = evaluator.session.store.propertiesOf(errors);
  const messages = [...kept].filter(([, value]) => !isNone(value));
  return { messages: new Map(messages), isOpen: errors.open };
}

function isNone(value: Value): boolean {
  return value.kind === "literal" && value.value === undefined;
}
