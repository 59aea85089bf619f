import type { SourceLocation } from "../../../contracts/generated.ts";

/** One way of Playwright to find an element. Source: https://playwright.dev/docs/locators */
export type Locator =
  | {
      readonly by: "role";
      readonly role: string;
      /** Null when only the role is asked for. */
      readonly name: string | null;
      readonly exact: boolean;
    }
  | {
      readonly by: "label" | "placeholder" | "text" | "alt_text" | "title";
      readonly text: string;
      readonly exact: boolean;
    }
  | { readonly by: "test_id"; readonly id: string };

/** A locator in words, for messages: `button "Save"`. */
export function describeLocator(locator: Locator): string {
  if (locator.by === "test_id") return `test id ${JSON.stringify(locator.id)}`;
  const exact = locator.exact ? " (exact)" : "";
  if (locator.by !== "role") return `${locator.by} ${JSON.stringify(locator.text)}${exact}`;
  return locator.name === null
    ? locator.role
    : `${locator.role} ${JSON.stringify(locator.name)}${exact}`;
}

/** `path:line`, as people and tools write a place in source. */
export function placeOf(source: SourceLocation): string {
  return `${source.path}:${source.line}`;
}
