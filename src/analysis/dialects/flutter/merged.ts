import { writeParts } from "../../partial.ts";
import type { Content } from "../../ui/content.ts";
import type { NativeElement, UiNode } from "../../ui/tree.ts";

/**
 * How a device sees what is tapped with several texts in it: Flutter merges them into one label, a line
 * each, which tools read with spaces between. Undefined where there is one text at most, which is its name.
 * Source: flutter/lib/src/semantics/semantics.dart, `SemanticsConfiguration.absorb`.
 */
export function mergedSight(inside: readonly UiNode[]): NativeElement["seen"] {
  const texts = textsIn(inside);
  if (texts.length < 2) return undefined;
  // With a text that may be missing or may be another one, no whole label is known.
  const known = texts.flatMap((text) => text ?? []);
  const sight = known.length < texts.length ? null : { texts: [known.join(" ")], id: null };
  return { android: sight, ios: sight };
}

/** Each text that is merged, in its order; null for one of which it is not known what it reads. */
function textsIn(nodes: readonly UiNode[]): readonly (string | null)[] {
  return nodes.flatMap((node): readonly (string | null)[] => {
    if (node.presence === "no") return [];
    if (node.kind === "text") return [node.presence === "yes" ? written(node.content) : null];
    // What can be tapped by itself is a node of its own.
    if (node.listeners.size > 0) return [];
    const { role = null, name = null } = node.native ?? {};
    if (role === "img" && name !== null) return [written(name)];
    return textsIn(node.children);
  });
}

function written({ alternatives: [only, ...others] }: Content): string | null {
  return only === undefined || others.length > 0 ? null : writeParts(only);
}
