import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { result } from "./evaluate.ts";
import { SNIPPETS } from "./snippets.ts";

/** What the language gives, as JSON has it. */
function given(body: string): unknown {
  const text: unknown = runInNewContext(`JSON.stringify((() => { ${body} })())`, {
    structuredClone,
  });
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** What the evaluator gives, as JSON has it. */
function told(body: string): unknown {
  const text = JSON.stringify(result(`(() => { ${body} })()`));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Whether what is told is so, or may be: what is not known may be anything. */
function agrees(one: unknown, real: unknown): boolean {
  if (one === "?" || Object.is(one, real)) return true;
  if (typeof one === "string") return one.includes("${…}");
  if (Array.isArray(one)) return Array.isArray(real) && listsAgree(one, real);
  if (!isRecord(one)) return false;
  if (Array.isArray(one["oneOf"])) return one["oneOf"].some((option) => agrees(option, real));
  if (!isRecord(real) || Array.isArray(real)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(real)]);
  return [...names].every((name) => agrees(one[name], real[name]));
}

function listsAgree(one: readonly unknown[], real: readonly unknown[]): boolean {
  const isOpen = one.at(-1) === "…";
  const items = isOpen ? one.slice(0, -1) : one;
  const isLong = isOpen ? items.length <= real.length : items.length === real.length;
  return isLong && items.every((item, index) => agrees(item, real[index]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

describe("what is evaluated is what the language gives, or is not known", () => {
  test.each(SNIPPETS)("%s", (body) => {
    const [one, real] = [told(body), given(body)];
    expect(agrees(one, real), `${JSON.stringify(one)} is no ${JSON.stringify(real)}`).toBe(true);
  });
});

test("of what people write, nine in ten are known", () => {
  const known = SNIPPETS.filter(
    (body) => JSON.stringify(told(body)) === JSON.stringify(given(body)),
  );
  expect(known.length / SNIPPETS.length).toBeGreaterThan(0.9);
});
