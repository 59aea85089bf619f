import type {
  RepoCrawlerInput,
  RepoCrawlerOutput,
  RepoCrawlerReply,
} from "../../contracts/generated.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import { canonicalJson } from "../../contracts/canonical-json.ts";
import type { RepositoryServer } from "../../mcp/server.ts";
import { chooseFrameworks, factsFor } from "../../app-model/for-framework.ts";
import type { FrameworkChoice } from "../../contracts/framework.ts";
import { citedPaths } from "../../app-model/cited-paths.ts";
import type { ToolClient } from "../../mcp/client.ts";
import type { AgentContext } from "../context.ts";
import { outlineAbout, shownFacts, type ShownFacts } from "../shown-facts.ts";
import { connectTools } from "../session/connect-tools.ts";
import { toolBoxOf } from "../session/tool-box.ts";
import { type Completion, performTask, type TaskResult } from "../task.ts";
import { describeStack } from "./detected-stack.ts";
import { believe } from "./observed.ts";
import { withExampleSpec } from "./example-spec.ts";
import { fitFileTree, treeTokensFor } from "./fit-file-tree.ts";
import { REPO_CRAWLER_PROMPT } from "./prompt.ts";

export interface Crawl {
  /** Serves the repository; the agent reaches it in no other way. */
  readonly server: RepositoryServer;
  /** True count of blobs that came from the cache. */
  cacheHits(): number;
}

/** Runs the Repo Crawler: maps the repository and stores the map and the app model. */
export async function crawlRepository(context: AgentContext, crawl: Crawl): Promise<TaskResult> {
  const client = await connectTools(crawl.server, context);
  try {
    const input = inputOf(context);
    return await performTask(
      {
        agent: "repo_crawler",
        system: REPO_CRAWLER_PROMPT,
        user: canonicalJson(input),
        facts: () => shownToCrawler(client),
        replyContract: "crawlerReply",
        outputContract: "crawlerOutput",
        tools: toolBoxOf(client),
        beside: [{ kind: "app_model", contract: "appModel" }],
        input: { ...withoutRunId(input), working_directory: context.source.working_directory },
        review: async (reply) => unknownEntryPoints(reply, await listedPaths(client)).map(problem),
        complete: async (reply) => {
          const treeTokens = treeTokensFor(context);
          const isShown = context.model.collectsFacts !== true;
          const facts = { input, choice: context.framework, client, crawl, treeTokens, isShown };
          const { completion, invented } = await joinWithFacts(reply, facts);
          for (const entryPoint of invented) {
            context.logger.warning(`Left out: ${problem(entryPoint)}`);
          }
          return completion;
        },
      },
      context,
    );
  } finally {
    await client.close();
  }
}

/** Its files are never all shown, so it has tools whatever the size of the repository. */
async function shownToCrawler(client: ToolClient): Promise<ShownFacts> {
  const { text } = await outlineAbout(client, "overview");
  return shownFacts([text], false);
}

function inputOf({ runId, source, depth }: AgentContext): RepoCrawlerInput {
  return {
    run_id: runId,
    repo_full_name: source.repo_full_name,
    ref: source.base_sha,
    depth_level: depth,
  };
}

function withoutRunId({
  run_id: _runId,
  ...input
}: RepoCrawlerInput): Omit<RepoCrawlerInput, "run_id"> {
  return input;
}

type EntryPoint = RepoCrawlerReply["entry_points"][number];

async function listedPaths(client: ToolClient): Promise<ReadonlySet<string>> {
  const { files } = await client.readWholeTree();
  return new Set(files.map(({ path }) => path));
}

/** Entry points that name a file which is not in the tree: a model made them up. */
function unknownEntryPoints(reply: RepoCrawlerReply, listed: ReadonlySet<string>): EntryPoint[] {
  return reply.entry_points.filter(({ path }) => !listed.has(path));
}

function problem({ path }: EntryPoint): string {
  return `entry_points names ${JSON.stringify(path)}, which repo_tree does not list.`;
}

interface Facts {
  /** What the list of files may take of the next model's input. */
  readonly treeTokens: number;
  /** Whether a spec of the project shows the next model how to write. */
  readonly isShown: boolean;
  readonly input: RepoCrawlerInput;
  readonly choice: FrameworkChoice;
  readonly client: ToolClient;
  readonly crawl: Crawl;
}

interface Joined {
  readonly completion: Completion<RepoCrawlerOutput>;
  readonly invented: readonly EntryPoint[];
}

async function joinWithFacts(
  reply: RepoCrawlerReply,
  { input, choice, client, crawl, treeTokens, isShown }: Facts,
): Promise<Joined> {
  const tree = await client.readWholeTree();
  const read = await client.readAppModel();
  const observed = await believe(client, read, reply.detected_stack.observations ?? []);
  const frameworks = chooseFrameworks(choice, observed.appModel);
  let appModel = factsFor(frameworks, observed.appModel);
  if (isShown) {
    for (const framework of frameworks)
      appModel = await withExampleSpec(client, appModel, framework);
  }
  const invented = new Set(unknownEntryPoints(reply, new Set(tree.files.map(({ path }) => path))));
  const { fileTree, dropped } = fitFileTree(tree.files, citedPaths(appModel), treeTokens);
  const omitted = dropped === 0 ? tree.omitted : { ...tree.omitted, input_budget: dropped };
  const payload = {
    run_id: input.run_id,
    repo_full_name: input.repo_full_name,
    ref: input.ref,
    file_tree: fileTree,
    entry_points: reply.entry_points.filter((entryPoint) => !invented.has(entryPoint)),
    detected_stack: {
      ...describeStack(reply.detected_stack, appModel, omitted),
      ...(observed.summary === null ? {} : { observations: observed.summary }),
    },
    cache_hits: crawl.cacheHits(),
  };
  const exclusions: Exclusion[] = [
    ...[...invented].map(({ path }) => ({
      what: `the entry point ${path}`,
      reason: "it is not in the repository",
      source: null,
    })),
    ...observed.exclusions,
  ];
  const completion = { payload, appModel, report: { exclusions } };
  return { completion, invented: [...invented] };
}
