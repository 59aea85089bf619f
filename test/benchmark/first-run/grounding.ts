import type { CallExpression, Node } from "@babel/types";
import type { Constants } from "./literal-text.ts";
import { DYNAMIC, methodOf, optionOf, readConstants, textOf } from "./literal-text.ts";
import type { SourceText } from "./source-text.ts";
import { findText } from "./source-text.ts";
import type { SpecFile } from "./spec-files.ts";
import { callsIn, testCalls } from "./spec-files.ts";
import { isRouteInSource } from "./route-search.ts";

/** Where a spec's text was found; `typed` is data that the same test entered before. */
export type Ground = "alone" | "within" | "parts" | "typed" | "missing";

/** One text that a spec gives to a locator or an address, and where the app's source has it. */
export interface GroundedText {
  readonly file: string;
  readonly line: number;
  readonly method: string;
  readonly text: string;
  readonly ground: Ground;
}

const TEXT_LOCATORS = new Set([
  "getByLabel",
  "getByPlaceholder",
  "getByText",
  "getByTestId",
  "getByAltText",
  "getByTitle",
]);
const ADDRESSES = new Set(["goto", "toHaveURL", "waitForURL"]);
const ENTRIES = new Set(["fill", "pressSequentially", "type"]);

/** Checks every locator text and every address of a spec against the app's own source text. */
export function groundSpec(file: SpecFile, source: SourceText): GroundedText[] {
  const constants = readConstants(file.tree);
  const found = new Map<CallExpression, GroundedText>();
  for (const scope of [file.tree, ...testCalls(file)]) {
    const calls = callsIn(scope);
    const typed = scope === file.tree ? [] : typedTexts(calls, constants);
    for (const call of calls) {
      const used = usedText(call, constants);
      if (used === null) continue;
      const ground = ADDRESSES.has(used.method)
        ? groundOfAddress(used.text, source)
        : groundOfText(used.text, typed, source);
      found.set(call, {
        file: file.path,
        line: call.loc?.start.line ?? 0,
        method: used.method,
        text: used.text.replaceAll(DYNAMIC, "…"),
        ground,
      });
    }
  }
  return [...found.values()];
}

function usedText(
  call: CallExpression,
  constants: Constants,
): { method: string; text: string } | null {
  const method = methodOf(call);
  if (method === null) return null;
  const node = textArgument(method, call);
  const text = node === null ? null : textOf(node, constants);
  return text === null ? null : { method, text };
}

function textArgument(method: string, call: CallExpression): Node | null {
  if (method === "getByRole") return optionOf(call.arguments[1], "name");
  if (method === "filter") return optionOf(call.arguments[0], "hasText");
  return TEXT_LOCATORS.has(method) || ADDRESSES.has(method) ? (call.arguments[0] ?? null) : null;
}

function typedTexts(calls: readonly CallExpression[], constants: Constants): string[] {
  return calls
    .filter((call) => ENTRIES.has(methodOf(call) ?? ""))
    .map((call) => (call.arguments[0] ? textOf(call.arguments[0], constants) : null))
    .filter((text): text is string => text !== null && text !== "");
}

function groundOfText(text: string, typed: readonly string[], source: SourceText): Ground {
  if (typed.includes(text)) return "typed";
  const whole = text.includes(DYNAMIC) ? "missing" : findText(source, text);
  if (whole !== "missing") return whole;
  const own = typed.find((entry) => text.includes(entry));
  const rest = own === undefined ? text : text.replaceAll(own, DYNAMIC);
  const pieces = rest.split(DYNAMIC).map((piece) => piece.trim());
  return pieces.every((piece) => isComposed(piece, source)) &&
    pieces.some((piece) => piece !== "" && !isNumber(piece))
    ? "parts"
    : "missing";
}

/** True when the words are a row of at most three texts that each stand alone in the source, or numbers. */
function isComposed(text: string, source: SourceText, left = 3): boolean {
  if (text === "") return true;
  if (left === 0) return false;
  const words = text.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const piece = words.slice(0, count).join(" ");
    if (!isNumber(piece) && findText(source, piece) !== "alone") continue;
    if (isComposed(words.slice(count).join(" "), source, left - 1)) return true;
  }
  return false;
}

function groundOfAddress(address: string, source: SourceText): Ground {
  if (isRouteInSource(address.split(DYNAMIC)[0] ?? "", source)) return "alone";
  // An address that no route knows is right only where the app catches all others.
  return findText(source, "*") === "alone" ? "within" : "missing";
}

/** A count that the app works out; alone it says nothing about the source. */
function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
