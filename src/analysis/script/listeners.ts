import type { Evaluator } from "../code/evaluator.ts";
import { literal, native, objectOf, UNDEFINED, type Value } from "../code/value.ts";
import type { Listener, UiEvent } from "../ui/listener.ts";

/** A function of the source as what listens to an event; null for a value that cannot be called. */
export function listenerOf(value: Value, evaluator: Evaluator): Listener | null {
  if (value.kind !== "function" && value.kind !== "native") return null;
  return {
    kind: "callback",
    run(event) {
      evaluator.call(value, [eventValue(event)]);
    },
  };
}

/** The event object that a listener is given. Source: developer.mozilla.org/docs/Web/API/Event. */
function eventValue({ target: key, key: pressed }: UiEvent): Value {
  const target: Value = { kind: "dom", key };
  const nothing = native("nothing", () => UNDEFINED);
  const code = literal(pressed === "Enter" ? 13 : 0);
  return objectOf(
    [
      ["target", target],
      ["currentTarget", target],
      ["key", literal(pressed)],
      ["code", literal(pressed)],
      ["which", code],
      ["keyCode", code],
      ["shiftKey", literal(false)],
      ["preventDefault", nothing],
      ["stopPropagation", nothing],
      ["persist", nothing],
    ],
    true,
  );
}
