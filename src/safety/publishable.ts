import { NamedError } from "../contracts/errors.ts";
import type { GeneratedFile, ReviewContext } from "./finding.ts";
import { assertSafe, reviewGeneratedFiles } from "./review.ts";
import { createSecretScanner } from "./secrets.ts";

/** What files are judged by before they are written anywhere. */
export interface PublishContext extends ReviewContext {
  /** What is published beside the files: titles, texts, reports. No secret may stand there. */
  readonly words?: readonly string[];
  /** What the framework's quality rules have against these files, one line each. */
  readonly faults: (files: readonly GeneratedFile[]) => readonly string[];
}

const MOST_SHOWN = 10;

/**
 * The last check before files leave this program, the same at every border: after generation, when
 * an earlier artifact is used again, before a folder is written and before a pull request is. What
 * the context holds is derived from the repository each time, never taken from what is judged.
 *
 * Throws `UnsafeOutput` when a file or a word must not be published.
 */
export function assertPublishable(files: readonly GeneratedFile[], context: PublishContext): void {
  assertSafe(reviewGeneratedFiles(files, context));
  assertNoSecret(context);
  const faults = context.faults(files);
  if (faults.length === 0) return;
  const more = faults.length > MOST_SHOWN ? ` (and ${faults.length - MOST_SHOWN} more)` : "";
  throw new NamedError(
    "UnsafeOutput",
    `The files do not pass the checks of finished tests, so nothing is published: ${faults.slice(0, MOST_SHOWN).join("; ")}${more}. Start the run afresh (locally: --fresh).`,
  );
}

function assertNoSecret({ words = [], knownSecrets = [] }: PublishContext): void {
  const scanner = createSecretScanner(knownSecrets);
  const hit = words.map((text) => scanner.scan(text)).find((found) => found !== undefined);
  if (hit === undefined) return;
  throw new NamedError(
    "UnsafeOutput",
    `The words around the files are not published: ${hit.message}. Start a new run.`,
  );
}
