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
  const made = type.code.members.flatMap((member) => {
    if (member.kind !== "declare" || member.isStatic) return [];
    const binding = scope.names.get(member.names[0] ?? "_");
    const known = binding?.kind === "value" ? constantOf(binding.value) : null;
    return known === null ? [] : [known];
  });
  return [type.code.name, ...made.map(slug)].filter((part) => part !== "").join("-");
}

/** How a value that is known is called; null for one that is not. */
function constantOf(value: Value): string | null {
  const known = onlyValue(value);
  if (known?.kind === "text") return knownText(known.content);
  if (known?.kind === "plain") return known.value === null ? null : String(known.value);
  if (known?.kind === "named" && known.path.startsWith(".")) return known.path.slice(1);
  if (known?.kind !== "instance") return null;
  if (known.enumCase !== null) return known.enumCase.name;
  for (const name of ["id", "name", "title"]) {
    const binding = known.scope.names.get(name);
    const inner = binding?.kind === "value" ? onlyValue(binding.value) : null;
    if (inner?.kind === "text" || inner?.kind === "plain") return constantOf(inner);
  }
  return null;
}

/** A text as part of a path. */
export function slug(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/gu, "");
}
