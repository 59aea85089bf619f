import type { OpenAppModel } from "../app-model/open-app-model.ts";
import { routeFor, screenOf } from "../app-model/routes.ts";
import type { Observation, SourceLocation } from "../contracts/generated.ts";
import { type Said, saidIn } from "./observation.ts";
import { isPlausible, typeOfInput } from "./role.ts";
import { literalIn, type Quoted, quotedAt } from "./source.ts";
import { tagAround } from "./tag.ts";
import { filesFrom, type Sources } from "./page-files.ts";
import { filesOfRoute } from "./route-proof.ts";

/** An observation that the source bears out, with what the source adds to it. */
export interface Proved {
  readonly observation: Said;
  readonly source: SourceLocation;
  /** The tag that the element is made of; empty where there is none. */
  readonly tag: string;
  /** The type of an input. */
  readonly type: string | null;
  /** Where the name was read: an attribute, or null for content. */
  readonly attribute: string | null;
  /** True when nothing in the source makes it depend on anything. */
  readonly isInitial: boolean;
}

export interface Refuted {
  readonly observation: Said;
  /** Why it is not believed, the same words for the same reason. */
  readonly reason: string;
}

export interface Verdicts {
  readonly proved: readonly Proved[];
  readonly refuted: readonly Refuted[];
}

/**
 * Holds what a model says of an application against its source: the quote stands at its place outside
 * of comments, the file belongs to the page, the words are a whole literal, and the element around them
 * can have that role. Routes are judged first, as the rest may be about their pages.
 */
export async function prove(
  observations: readonly Observation[],
  { model, sources, testIdAttribute }: Evidence,
): Promise<Verdicts> {
  const court: Court = { model, sources, testIdAttribute, pages: new Map(), elements: new Map() };
  const proved: Proved[] = [];
  const refuted: Refuted[] = [];
  const ordered = observations
    .map(saidIn)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const observation of ordered) {
    const verdict = await judge(observation, court);
    if (typeof verdict === "string") refuted.push({ observation, reason: verdict });
    else proved.push(verdict);
  }
  return { proved, refuted };
}

export interface Evidence {
  readonly model: OpenAppModel;
  readonly sources: Sources;
  /** What a test finds test ids by. */
  readonly testIdAttribute: string;
}

const ORDER: readonly Observation["kind"][] = ["route", "element", "effect", "sign_in"];

interface Court extends Evidence {
  /** Files of each page that was asked about. */
  readonly pages: Map<string, Promise<ReadonlySet<string> | null>>;
  /** Elements that were proved, by page: their names. */
  readonly elements: Map<string, string[]>;
}

type Verdict = Proved | string;

async function judge(observation: Said, court: Court): Promise<Verdict> {
  const { path, line, quote, page, kind } = observation;
  const source = await court.sources.read(path);
  if (source === null) return "its file is not in the repository";
  const quoted = quotedAt(source, line, quote);
  if (quoted === null) return "the quote does not stand at its line";
  if (kind === "route") return judgeRoute(observation, quoted, court);
  const files = await filesOfPage(page, court);
  if (files === null) return "its page is not known";
  if (!files.has(path)) return "its file does not belong to the page";
  if (kind === "element") return judgeElement(observation, quoted, court);
  return kind === "effect" ? judgeEffect(observation, quoted, court) : plainly(observation);
}

function plainly(observation: Said): Proved {
  const { path, line } = observation;
  const source = { path, line };
  return { observation, source, tag: "", type: null, attribute: null, isInitial: false };
}

async function judgeRoute(observation: Said, quoted: Quoted, court: Court): Promise<Verdict> {
  const files = await filesOfRoute(observation, quoted, court.sources);
  if (typeof files === "string") return files;
  court.pages.set(observation.page, Promise.resolve(files));
  return plainly(observation);
}

/** Files that a page is made of; null for a page that nobody knows. */
function filesOfPage(page: string, court: Court): Promise<ReadonlySet<string> | null> {
  const known = court.pages.get(page);
  if (known !== undefined) return known;
  const route = routeFor(court.model, page);
  const screen = route === null ? null : screenOf(court.model, route);
  const roots =
    route === null
      ? null
      : [
          ...new Set([
            ...(screen?.files ?? []),
            ...(screen === null ? [route.source.path] : [screen.source.path]),
          ]),
        ];
  const files = roots === null ? Promise.resolve(null) : filesFrom(court.sources, roots);
  court.pages.set(page, files);
  return files;
}

function judgeElement(observation: Said, quoted: Quoted, court: Court): Verdict {
  const { page, role, name, test_id: testId, path, line } = observation;
  const words = name === "" ? testId : name;
  if (words === "") return "it has neither a name nor a test id";
  const offset = literalIn(quoted, words);
  if (offset === null) return "the quote does not have its name as a whole text";
  const tag = tagAround(quoted.source, offset);
  if (tag === null) return "no element is made of the quote";
  if (name === "") {
    if (tag.attribute !== court.testIdAttribute) return "the quote is no test id of the project";
  } else if (!isPlausible(tag, role)) {
    return "no element of that role can have this name there";
  } else if (testId !== "" && !tag.opening.includes(testId)) {
    return "the tag does not have that test id";
  }
  const names = court.elements.get(page) ?? [];
  court.elements.set(page, [...names, words]);
  const type = typeOfInput(tag.opening);
  const { attribute, isConditional } = tag;
  return {
    observation,
    source: { path, line },
    tag: tag.name,
    type,
    attribute,
    isInitial: !isConditional,
  };
}

function judgeEffect(observation: Said, quoted: Quoted, court: Court): Verdict {
  const { page, name, action, outcome, target, filled, empty } = observation;
  if (action === "" || outcome === "" || target === "")
    return "it says no action, outcome or target";
  const known = wordsOn(page, court);
  if (![name, ...filled, ...empty].every((each) => known.has(each)))
    return "a control that it names is not known on the page";
  if (outcome === "navigates" && routeFor(court.model, target) === null && !court.pages.has(target))
    return "the page that it leads to is not known";
  return literalIn(quoted, target) === null
    ? "the quote does not have its target as a whole text"
    : plainly(observation);
}

/** What the elements of a page are called, those that were observed included. */
function wordsOn(page: string, { model, elements }: Court): ReadonlySet<string | null> {
  const route = routeFor(model, page);
  const modelled = (route === null ? null : screenOf(model, route))?.elements ?? [];
  const words = modelled.flatMap(({ name, label, text, test_id }) => [name, label, text, test_id]);
  return new Set([...words, ...(elements.get(page) ?? [])]);
}
