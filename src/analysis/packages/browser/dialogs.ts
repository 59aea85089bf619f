import type { Evaluator } from "../../code/evaluator.ts";
import { OWN_DIALOGS, type DialogAnswer } from "../../code/session.ts";
import { literal, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import type { DialogFact } from "../../../contracts/generated.ts";
import { showAlert } from "../react-native/alerts.ts";
import { navigationOf } from "../react-navigation/placement.ts";
import type { PackageCall } from "../types.ts";

/**
 * The dialogs of a browser. A test answers the first that an action opens; without an answer they are
 * dismissed. Source: html.spec.whatwg.org, "Simple dialogs"; playwright.dev/docs/dialogs.
 */
export const DIALOG_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["alert", alertOf],
  ["confirm", dialog("confirm", ({ accepted }) => literal(accepted))],
  ["prompt", dialog("prompt", enteredText)],
]);

const inBrowser = dialog("alert", () => UNDEFINED);

/** On a device, React Native shows an alert of its own. Source: react-native, `setUpAlert.js`. */
function alertOf(args: readonly Value[], evaluator: Evaluator): Value {
  const [message = literal("undefined")] = args;
  return navigationOf(evaluator.session.store) !== null
    ? showAlert([literal("Alert"), message], evaluator)
    : inBrowser(args, evaluator);
}

type Answered = (answer: DialogAnswer, args: readonly Value[]) => Value;

function dialog(kind: DialogFact["kind"], answered: Answered): PackageCall {
  return (args, evaluator) => {
    const answer = openDialog(kind, args[0], evaluator);
    if (answer !== null) return answered(answer, args);
    return kind === "alert" ? UNDEFINED : UNKNOWN;
  };
}

const DISMISSED: DialogAnswer = { accepted: false };

/** Opens a dialog; null where nobody knows whether it opens. */
function openDialog(
  kind: DialogFact["kind"],
  message: Value | undefined,
  { session }: Evaluator,
): DialogAnswer | null {
  if (session.mode === "render") return DISMISSED;
  const { dialogs } = session.event;
  const isOwn = session.store.get(OWN_DIALOGS) !== undefined;
  // What only comes with an answer of a server may not come.
  const isSure = session.doubt === null && !session.event.dependsOnOutside && !isOwn;
  dialogs.push({ kind, message: message ?? literal(""), isSure });
  if (!isSure) return null;
  return dialogs.length === 1 ? (session.answer ?? DISMISSED) : DISMISSED;
}

function enteredText(
  { accepted, text }: DialogAnswer,
  [, initial = literal("")]: readonly Value[],
): Value {
  if (!accepted) return literal(null);
  return text === undefined ? initial : literal(text);
}
