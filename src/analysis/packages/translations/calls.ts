import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { messageFor } from "./catalogues.ts";

const HOOKS = new Set(["useTranslation", "useTranslations", "useLingui", "useIntl"]);
const FUNCTIONS = /^(?:t|translate|gettext|i18n\.t|I18n\.t|i18next\.t|default\.t)$/u;

/** The text for a key, from the catalogues of the repository; null for other calls. */
export function translate(
  callee: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  if (FUNCTIONS.test(callee.name) && /i18n|intl|lingui/u.test(callee.module))
    return message(args, "", evaluator);
  const hook = callee.name.split(".").at(-1) ?? "";
  if (!HOOKS.has(hook)) return null;
  const scope = hook === "useTranslations" ? (stringOf(args[0]) ?? "") : "";
  const t = native("t", (parts) => message(parts, scope, evaluator), [literal(scope)]);
  const asObject = objectOf(
    [
      ["t", t],
      ["formatMessage", t],
      ["_", t],
      ["i18n", objectOf([["t", t]], true)],
    ],
    true,
  );
  if (hook === "useTranslations") return t;
  return hook === "useTranslation"
    ? { ...asObject, properties: new Map([...asObject.properties, ["0", t]]) }
    : asObject;
}

function message([key, fallback]: readonly Value[], scope: string, evaluator: Evaluator): Value {
  const written = key?.kind === "object" ? key.properties.get("message") : undefined;
  const id = key?.kind === "object" ? stringOf(key.properties.get("id")) : stringOf(key);
  if (id === null) return written ?? UNKNOWN;
  const found = messageFor(evaluator, scope === "" ? id : `${scope}.${id}`);
  if (found !== null) return found;
  const given =
    key?.kind === "object"
      ? (key.properties.get("defaultMessage") ?? written)
      : defaultOf(fallback);
  return given ?? UNKNOWN;
}

function defaultOf(fallback: Value | undefined): Value | undefined {
  if (fallback?.kind === "literal" && typeof fallback.value === "string") return fallback;
  return fallback?.kind === "object" ? fallback.properties.get("defaultValue") : undefined;
}
