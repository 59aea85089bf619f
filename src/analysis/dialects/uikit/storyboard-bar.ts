import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, listeners } from "../declarative/elements.ts";
import { beside, type RenderAt } from "../declarative/render.ts";
import { SYSTEM_ITEMS, type InController } from "./screen.ts";
import { childrenOf } from "./storyboards.ts";
import { accessibility, listenerOf, outletOf } from "./storyboard-parts.ts";

/** The bar of a scene: its title and its buttons. */
export function sceneBar(
  element: MarkupElement,
  at: RenderAt,
  where: InController,
): readonly UiNode[] {
  const [bar] = childrenOf(element, "navigationItem");
  const items =
    bar === undefined
      ? []
      : [
          ...childrenOf(bar, "barButtonItem"),
          ...childrenOf(bar)
            .filter(({ tag }) => tag.endsWith("BarButtonItems"))
            .flatMap((one) => childrenOf(one, "barButtonItem")),
        ];
  return items.flatMap((item) => {
    const system = SYSTEM_ITEMS.get(item.attributes.get("systemItem") ?? "");
    const place: RenderAt = { ...beside(at, item.attributes.get("id") ?? "item"), line: item.line };
    const parts = { element: item, outlet: outletOf(item, where), at: place, where };
    const title = item.attributes.get("title");
    const { label, id } = accessibility(parts);
    const name =
      label ?? (title === undefined ? (system ?? null) : where.shown.texts(textContent(title)));
    if (item.attributes.get("systemItem")?.endsWith("Space") === true) return [];
    return [
      elementNode(
        {
          tag: "UIBarButtonItem",
          role: "button",
          name,
          testId: id,
          listeners: listeners("click", listenerOf(parts)),
        },
        place,
      ),
    ];
  });
}
