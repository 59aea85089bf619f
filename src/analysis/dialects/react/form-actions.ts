import { isPending } from "../../code/promise-marks.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { literal, type Value } from "../../code/value.ts";
import { formDataOf } from "../../packages/browser/form-data.ts";
import { attribute, type Attribute } from "../../ui/content.ts";
import type { EventType, Listener } from "../../ui/listener.ts";

/** Stands in an attribute for a function that is an action. */
const FUNCTION = "#function";

type Properties = ReadonlyMap<string, Value>;

/**
 * What listens where a form, or a button of it, is given a function as its action.
 * Source: react.dev/reference/react-dom/components/form.
 */
export function actionListener(
  tag: string,
  properties: Properties,
  evaluator: Evaluator,
): readonly [EventType, Listener] | null {
  const ofForm = tag === "form" ? callable(properties.get("action")) : null;
  if (ofForm !== null) return ["submit", formAction(ofForm, evaluator)];
  const ofButton = callable(properties.get("formAction"));
  return ofButton === null ? null : ["click", buttonAction(ofButton, evaluator)];
}

/** By this the form knows that its button has an action of its own. */
export function actionAttribute(properties: Properties): readonly [string, Attribute] | null {
  return callable(properties.get("formAction")) === null
    ? null
    : ["formaction", attribute(FUNCTION)];
}

function callable(value: Value | undefined): Value | null {
  return value?.kind === "function" || value?.kind === "native" ? value : null;
}

function formAction(action: Value, evaluator: Evaluator): Listener {
  return {
    kind: "callback",
    run({ target }) {
      const own = evaluator.session.dom.read(target, "formaction");
      if (stringOf(own) !== FUNCTION) submit(action, target, evaluator);
    },
  };
}

function buttonAction(action: Value, evaluator: Evaluator): Listener {
  return { kind: "callback", run: ({ target }) => submit(action, target, evaluator) };
}

/** Once the action is through, React empties the fields that it does not control. */
function submit(action: Value, target: string, evaluator: Evaluator): void {
  const given = evaluator.call(action, [formDataOf(evaluator)]);
  if (isPending(given)) return;
  evaluator.call(evaluator.session.dom.read(target, "reset"), [literal(null)]);
}
