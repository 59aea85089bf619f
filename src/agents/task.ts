import { readArtifact, type VerifiedArtifact } from "../artifacts/read-artifact.ts";
import type { ArtifactKind, StoredArtifact } from "../artifacts/store.ts";
import type { Agent } from "../contracts/agents.ts";
import { canonicalJson, hashOf, sha256 } from "../contracts/canonical-json.ts";
import type { Exclusion } from "../contracts/exclusion.ts";
import type { AppModel } from "../contracts/generated.ts";
import { NamedError } from "../contracts/errors.ts";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import { type ContractName, type ContractType, validate } from "../contracts/validators.ts";
import type { AgentContext } from "./context.ts";
import { type ArtifactFacts, storeArtifact } from "./store-artifact.ts";
import { isWorthReview, storeRejected } from "./store-rejected.ts";
import { SAMPLING } from "./session/attempt.ts";
import type { SessionFacts } from "./session/record.ts";
import { runSession } from "./session/session.ts";
import { NO_TOOLS, type ToolBox } from "./session/tool-box.ts";
import type { ShownFacts } from "./shown-facts.ts";

/** One agent's work: what its model is asked, and what the program makes of the reply. */
export interface AgentTask<Reply extends ContractName, Output extends ContractName> {
  readonly agent: Agent;
  readonly system: string;
  readonly user: string;
  /** What a model is shown before it asks for anything. */
  facts(): Promise<ShownFacts>;
  readonly replyContract: Reply;
  readonly outputContract: Output;
  readonly tools: ToolBox;
  /** Everything but prompts, model and version that the output depends on. */
  readonly input: unknown;
  /** What the model is asked to mend, once. */
  review(reply: ContractType<Reply>): Promise<readonly string[]>;
  /**
   * Joins the reply with what the program knows. What is still wrong is dropped, and said, beside
   * what the engine that answered says it left out.
   */
  complete(
    reply: ContractType<Reply>,
    exclusions: readonly Exclusion[],
  ): Promise<Completion<ContractType<Output>>>;
  /** Throws when the output must not go on, whoever made it: now or at an earlier start. */
  guard?(output: ContractType<Output>): void;
  /** What is stored beside the output, and has to be there for it to be used again. */
  readonly beside?: readonly Beside[];
}

interface Beside {
  readonly kind: ArtifactKind;
  readonly contract: ContractName;
}

export interface Completion<Output> {
  readonly payload: Output;
  readonly report: Record<string, unknown>;
  readonly allowedRoots?: readonly string[];
  /** Facts that are stored beside the output, before it. */
  readonly appModel?: AppModel;
}

export interface TaskResult {
  readonly stored: StoredArtifact;
  readonly reused: boolean;
}

/** An engine that collects its facts is shown none, and asks for all. */
const NOTHING_SHOWN: ShownFacts = { text: "", isAll: false };

/**
 * Performs a task and stores its artifact, or finds the artifact that the same input gave before.
 * Throws the failures of the session, and `SchemaValidationError` when the whole is not valid.
 */
export async function performTask<Reply extends ContractName, Output extends ContractName>(
  task: AgentTask<Reply, Output>,
  context: AgentContext,
): Promise<TaskResult> {
  const { stopwatch } = context;
  const hashes = hashesOf(task, context);
  const known = await findReusable(task, context, hashes.inputHash);
  if (known !== undefined) return { stored: known, reused: true };
  const started = context.now();
  const factsOf = (session: SessionFacts): ArtifactFacts => ({ ...hashes, ...session, started });
  const facts = context.model.collectsFacts === true ? NOTHING_SHOWN : await task.facts();
  const result = await runSession({
    ...task,
    facts: facts.text,
    tools: facts.isAll ? NO_TOOLS : task.tools,
    model: context.model,
    deadlineSeconds: context.deadlineSeconds,
    depth: context.depth,
    budget: context.budget,
    replyTokens: context.replyTokens,
    logger: context.logger,
    onUsage: (turn) => context.meter.add(turn),
    review: (reply) => stopwatch.time("checks", () => task.review(reply)),
    onRejected: (rejection) => storeRejected(task, context, rejection, factsOf(rejection.facts)),
  });
  const complete = stopwatch.time("checks", () => task.complete(result.reply, result.exclusions));
  const completion = await complete.catch(async (failure: unknown) => {
    // What was paid for is kept for a person, though nothing of it goes on.
    if (failure instanceof NamedError && isWorthReview(failure)) {
      const rejection = { text: canonicalJson(result.reply), failure, facts: result };
      await storeRejected(task, context, rejection, factsOf(result));
    }
    throw failure;
  });
  const output = validate(task.outputContract, completion.payload);
  if (!output.valid) {
    throw new NamedError(
      "SchemaValidationError",
      `The output of ${task.agent} breaks its contract: ${output.problems.join("; ")}. Start the run afresh (locally: --fresh), or choose another model.`,
    );
  }
  task.guard?.(output.value);
  await storeBeside(completion, context, factsOf(result));
  const schemaId = SCHEMAS[task.outputContract].$id;
  const content = { kind: outputKind(task.agent), schemaId, payload: output.value };
  const stored = await storeArtifact(
    context,
    { ...content, ...extras(completion) },
    factsOf(result),
  );
  return { stored, reused: false };
}

async function storeBeside(
  { appModel }: Completion<unknown>,
  context: AgentContext,
  facts: ArtifactFacts,
): Promise<void> {
  if (appModel === undefined) return;
  const body = { kind: "app_model", schemaId: SCHEMAS.appModel.$id, payload: appModel } as const;
  await storeArtifact(context, body, facts);
}

function extras({ report, allowedRoots }: Completion<unknown>) {
  return { report, ...(allowedRoots === undefined ? {} : { allowedRoots }) };
}

/** The artifact kind of an agent's output. */
function outputKind(agent: Agent): ArtifactKind {
  return `${agent}_output`;
}

interface Hashes {
  readonly promptHash: string;
  readonly inputHash: string;
}

function hashesOf(task: AgentTask<ContractName, ContractName>, context: AgentContext): Hashes {
  const promptHash = sha256(task.system);
  const { provider, id } = context.model;
  const inputHash = hashOf({
    input: task.input,
    prompt: promptHash,
    reply_schema: hashOf(SCHEMAS[task.replyContract]),
    tools: hashOf(task.tools.definitions),
    sampling: SAMPLING,
    provider,
    model: id,
    product_version: PRODUCT_VERSION,
  });
  return { promptHash, inputHash };
}

async function findReusable<Reply extends ContractName, Output extends ContractName>(
  task: AgentTask<Reply, Output>,
  context: AgentContext,
  inputHash: string,
): Promise<StoredArtifact | undefined> {
  if (context.fresh) return undefined;
  const output = { kind: outputKind(task.agent), contract: task.outputContract };
  const found = await findStored(output, context);
  if (found === undefined) return undefined;
  const { meta, payload } = found.artifact.content;
  if (meta.input_hash !== inputHash) return undefined;
  for (const beside of task.beside ?? []) {
    if ((await findStored(beside, context)) === undefined) return undefined;
  }
  task.guard?.(payload);
  context.logger.info(`${task.agent}: the artifact of an earlier start of this run is used again.`);
  return found.stored;
}

/**
 * A verified artifact of an earlier start; undefined when there is none, or none any more: it is
 * made again then. Throws `UpstreamArtifactInvalid` for one that is not what was stored.
 */
async function findStored<Name extends ContractName>(
  { kind, contract }: { readonly kind: ArtifactKind; readonly contract: Name },
  { store, runId, logger }: AgentContext,
): Promise<{ stored: StoredArtifact; artifact: VerifiedArtifact<Name> } | undefined> {
  const stored = await store.find(kind);
  if (stored === undefined) return undefined;
  const bytes = await store.get(stored).catch((error: unknown) => {
    if (error instanceof NamedError && error.code === "UpstreamArtifactExpired") return undefined;
    throw error;
  });
  if (bytes === undefined) {
    logger.warning(`The artifact ${kind} of an earlier start is gone; it is made again.`);
    return undefined;
  }
  const { digest } = stored;
  return { stored, artifact: readArtifact(bytes, { kind, contract, digest, runId }) };
}
