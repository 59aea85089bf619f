import type { Presence } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import type { Renderer } from "../declarative/render.ts";
import type { Value } from "../declarative/values.ts";
import type { InScreen, ShownScreen } from "./screen.ts";
import { partKey, type Part } from "./view-values.ts";

const VISIBLE: ReadonlyMap<string, Presence> = new Map([
  ["visible", "yes"],
  ["gone", "no"],
  ["invisible", "no"],
]);

/** Whether a view is seen: as the layout says, or as code has set it. */
export function presenceOf(element: MarkupElement, id: string | null, where: InScreen): Presence {
  const given = element.attributes.get("android:visibility");
  const written = given === undefined ? "yes" : (VISIBLE.get(given) ?? "maybe");
  if (id === null) return written;
  const set = setPresence(id, where);
  return set ?? written;
}

function setPresence(id: string, { screen, renderer }: InScreen): Presence | null {
  const { interpreter } = renderer;
  const answers = (["visibility", "isVisible", "isGone", "isInvisible"] as const).flatMap(
    (part) => {
      const value = partOf(id, part, screen, renderer);
      if (value === undefined) return [];
      if (part === "visibility") return [byName(value)];
      const truth = truthOf(value, interpreter);
      return [
        truth === null ? "maybe" : truth === (part === "isVisible") ? "yes" : "no",
      ] as Presence[];
    },
  );
  const [first] = answers;
  if (first === undefined) return null;
  return answers.every((answer) => answer === first) ? first : "maybe";
}

function byName(value: Value): Presence {
  const known = onlyValue(value);
  const name = known?.kind === "named" ? known.path.replace(/^.*\./u, "").toLowerCase() : "";
  return VISIBLE.get(name) ?? "maybe";
}

/** What code has set; undefined where it has set nothing. */
export function partOf(
  id: string,
  part: Part,
  screen: ShownScreen,
  { interpreter }: Renderer,
): Value | undefined {
  return interpreter.walk.memory.get(partKey(screen.id, id, part));
}
