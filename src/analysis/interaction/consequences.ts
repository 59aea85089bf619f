import { isAppRoute } from "../../contracts/mobile.ts";
import type { EffectFact } from "../../contracts/generated.ts";
import type { Navigation, Outcome, Shown } from "../ui/page.ts";
import { knownText, type Content } from "../ui/content.ts";
import type { ElementDraft } from "../ui/element-draft.ts";
import { asServed, linkTarget } from "../ui/url-paths.ts";
import type { InteractionContext } from "./context.ts";
import { fieldsAlone } from "./echoed-alone.ts";
import { differences, echoedFields, isErased, tickOf } from "./differences.ts";

/** One thing that an event makes happen. */
export interface Consequence {
  readonly outcome: EffectFact["outcome"];
  /** Key of an element, the path that is navigated to, or what a dialog says. */
  readonly key: string;
  readonly draft: ElementDraft | null;
  readonly history?: EffectFact["history"];
  /** For a text: whether it is still so once the page is opened again. */
  readonly lasts?: boolean;
  /** For what is echoed: whether an element reads that and nothing else. */
  readonly alone?: boolean;
  /** False when it depends on something that is not in the source. */
  readonly certain: boolean;
}

export interface Aftermath {
  readonly consequences: readonly Consequence[];
  /** The page afterwards; null when it was left. */
  readonly after: Shown | null;
}

/** One way through the conditions; see `EventLog.answered`. */
interface Way extends Aftermath {
  readonly answered: boolean | null;
}

const TROUBLE = /error|invalid|fail|wrong|incorrect|denied|could not|unable|try again/iu;

/**
 * What happens, over all ways that the conditions may go: what happens on every way is certain,
 * otherwise the way that goes well is told.
 */
export function aftermathOf(
  before: Shown,
  outcomes: readonly Outcome[],
  context: InteractionContext,
): Aftermath {
  const ways = withoutDoubt(outcomes.map((outcome) => followWay(before, outcome, context)));
  const [best] = ways
    .filter((way) => way.answered !== false)
    .toSorted((a, b) => successOf(b) - successOf(a));
  if (best === undefined) return { consequences: [], after: null };
  const consequences = best.consequences.map((consequence) => {
    const always =
      ways.length === outcomes.length && ways.every((way) => find(way, consequence) !== undefined);
    const certain = always && isCertain(consequence, best, ways);
    return certain
      ? { ...withSureReading(consequence, ways), certain }
      : { ...consequence, certain };
  });
  return { consequences, after: best.after };
}

/** What an element reads afterwards is only sure where every way tells the same. */
function withSureReading(consequence: Consequence, ways: readonly Way[]): Consequence {
  const { draft } = consequence;
  const isSure = ways.every((way) => readingOf(find(way, consequence)) === readingOf(consequence));
  if (draft === null || isSure) return consequence;
  return {
    ...consequence,
    draft: { ...draft, name: null, alternatives: [], text: null, certainty: "unknown" },
  };
}

/** What the element reads afterwards; the same for consequences that cannot be told apart. */
export function readingOf(consequence: Consequence | undefined): string {
  const draft = consequence?.draft ?? null;
  return draft === null
    ? ""
    : JSON.stringify([draft.name, draft.text, draft.alternatives, tickOf(draft)]);
}

/** What happens after an answer is certain when it happens as certainly without one. */
function isCertain(consequence: Consequence, best: Way, ways: readonly Way[]): boolean {
  if (best.answered !== true) return consequence.certain;
  const waiting = ways.filter((way) => way.answered === false);
  return waiting.length > 0 && waiting.every((way) => find(way, consequence)?.certain === true);
}

function find(way: Way, consequence: Consequence): Consequence | undefined {
  return way.consequences.find((other) => isSame(other, consequence));
}

const SIGN_IN = /log-?in|sign-?in|auth/iu;

/**
 * Where conditions that are not known lead to different pages, a visitor who is not signed in is
 * sent to sign in; otherwise nobody can say where.
 */
function withoutDoubt(ways: readonly Way[]): readonly Way[] {
  const targets = new Set(ways.map((way) => navigationOf(way)).filter((target) => target !== null));
  if (targets.size < 2) return ways;
  return ways.filter((way) => SIGN_IN.test(navigationOf(way) ?? ""));
}

function navigationOf({ consequences }: Aftermath): string | null {
  return consequences.find((consequence) => consequence.outcome === "navigates")?.key ?? null;
}

function isSame(one: Consequence, other: Consequence): boolean {
  return one.outcome === other.outcome && one.key === other.key;
}

function successOf({ consequences }: Aftermath): number {
  const navigates = consequences.some((consequence) => consequence.outcome === "navigates");
  const isTrouble = consequences.some(({ draft }) =>
    TROUBLE.test(`${draft?.name ?? ""} ${draft?.text ?? ""}`),
  );
  return (navigates ? 1000 : 0) + (isTrouble ? -100 : 0) + consequences.length;
}

function followWay(before: Shown, outcome: Outcome, context: InteractionContext): Way {
  const way = pageAfter(before, outcome, context);
  return { ...way, consequences: [...dialogOf(outcome), ...way.consequences] };
}

/** The dialog of the browser that opens before all else. */
function dialogOf({ dialog }: Outcome): readonly Consequence[] {
  if (dialog === null) return [];
  const { message, isSure } = dialog;
  return [{ outcome: "asks", key: knownText(message) ?? "", draft: null, certain: isSure }];
}

function pageAfter(before: Shown, outcome: Outcome, context: InteractionContext): Way {
  const navigation = outcome.navigations.at(-1);
  const target = targetOf(navigation, context);
  if (target !== null) return left({ target, history: navigation?.history }, outcome, context);
  const sent = isAppRoute(context.page.route) ? sentOn(before, outcome, context) : null;
  return sent === null ? stayed(before, outcome, context) : left(sent, outcome, context);
}

/** Where a screen sends on that is not among those of its app any more, as after signing in. */
function sentOn(
  before: Shown,
  outcome: Outcome,
  context: InteractionContext,
): { readonly target: string; readonly history: "replace" } | null {
  const sure = (view: Shown["view"]): string | null => {
    const redirect = view.redirects.find(({ presence }) => presence === "yes");
    return redirect === undefined ? null : targetOf(redirect.target, context);
  };
  const target = sure(outcome.after().view);
  return target === null || target === sure(before.view) ? null : { target, history: "replace" };
}

/** Whether an address has nothing behind its path, which a test that expects the path would not expect. */
function isOnlyPath(content: Content | undefined, { page }: InteractionContext): boolean {
  const text = knownText(content) ?? "";
  if (isAppRoute(page.route)) return true;
  return !text.includes("?") && (page.route.startsWith("/#") || !text.includes("#"));
}

/** The page was left: what was filled in may be read where it leads to. */
function left(
  { target, history }: { readonly target: string } & Pick<Navigation, "history">,
  outcome: Outcome,
  context: InteractionContext,
): Way {
  const { pageAt } = context;
  const certain = !outcome.dependsOnOutside && isOnlyPath(outcome.navigations.at(-1), context);
  const next = pageAt(target);
  const nodes = next === null ? [] : next.arrive(outcome.after()).view.nodes;
  const alone = fieldsAlone(nodes);
  const echoed = [...echoedFields(nodes)].filter((field) => outcome.filled.has(field));
  const consequences = [
    {
      outcome: "navigates" as const,
      key: target,
      draft: null,
      ...(history && { history }),
      certain,
    },
    ...echoed.map((key) => {
      return { outcome: "echoes" as const, key, draft: null, alone: alone.has(key), certain };
    }),
  ];
  return { consequences, after: null, answered: outcome.answered };
}

function stayed(before: Shown, outcome: Outcome, { page }: InteractionContext): Way {
  const certain = !outcome.dependsOnOutside;
  const after = outcome.after();
  const seen = echoedFields(before.view.nodes);
  const said = echoedFields(after.view.nodes);
  const echoes = [...said].filter((field) => !seen.has(field));
  const erased = [...seen].filter(
    (field) => !said.has(field) && isErased(field, before.view, after.view),
  );
  const again = echoes.length + erased.length > 0 ? page.reload?.(after).view : undefined;
  const kept = again === undefined ? null : echoedFields(again.nodes);
  const alone = echoes.length > 0 ? fieldsAlone(after.view.nodes) : new Set<string>();
  const { filled } = before;
  const found = differences(before.view, after.view, { filled, cleared: outcome.cleared });
  const consequences = [
    ...found.map(({ outcome: kind, key, draft, isOpen = false }) => {
      const isThere = kind !== "hides" || outcome.isSettled !== false;
      return { outcome: kind, key, draft, certain: certain && !isOpen && isThere };
    }),
    ...echoes.map((key) => {
      const lasts = kept?.has(key) === true;
      return {
        outcome: "echoes" as const,
        key,
        draft: null,
        lasts,
        alone: alone.has(key),
        certain,
      };
    }),
    ...erased.map((key) => {
      const lasts = again !== undefined && isErased(key, before.view, again);
      return { outcome: "erases" as const, key, draft: null, lasts, certain };
    }),
  ];
  return { consequences, after, answered: outcome.answered };
}

/** The path that is navigated to, where the source says it in full. */
function targetOf(content: Content | undefined, { page }: InteractionContext): string | null {
  const text = knownText(content);
  if (text !== null && isAppRoute(page.route)) return text;
  if (text === null || /^[a-z][a-z\d+.-]*:|^\/\//iu.test(text)) return null;
  const isHash = page.route.startsWith("/#");
  const target = linkTarget(text, page.route, { basename: "", hash: isHash });
  const query = target.indexOf("?");
  const path = query === -1 ? target : target.slice(0, query);
  return asServed(path, page.slashAtEnd);
}
