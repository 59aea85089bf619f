import { weaker } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { contentOf, truthOf } from "../declarative/reading.ts";
import { beside, type RenderAt } from "../declarative/render.ts";
import { typedCell } from "../declarative/typed-text.ts";
import { NOTHING, plainValue, type CellValue, type Value } from "../declarative/values.ts";
import type { InScreen } from "./screen.ts";

/** What a search view reads where the layout says nothing. Source: `abc_search_hint` of AppCompat. */
const HINT = "Search…";

/**
 * A search view: a button that opens a field, or the field itself where it is never an icon. The id of the
 * layout is that of what is around the field, which has an id of its own. Source: `abc_search_view.xml`.
 */
export function searchNodes(
  { attributes: given }: MarkupElement,
  at: RenderAt,
  where: InScreen,
): readonly UiNode[] {
  const said = (name: string): string | undefined =>
    given.get(`app:${name}`) ?? given.get(`android:${name}`);
  const hint = where.screen.text(said("queryHint"), where.path) ?? textContent(HINT);
  if (said("iconifiedByDefault") === "false") return [fieldNode(hint, at, where)];
  const open: CellValue = { kind: "cell", key: `${at.key} open`, initial: plainValue(false) };
  const isOpen = truthOf(open, where.renderer.interpreter) === true;
  const button = elementNode(
    {
      tag: "SearchView",
      role: "button",
      name: textContent("Search"),
      testId: "search_button",
      listeners: listeners("click", heard(open, plainValue(true), where)),
    },
    { ...at, own: weaker(at.own, isOpen ? "no" : "yes") },
  );
  const place = { ...beside(at, "field"), own: weaker(at.own, isOpen ? "yes" : "no") };
  return [button, fieldNode(hint, place, where)];
}

function fieldNode(
  placeholder: ReturnType<typeof textContent>,
  at: RenderAt,
  where: InScreen,
): UiNode {
  const cell = typedCell(at);
  const typed: Value = {
    kind: "text",
    content: { alternatives: [[{ field: at.key }]], translated: false },
  };
  const { interpreter } = where.renderer;
  const held = interpreter.walk.memory.get(cell.key);
  return elementNode(
    {
      tag: "SearchView",
      role: "textbox",
      testId: "search_src_text",
      attributes: attributes({
        placeholder,
        value: held === undefined ? null : contentOf(held, interpreter),
      }),
      listeners: listeners("input", heard(cell, typed, where)),
    },
    at,
  );
}

function heard(
  cell: CellValue,
  value: Value,
  { screen, renderer }: InScreen,
): ReturnType<typeof screen.heard> {
  const write: Value = {
    kind: "native",
    call() {
      writeCell(cell, value, renderer.interpreter);
      return NOTHING;
    },
  };
  return screen.heard(write, renderer);
}
