import { weaker, type Presence } from "../partial.ts";
import { declarationsOf } from "../script/node-style.ts";
import type { ElementTree } from "../script/selectors/types.ts";
import { attributeText } from "../ui/attributes.ts";
import { knownText } from "../ui/content.ts";
import type { UiElement, UiNode, UiText } from "../ui/tree.ts";
import { NO_STYLES, type Styles } from "./styles.ts";

/** A node where it stands. */
interface Standing {
  readonly tag: string;
  /** Null for what is around the application. */
  readonly element: UiElement | null;
  readonly around: Standing | null;
  readonly inside: () => readonly Standing[];
}

/** Shows and hides nodes as style sheets say. */
export type StyleNodes = (nodes: readonly UiNode[]) => readonly UiNode[];

/** Nodes that no rule may be about stay the same objects. */
export function nodeStyler(styles: Styles): StyleNodes {
  if (styles === NO_STYLES) return (nodes) => nodes;
  const isConcerned = withinNode((node) => styles.concern(node));
  const besideReader = besideReaders(styles);
  const changer = createChanger();
  const remember = rememberStyled();
  let dependsOnBeside = besideReader([]);
  const styled = (node: UiNode, at: Standing | undefined, around: Presence): UiNode => {
    if (node.kind === "text" || at === undefined || !isConcerned(node))
      return weakened(node, around, changer);
    const style = (): UiElement => {
      const styledOwn = presenceOf(node, at, styles);
      const own = weaker(node.own, styledOwn);
      const presence = weaker(around, weaker(node.presence, own));
      const children = each(node.children, at.inside(), (child, inside) =>
        styled(child, inside, presence),
      );
      const isStyledAway = styledOwn === "no" && node.presence === "yes";
      return changer.element(node, { own, presence, children, ...(isStyledAway && AWAY) });
    };
    return dependsOnBeside(node) ? style() : remember({ node, at, around }, style);
  };
  return (nodes) => {
    if (!nodes.some((node) => isConcerned(node))) return nodes;
    dependsOnBeside = besideReader(nodes);
    return each(nodes, standingsIn(nodes, MOUNT), (node, at) => styled(node, at, "yes"));
  };
}

/** Whether something is so of a node, or of one in it: found out once, as nodes never change. */
function withinNode(isSo: (node: UiElement) => boolean): (node: UiNode) => boolean {
  const known = new WeakMap<UiElement, boolean>();
  const ask = (node: UiNode): boolean => {
    if (node.kind === "text") return false;
    const found = known.get(node) ?? (isSo(node) || node.children.some((child) => ask(child)));
    known.set(node, found);
    return found;
  };
  return ask;
}

/**
 * Tells of the nodes of a page whether sheets ask for what is beside them, or beside what is in them:
 * most rules that would do are about what is not on the page.
 */
function besideReaders(styles: Styles): (nodes: readonly UiNode[]) => (node: UiNode) => boolean {
  const namesWithin = namesReader(styles);
  const readers = new Map<string, (node: UiNode) => boolean>();
  return (nodes) => {
    const present = new Set(nodes.flatMap((node) => [...namesWithin(node)]));
    const key = [...present].toSorted().join(" ");
    const reader = readers.get(key) ?? withinNode((node) => styles.dependsOnBeside(node, present));
    readers.set(key, reader);
    return reader;
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function namesReader(styles: Styles): (node: UiNode) => ReadonlySet<string> {
  const known = new WeakMap<UiElement, ReadonlySet<string>>();
  const read = (node: UiNode): ReadonlySet<string> => {
    if (node.kind === "text") return NO_NAMES;
    const found =
      known.get(node) ?? together([styles.namesBeside(node), ...node.children.map(read)]);
    known.set(node, found);
    return found;
  };
  return read;
}

function together(names: readonly Iterable<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const some of names) for (const name of some) all.add(name);
  return all.size === 0 ? NO_NAMES : all;
}

/** What how sheets show a node depends on, where it does not depend on what is beside it. */
interface Circumstances {
  readonly node: UiElement;
  readonly at: Standing;
  readonly around: Presence;
}

/** A node that stands among the same as before is styled as it was before, with all that is in it. */
function rememberStyled(): (which: Circumstances, style: () => UiElement) => UiElement {
  const known = new WeakMap<UiElement, StyledNode>();
  const readingOf = surroundingsReader();
  return ({ node, at, around }, style) => {
    const name = `${around} ${readingOf(at.around)}`;
    const others = known.get(node);
    for (let one = others; one !== undefined; one = one.before)
      if (one.name === name) return one.styled;
    const styled = style();
    known.set(node, { name, styled, before: others });
    return styled;
  };
}

/** A node as it was styled among others; few nodes stand among several, so that these are no table. */
interface StyledNode {
  readonly name: string;
  readonly styled: UiElement;
  readonly before: StyledNode | undefined;
}

/** Makes nodes of others; one that is changed as it was before is the same object as then. */
interface NodeChanger {
  element(node: UiElement, change: Change): UiElement;
  text(node: UiText, presence: Presence): UiText;
}

type Change = Pick<UiElement, "own" | "presence" | "children" | "isStyledAway">;

const AWAY = { isStyledAway: true } as const;

function createChanger(): NodeChanger {
  const elements = new WeakMap<UiElement, UiElement>();
  const texts = new WeakMap<UiText, UiText>();
  return {
    element(node, change) {
      const same = [node, elements.get(node)].find((one) => one !== undefined && isAs(one, change));
      if (same !== undefined) return same;
      const made = { ...node, ...change };
      elements.set(node, made);
      return made;
    },
    text(node, presence) {
      const known = texts.get(node);
      if (known?.presence === presence) return known;
      const made = { ...node, presence };
      texts.set(node, made);
      return made;
    },
  };
}

function isAs(node: UiElement, { own, presence, children, isStyledAway }: Change): boolean {
  return (
    node.own === own &&
    node.isStyledAway === isStyledAway &&
    node.presence === presence &&
    node.children.length === children.length &&
    node.children.every((child, index) => child === children[index])
  );
}

/** What an application is put into; what is set on it is not known. */
const MOUNT = ["html", "body", "div"].reduce<Standing | null>(
  (around, tag) => ({ tag, element: null, around, inside: () => [] }),
  null,
);

/** Changes each node, where it stands: of texts, that is not told. */
function each(
  nodes: readonly UiNode[],
  standings: readonly Standing[],
  change: (node: UiNode, at: Standing | undefined) => UiNode,
): readonly UiNode[] {
  let next = 0;
  return nodes.map((node) => {
    const at = node.kind === "text" ? undefined : standings[next];
    if (at !== undefined) next += 1;
    return change(node, at);
  });
}

function standingsIn(nodes: readonly UiNode[], around: Standing | null): readonly Standing[] {
  return nodes.flatMap((element) => {
    if (element.kind === "text") return [];
    let inside: readonly Standing[] | null = null;
    const standing: Standing = {
      tag: element.tag,
      element,
      around,
      inside: () => (inside ??= standingsIn(element.children, standing)),
    };
    return [standing];
  });
}

function weakened(node: UiNode, around: Presence, changer: NodeChanger): UiNode {
  const presence = weaker(around, node.presence);
  if (presence === node.presence) return node;
  if (node.kind === "text") return changer.text(node, presence);
  const children = node.children.map((child) => weakened(child, presence, changer));
  return changer.element(node, { own: node.own, presence, children });
}

/** A name for the tags and attributes of all that is around something: the same one for the same. */
function surroundingsReader(): (at: Standing | null) => string {
  const names = new Map<string, string>();
  const own = new WeakMap<UiElement, string>();
  const ownOf = (element: UiElement): string => {
    const known = own.get(element);
    if (known !== undefined) return known;
    const attributes = [...element.attributes].map(([name, { presence, content }]) =>
      presence === "yes" ? [name, knownText(content) ?? null] : [name],
    );
    const made = JSON.stringify([element.tag, attributes]);
    own.set(element, made);
    return made;
  };
  const told = new WeakMap<Standing, string>();
  const read = (at: Standing | null): string => {
    if (at === null || at.element === null) return "";
    const before = told.get(at);
    if (before !== undefined) return before;
    const whole = `${read(at.around)} ${ownOf(at.element)}`;
    const name = names.get(whole) ?? String(names.size + 1);
    names.set(whole, name);
    told.set(at, name);
    return name;
  };
  return read;
}

/** But for important rules, inline styles win over those of sheets. */
function presenceOf(element: UiElement, at: Standing, styles: Styles): Presence {
  const important = styles.importantPresenceOf(element, at, TREE);
  if (important !== null) return important;
  const inline = declarationsOf(attributeText(element, "style") ?? "");
  if (inline.has("display")) return "yes";
  return styles.presenceOf(element, at, TREE) ?? "yes";
}

/** Nodes of a page that does not change, each by itself. */
export const ALONE: ElementTree<UiElement> = {
  tag: ({ tag }) => tag,
  attribute({ attributes }, name) {
    const found = attributes.get(name);
    if (found === undefined) return null;
    return found.presence === "yes" ? (knownText(found.content) ?? undefined) : undefined;
  },
  parent: () => null,
  children: () => [],
  hasText: ({ children }) => children.some(({ kind }) => kind === "text"),
};

const TREE: ElementTree<Standing> = {
  tag: ({ tag }) => tag,
  attribute: ({ element }, name) => (element === null ? undefined : ALONE.attribute(element, name)),
  parent: ({ around }) => around,
  children: ({ inside }) => inside(),
  hasText: ({ element }) => element !== null && ALONE.hasText(element),
};
