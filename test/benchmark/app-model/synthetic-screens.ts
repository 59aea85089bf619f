import type { EffectFact, ElementFact, ScreenFact } from "../../../src/contracts/generated.ts";
import { effect, element, screen } from "../../app-model/builders.ts";

export interface SyntheticApp {
  readonly screens: number;
  readonly elementsPerScreen: number;
  /** How much of a screen is its layout, from 0 to 1. */
  readonly shared: number;
}

/** Screens of an app with one layout: navigation around what is on each page alone. */
export function syntheticScreens(app: SyntheticApp): ScreenFact[] {
  const layout = Math.round(app.elementsPerScreen * app.shared);
  return Array.from({ length: app.screens }, (_, index) => {
    const id = `screen:/page-${index}`;
    const elements = Array.from({ length: app.elementsPerScreen }, (__, position) =>
      position < layout
        ? linkOf(id, `Layout entry ${position}`, "src/components/Layout.tsx")
        : linkOf(id, `Entry ${position} of page ${index}`, `src/pages/Page${index}.tsx`),
    );
    return {
      ...screen(`/page-${index}`),
      id,
      elements,
      effects: elements.flatMap((one, position) => toggles(one, elements[position + 1])),
      files: ["src/components/Layout.tsx", `src/pages/Page${index}.tsx`],
    };
  });
}

function linkOf(screenId: string, name: string, path: string): ElementFact {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const source = { path, line: 1 };
  return element({
    id: `${screenId}::link:${slug}`,
    role: "link",
    name,
    tag: "a",
    href: "/",
    source,
  });
}

/** Every tenth element hides the next one. */
function toggles({ id, name, source }: ElementFact, next: ElementFact | undefined): EffectFact[] {
  if (next === undefined || name === null || !name.includes("0")) return [];
  return [effect({ trigger: id, outcome: "hides", target: next.id, source })];
}
