import { followCase } from "../../app-model/follow-case.ts";
import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { TestCase } from "../../contracts/depth.ts";
import { allowanceOf, type Room } from "../../mcp/allowance.ts";
import type { ToolClient } from "../../mcp/client.ts";
import { cutBlock } from "../../mcp/line-pages.ts";
import { outlineAbout, shownFacts, type ShownFacts } from "../shown-facts.ts";

interface Shown extends Room {
  readonly model: OpenAppModel;
  readonly cases: readonly TestCase[];
}

/**
 * How the project tests, and every page that the cases go through: what a model needs to write the
 * files without asking. The pages share what the depth has room for.
 */
export async function shownToEngineer(
  client: ToolClient,
  { model, cases, ...room }: Shown,
): Promise<ShownFacts> {
  const { first: most, listing } = allowanceOf(room);
  const tests = await outlineAbout(client, "tests");
  const project = cutTo(tests.text, most / 3, "lines; ask about tests");
  const paths = pathsThrough(model, cases);
  const share = (most - project.length) / Math.max(paths.length, 1);
  const whole: string[] = [];
  for (const path of paths) whole.push((await outlineAbout(client, path)).text);
  const pages = whole.map((text) => cutTo(text, share, "lines; ask about this page"));
  const isWhole = [tests.text, ...whole].join() === [project, ...pages].join();
  const parts = [`Tests of the project:\n${project}`, `Pages:\n${pages.join("\n\n")}`];
  return shownFacts(parts, isWhole || listing <= most);
}

function cutTo(text: string, most: number, noun: string): string {
  return cutBlock(text.split("\n"), most, noun);
}

/** The routes of the pages that cases go through, those of most phrases first. */
function pathsThrough(model: OpenAppModel, cases: readonly TestCase[]): readonly string[] {
  const visits = new Map<string, number>();
  for (const testCase of cases) {
    const { steps, expectations } = followCase(model, testCase);
    for (const { screen } of [...steps, ...expectations]) {
      if (screen !== null) visits.set(screen.route, (visits.get(screen.route) ?? 0) + 1);
    }
  }
  return [...visits].toSorted(([, left], [, right]) => right - left).map(([route]) => route);
}
