import type { ElementFact } from "../../../contracts/generated.ts";
import { formatTarget, type Target } from "../../step-language/index.ts";
import type { FlowState } from "../grounding/flow.ts";
import { ground, groundHidden } from "../grounding/ground.ts";
import type { Locator } from "../grounding/locator.ts";

export type Choice =
  | {
      readonly locator: Locator;
      /** Null for a text that the page repeats. */
      readonly element: ElementFact | null;
    }
  | { readonly locator: null; readonly reason: string };

/**
 * The first locator for a target that finds exactly one element in this state: role and name, then
 * label, placeholder and test id; `exact` only where the name alone would find more.
 * Source: https://playwright.dev/docs/best-practices#use-locators
 */
export function chooseLocator(state: FlowState, target: Target, shown = true): Choice {
  let reason: string | null = null;
  const candidates = candidatesFor(target);
  // What reads otherwise now may still hold the old words as a part.
  const ordered = shown || state.changed.size === 0 ? candidates : exactFirst(candidates);
  for (const locator of ordered) {
    const grounding = shown ? ground(state, locator) : groundHidden(state, locator);
    if (grounding.grounded) return { locator, element: grounding.element };
    reason ??= grounding.reason;
  }
  return { locator: null, reason: `${formatTarget(target)}: ${reason ?? "cannot be located"}` };
}

function candidatesFor(target: Target): readonly Locator[] {
  switch (target.by) {
    case "test_id":
      return [{ by: "test_id", id: target.id }];
    case "text":
      return looseAndExact((exact) => ({ by: "text", text: target.text, exact }));
    case "label":
      return [...fieldLocators(target.label)];
    case "role": {
      const { role, name } = target;
      const byRole = looseAndExact((exact) => ({ by: "role", role, name, exact }));
      return isFieldRole(role) ? [...byRole, ...fieldLocators(name)] : byRole;
    }
  }
}

/** Some fields have no role (a password), or are named by their placeholder alone. */
function fieldLocators(text: string): readonly Locator[] {
  return [
    ...looseAndExact((exact) => ({ by: "label", text, exact })),
    ...looseAndExact((exact) => ({ by: "placeholder", text, exact })),
  ];
}

function isFieldRole(role: string): boolean {
  return ["textbox", "searchbox", "spinbutton", "combobox", "slider"].includes(role);
}

function exactFirst(locators: readonly Locator[]): readonly Locator[] {
  return [...locators.filter(isExact), ...locators.filter((locator) => !isExact(locator))];
}

function isExact(locator: Locator): boolean {
  return "exact" in locator && locator.exact;
}

function looseAndExact(locator: (exact: boolean) => Locator): readonly Locator[] {
  return [locator(false), locator(true)];
}
