import { writeCell } from "../declarative/assignments.ts";
import { textElement } from "../declarative/elements.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { argument } from "../declarative/made.ts";
import { contentOf, likelyValues, onlyValue } from "../declarative/reading.ts";
import { beside, inside, type Component, type RenderAt } from "../declarative/render.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import {
  NOTHING,
  NULL,
  plainValue,
  UNKNOWN,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";

/** A field with a rule, in the form whose key begins its own. */
interface RuledField {
  readonly validator: Value;
  /** What it holds. */
  readonly value: Value;
  /** What its rule last said. */
  readonly error: CellValue;
  readonly at: RenderAt;
}

/** The forms of an app: which fields they ask when they are validated, and what these said. */
export class Forms {
  readonly #fields = new Map<string, RuledField>();
  /** Where forms are, by the key that code knows them by. */
  readonly #places = new Map<string, string>();

  /** `Form(key: _formKey, child: …)` */
  readonly form: Component = (made, at, renderer) => {
    const name = nameOfKey(argument(made, "key"));
    if (name !== null) this.#places.set(name, at.key);
    for (const key of this.#fields.keys())
      if (key.startsWith(`${at.key}/`)) this.#fields.delete(key);
    return renderer.slot(argument(made, "child"), inside(at, "form"));
  };

  /** What the rule of a field says below it, once its form was validated. */
  said(made: MadeValue, value: Value, at: RenderAt, interpreter: Interpreter): readonly UiNode[] {
    const validator = argument(made, "validator");
    if (validator === undefined) return [];
    const error: CellValue = {
      kind: "cell",
      key: `${at.key}.error`,
      initial: NULL,
    };
    this.#fields.set(at.key, { validator, value, error, at });
    const content = contentOf(error, interpreter);
    // Its place is there before anything is said, so that it is not taken for a row of a list.
    return [
      content === null
        ? textElement(textContent(""), beside(at, "error", "no"))
        : textElement(content, beside(at, "error")),
    ];
  }

  /** `FormField(validator: …, builder: (state) => …)` */
  readonly formField: Component = (made, at, renderer) => {
    const { interpreter } = renderer;
    const key = `${at.key}.value`;
    const value: CellValue = {
      kind: "cell",
      key,
      initial: argument(made, "initialValue") ?? NULL,
    };
    this.said(made, value, at, interpreter);
    const error: CellValue = {
      kind: "cell",
      key: `${at.key}.error`,
      initial: NULL,
    };
    const args = [value, error].map((one) => ({
      label: null,
      value: one,
      isTrailing: false,
    }));
    const { path, line } = made;
    const state: Value = {
      kind: "made",
      name: STATE,
      of: null,
      args,
      types: [],
      path,
      line,
    };
    const given = [{ label: null, value: state, isTrailing: false }];
    return renderer.slot(argument(made, "builder"), beside(at, "field"), given);
  };

  /** `_formKey.currentState!.validate()` asks every field, and says whether all are right; null for another call. */
  follow(call: CallValue, interpreter: Interpreter): Value | null {
    if (call.name === "didChange") return changed(call, interpreter);
    if (call.name !== "validate" && call.name !== "reset") return null;
    const name = keyBehind(call.of);
    const place = name === null ? undefined : this.#places.get(name);
    if (place === undefined) return null;
    const fields = [...this.#fields].filter(([key]) => key.startsWith(`${place}/`));
    const answers = new Set(fields.map(([, field]) => validated(field, call, interpreter)));
    if (answers.has(false)) return plainValue(false);
    return answers.has(null) ? UNKNOWN : plainValue(true);
  }
}

/** Asks a field's rule and keeps what it says; whether the field is right, null where that is not known. */
function validated(field: RuledField, call: CallValue, interpreter: Interpreter): boolean | null {
  const { validator, value, error } = field;
  if (call.name === "reset") {
    writeCell(error, NULL, interpreter);
    return true;
  }
  const args = [{ label: null, value: interpreter.read(value), isTrailing: false }];
  const scope = { ...call.scope, frame: `${call.scope.frame}>${field.at.key}` };
  const said = interpreter.call(validator, args, {
    ...call,
    name: "",
    of: null,
    args,
    scope,
  });
  writeCell(error, said, interpreter);
  const answers = likelyValues(interpreter.read(said)).map((one) =>
    one.kind === "plain" ? one.value === null : one.kind === "text" ? false : null,
  );
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

const STATE = "FormFieldState";
const KEY = /^(?:Global|Labeled)\w*Key$/u;

/** What tells a key from others: where it is made. */
function nameOfKey(value: Value | undefined): string | null {
  const key = value === undefined ? null : onlyValue(value);
  return key?.kind === "made" && KEY.test(key.name) ? `${key.path}:${key.line}` : null;
}

/** The key of `key.currentState`. */
function keyBehind(value: Value | null): string | null {
  const state = value === null ? null : onlyValue(value);
  return state?.kind === "made" && state.name === "currentState" && state.of !== null
    ? nameOfKey(state.of)
    : null;
}

function stateIn(value: Value | null): readonly Value[] | null {
  const state = value === null ? null : onlyValue(value);
  return state?.kind === "made" && state.name === STATE ? state.args.map((arg) => arg.value) : null;
}

function changed({ of, args }: CallValue, interpreter: Interpreter): Value | null {
  const [value] = stateIn(of) ?? [];
  if (value?.kind !== "cell") return null;
  writeCell(value, args[0]?.value ?? UNKNOWN, interpreter);
  return NOTHING;
}

/** What a member of a field's state is: `state.errorText`; null for something else. */
export function memberOfField({ name, of }: CallValue, interpreter: Interpreter): Value | null {
  const [value, error] = stateIn(of) ?? [];
  if (value === undefined || error === undefined) return null;
  if (name === "value") return interpreter.read(value);
  const said = interpreter.read(error);
  if (name === "errorText") return said;
  const answers = likelyValues(said).map((one) => one.kind === "plain" && one.value === null);
  const isRight = answers.every((answer) => answer) ? true : answers.includes(true) ? null : false;
  if (name !== "isValid" && name !== "hasError") return null;
  return isRight === null ? UNKNOWN : plainValue(isRight === (name === "isValid"));
}
