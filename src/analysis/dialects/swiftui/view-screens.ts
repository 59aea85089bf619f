import { knownText } from "../../ui/content.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import type { InstanceValue, MadeValue, Value } from "../declarative/values.ts";

/** The view that a chain of modifiers is about: `Details().padding()` is one of `Details()`. */
export function baseOf(value: Value): Value | null {
  let at = onlyValue(value);
  while (at?.kind === "made" && at.of !== null) at = onlyValue(at.of);
  return at;
}

/** A view that is pushed, as a screen; one that is not of the repository is called as it is told. */
export function pushedScreen(content: Value, called: string, at: MadeValue): Screen {
  const base = baseOf(content);
  const name = base?.kind === "instance" ? nameOf(base) : slug(called);
  const source =
    base?.kind === "instance"
      ? { path: base.type.unit.path, line: base.type.code.line }
      : { path: at.path, line: at.line };
  return {
    id: `view ${name}`,
    path: name,
    isTarget: () => false,
    content: pushed(content, at),
    source,
  };
}

/** What is pushed has a navigation bar. */
function pushed(content: Value, at: MadeValue): MadeValue {
  return around("Screen", around("NavigationStack", content, at), at);
}

/** A view with another one in it. */
export function around(
  name: string,
  content: Value,
  { path, line }: Pick<MadeValue, "path" | "line">,
): MadeValue {
  const args = [{ label: null, value: content, isTrailing: true }];
  return { kind: "made", name, of: null, args, types: [], path, line };
}

/** The name of a view with what it is made with, as far as that is known: `Orders-open`. */
function nameOf({ type, scope }: InstanceValue): string {
  const parts = type.code.members.flatMap((member) => {
    if (member.kind !== "declare" || member.isStatic) return [];
    const binding = scope.names.get(member.names[0] ?? "_");
    const known = binding?.kind === "value" ? constantOf(binding.value) : null;
    return known === null ? [] : [known];
  });
  return [type.code.name, ...parts.map(slug)].filter((part) => part !== "").join("-");
}

/** How a value that is known is called; null for one that is not. */
function constantOf(value: Value): string | null {
  const known = onlyValue(value);
  switch (known?.kind) {
    case "text":
      return knownText(known.content);
    case "plain":
      return known.value === null ? null : String(known.value);
    case "named":
      return known.path.startsWith(".") ? known.path.slice(1) : null;
    case "instance":
      return known.enumCase?.name ?? labelOf(known);
    default:
      return null;
  }
}

/** What tells a value of the repository from others of its type. */
function labelOf({ scope }: InstanceValue): string | null {
  for (const name of ["id", "name", "title"]) {
    const binding = scope.names.get(name);
    const inner = binding?.kind === "value" ? onlyValue(binding.value) : null;
    if (inner?.kind === "text") return knownText(inner.content);
    if (inner?.kind === "plain") return String(inner.value);
  }
  return null;
}

/** A text as part of a path. */
export function slug(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/gu, "");
}
