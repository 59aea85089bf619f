import { followedInstructions } from "../../app-model/guidance.ts";
import { openAppModel } from "../../app-model/open-app-model.ts";
import type { Framework } from "../../contracts/framework.ts";
import type { VerifiedArtifact } from "../../artifacts/read-artifact.ts";
import { hashOf } from "../../contracts/canonical-json.ts";
import { readExclusions } from "../../contracts/exclusion.ts";
import type { AppModel, TestEngineerOutput } from "../../contracts/generated.ts";
import type { EngineerReport } from "../../contracts/report.ts";
import { frameworkFor } from "../../frameworks/registry.ts";
import { headBranchOf } from "../../github/names.ts";
import { outlineServer } from "../../mcp/server.ts";
import type { AgentContext } from "../context.ts";
import { envelopeOf } from "../hydrate.ts";
import { shownToEngineer } from "./shown-to-engineer.ts";
import { connectTools } from "../session/connect-tools.ts";
import { toolBoxOf } from "../session/tool-box.ts";
import { performTask, type TaskResult } from "../task.ts";
import { engineerPrompt } from "./prompt.ts";
import { createFileReviewer, type SettledFiles } from "./review-files.ts";

export interface EngineerUpstream {
  readonly testCases: VerifiedArtifact<"generatorOutput">;
  readonly appModel: AppModel;
}

/** Where a run without a branch would go; no pull request is opened for it. */
const NO_BASE_BRANCH = "main";

/** Runs the Test Engineer for one framework: turns test cases into files that passed every check. */
export async function writeTests(
  context: AgentContext & { readonly framework: Framework },
  { testCases, appModel }: EngineerUpstream,
): Promise<TaskResult> {
  const framework = await frameworkFor(context.framework);
  const payload = { ...testCases.content.payload, target_framework: context.framework };
  const cases = payload.test_cases;
  const model = openAppModel(appModel);
  const digest = hashOf(appModel);
  const { knownSecrets } = context;
  const excludedBefore = readExclusions(testCases.content.meta.report);
  const reviewer = createFileReviewer({
    framework,
    appModel,
    model,
    cases,
    knownSecrets,
    excludedBefore,
  });
  const followedIn = ({ report }: SettledFiles): EngineerReport["instructions"] => {
    const written = new Set(report.files.flatMap((file) => file.cases));
    const kept = cases.filter(({ id }) => written.has(id));
    return followedInstructions(model, kept, context.model.collectsFacts !== true);
  };
  const { run_id: _runId, ...input } = payload;
  const { depth, contextWindow } = context;
  const server = outlineServer(appModel, { digest, depth, contextWindow });
  const client = await connectTools(server, context);
  try {
    return await performTask(
      {
        agent: "test_engineer",
        system: engineerPrompt(framework),
        user: envelopeOf(testCases, "test_case_generator", { contract: "engineerInput", payload }),
        facts: () => shownToEngineer(client, { model, cases, depth, contextWindow }),
        replyContract: "engineerReply",
        outputContract: "engineerOutput",
        tools: toolBoxOf(client),
        input: { ...input, app_model: digest, base_branch: context.source.base_branch },
        review: async ({ files }) => reviewer.problems(files),
        complete: async ({ files, pr_title, pr_body }) => {
          const settled = reviewer.settle(files);
          return {
            payload: outputOf(context, settled, { pr_title, pr_body }),
            report: { ...settled.report, instructions: followedIn(settled) },
            allowedRoots: framework.allowedRoots(model),
          };
        },
        guard: (output) => {
          const { files, pr_title, pr_body, head_branch } = output;
          reviewer.assertPublishable(files, [pr_title, pr_body, head_branch]);
        },
      },
      context,
    );
  } finally {
    await client.close();
  }
}

function outputOf(
  { runId, framework, depth, source }: AgentContext & { readonly framework: Framework },
  { files }: SettledFiles,
  words: Pick<TestEngineerOutput, "pr_title" | "pr_body">,
): TestEngineerOutput {
  const baseBranch = source.base_branch ?? NO_BASE_BRANCH;
  const headBranch = headBranchOf({
    framework,
    repository: source.repo_full_name,
    baseBranch,
    depth,
    workingDirectory: source.working_directory,
  });
  return {
    run_id: runId,
    framework,
    files: [...files],
    ...words,
    base_branch: baseBranch,
    head_branch: headBranch,
  };
}
