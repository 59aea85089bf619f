import { openAppModel } from "../../app-model/open-app-model.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { AppModel, Observation, SourceLocation } from "../../contracts/generated.ts";
import type { ToolClient } from "../../mcp/client.ts";
import { withObservations } from "../../observations/apply.ts";
import type { Sources } from "../../observations/page-files.ts";
import { prove, type Refuted } from "../../observations/prove.ts";
import { type Source, sourceOf } from "../../observations/source.ts";

/** What became of a model's observations. */
export interface Observed {
  /** The app model with those that the source bears out. */
  readonly appModel: AppModel;
  /** Null when the model reported none. */
  readonly summary: ObservedSummary | null;
  /** Those that are not believed. */
  readonly exclusions: readonly Exclusion[];
}

/** What the next agents are told of them, beside the facts themselves. */
export interface ObservedSummary {
  readonly proved: number;
  readonly refuted: number;
  /** Pages on which the source signs users in. */
  readonly sign_in: readonly (SourceLocation & { readonly page: string })[];
}

const DEFAULT_TEST_ID = "data-testid";

/** Proves observations against the files that the tools of the repository give. */
export async function believe(
  client: ToolClient,
  appModel: AppModel,
  observations: readonly Observation[],
): Promise<Observed> {
  if (observations.length === 0) return { appModel, summary: null, exclusions: [] };
  const model = openAppModel(appModel);
  const testIdAttribute = model.tests.config?.test_id_attribute ?? DEFAULT_TEST_ID;
  const sources = sourcesOf(client);
  const { proved, refuted } = await prove(observations, { model, sources, testIdAttribute });
  const signIn = proved.flatMap(({ observation: { kind, page }, source }) =>
    kind === "sign_in" ? [{ page, ...source }] : [],
  );
  return {
    appModel: withObservations(appModel, model, proved),
    summary: { proved: proved.length, refuted: refuted.length, sign_in: signIn },
    exclusions: refuted.map(exclusionOf),
  };
}

function exclusionOf({ observation, reason }: Refuted): Exclusion {
  const { kind, name, target, page, path, line } = observation;
  const words = JSON.stringify((name === "" ? target : name).slice(0, 100));
  const what = `the observed ${kind.replace("_", "-")} ${words} on ${page.slice(0, 100)}`;
  return { what, reason: `the source does not bear it out: ${reason}`, source: { path, line } };
}

/** A larger file is no source of a page. */
const MOST_CHARACTERS = 500_000;

function sourcesOf(client: ToolClient): Sources {
  const kept = new Map<string, Promise<Source | null>>();
  return {
    read: (path) => {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const reading = readWhole(client, path);
      kept.set(path, reading);
      return reading;
    },
  };
}

async function readWhole(client: ToolClient, path: string): Promise<Source | null> {
  let text = "";
  for (let offset: unknown = 0; typeof offset === "number";) {
    const { structured } = await client.callTool("repo.read_file", { path, offset });
    if (structured === null || text.length > MOST_CHARACTERS) return null;
    text += String(structured["text"]);
    offset = structured["next_offset"];
  }
  return sourceOf(path, text);
}
