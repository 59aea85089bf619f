import type { ReachingHelperFact, TestConfigFact } from "../../contracts/generated.ts";
import { reachingHelpers } from "../../safety/helpers/reaching.ts";
import { withImported, worthALook } from "../../safety/helpers/worth-a-look.ts";
import { compareText } from "../order.ts";
import { isInside } from "../source/paths.ts";

/**
 * Which files of the tests run, open or load what they are told, so that nobody who writes a new test
 * tells them anything.
 */
export function reachingOf(
  files: ReadonlyMap<string, string>,
  config: TestConfigFact | null,
): readonly ReachingHelperFact[] {
  const scripts = new Map([...files].filter(([path]) => /\.[cm]?[jt]sx?$/u.test(path)));
  const folder = config?.test_dir ?? undefined;
  const ofTests = [...scripts].flatMap(([path, text]) => {
    const isOfTests = (folder !== undefined && isInside(path, folder)) || /playwright/u.test(text);
    return isOfTests ? [path] : [];
  });
  const found = reachingHelpers(worthALook(withImported(ofTests, scripts)));
  return [...found]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, names]) => {
      const named = (reach: string) =>
        [...names].flatMap(([name, is]) => (is === reach ? [name] : [])).toSorted(compareText);
      const source = { path, line: 1 };
      return {
        path,
        opens: named("opens"),
        handed: named("handed"),
        gives: named("gives"),
        source,
        by: "tests",
      };
    });
}
