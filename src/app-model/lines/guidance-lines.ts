import type { AppModel } from "../../contracts/generated.ts";
import { plain, quoted, visible } from "./words.ts";

/** What the team asks of its tests; its own words are set apart from ours. Nothing where it asks nothing. */
export function guidanceLines({ tests }: Pick<AppModel, "tests">): readonly string[] {
  const { guidance } = tests;
  if (guidance === undefined) return [];
  const { skip, data, names, prose } = guidance;
  const lines = [
    ...skip.map(({ pattern }) => `no test of ${plain(pattern)}`),
    ...data.map(({ field, value }) => `enter ${quoted(value)} for ${quoted(field)}`),
    ...names.map(({ path, name }) => `call ${plain(path)} ${quoted(name)}`),
    ...prose.map(({ text }) => `| ${visible(text)}`),
  ];
  return lines.length === 0 ? [] : ["what the team asks of its tests:", ...lines];
}
