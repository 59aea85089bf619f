import type { AppModel } from "../contracts/generated.ts";
import type { PathPriority } from "../repository/selection/index.ts";
import type { SourceText } from "./read-sources.ts";

export const pathPriority: PathPriority = () => ({ class: "page", rank: 0 });

export async function analyse(
  _sources: readonly SourceText[],
  options: { readonly workingDirectory: string; readonly paths: readonly string[] },
): Promise<AppModel> {
  return {
    version: "1",
    working_directory: options.workingDirectory,
    packages: [],
    routes: [],
    screens: [],
    endpoints: [],
    tests: { config: null, specs: [], helpers: [] },
    gaps: [],
  };
}
