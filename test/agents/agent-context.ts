import type { AgentContext } from "../../src/agents/context.ts";
import { NO_BUDGET } from "../../src/agents/session/budget.ts";
import { createUsageMeter } from "../../src/agents/session/usage.ts";
import { createFolderStore } from "../../src/artifacts/folder-store.ts";
import { readArtifact } from "../../src/artifacts/read-artifact.ts";
import type { ArtifactKind } from "../../src/artifacts/store.ts";
import type { Artifact } from "../../src/contracts/generated.ts";
import type { ContractName, ContractType } from "../../src/contracts/validators.ts";
import type { Turn } from "../../src/models/model.ts";
import { createStopwatch } from "../../src/telemetry/stopwatch.ts";
import { createStreamLogger } from "../../src/telemetry/stream-logger.ts";
import { RUN_ID, sampleMeta } from "../artifacts/sample-artifact.ts";
import { scriptedModel } from "./scripted-model.ts";

/** What an agent is given when its model says these turns, and what it logs. */
export function agentContext(
  folder: string,
  turns: readonly Partial<Turn>[],
  changes: Partial<AgentContext> = {},
) {
  const lines: string[] = [];
  const { model, asked } = scriptedModel(turns);
  const context: AgentContext = {
    runId: RUN_ID,
    source: sampleMeta().source,
    depth: "core",
    framework: "playwright",
    model,
    store: createFolderStore({ folder, runId: RUN_ID, key: "k" }),
    fresh: false,
    deadlineSeconds: 30,
    budget: NO_BUDGET,
    contextWindow: null,
    replyTokens: 1_000,
    knownSecrets: [],
    logger: createStreamLogger({ write: (line) => lines.push(line) }),
    meter: createUsageMeter(),
    stopwatch: createStopwatch(),
    now: () => new Date("2026-01-01T00:00:00Z"),
    ...changes,
  };
  return { context, asked, lines };
}

/** A turn that replies with this value. */
export function reply(value: unknown): Partial<Turn> {
  return { text: JSON.stringify(value) };
}

/** What was asked for in the one repair message of the first conversation. */
export function repairAsked(asked: ReturnType<typeof scriptedModel>["asked"]): string | undefined {
  const inputs = asked[0]?.inputs ?? [];
  return inputs.flatMap((input) => (input.kind === "repair" ? [input.message] : []))[0];
}

/** The stored artifact of a kind, verified. */
export async function storedArtifact<Name extends ContractName>(
  { store }: AgentContext,
  kind: ArtifactKind,
  contract: Name,
): Promise<{ payload: ContractType<Name>; meta: Artifact["content"]["meta"] }> {
  const stored = await store.find(kind);
  if (stored === undefined) throw new Error(`There is no ${kind}`);
  const { digest } = stored;
  return readArtifact(await store.get(stored), { kind, contract, digest, runId: RUN_ID }).content;
}

/** The reply that was put aside for a person, as it was stored. */
export async function rejectedReply({ store }: AgentContext, kind: ArtifactKind): Promise<unknown> {
  const stored = await store.find(kind);
  if (stored === undefined) return undefined;
  const artifact = JSON.parse(Buffer.from(await store.get(stored)).toString("utf8")) as Artifact;
  return artifact.content.payload;
}
