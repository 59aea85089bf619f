import { weaker } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent, type Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { elementNode, listeners } from "../declarative/elements.ts";
import { contentOf, onlyValue, truthOf } from "../declarative/reading.ts";
import { beside, type RenderAt } from "../declarative/render.ts";
import { NOTHING, plainValue, UNKNOWN, type CellValue, type Value } from "../declarative/values.ts";
import { itemsIn, menuItem, writing, type InMenu } from "./menus.ts";
import { idOf, type XmlResource } from "./resources.ts";

/** The items of a drawer, and the button of the bar that opens it. */
export function drawerNodes(
  { root, path }: XmlResource,
  at: RenderAt,
  where: InMenu & { readonly isNavigated: boolean },
): readonly UiNode[] {
  const { screen, renderer } = where;
  const open: CellValue = { kind: "cell", key: `${at.key} open`, initial: plainValue(false) };
  const label = openerLabel(where);
  const truth = truthOf(open, renderer.interpreter);
  const isOpen = truth === null ? "maybe" : truth ? "yes" : "no";
  const inside = label === null ? "maybe" : isOpen;
  const items = itemsIn(root).map((item, index) => {
    const place = { ...beside(at, index), path, line: item.line };
    return itemNode(item, { ...place, own: weaker(place.own, inside) }, { ...where, open });
  });
  if (label === null) return items;
  const listener = screen.heard(writing(open, true, renderer), renderer);
  const opener = elementNode(
    { tag: "DrawerToggle", role: "button", name: label, listeners: listeners("click", listener) },
    // What lies under an open drawer is still there for a device, its button is named otherwise.
    { ...beside(at, "toggle"), own: weaker(at.own, OPPOSITE[isOpen]) },
  );
  return [opener, ...items];
}

const OPPOSITE = { yes: "no", maybe: "maybe", no: "yes" } as const;

/** What the button reads; NavigationUI has its own. Source: androidx.navigation.ui, `nav_app_bar_open_drawer_description`. */
function openerLabel({
  screen,
  renderer,
  isNavigated,
}: Parameters<typeof drawerNodes>[2]): Content | null {
  const given = screen.prepared.drawerLabel;
  if (given === null) return isNavigated ? textContent("Open navigation drawer") : null;
  return screen.resourceText(given) ?? contentOf(given, renderer.interpreter);
}

function itemNode(
  item: MarkupElement,
  at: RenderAt,
  where: InMenu & { readonly isNavigated: boolean; readonly open: CellValue },
): UiNode {
  const { screen, renderer, path, open, isNavigated } = where;
  const id = idOf(item);
  const chosen: Value = {
    kind: "native",
    call() {
      // Whether it closes is up to what is done.
      writeCell(open, UNKNOWN, renderer.interpreter);
      const handler = handlerIn(screen.prepared.onDrawerItem);
      if (id !== null && handler !== null)
        screen.call(handler, [menuItem(id)], renderer.interpreter);
      return NOTHING;
    },
  };
  const target: Value = { kind: "named", path: `R.id.${id ?? ""}`, from: path };
  const leads = isNavigated && screen.prepared.onDrawerItem === null;
  return elementNode(
    {
      tag: "item",
      role: "menuitem",
      name: screen.text(item.attributes.get("android:title"), path),
      listeners: listeners(
        "click",
        screen.heard(chosen, renderer),
        leads ? renderer.link(target, "switch") : null,
      ),
    },
    at,
  );
}

/** A block, or the method of the screen that listens itself. */
function handlerIn(value: Value | null): Value | null {
  const known = value === null ? null : onlyValue(value);
  if (known?.kind !== "instance") return known;
  const method = known.scope.names.get("onNavigationItemSelected");
  return method?.kind === "value" ? method.value : null;
}
