import { readControl } from "./control.ts";
import { isWithin } from "../../../limits.ts";
import type { Context, Cursor } from "./cursor.ts";
import { readDeclaration } from "./declarations.ts";
import { withoutInactive } from "./directives.ts";
import { readExpression } from "./expressions.ts";
import { traitsOf } from "./languages.ts";
import { lexText } from "./lex.ts";
import { readStatement, readStatements } from "./statements.ts";
import type { Code } from "./syntax.ts";

/** A file of Kotlin, Swift, Dart or Java, as far as it could be read. */
export interface CallSource {
  /** What it declares, in order. */
  readonly body: readonly Code[];
  /** True where brackets do not match, so that parts of it may be read as something else. */
  readonly isUnbalanced: boolean;
}

const NOTHING: Code = { kind: "operation", operator: "", operands: [], line: 1 };

/** Reads something inside of something else; what is nested too deeply is passed over, which is noted. */
function nested(cursor: Cursor, read: () => Code | null): Code | null {
  const { context } = cursor;
  context.depth += 1;
  const isRead = isWithin("bracketDepth", context.depth);
  const code = isRead ? read() : null;
  if (!isRead) cursor.at = cursor.tokens.length;
  context.depth -= 1;
  return code;
}

/**
 * Reads a source file, tolerant of whatever is in it: what is no call, choice or declaration is
 * passed over. Takes time that grows with the length of the text alone. Limits that it reaches are
 * told to who watches them.
 */
export function readCallSource(path: string, text: string): CallSource {
  const traits = traitsOf(path);
  if (traits === null) return { body: [], isUnbalanced: false };
  const active = traits.language === "swift" ? withSelectors(withoutInactive(text)) : text;
  const { tokens, isUnbalanced } = lexText(active, traits);
  const context: Context = {
    traits,
    depth: 0,
    reader: {
      statements: readStatements,
      statement: (cursor) => nested(cursor, () => readStatement(cursor)),
      expression: (cursor, strength) =>
        nested(cursor, () => readExpression(cursor, strength)) ?? NOTHING,
      control: readControl,
      declaration: readDeclaration,
    },
  };
  return { body: readStatements(tokens, context), isUnbalanced };
}

/** `#selector(Cart.buy(_:))` names a method, and calls none. */
function withSelectors(text: string): string {
  return text.replaceAll(
    /#selector\((?:[\w.]{1,200}\.)?(?<name>\w{1,80})(?:\([\w:]{0,200}\))?\)/gu,
    'selector("$<name>")',
  );
}
