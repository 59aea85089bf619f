import type { AppModel, ExistingSpecFact } from "../../contracts/generated.ts";
import type { ToolClient } from "../../mcp/client.ts";

/** Enough to see how the project imports, names and asserts. */
const MOST_CHARACTERS = 1_500;

/**
 * The app model with the beginning of one existing spec, which shows a model how the project writes
 * tests; the same where there is no spec of that framework.
 */
export async function withExampleSpec(
  client: ToolClient,
  appModel: AppModel,
  framework: string,
): Promise<AppModel> {
  const example = exampleIn(appModel.tests.specs, framework);
  if (example === undefined) return appModel;
  const range = { path: example.path, offset: 0, limit: MOST_CHARACTERS };
  const { structured } = await client.callTool("repo.read_file", range);
  const text = structured?.["text"];
  if (typeof text !== "string") return appModel;
  const { tests } = appModel;
  const specs = tests.specs.map((spec) =>
    spec === example ? Object.assign({}, spec, { text }) : spec,
  );
  return { ...appModel, tests: { ...tests, specs } };
}

/** The spec with the fewest tests: most of what is read of it is how it is written. */
function exampleIn(
  specs: readonly ExistingSpecFact[],
  framework: string,
): ExistingSpecFact | undefined {
  const own = specs.filter((spec) => spec.framework === framework && spec.titles.length > 0);
  return own.toSorted((left, right) => left.titles.length - right.titles.length)[0];
}
