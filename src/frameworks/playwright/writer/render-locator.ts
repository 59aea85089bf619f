import { CARD } from "../../../contracts/card.ts";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import { LOCATOR_METHODS } from "../locators.ts";
import { flatCall, type Argument, type Call, type OptionEntry } from "./layout.ts";
import type { Style } from "./style.ts";
import { literal } from "./text.ts";

/**
 * The calls on `page` that find an element, such as `.getByRole("button")`; one in a row is looked for
 * in that row. Source: playwright.dev/docs/locators.
 */
export function locatorCalls(query: ElementQuery, style: Style): readonly Call[] {
  const found = { name: LOCATOR_METHODS[query.by], args: argumentsOf(query, style) };
  if (query.row === undefined) return [found];
  const { role, text } = query.row;
  const hasText: OptionEntry = ["hasText", literal(text, style)];
  if (role === CARD) return [...cardCalls(hasText, found, style), found];
  const rows = { name: LOCATOR_METHODS.role, args: [literal(role, style)] };
  const nth = query.by === "role" && query.nth !== undefined ? [String(query.nth)] : null;
  return [
    rows,
    { name: "filter", args: [[hasText]] },
    found,
    ...(nth === null ? [] : [{ name: "nth", args: nth }]),
  ];
}

/** The innermost box that reads the text and holds what is looked for. */
function cardCalls(hasText: OptionEntry, found: Call, style: Style): readonly Call[] {
  const has: OptionEntry = ["has", `page.${flatCall(found)}`];
  return [
    { name: "locator", args: [literal("div", style)] },
    { name: "filter", args: [[hasText, has]] },
    { name: "last", args: [] },
  ];
}

function argumentsOf(query: ElementQuery, style: Style): readonly Argument[] {
  switch (query.by) {
    case "selector":
      return [literal(query.selector, style)];
    case "test_id":
      return [literal(query.id, style)];
    case "role":
      return roleArguments(query, style);
    case "label":
    case "placeholder":
    case "text":
    case "alt_text":
    case "title":
      return textArguments(query, style);
  }
}

function roleArguments(
  query: ElementQuery & { readonly by: "role" },
  style: Style,
): readonly Argument[] {
  const name: OptionEntry[] = query.name === null ? [] : [["name", literal(query.name, style)]];
  const options = [...name, ...exactOption(query.exact)];
  const role = literal(query.role, style);
  return options.length === 0 ? [role] : [role, options];
}

function textArguments(
  query: { readonly text: string; readonly exact: boolean },
  style: Style,
): readonly Argument[] {
  const text = literal(query.text, style);
  return query.exact ? [text, exactOption(true)] : [text];
}

function exactOption(exact: boolean): OptionEntry[] {
  return exact ? [["exact", "true"]] : [];
}
