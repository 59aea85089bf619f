import type { Evaluator } from "../../code/evaluator.ts";
import { isSameValue } from "../../code/same-value.ts";
import { stringOf } from "../../code/text.ts";
import {
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import { given, root, shownIf, tag, type Given } from "../kits/kit.ts";
import { nextKey } from "../react/hook-state.ts";
import { renderStateOf } from "../react/render-state.ts";
import type { Place, Renderer } from "../rendering.ts";
import { Slot } from "../slot.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { formOf } from "./formik-state.ts";

/** The form around, as Formik hands it down. */
const FORM = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

/** What the functions of Formik give. Source: formik.org/docs/api. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  [
    "useFormik",
    ([options], evaluator) =>
      formOf(nextKey(evaluator), options ?? objectOf([]), {
        evaluator,
        reads: renderStateOf(evaluator.session).reads,
      }),
  ],
  ["useFormikContext", (_, evaluator) => FORM.read(renderStateOf(evaluator.session)) ?? UNKNOWN],
  ["useField", ([options], evaluator) => fieldBag(options ?? UNKNOWN, evaluator)],
]);

/** Formik. Source: formik.org. */
export const formik: PackageModel = {
  name: "formik",
  matches: (module) => module === "formik",
  calls: CALLS,
  component: ({ name }) => PARTS.get(name) ?? null,
};

function fieldBag(options: Value, evaluator: Evaluator): Value {
  const form = FORM.read(renderStateOf(evaluator.session)) ?? UNKNOWN;
  const name = options.kind === "object" ? evaluator.member(options, "name") : options;
  const part = (of: string): Value =>
    evaluator.member(evaluator.member(form, of), stringOf(name) ?? "");
  const field = evaluator.call(evaluator.member(form, "getFieldProps"), [name]);
  const meta = objectOf(
    [
      ["error", part("errors")],
      ["touched", part("touched")],
      ["value", part("values")],
    ],
    true,
  );
  const setValue = native(
    "setValue",
    ([value = UNDEFINED]) => evaluator.call(evaluator.member(form, "setFieldValue"), [name, value]),
    [name],
  );
  return {
    kind: "array",
    items: [field, meta, objectOf([["setValue", setValue]], true)],
    rest: null,
  };
}

function formAround({ place }: Given): Value {
  return FORM.read(place) ?? UNKNOWN;
}

const PARTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["Formik", { render: renderFormik }],
  [
    "Form",
    {
      render: (element, place, renderer) =>
        renderer.render(formTag({ element, place, renderer }), place),
    },
  ],
  [
    "Field",
    {
      render: (element, place, renderer) =>
        renderer.render(fieldTag({ element, place, renderer }), place),
    },
  ],
  [
    "FastField",
    {
      render: (element, place, renderer) =>
        renderer.render(fieldTag({ element, place, renderer }), place),
    },
  ],
  [
    "ErrorMessage",
    {
      render: (element, place, renderer) =>
        renderer.render(errorTag({ element, place, renderer }), place),
    },
  ],
]);

function renderFormik(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): ReturnType<Renderer["render"]> {
  const { evaluator } = renderer;
  const form = formOf(`${place.path}#formik`, element.properties, {
    evaluator,
    reads: place.reads,
  });
  const children =
    element.properties.properties.get("children") ??
    element.properties.properties.get("component") ??
    UNDEFINED;
  const shown = children.kind === "function" ? evaluator.call(children, [form]) : children;
  return renderer.render(shown, FORM.hand(place, form));
}

function formTag(part: Given): Value {
  const { evaluator } = part.renderer;
  return root(part, "form", {
    onSubmit: evaluator.member(formAround(part), "handleSubmit"),
    noValidate: given(part, "noValidate"),
  });
}

/** A field by its name: a tag, a component, or what a function makes of it. */
function fieldTag(part: Given): Value {
  const { evaluator } = part.renderer;
  const form = formAround(part);
  const field = evaluator.call(evaluator.member(form, "getFieldProps"), [
    given(part, "name") ?? UNKNOWN,
  ]);
  const children = given(part, "children");
  const bag = objectOf([
    ["field", field],
    ["form", form],
    ["meta", objectOf([], true)],
  ]);
  if (children?.kind === "function") return evaluator.call(children, [bag]);
  const handed = field.kind === "object" ? Object.fromEntries(field.properties) : {};
  const as = given(part, "as");
  const component = given(part, "component");
  if (component !== undefined && component.kind !== "literal")
    return {
      ...part.element,
      type: component,
      properties: objectOf([...part.element.properties.properties, ...bag.properties]),
    };
  const type = stringOf(given(part, "type"));
  const isBox = type === "checkbox" || type === "radio";
  const own = isBox
    ? { name: given(part, "name"), onChange: handed["onChange"], value: given(part, "value") }
    : handed;
  if (as !== undefined && as.kind !== "literal")
    return {
      ...part.element,
      type: as,
      properties: objectOf([...part.element.properties.properties, ...Object.entries(handed)]),
    };
  return root(part, stringOf(as ?? component) ?? "input", own);
}

/** The error of a field, while there is one. */
function errorTag(part: Given): Value {
  const { evaluator } = part.renderer;
  const error = evaluator.member(
    evaluator.member(formAround(part), "errors"),
    stringOf(given(part, "name")) ?? "",
  );
  const children = given(part, "children") ?? given(part, "render");
  if (children?.kind === "function") return evaluator.call(children, [error]);
  const as = given(part, "component");
  const message = as === undefined ? error : tag(part, as, {}, error);
  return shownIf(error, message, part);
}
