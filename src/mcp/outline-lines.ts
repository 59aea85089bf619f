import { openAppModel } from "../app-model/open-app-model.ts";
import { routeFor, screenOf } from "../app-model/routes.ts";
import { appLines, gapLines, pageIndex } from "../app-model/lines/app-lines.ts";
import {
  type Facts,
  type PageBlock,
  pageBlocks,
  wholePage,
} from "../app-model/lines/page-lines.ts";
import { testLines } from "../app-model/lines/test-lines.ts";
import { NamedError } from "../contracts/errors.ts";
import type { AppModel } from "../contracts/generated.ts";
import { isAppRoute } from "../contracts/mobile.ts";
import { allowanceOf, type Room } from "./allowance.ts";
import { cutBlock, type LinePage, linePage } from "./line-pages.ts";

/** What a model can ask about, beside a page by its path. */
export const ABOUTS = ["overview", "pages", "gaps", "tests"] as const;
export type About = (typeof ABOUTS)[number];

/** What `repo.outline` needs; an app model that came in an artifact is enough. */
export interface OutlineSource extends Room {
  readonly revision: string;
  readonly appModel: AppModel;
}

export interface OutlineQuestion {
  /** One of `ABOUTS`, the path of a page, or the name of a part. */
  readonly about: string;
  readonly cursor: string | undefined;
}

/**
 * The facts of an application as lines, the most important first, in what the depth has room for.
 * Throws `InvalidInput` for a page that is not known, and for a cursor of another listing.
 */
export function outlineLines(source: OutlineSource, { about, cursor }: OutlineQuestion): LinePage {
  const { revision } = source;
  const allowance = allowanceOf(source);
  const facts = factsOf(source.appModel);
  if (about === "overview") {
    return { lines: overview(facts, allowance.first), next_cursor: null };
  }
  const listing = [revision, "lines", about];
  const request = { listing, cursor, allowance, noun: "lines; ask about this page alone" };
  return linePage(blocksAbout(facts, about), request);
}

function blocksAbout(facts: Facts, about: string): readonly PageBlock[] {
  switch (about) {
    case "pages":
      return blocksOf(facts);
    case "gaps":
      return gapLines(facts).map((line) => [line]);
    case "tests":
      return testLines(facts.model).map((line) => [line]);
    default:
      return onePage(facts, about).map((line) => [line]);
  }
}

/** Half of an overview is what is known, the rest what is not. */
function overview(facts: Facts, most: number): string {
  const [config = ""] = testLines(facts.model);
  const head = [...appLines(facts), `tests: ${config}`];
  const pages = cutBlock(["pages:", ...pageIndex(facts)], most / 2, "pages");
  const left = most - pages.length - head.join("\n").length;
  const gaps = gapLines(facts);
  const notFollowed = ["not followed:", ...(gaps.length === 0 ? ["nothing"] : gaps)];
  return [...head, pages, cutBlock(notFollowed, left, "reasons")].join("\n");
}

function onePage(facts: Facts, about: string): PageBlock {
  const { model } = facts;
  const isPath = about.startsWith("/") || isAppRoute(about);
  const route = isPath ? routeFor(model, about) : null;
  if (route === null) {
    throw new NamedError(
      "InvalidInput",
      `about: there is nothing known of ${JSON.stringify(about.slice(0, 200))}. Take one of ${ABOUTS.join(", ")}, or the path of a page as the listing of pages has it.`,
    );
  }
  return wholePage({ route, screen: screenOf(model, route) });
}

const opened = new WeakMap<AppModel, Facts>();

/** The same app model is asked about many times. */
export function factsOf(appModel: AppModel): Facts {
  const known = opened.get(appModel);
  if (known !== undefined) return known;
  const facts = { model: openAppModel(appModel), appModel };
  opened.set(appModel, facts);
  return facts;
}

const blocks = new WeakMap<Facts, readonly PageBlock[]>();

function blocksOf(facts: Facts): readonly PageBlock[] {
  const known = blocks.get(facts) ?? pageBlocks(facts);
  blocks.set(facts, known);
  return known;
}
