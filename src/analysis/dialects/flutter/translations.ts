import type { Content } from "../../ui/content.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { ArgumentValue, Value } from "../declarative/values.ts";
import type { FlutterTexts } from "./texts.ts";

/** Names of classes that Flutter makes for translations, and what people call their own. */
const TRANSLATIONS =
  /(?:^|\.)(?:\w*Localizations?|S|L10n|l10n|loc|localizations|translations|t|tr)$/u;

/** The class of an application's own texts in `Localizations.of(context, Texts)`; null for another call. */
export function ownTexts(of: Value, args: readonly ArgumentValue[]): Value | null {
  const known = onlyValue(of);
  if (known?.kind !== "named" || known.path !== "Localizations") return null;
  return args.find(({ value }) => value.kind === "type")?.value ?? null;
}

/** Whether a value is what texts are asked of, such as `AppLocalizations.of(context)`. */
export function isTranslation(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "named") return TRANSLATIONS.test(known.path);
  if (known?.kind !== "made") return false;
  return (
    TRANSLATIONS.test(known.name) ||
    (["of", "current"].includes(known.name) && known.of !== null && isTranslation(known.of)) ||
    /Localizations?\.of$/u.test(known.name)
  );
}

/** The text of this name; null where no catalogue has it. */
export function translated(name: string, texts: FlutterTexts): Value | null {
  const content = texts(name);
  return content === null ? null : { kind: "text", content };
}

/** The text that `S.of(context).title` or `l10n.title` means; null for another value. */
export function textNamed(value: Value, texts: FlutterTexts): Content | null {
  const known = onlyValue(value);
  if (known?.kind !== "named") return null;
  const at = known.path.lastIndexOf(".");
  return at !== -1 && TRANSLATIONS.test(known.path.slice(0, at))
    ? texts(known.path.slice(at + 1))
    : null;
}
