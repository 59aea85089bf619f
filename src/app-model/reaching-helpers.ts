import type { OpenAppModel } from "./open-app-model.ts";

/** By which names of which files of the tests a new test could reach the machine, as `src/safety` asks. */
export function reachingHelpersOf({
  tests,
}: Pick<OpenAppModel, "tests">): ReadonlyMap<
  string,
  ReadonlyMap<string, "gives" | "handed" | "opens">
> {
  return new Map(
    (tests.reaching ?? []).map(({ path, opens, handed, gives }) => [
      path,
      new Map([
        ...opens.map((name) => [name, "opens"] as const),
        ...handed.map((name) => [name, "handed"] as const),
        ...gives.map((name) => [name, "gives"] as const),
      ]),
    ]),
  );
}
