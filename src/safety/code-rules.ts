import type { Finding } from "./finding.ts";
import { isWholeText, textOf } from "./expressions.ts";
import { dynamicCode } from "./rules/dynamic-code.ts";
import { endlessLoops } from "./rules/endless-loop.ts";
import { fileWrites } from "./rules/file-write.ts";
import { forbiddenModules } from "./rules/modules.ts";
import { externalOrigins, networkAccess } from "./rules/network.ts";
import { processAccess } from "./rules/process-access.ts";
import type { CodeRule } from "./rules/rule.ts";
import type { SecretScanner } from "./secrets.ts";
import type { Visit } from "./syntax.ts";
import { parseSource, visitsOf } from "./syntax.ts";

const RULES: readonly CodeRule[] = [
  forbiddenModules,
  dynamicCode,
  processAccess,
  networkAccess,
  externalOrigins,
  fileWrites,
  endlessLoops,
];

/**
 * What the code of one JavaScript or TypeScript file must not do, judged on its syntax tree, so
 * that titles, comments and test data may speak of anything. Code that cannot be parsed cannot be
 * judged and is refused.
 */
export function reviewCode(path: string, contents: string, scanner: SecretScanner): Finding[] {
  const file = parseSource(path, contents);
  const visits = file === undefined ? undefined : visitsOf(file);
  if (visits === undefined) {
    const message = "the code cannot be parsed, so it cannot be judged";
    return [{ rule: "code-unparsable", path, line: null, message }];
  }
  const hits = RULES.flatMap((rule) => rule(visits)).map(({ rule, node, message }) => ({
    rule,
    path,
    line: node.loc?.start.line ?? null,
    message,
  }));
  return [...hits, ...hiddenSecrets(path, visits, scanner)];
}

/** Secrets that only appear once escapes are read and literals are put together. */
function hiddenSecrets(path: string, visits: readonly Visit[], scanner: SecretScanner): Finding[] {
  return visits.filter(isWholeText).flatMap(({ node }) => {
    const hit = scanner.scan(textOf(node) ?? "");
    return hit === undefined ? [] : [{ ...hit, path, line: node.loc?.start.line ?? null }];
  });
}
