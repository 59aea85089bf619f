import type { Evaluator } from "../../code/evaluator.ts";
import { objectOf, possible, type Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { redirectTo } from "../../packages/react-router/calls.ts";

/** What the data functions of a page of the `pages` folder lead to. */
export interface PageData {
  /** What the page is handed. */
  readonly properties: Value;
  /** Where visitors may be sent instead. */
  readonly redirects: readonly Value[];
  /** Whether a page may be shown at all. */
  readonly shows: boolean;
}

const NOTHING: PageData = { properties: objectOf([], true), redirects: [], shows: true };

/**
 * The data that `getStaticProps` or `getServerSideProps` of a page give.
 * Source: nextjs.org/docs/pages/building-your-application/data-fetching.
 */
export function dataOf(path: string, params: Value, evaluator: Evaluator): PageData {
  const give =
    evaluator.exported(path, "getStaticProps") ?? evaluator.exported(path, "getServerSideProps");
  if (give === null) return NOTHING;
  try {
    return readData(evaluator.call(give, [objectOf([["params", params]], true)]), evaluator);
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "page",
      what: `the data of ${path}`,
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source: { path, line: 1 },
    });
    return NOTHING;
  }
}

function readData(given: Value, evaluator: Evaluator): PageData {
  const options = possible(given);
  const redirects = options.flatMap((one) => {
    const redirect = one.kind === "object" ? one.properties.get("redirect") : undefined;
    if (redirect?.kind !== "object") return [];
    return [redirectTo(redirect.properties.get("destination"), evaluator)];
  });
  const others = options.flatMap((one) => {
    const properties = one.kind === "object" ? one.properties.get("props") : undefined;
    return properties === undefined ? [] : [properties];
  });
  const [only] = others;
  const isKnown = others.length === 1 && only?.kind === "object";
  return {
    properties: isKnown ? only : objectOf([], true),
    redirects,
    shows: redirects.length < options.length,
  };
}
