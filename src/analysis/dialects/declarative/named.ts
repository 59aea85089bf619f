import type { Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";

/** A picture in what is pressed names it, and is no element beside it. */
export function withoutPictures(nodes: readonly UiNode[]): readonly UiNode[] {
  return nodes.flatMap((node): UiNode[] => {
    if (node.kind === "text") return [node];
    if (node.tag === "img" && node.native?.testId === null) return [];
    return [{ ...node, children: withoutPictures(node.children) }];
  });
}

/** What something that is pressed is called by: a text in it, else a picture. */
export function namedByContents(nodes: readonly UiNode[]): Content | null {
  return textAmong(nodes) ?? pictureAmong(nodes);
}

/** A device finds what is pressed by one of the texts in it, not by all of them together. */
function textAmong(nodes: readonly UiNode[]): Content | null {
  return firstText(nodes.filter((node) => node.presence !== "no"));
}

/** What a picture among these is called. */
function pictureAmong(nodes: readonly UiNode[]): Content | null {
  for (const node of nodes) {
    if (node.kind === "text" || node.presence === "no") continue;
    const name = node.tag === "img" ? (node.native?.name ?? null) : null;
    const found = name ?? pictureAmong(node.children);
    if (found !== null) return found;
  }
  return null;
}

/** The first text that may be there. */
export function firstText(nodes: readonly UiNode[]): Content | null {
  for (const node of nodes) {
    if (node.own === "no") continue;
    const found = node.kind === "text" ? node.content : firstText(node.children);
    if (found !== null) return found;
  }
  return null;
}
