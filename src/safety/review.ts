import { NamedError } from "../contracts/errors.ts";
import { reviewCode } from "./code-rules.ts";
import type { Finding, GeneratedFile, ReviewContext, SafetyRule } from "./finding.ts";
import { printablePath } from "./finding.ts";
import { reviewFlow } from "./flows/review-flow.ts";
import type { ReachingHelpers } from "./helpers/reaching.ts";
import { throughWritten } from "./helpers/written-files.ts";
import { reviewText } from "./hidden-text.ts";
import { reviewSizes } from "./limits.ts";
import { reviewPaths } from "./path-policy.ts";
import type { SecretScanner } from "./secrets.ts";
import { createSecretScanner, reviewSecrets } from "./secrets.ts";

export interface SafetyReview {
  /** Empty when the files may be published. */
  readonly unsafe: readonly Finding[];
}

/**
 * Judges generated files by the safety rules: paths, sizes, hidden text, secrets and code. Pure;
 * the same files give the same findings. No finding quotes a file or a secret.
 */
export function reviewGeneratedFiles(
  files: readonly GeneratedFile[],
  context: ReviewContext,
): SafetyReview {
  const scanner = createSecretScanner(context.knownSecrets ?? []);
  const shown = files.map((file, index) => withSafePath(file, index, scanner));
  const secretPaths = files.flatMap((file, index) => {
    const hit = scanner.scan(file.path);
    return hit === undefined ? [] : [{ ...hit, path: `file ${index + 1}`, line: null }];
  });
  const sizes = reviewSizes(shown);
  const places = reviewPaths(files, context).map((finding) => relabel(finding, files, shown));
  const tooLarge = sizes.some(
    ({ rule }) => rule === "file-too-large" || rule === "total-too-large",
  );
  const paths = importablePaths(files, context);
  const written = new Set(files.map(({ path }) => path));
  const reaching = throughWritten(files, context.reaching ?? NOTHING);
  const around = { ...context, paths, written, reaching, scanner };
  const contents = tooLarge ? [] : shown.flatMap((file) => reviewContents(file, around));
  return { unsafe: unique([...secretPaths, ...places, ...sizes, ...contents]) };
}

/** Rules whose breach says that the reply tried to leave its folder, or to carry a secret out. */
const ENDING: ReadonlySet<SafetyRule> = new Set([
  "known-secret",
  "path-invalid",
  "path-outside-roots",
  "path-protected",
  "secret-shape",
  "too-many-files",
  "total-too-large",
]);

/**
 * Whether a finding ends the run. Any other speaks against its own file alone: it is sent back once,
 * and then left out with what depends on it.
 */
export function endsRun({ rule }: Finding): boolean {
  return ENDING.has(rule);
}

/** The findings as one error. Throws `UnsafeOutput` when there is any. */
export function assertSafe(review: SafetyReview): void {
  const [first] = review.unsafe;
  if (first === undefined) return;
  const shown = review.unsafe.slice(0, 10).map(describeFinding);
  const rest = review.unsafe.length - shown.length;
  const more = rest > 0 ? ` (and ${rest} more)` : "";
  throw new NamedError(
    "UnsafeOutput",
    `Generated files break safety rules, so nothing is published: ${shown.join("; ")}${more}. ` +
      "Nothing was kept of them. Look at the repository's text for what may have caused it, or use another model.",
  );
}

/** One line for a log: `tests/a.spec.ts:3 network-access: …`. */
export function describeFinding({ rule, path, line, message }: Finding): string {
  return `${path}${line === null ? "" : `:${line}`} ${rule}: ${message}`;
}

interface ContentsContext extends ReviewContext {
  readonly paths: ReadonlySet<string> | undefined;
  readonly written: ReadonlySet<string>;
  readonly reaching: ReachingHelpers;
  readonly scanner: SecretScanner;
}

/** Files that generated ones may import: what is there, and what is written with them. */
function importablePaths(
  files: readonly GeneratedFile[],
  { existingPaths }: ReviewContext,
): ReadonlySet<string> | undefined {
  if (existingPaths === undefined) return undefined;
  return new Set([...existingPaths, ...files.map(({ path }) => path)]);
}

function reviewContents({ path, contents }: GeneratedFile, context: ContentsContext): Finding[] {
  const { framework, paths, written, scanner, origins = [], reaching } = context;
  const surroundings = { path, paths, written, origins, reaching };
  const code =
    framework === "playwright"
      ? reviewCode(contents, surroundings, scanner)
      : reviewFlow(contents, surroundings);
  return [...reviewText([{ path, contents }]), ...reviewSecrets(path, contents, scanner), ...code];
}

const NOTHING: ReachingHelpers = new Map();

function withSafePath(file: GeneratedFile, index: number, scanner: SecretScanner): GeneratedFile {
  const hidden = scanner.scan(file.path) !== undefined;
  return { path: hidden ? `file ${index + 1}` : printablePath(file.path), contents: file.contents };
}

function relabel(
  finding: Finding,
  files: readonly GeneratedFile[],
  shown: readonly GeneratedFile[],
): Finding {
  const index = files.findIndex((file) => printablePath(file.path) === finding.path);
  return { ...finding, path: shown[index]?.path ?? finding.path };
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [describeFinding(finding), finding])).values()];
}
