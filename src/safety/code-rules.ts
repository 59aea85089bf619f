import type { Finding } from "./finding.ts";
import { isWholeText, textOf } from "./expressions.ts";
import { judgeFile } from "./language/judge.ts";
import type { Surroundings } from "./language/spec.ts";
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
  const problems = judgeFile(file, visits, surroundings).map(({ rule, node, message }) => ({
    rule,
    path,
    line: node.loc?.start.line ?? null,
    message,
  }));
  return [...problems, ...hiddenSecrets(path, visits, scanner)];
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
