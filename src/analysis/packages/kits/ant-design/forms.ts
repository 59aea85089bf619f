import type { Evaluator } from "../../../code/evaluator.ts";
import { isSameValue } from "../../../code/same-value.ts";
import { stringOf } from "../../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type ObjectValue,
  type Value,
} from "../../../code/value.ts";
import { judge, messageFor, ruleOf, type Rule } from "../../forms/rules.ts";
import { Slot } from "../../slot.ts";
import type { Component } from "../../types.ts";
import { given, keptBy, listener, root, tag, tell, textGiven, type Given } from "../kit.ts";
import { GENERATED } from "../../../ui/name.ts";

/** The form around: what its fields are held to, and what was wrong with them. */
interface Around {
  readonly rules: Map<string, readonly Rule[]>;
  readonly errors: Value;
}

const FORM = new Slot<Around | null>(null, (one, other) => isSameValue(one?.errors, other?.errors));

const RULES = new WeakMap<Evaluator, Map<string, Around["rules"]>>();

function rulesAt(path: string, evaluator: Evaluator): Around["rules"] {
  const forms = RULES.get(evaluator) ?? new Map<string, Around["rules"]>();
  RULES.set(evaluator, forms);
  const rules = forms.get(path) ?? new Map<string, readonly Rule[]>();
  forms.set(path, rules);
  return rules;
}

/** A form, which calls `onFinish` once its fields are as their rules say. */
export const form: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const { evaluator } = renderer;
    const errors = keptBy(part, "errors", objectOf([]));
    const rules = rulesAt(place.path, evaluator);
    const submit = listener(
      "submit",
      () => {
        const { messages, values, isOpen } = checked(rules, evaluator);
        errors.set(objectOf([...messages]));
        if (messages.size > 0) return tell(part, "onFinishFailed", [UNKNOWN]);
        if (isOpen) evaluator.session.event.dependsOnOutside = true;
        tell(part, "onFinish", [objectOf([...values], true)]);
      },
      [given(part, "onFinish") ?? UNDEFINED, given(part, "onFinishFailed") ?? UNDEFINED],
    );
    const prevented = native(
      "onSubmit",
      (args) => {
        const [event] = args;
        if (event !== undefined) evaluator.call(evaluator.member(event, "preventDefault"), []);
        return evaluator.call(submit, args);
      },
      [submit],
    );
    const shown = root(part, "form", {
      onSubmit: prevented,
      noValidate: true,
      onFinish: UNDEFINED,
      onFinishFailed: UNDEFINED,
      onValuesChange: UNDEFINED,
    });
    return renderer.render(shown, FORM.hand(place, { rules, errors: errors.value }));
  },
};

function checked(
  rules: Around["rules"],
  { session }: Evaluator,
): {
  readonly messages: ReadonlyMap<string, Value>;
  readonly values: ReadonlyMap<string, Value>;
  readonly isOpen: boolean;
} {
  const values = new Map(session.dom.formValues());
  const messages = new Map<string, Value>();
  let isOpen = false;
  for (const [name, all] of rules) {
    const { broken, isOpen: open } = judge(all, values.get(name) ?? UNKNOWN, name);
    if (broken !== null) messages.set(name, messageFor(broken));
    isOpen ||= open;
  }
  return { messages, values, isOpen };
}

/** A label, a field and what is wrong with it. A style sheet writes a mark and a colon beside the label. */
export function formItem(part: Given): Value {
  const around = FORM.read(part.place);
  const name = textGiven(part, "name");
  const label = given(part, "label");
  const child = given(part, "children");
  if (name !== null) around?.rules.set(name, rulesIn(given(part, "rules"), label, part));
  const id = literal(`${part.place.path}:item`);
  const field =
    child?.kind === "element" && name !== null
      ? withProperties(child, { id, name: literal(name) })
      : child;
  const { errors } = around ?? { errors: UNDEFINED };
  const message =
    name !== null && errors.kind === "object" ? errors.properties.get(name) : undefined;
  const generated = { [GENERATED]: "" };
  return tag(
    part,
    "div",
    {},
    label === undefined ? undefined : tag(part, "label", { htmlFor: id, ...generated }, label),
    field,
    message === undefined ? undefined : tag(part, "div", {}, message),
    given(part, "extra"),
    given(part, "help"),
  );
}

function withProperties(
  element: ElementValue,
  added: Readonly<Record<string, Value>>,
): ElementValue {
  const { properties, open } = element.properties;
  return { ...element, properties: objectOf([...Object.entries(added), ...properties], open) };
}

/** The rules of a field. Source: ant.design/components/form#rule. */
function rulesIn(rules: Value | undefined, label: Value | undefined, part: Given): readonly Rule[] {
  if (rules === undefined) return [];
  if (rules.kind !== "array") return [ruleOf("other", undefined)];
  const all = rules.items.flatMap((rule) =>
    rule.kind === "object" ? rulesOf(rule, label, part) : [ruleOf("other", undefined)],
  );
  // What is wrong with an empty field is said first.
  return all.toSorted((one, other) => Number(other.refusesNothing) - Number(one.refusesNothing));
}

function rulesOf({ properties }: ObjectValue, label: Value | undefined, part: Given): Rule[] {
  const message = properties.get("message");
  const { evaluator } = part.renderer;
  const rules = [...properties].flatMap(([name, value]): Rule[] => {
    const limit = value.kind === "literal" ? Number(value.value) : null;
    if (name === "required")
      return evaluator.truth(value) === true
        ? [ruleOf("filled", message ?? required(label, part))]
        : [];
    if (name === "message" || name === "whitespace" || name === "validateTrigger") return [];
    if (name === "type" && stringOf(value) === "email") return [optional("email", message)];
    if (name === "min") return [{ ...optional("least", message), limit }];
    if (name === "max") return [{ ...optional("most", message), limit }];
    return [optional("other", message)];
  });
  return rules;
}

/** A rule that an empty field meets. */
function optional(kind: Rule["kind"], message: Value | undefined): Rule {
  return ruleOf(kind, message, { refusesNothing: false });
}

function required(label: Value | undefined, part: Given): Value {
  const name = stringOf(label) ?? textGiven(part, "name") ?? "";
  return literal(`Please enter ${name}`);
}

/** What `Form.useForm` gives. */
export function formInstance(evaluator: Evaluator): Value {
  const reset = native("resetFields", () => {
    for (const [, value] of evaluator.session.dom.formValues()) {
      const parts = value.kind === "text" ? value.parts : [];
      for (const part of parts)
        if (typeof part !== "string" && part.field !== null)
          evaluator.session.event.cleared.add(part.field);
    }
    return UNDEFINED;
  });
  return objectOf([["resetFields", reset]], true);
}
