import { hashOf } from "../../contracts/canonical-json.ts";
import type { TestCase } from "../../contracts/depth.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { AppModel, TestCaseGeneratorInput } from "../../contracts/generated.ts";
import type { VerifiedArtifact } from "../../artifacts/read-artifact.ts";
import { caseLeadsToSkipped } from "../../app-model/guidance.ts";
import { guidanceLines } from "../../app-model/lines/guidance-lines.ts";
import { openAppModel } from "../../app-model/open-app-model.ts";
import { allowanceOf } from "../../mcp/allowance.ts";
import type { ToolClient } from "../../mcp/client.ts";
import { cutBlock } from "../../mcp/line-pages.ts";
import { outlineServer } from "../../mcp/server.ts";
import type { AgentContext } from "../context.ts";
import { envelopeOf } from "../hydrate.ts";
import { appModelDigest } from "../repo-crawler/detected-stack.ts";
import { floorOf, leftOutOf, NO_FLOOR } from "./floor.ts";
import { outlineAbout, shownFacts, type ShownFacts } from "../shown-facts.ts";
import { connectTools } from "../session/connect-tools.ts";
import { toolBoxOf } from "../session/tool-box.ts";
import { performTask, type TaskResult } from "../task.ts";
import { TEST_CASE_GENERATOR_PROMPT } from "./prompt.ts";
import { reviewCases, type ReviewedCases } from "./review-cases.ts";
import { completeNotes, withReasons } from "./what-is-missing.ts";

export interface GeneratorUpstream {
  readonly crawl: VerifiedArtifact<"crawlerOutput">;
  readonly appModel: AppModel;
}

/** Runs the Test Case Generator over the crawler's map and facts. */
export async function generateTestCases(
  context: AgentContext,
  { crawl, appModel }: GeneratorUpstream,
): Promise<TaskResult> {
  const digest = hashOf(appModel);
  requireSameFacts(crawl, digest);
  const payload = { ...crawl.content.payload, depth_level: context.depth };
  const model = openAppModel(appModel);
  const review = (cases: readonly TestCase[]): ReviewedCases =>
    reviewCases(cases, context.depth, (testCase) => caseLeadsToSkipped(model, testCase));
  const floorRoom = allowanceOf(context).first;
  let floor = NO_FLOOR;
  const { depth, contextWindow } = context;
  const server = outlineServer(appModel, { digest, depth, contextWindow });
  const client = await connectTools(server, context);
  try {
    return await performTask(
      {
        agent: "test_case_generator",
        system: TEST_CASE_GENERATOR_PROMPT,
        user: envelopeOf(crawl, "repo_crawler", { contract: "generatorInput", payload }),
        facts: async () => {
          floor = await floorOf(model, context.depth, floorRoom);
          const wishes = cutBlock(guidanceLines(model), floorRoom / 3, "lines; ask about tests");
          return shownToGenerator(client, [wishes, floor.text]);
        },
        replyContract: "generatorReply",
        outputContract: "generatorOutput",
        tools: toolBoxOf(client),
        input: hashedInput(payload),
        review: async (reply) =>
          review(reply.test_cases).exclusions.map(
            ({ what, reason }) => `Test case ${what}: ${reason}.`,
          ),
        complete: async ({ test_cases, coverage_notes }, byEngine) => {
          const { kept, exclusions } = review(test_cases);
          if (kept.length === 0) throw nothingWithinDepth(context);
          for (const { what, reason } of exclusions) {
            context.logger.warning(`Test case ${what} is left out: ${reason}.`);
          }
          const unused = leftOutOf(floor, test_cases, coverage_notes);
          const notes = completeNotes(coverage_notes, appModel, [...exclusions, ...unused]);
          const output = { run_id: context.runId, test_cases: [...kept], coverage_notes: notes };
          return {
            payload: output,
            report: { exclusions: [...exclusions, ...unused, ...byEngine] },
          };
        },
      },
      context,
    );
  } catch (failure) {
    throw withReasons(failure, appModel);
  } finally {
    await client.close();
  }
}

async function shownToGenerator(
  client: ToolClient,
  others: readonly string[],
): Promise<ShownFacts> {
  const pages = await outlineAbout(client, "pages");
  return shownFacts([`Pages:\n${pages.text}`, ...others], pages.isAll);
}

/** Neither the run id nor the luck of a cache changes what there is to test. */
function hashedInput({
  run_id: _runId,
  cache_hits: _hits,
  ...input
}: TestCaseGeneratorInput): Omit<TestCaseGeneratorInput, "run_id" | "cache_hits"> {
  return input;
}

function requireSameFacts(crawl: VerifiedArtifact<"crawlerOutput">, digest: string): void {
  if (appModelDigest(crawl.content.payload.detected_stack) === digest) return;
  throw new NamedError(
    "UpstreamArtifactInvalid",
    "The artifact app_model is refused: it is not the one that repo_crawler_output speaks of. Start the run afresh (locally: --fresh).",
  );
}

function nothingWithinDepth({ depth }: AgentContext): NamedError {
  return new NamedError(
    "NothingToTest",
    `No test case is within depth ${depth}; try ${depth === "deep" ? "another model or working directory" : "a greater depth"}.`,
  );
}
