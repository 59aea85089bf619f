import { openAppModel } from "../../src/app-model/open-app-model.ts";
import type { AppModel, Observation } from "../../src/contracts/generated.ts";
import { prove, type Verdicts } from "../../src/observations/prove.ts";
import { sourceOf } from "../../src/observations/source.ts";

/** What a model says, without where: the quote is found by its words. */
export type Said = Omit<Observation, "path" | "line" | "quote"> & Partial<Observation>;

/** An observation of the first line of a file that has the quote. */
export function observed(files: Readonly<Record<string, string>>, path: string, quote: string) {
  const lines = (files[path] ?? "").split("\n");
  const line = lines.findIndex((text) => text.includes(quote)) + 1;
  return (said: Said): Observation => ({ path, line: Math.max(line, 1), quote, ...said });
}

/** What the source says to a model's observations. */
export function verdictsOn(
  files: Readonly<Record<string, string>>,
  appModel: AppModel,
  observations: readonly Observation[],
): Promise<Verdicts> {
  const sources = {
    read: async (path: string) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? null : sourceOf(path, text);
    },
  };
  const model = openAppModel(appModel);
  return prove(observations, { model, sources, testIdAttribute: "data-testid" });
}
