import { weaker, type Presence } from "../partial.ts";
import { declarationsOf } from "../script/node-style.ts";
import type { ElementTree } from "../script/selectors/types.ts";
import { attributeText } from "../ui/attributes.ts";
import { knownText } from "../ui/content.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";
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
  const concerned = new WeakMap<UiElement, boolean>();
  const isConcerned = (node: UiNode): boolean => {
    if (node.kind === "text") return false;
    const known = concerned.get(node);
    if (known !== undefined) return known;
    const found = styles.concern(node) || node.children.some((child) => isConcerned(child));
    concerned.set(node, found);
    return found;
  };
  const styled = (node: UiNode, at: Standing | undefined, around: Presence): UiNode => {
    if (node.kind === "text" || at === undefined || !isConcerned(node))
      return weakened(node, around);
    const own = weaker(node.own, presenceOf(node, at, styles));
    const presence = weaker(around, weaker(node.presence, own));
    const inside = at.inside();
    const children = node.children.map((child) =>
      styled(child, standingOf(child, inside), presence),
    );
    return { ...node, own, presence, children };
  };
  return (nodes) => {
    if (!nodes.some((node) => isConcerned(node))) return nodes;
    const outermost = standingsIn(nodes, MOUNT);
    return nodes.map((node) => styled(node, standingOf(node, outermost), "yes"));
  };
}

/** What an application is put into; what is set on it is not known. */
const MOUNT = ["html", "body", "div"].reduce<Standing | null>(
  (around, tag) => ({ tag, element: null, around, inside: () => [] }),
  null,
);

function standingOf(node: UiNode, among: readonly Standing[]): Standing | undefined {
  return among.find(({ element }) => element === node);
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

function weakened(node: UiNode, around: Presence): UiNode {
  const presence = weaker(around, node.presence);
  if (presence === node.presence) return node;
  if (node.kind === "text") return { ...node, presence };
  return { ...node, presence, children: node.children.map((child) => weakened(child, presence)) };
}

/** But for important rules, inline styles win over those of sheets. */
function presenceOf(element: UiElement, at: Standing, styles: Styles): Presence {
  const important = styles.importantPresenceOf(element, at, TREE);
  if (important !== null) return important;
  const inline = declarationsOf(attributeText(element, "style") ?? "");
  if (inline.has("display")) return "yes";
  return styles.presenceOf(element, at, TREE) ?? "yes";
}

const TREE: ElementTree<Standing> = {
  tag: ({ tag }) => tag,
  attribute({ element }, name) {
    if (element === null) return undefined;
    const found = element.attributes.get(name);
    if (found === undefined) return null;
    return found.presence === "yes" ? (knownText(found.content) ?? undefined) : undefined;
  },
  parent: ({ around }) => around,
  children: ({ inside }) => inside(),
  hasText: ({ element }) => element?.children.some(({ kind }) => kind === "text") === true,
};
