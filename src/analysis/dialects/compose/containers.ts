import type { UiNode } from "../../ui/tree.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { namedByContents, withoutPictures } from "../declarative/named.ts";
import { heardByFirst, textsIn } from "../declarative/rows.ts";
import { inside, type RenderAt, type Renderer } from "../declarative/render.ts";
import type { MadeValue, Value } from "../declarative/values.ts";
import { modifiersOf, type Modifiers } from "./modifiers.ts";

/** What a component hands to what is in it. */
export interface Contents {
  readonly made: MadeValue;
  readonly renderer: Renderer;
  readonly at: RenderAt;
  /** Renders what is in it there. */
  readonly children: (at: RenderAt) => readonly UiNode[];
}

/** A component that arranges others: it is only there for tests where its modifier says something. */
export function container(
  { made, renderer, at, children }: Contents,
  onClick?: Value,
): readonly UiNode[] {
  const modifiers = modifiersOf(made, renderer.interpreter);
  const within = exposed(at, modifiers);
  const click = onClick ?? modifiers.onClick;
  const { testTag, description, hidesChildren } = modifiers;
  const isPlain = click === null && testTag === null && description === null;
  if (isPlain && !hidesChildren) return children(within);
  const inner = hidesChildren ? [] : children(inside(within, "in"));
  const parts = { tag: made.name, testId: testIdOf(modifiers, within), name: description };
  if (click === null)
    return [
      elementNode({ ...parts, role: description === null ? null : "img", children: inner }, within),
    ];
  const heard = renderer.listener(click);
  if (description === null && textsIn(inner).length > 1)
    return [elementNode({ ...parts, children: heardByFirst(inner, heard) }, within)];
  const role = modifiers.role ?? "button";
  return [
    elementNode(
      {
        ...parts,
        name: description ?? namedByContents(inner),
        role,
        attributes: attributes({ disabled: modifiers.isDisabled }),
        listeners: listeners(BOXES.has(role) ? "change" : "click", heard),
        children: withoutPictures(inner),
      },
      within,
    ),
  ];
}

const BOXES = new Set(["checkbox", "switch", "radio"]);

/** Where something is, with what its modifier says of test ids. */
export function exposed(at: RenderAt, { exposesIds }: Modifiers): RenderAt {
  return exposesIds === null ? at : { ...at, exposesIds };
}

/** The id by which a device finds it: test tags are only seen where the application says so. */
export function testIdOf({ testTag }: Modifiers, { exposesIds }: RenderAt): string | null {
  return exposesIds ? testTag : null;
}
