import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import { textValue, type ArgumentValue, type Value } from "../declarative/values.ts";
import { made } from "./kit-values.ts";
import type { Knows } from "./knows.ts";
import { textIn } from "./text-in.ts";

const LOCALIZED = new Set(["NSLocalizedString", "LocalizedStringResource"]);
const ATTRIBUTED = new Set(["NSAttributedString", "NSMutableAttributedString", "AttributedString"]);

/** What a call gives of UIKit and Foundation; null for a call of something else. */
export function callKnown(call: CallValue, interpreter: Interpreter, knows: Knows): Value | null {
  if (call.of !== null) return methodKnown(call, interpreter, knows);
  const { name, args } = call;
  const [first] = args;
  if (/^UI[A-Z]\w+$/u.test(name)) return name === "UIHostingController" ? null : made(call, knows);
  if (ATTRIBUTED.has(name)) return first?.value ?? null;
  return first === undefined ? null : textKnown(name, first, { interpreter, knows });
}

interface Around {
  readonly interpreter: Interpreter;
  readonly knows: Knows;
}

/** `String(describing: self)`, `String(localized: "title")`, `NSLocalizedString("title", comment: "")` */
function textKnown(
  name: string,
  { label, value }: ArgumentValue,
  { interpreter, knows }: Around,
): Value | null {
  const isText = name === "String";
  const described = isText && label === "describing" ? onlyValue(value) : null;
  if (described?.kind === "type") return textValue(described.type.code.name);
  const isLocalized = LOCALIZED.has(name) || (isText && label === "localized");
  const content = isLocalized ? contentOf(value, interpreter) : null;
  return content === null ? null : { kind: "text", content: knows.texts(content) };
}

function methodKnown(call: CallValue, interpreter: Interpreter, knows: Knows): Value | null {
  const { name, args, of } = call;
  switch (name) {
    case "dequeueReusableCell":
      return made({ ...call, name: "UITableViewCell", args: [] }, knows);
    case "instantiateViewController":
      return knows.inStoryboard(textIn(args[0]?.value, interpreter));
    case "instantiateInitialViewController":
      return knows.inStoryboard(null);
    case "defaultContentConfiguration":
      return made({ ...call, name: "ContentConfiguration" }, knows);
    default: {
      const known = of === null ? null : onlyValue(of);
      // `UIButton.Configuration.filled()` is set up like a button, and then handed to one.
      const isStyle = known?.kind === "named" && /(?:^|\.)Configuration$/u.test(known.path);
      return isStyle ? made({ ...call, name: "Configuration" }, knows) : null;
    }
  }
}
