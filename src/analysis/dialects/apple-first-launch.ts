import type { MobileApp } from "../../contracts/generated.ts";
import { isInside } from "../source/paths.ts";
import { lineAt } from "../source/line-at.ts";
import type { Project } from "../source/project.ts";
import type { Page, Source } from "../ui/page.ts";
import { firstKnown, firstShown } from "./first-shown.ts";

/** A condition that is only true when an application was never started before, and what opens something. */
const ASKED =
  /\bif\s+[^{}\n]{0,80}(?:first_?(?:time|launch|run|start|open)|\bis_?first(?!Responder)|onboard|tutorial|walkthrough|welcome|(?:has|was|already|did)_?(?:seen|launched|shown)|launched_?before|UserDefaults\.standard\.bool)[^{}\n]{0,80}\{(?<body>[^\0]{0,800})/giu;
const OPENS = /\b(?:present|pushViewController|performSegue|show)\w*\(|\brootViewController\s*=/u;

interface Found {
  readonly pages: readonly Page[];
  readonly start: string | null;
}

/**
 * What a first launch shows of the screens that were found. Where code opens something for a first launch
 * alone and none of the screens was seen to be it, nobody knows what is shown, which is a gap.
 */
export function startingWith(
  { pages, start }: Found,
  app: MobileApp,
  { files, gaps, isTest }: Pick<Project, "files" | "gaps" | "isTest">,
): Found {
  const known = firstKnown(pages, start);
  const isFollowed = firstShown(pages, start) !== start;
  const source = known === null || isFollowed ? null : askedIn(app, { files, isTest });
  if (source === null) return { pages, start: known };
  gaps.note({
    kind: "page",
    what: `what the first launch of ${app.name} shows`,
    why: "code opens something when the application was never started before, and it is not followed",
    help: "tests that are written by hand, which leave that first",
    source,
  });
  return { pages, start: null };
}

function askedIn(
  { folder }: MobileApp,
  { files, isTest }: Pick<Project, "files" | "isTest">,
): Source | null {
  for (const [path, text] of files) {
    if (!path.endsWith(".swift") || !isInside(path, folder) || isTest(path)) continue;
    for (const match of text.matchAll(ASKED))
      if (OPENS.test(ownBody(match.groups?.["body"] ?? "")))
        return { path, line: lineAt(text, match.index) };
  }
  return null;
}

/** A body up to the bracket that closes it. */
function ownBody(text: string): string {
  let depth = 1;
  for (const { 0: sign, index } of text.matchAll(/[{}]/gu)) {
    depth += sign === "{" ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}
