import { isWithin } from "../limits.ts";
import type { TextPart } from "../partial.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiNode } from "../ui/tree.ts";

/** The fields of which the value is all that some element reads. */
export function fieldsAlone(nodes: readonly UiNode[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { element } of elementsOf(nodes)) {
    const texts = element.presence === "yes" ? textsIn(element.children, 0) : null;
    const [only, ...others] = texts ?? [];
    if (
      only !== undefined &&
      typeof only !== "string" &&
      others.length === 0 &&
      only.field !== null
    )
      fields.add(only.field);
  }
  return fields;
}

/** The parts of what is read, without blanks; null where more than one thing may be read. */
function textsIn(nodes: readonly UiNode[], depth: number): readonly TextPart[] | null {
  if (!isWithin("treeDepth", depth)) return null;
  const parts: TextPart[] = [];
  for (const node of nodes) {
    if (node.presence === "no") continue;
    const [text, ...others] =
      node.kind === "text" ? node.content.alternatives : [textsIn(node.children, depth + 1)];
    if (text === null || text === undefined || others.length > 0 || node.presence !== "yes")
      return null;
    parts.push(...text.filter((part) => typeof part !== "string" || part.trim() !== ""));
  }
  return parts;
}
