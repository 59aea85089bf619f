import { expect, test } from "vitest";
import { readJson, type Json } from "../../../src/analysis/source/languages/json.ts";

/** JSON as plain JavaScript, so that it can be compared. */
function plain(json: Json): unknown {
  if (Array.isArray(json)) return json.map(plain);
  return json instanceof Map
    ? Object.fromEntries([...json].map(([key, value]) => [key, plain(value)]))
    : json;
}

const read = (text: string): unknown => plain(readJson(text));

test.each([
  ["plain JSON", `{ "a": [1, "b", true, null] }`],
  ["comments", `{ // one\n "a": [1, "b", true, /* two */ null] }`],
  ["trailing commas", `{ "a": [1, "b", true, null,], }`],
  ["single quotes and bare keys", `{ a: [1, 'b', true, null] }`],
])("an object with %s is read", (_, text) => {
  expect(read(text)).toEqual({ a: [1, "b", true, null] });
});

test.each(["", "{", "[1]", `"text"`, "1", "{ ...spread", "function () {}"])(
  "%j holds no object",
  (text) => {
    expect(readJson(text)).toBeNull();
  },
);

test("what is no value of JSON is null", () => {
  expect(read(`{ a: -x, b: call(), c: 1 }`)).toEqual({ a: null, b: null, c: 1 });
});

test("a key of a repository is no key of ours", () => {
  const json = readJson(`{ "__proto__": { "polluted": true }, "constructor": 1 }`);
  expect(json?.get("constructor")).toBe(1);
  expect(json?.get("toString")).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("levels below the fiftieth are null", () => {
  const deep = `${`{"a":`.repeat(60)}1${"}".repeat(60)}`;
  let value: Json | undefined = readJson(deep) ?? null;
  let depth = 0;
  while (value instanceof Map) {
    value = value.get("a");
    depth += 1;
  }
  expect([value, depth]).toEqual([null, 51]);
});
