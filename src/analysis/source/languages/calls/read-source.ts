import { readControl } from "./control.ts";
import type { Context } from "./cursor.ts";
import { readDeclaration } from "./declarations.ts";
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

/**
 * Reads a source file, tolerant of whatever is in it: what is no call, choice or declaration is
 * passed over. Takes time that grows with the length of the text alone. Limits that it reaches are
 * told to who watches them.
 */
export function readCallSource(path: string, text: string): CallSource {
  const traits = traitsOf(path);
  if (traits === null) return { body: [], isUnbalanced: false };
  const { tokens, isUnbalanced } = lexText(text, traits);
  const context: Context = {
    traits,
    depth: 0,
    reader: {
      statements: readStatements,
      statement: readStatement,
      expression: readExpression,
      control: readControl,
      declaration: readDeclaration,
    },
  };
  return { body: readStatements(tokens, context), isUnbalanced };
}
