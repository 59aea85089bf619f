import { weaker, type Presence } from "../partial.ts";
import { allOf, matchesAny } from "../script/selectors/match.ts";
import { parseSelectors } from "../script/selectors/parse.ts";
import {
  compareSpecificity,
  type ElementTree,
  type Match,
  type Selector,
} from "../script/selectors/types.ts";
import type { CssDeclaration, CssRule } from "../source/languages/css.ts";
import { attributeText, possibleClassesOf } from "../ui/attributes.ts";
import type { UiElement } from "../ui/tree.ts";
import { mediaHolds } from "./media.ts";

/** The style sheets of a page, as far as they show and hide nodes. */
export interface Styles {
  /** Whether a node is shown by what sheets say; null where they say nothing. */
  presenceOf<Node>(node: UiElement, at: Node, tree: ElementTree<Node>): Presence | null;
  /** The same, by rules alone that are so important that they win over inline styles. */
  importantPresenceOf<Node>(node: UiElement, at: Node, tree: ElementTree<Node>): Presence | null;
  /** Whether there is a rule that may be about the node. */
  concern(node: UiElement): boolean;
  /** Whether that may change with what is around or beside the node. */
  dependsOnOthers(node: UiElement): boolean;
  /**
   * Whether that may change with what is beside or inside of it, or of what is around it, on a page
   * that has these of the names that such rules ask for.
   */
  dependsOnBeside(node: UiElement, present: ReadonlySet<string>): boolean;
  /** The names of a node that such rules ask for. */
  namesBeside(node: UiElement): readonly string[];
}

export const NO_STYLES: Styles = {
  presenceOf: () => null,
  importantPresenceOf: () => null,
  concern: () => false,
  dependsOnOthers: () => false,
  dependsOnBeside: () => false,
  namesBeside: () => [],
};

/** What shows, hides, or puts behind everything else, where it can be neither relied on nor clicked. */
const SHOWING = new Set(["display", "visibility", "z-index", "appearance", "width"]);
/** What matters of boxes alone, which pages like to draw by themselves. */
const OF_BOXES = new Set(["appearance", "width"]);
/** What gives a size to a box that the browser does not draw. */
const SIZING = /^(?:min-)?(?:width|height|inline-size|block-size)$|^(?:padding|border)(?:-|$)/u;

/** One selector of a rule that shows or hides. */
interface ShowingRule {
  readonly selector: Selector;
  readonly declaration: CssDeclaration;
  readonly media: Match;
  /** The later of two that are as strong wins. */
  readonly order: number;
}

/**
 * The styles that these rules make, the last ones winning; `noteSelector` is told what is not followed.
 * With `alone`, where nodes never change, what a node cannot be by itself is found out once.
 */
export function createStyles(
  rules: readonly CssRule[],
  noteSelector: (selector: string) => void,
  alone?: ElementTree<UiElement>,
): Styles {
  const byHint = new Map<string | null, ShowingRule[]>();
  for (const rule of rules.flatMap((one, order) => showingRules(one, order, noteSelector))) {
    const hint = rule.selector.compounds.at(-1)?.hint ?? null;
    const others = byHint.get(hint);
    if (others === undefined) byHint.set(hint, [rule]);
    else others.push(rule);
  }
  if (byHint.size === 0) return NO_STYLES;
  const known = new WeakMap<UiElement, Candidates>();
  const shared = shareCandidates();
  const candidates = (node: UiElement): Candidates => {
    const found = known.get(node) ?? shared(hinted(node));
    known.set(node, found);
    return found;
  };
  const hinted = (node: UiElement): readonly ShowingRule[] => {
    const isBox = /^(?:radio|checkbox)$/u.test(attributeText(node, "type") ?? "");
    const possible = hintsOf(node)
      .flatMap((hint) => byHint.get(hint) ?? [])
      .filter(({ declaration }) => isBox || !OF_BOXES.has(declaration.property));
    return alone === undefined
      ? possible
      : possible.filter(({ selector }) => mayMean(selector, node, alone));
  };
  const asked = new Set([...byHint.values()].flat().flatMap(namesBesideOf));
  return {
    presenceOf: (node, at, tree) => presenceBy(candidates(node).all, at, tree),
    importantPresenceOf: (node, at, tree) => presenceBy(candidates(node).important, at, tree),
    concern: (node) => candidates(node).all.length > 0,
    dependsOnOthers: (node) => candidates(node).dependsOnOthers,
    dependsOnBeside: (node, present) =>
      candidates(node).beside.some((names) => names.every((name) => present.has(name))),
    namesBeside: (node) =>
      asked.size === 0
        ? []
        : hintsOf(node).flatMap((hint) => (hint !== null && asked.has(hint) ? [hint] : [])),
  };
}

/** Whether a node, whatever is around it, fits the end of a selector. */
function mayMean(
  { compounds, isRelative }: Selector,
  node: UiElement,
  alone: ElementTree<UiElement>,
): boolean {
  const last = compounds.at(-1);
  if (isRelative || last === undefined) return true;
  return allOf(last.tests, (test) => test(node, alone, null)) !== false;
}

/** The rules that may be about a node: of each property, the winning ones first. */
interface Candidates {
  readonly all: readonly (readonly ShowingRule[])[];
  readonly important: readonly (readonly ShowingRule[])[];
  readonly dependsOnOthers: boolean;
  /** Of each rule that asks for what is beside: the names that have to be on the page. */
  readonly beside: readonly (readonly string[])[];
}

const NO_CANDIDATES: Candidates = {
  all: [],
  important: [],
  dependsOnOthers: false,
  beside: [],
};

/** Most nodes are concerned by the same few lists of rules: each is sorted once. */
function shareCandidates(): (rules: readonly ShowingRule[]) => Candidates {
  const numbers = new Map<ShowingRule, number>();
  const known = new Map<string, Candidates>();
  const numberOf = (rule: ShowingRule): number => {
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    return number;
  };
  return (rules) => {
    const name = rules.map(numberOf).join(" ");
    const found = known.get(name) ?? candidatesOf(rules);
    known.set(name, found);
    return found;
  };
}

function candidatesOf(rules: readonly ShowingRule[]): Candidates {
  if (rules.length === 0) return NO_CANDIDATES;
  const all = sorted(rules);
  const important = sorted(rules.filter(({ declaration }) => declaration.isImportant));
  const dependsOnOthers = rules.some(
    ({ selector }) => selector.compounds.length > 1 || selector.isRelative,
  );
  const beside = rules.filter(asksBeside).map((rule) => namesOf(rule));
  return { all, important, dependsOnOthers, beside };
}

function asksBeside({ selector: { compounds, isRelative } }: ShowingRule): boolean {
  return isRelative || compounds.some(({ combinator }) => combinator === "+" || combinator === "~");
}

/** The tags, classes and ids that the parts of a selector ask for. */
function namesOf({ selector }: ShowingRule): readonly string[] {
  return selector.compounds.flatMap(({ hint }) => hint ?? []);
}

function namesBesideOf(rule: ShowingRule): readonly string[] {
  return asksBeside(rule) ? namesOf(rule) : [];
}

function sorted(rules: readonly ShowingRule[]): readonly (readonly ShowingRule[])[] {
  const properties = [...SHOWING].map((property) =>
    rules.filter(({ declaration }) => declaration.property === property).toSorted(compareRules),
  );
  return properties.filter((one) => one.length > 0);
}

function hintsOf(node: UiElement): readonly (string | null)[] {
  const id = attributeText(node, "id");
  const classes = possibleClassesOf(node).map((name) => `.${name}`);
  return [null, `<${node.tag.toLowerCase()}>`, ...classes, ...(id === null ? [] : [`#${id}`])];
}

function showingRules(
  { selector, declarations, media }: CssRule,
  order: number,
  noteSelector: (selector: string) => void,
): readonly ShowingRule[] {
  const hasSize = declarations.some(({ property }) => SIZING.test(property));
  const drawn = (one: CssDeclaration): CssDeclaration =>
    one.property === "appearance" && hasSize ? { ...one, value: "drawn" } : one;
  const showing = declarations.filter(({ property }) => SHOWING.has(property)).map(drawn);
  const holds = showing.length === 0 ? false : allOf(media, mediaHolds);
  if (holds === false || selector.includes("::")) return [];
  const selectors = parseSelectors(selector);
  if (selectors === null) noteSelector(selector);
  return (selectors ?? []).flatMap((one) =>
    showing.map((declaration) => ({ selector: one, declaration, media: holds, order })),
  );
}

/** By the winning declaration of each property; weaker ones matter where a stronger one may not hold. */
function presenceBy<Node>(
  properties: readonly (readonly ShowingRule[])[],
  at: Node,
  tree: ElementTree<Node>,
): Presence | null {
  const found = properties.map((rules) => winner(rules, at, tree));
  const known = found.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((one, other) => weaker(one, other));
}

function winner<Node>(
  rules: readonly ShowingRule[],
  at: Node,
  tree: ElementTree<Node>,
): Presence | null {
  const possible = new Set<Presence>();
  for (const { selector, declaration, media } of rules) {
    const match = allOf([matchesAny([selector], at, tree), media], (one) => one);
    // What is around the application might have any class: that a box is drawn as a switch has to be seen.
    if (match === false || (match === null && declaration.property === "width")) continue;
    possible.add(presenceIn(declaration));
    if (match === true) return possible.size === 1 ? ([...possible][0] ?? null) : "maybe";
  }
  return [...possible].some((presence) => presence !== "yes") ? "maybe" : null;
}

function presenceIn({ property, value }: CssDeclaration): Presence {
  // Of a variable, or of a preprocessor.
  if (/[$@]|\(unknown\)|^var\(/u.test(value)) return "maybe";
  // A box that is not drawn has no size, unless another rule gives it one.
  if (property === "appearance") return value === "none" ? "maybe" : "yes";
  if (property === "width") return /^0(?:\.0+)?(?:px|r?em|%)?$/u.test(value) ? "maybe" : "yes";
  if (property === "z-index") return value.startsWith("-") ? "maybe" : "yes";
  return /^(?:none|hidden|collapse)\b/u.test(value) ? "no" : "yes";
}

/** The winning one first. Source: w3.org/TR/css-cascade-4, "Cascade Sorting Order". */
function compareRules(one: ShowingRule, other: ShowingRule): number {
  return (
    Number(other.declaration.isImportant) - Number(one.declaration.isImportant) ||
    compareSpecificity(other.selector.specificity, one.selector.specificity) ||
    other.order - one.order
  );
}
