import { chooseFrameworks } from "../../app-model/for-framework.ts";
import { readArtifact, type VerifiedArtifact } from "../../artifacts/read-artifact.ts";
import type { StoredArtifact } from "../../artifacts/store.ts";
import { type ErrorCode, NamedError } from "../../contracts/errors.ts";
import { type Framework, FRAMEWORK_TITLES } from "../../contracts/framework.ts";
import type { AgentContext } from "../context.ts";
import { usageIn } from "../session/usage.ts";
import type { TaskResult } from "../task.ts";
import { type EngineerUpstream, writeTests } from "./write-tests.ts";

/** What was written for one framework: an artifact of its own, and so a pull request of its own. */
export interface WrittenFor extends TaskResult {
  readonly framework: Framework;
  readonly artifact: VerifiedArtifact<"engineerOutput">;
}

export interface WrittenForEach {
  readonly written: readonly WrittenFor[];
  /** Frameworks for which nothing of the cases could be written, and why. */
  readonly without: readonly { readonly framework: Framework; readonly reason: string }[];
}

/** With these nothing is left of one framework's files; those of the other are as good as before. */
const NOTHING_LEFT: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "NothingToTest",
  "AllFilesDropped",
]);

/**
 * Writes the tests of a run: a session of the Test Engineer for each framework, over the same cases.
 * Throws what a session throws; of two frameworks, one may be left without tests.
 */
export async function writeForEach(
  context: AgentContext,
  upstream: EngineerUpstream,
): Promise<WrittenForEach> {
  const frameworks = chooseFrameworks(context.framework, upstream.appModel);
  const written: WrittenFor[] = [];
  const failed: { readonly framework: Framework; readonly failure: NamedError }[] = [];
  for (const framework of frameworks) {
    const own = frameworks.length === 1 ? context.store : context.store.forFramework(framework);
    try {
      written.push(await writeFor({ ...context, framework, store: own }, upstream));
    } catch (failure) {
      if (!(failure instanceof NamedError) || !NOTHING_LEFT.has(failure.code)) throw failure;
      failed.push({ framework, failure });
    }
  }
  const [first] = failed;
  if (written.length === 0 && first !== undefined) throw first.failure;
  const without = failed.map(({ framework, failure }) => ({ framework, reason: failure.message }));
  for (const { framework, reason } of without) {
    context.logger.warning(`No tests for ${FRAMEWORK_TITLES[framework]}: ${reason}`);
  }
  return { written, without };
}

async function writeFor(
  context: AgentContext & { readonly framework: Framework },
  upstream: EngineerUpstream,
): Promise<WrittenFor> {
  const { framework, budget } = context;
  const result = await writeTests(context, upstream);
  const artifact = await engineerArtifact(context, result.stored);
  // What an earlier start has spent on this framework counts for the next one.
  if (result.reused) budget.startFrom([usageIn(artifact.content.meta)]);
  return { ...result, framework, artifact };
}

async function engineerArtifact(
  { store, runId }: AgentContext,
  stored: StoredArtifact,
): Promise<VerifiedArtifact<"engineerOutput">> {
  const { kind, digest } = stored;
  const expected = { kind, contract: "engineerOutput", digest, runId } as const;
  return readArtifact(await store.get(stored), expected);
}
