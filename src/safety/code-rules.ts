import type { Finding } from "./finding.ts";
import { isWholeText, textOf } from "./expressions.ts";
import { judgeFile } from "./language/judge.ts";
import type { Problem, Surroundings } from "./language/spec.ts";
import type { SecretScanner } from "./secrets.ts";
import type { Visit } from "./syntax.ts";
import { parseSource, visitsOf } from "./syntax.ts";

/**
 * Judges the code of one file by the language of publishable specs (`language/judge.ts`), on its syntax
 * tree, so that titles, comments and test data may speak of anything. Code that cannot be parsed
 * cannot be judged and is refused.
 */
export function reviewCode(
  contents: string,
  surroundings: Surroundings,
  scanner: SecretScanner,
): Finding[] {
  const { path } = surroundings;
  const file = parseSource(path, contents);
  const visits = file === undefined ? undefined : visitsOf(file);
  if (file === undefined || visits === undefined) {
    const message = "the code cannot be parsed, so it cannot be judged";
    return [{ rule: "code-unparsable", path, line: null, message }];
  }
  const problems = problemsOf(file, visits, surroundings);
  if (problems === undefined) {
    const message = "its names lead to one another in too many ways to be judged; write values out";
    return [{ rule: "outside-language", path, line: null, message }];
  }
  const findings = problems.map(({ rule, node, message }) => ({
    rule,
    path,
    line: node.loc?.start.line ?? null,
    message,
  }));
  return [...findings, ...hiddenSecrets(path, visits, scanner)];
}

/** Undefined for code that would keep the judge busy for ever, so that one file never ends a run. */
function problemsOf(...args: Parameters<typeof judgeFile>): readonly Problem[] | undefined {
  try {
    return judgeFile(...args);
  } catch (error) {
    // Names that are followed for too long, or a stack that is used up.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** No key or token is as short as this. */
const MIN_SECRET_LENGTH = 8;

/** Secrets that only appear once escapes are read and literals are put together. */
function hiddenSecrets(path: string, visits: readonly Visit[], scanner: SecretScanner): Finding[] {
  return visits.filter(isWholeText).flatMap(({ node }) => {
    const text = textOf(node) ?? "";
    const hit = text.length < MIN_SECRET_LENGTH ? undefined : scanner.scan(text);
    return hit === undefined ? [] : [{ ...hit, path, line: node.loc?.start.line ?? null }];
  });
}
