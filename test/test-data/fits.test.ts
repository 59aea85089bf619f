import { expect, test } from "vitest";
import type { FieldFact } from "../../src/contracts/generated.ts";
import { whyUnfit } from "../../src/test-data/fits.ts";

const FIELD: FieldFact = {
  type: "text",
  name: null,
  required: false,
  min: null,
  max: null,
  min_length: null,
  max_length: null,
  pattern: null,
  value: null,
  options: [],
};

test.each<[string, Partial<FieldFact>, readonly string[], readonly string[]]>([
  ["an address", { type: "email" }, ["qa@acme.test", "a+b@localhost"], ["qa", "a@b c", "@b"]],
  ["a link", { type: "url" }, ["https://acme.test/a"], ["acme.test", ""]],
  ["a number", { type: "number", min: "1", max: "9" }, ["1", "9", "2.5"], ["0", "10", "a", ""]],
  ["a day", { type: "date", min: "2026-01-02" }, ["2026-01-02"], ["2026-01-01", "1.1.2026"]],
  ["a time", { type: "time", max: "12:00" }, ["11:59", "11:59:30"], ["12:01", "noon"]],
  ["a colour", { type: "color", max: "#000000" }, ["#12abEF"], ["red", "#12"]],
  ["an option", { type: "select", options: ["A", "B"] }, ["B"], ["C", ""]],
  ["a length", { min_length: 2, max_length: 3 }, ["ab", "abc"], ["a", "abcd"]],
  ["a pattern", { pattern: "[0-9]{4}" }, ["1234"], ["12345", "abcd"]],
  ["anything", { min: "5", max: "6" }, ["", "1", "constructor"], []],
  ["a type that nobody knows", { type: "constructor" }, ["a"], []],
])("a field for %s takes what meets its rules", (_what, rules, fit, unfit) => {
  const field = { ...FIELD, ...rules };
  for (const text of fit) expect([text, whyUnfit(text, field)]).toEqual([text, null]);
  for (const text of unfit) expect([text, typeof whyUnfit(text, field)]).toEqual([text, "string"]);
});
