import { expect, test } from "vitest";
import { valueFor } from "../../src/test-data/values.ts";
import { element, field } from "../app-model/builders.ts";

const textbox = (name: string, given: Partial<ReturnType<typeof field>> = {}) =>
  element({ id: name, role: "textbox", name, label: name, field: { ...field(), ...given } });

test.each([
  ["First Name", /^(?:Ada|Grace|Alan|Edsger)$/],
  ["Last name", /^(?:Lovelace|Hopper|Turing)$/],
  ["Full name", /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u],
  ["Email address", /^[a-z]+\.[0-9a-f]{4}@example\.com$/],
  ["Username", /^[a-z]+[0-9a-f]{4}$/],
  ["Team name", /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ [0-9a-f]{4}$/u],
  ["Postal code", /^\d{5}$/],
  ["What needs to be done?", /^\p{Lu}[\p{L} ]+ [0-9a-f]{4}$/u],
])("the field %j gets what a person would type there", (name, wanted) => {
  expect(valueFor(textbox(name), "a case")).toMatch(wanted);
});

test("a value is the same in every run, and another in another case", () => {
  const entry = textbox("New entry");
  expect(valueFor(entry, "one")).toBe(valueFor(entry, "one"));
  expect(valueFor(entry, "one")).not.toBe(valueFor(entry, "two"));
});

test("two fields for the same password get the same one", () => {
  const [first, again] = [textbox("Password"), textbox("Confirm password")];
  expect(valueFor(first, "a case")).toBe(valueFor(again, "a case"));
});

test.each([
  ["[0-9]{5}", "Reference"],
  ["[A-Z]{3}", "Reference"],
  [String.raw`[a-z0-9._%+\-]+@[a-z0-9.\-]+\.[a-z]{2,}`, "Reference"],
])("a value meets the pattern %j of its field", (pattern, name) => {
  const value = valueFor(textbox(name, { pattern }), "a case");
  expect(value).toMatch(new RegExp(`^(?:${pattern})$`, "v"));
});

test("nothing is made up for a pattern that no known value meets", () => {
  expect(
    valueFor(textbox("Reference", { pattern: "AMTP-[0-9]{2}-[A-Z]{7}" }), "a case"),
  ).toBeNull();
});

test("a pattern that a browser does not take holds nobody up", () => {
  expect(valueFor(textbox("Reference", { pattern: "[a-z._%+-]+" }), "a case")).not.toBeNull();
});

test("a value keeps to the lengths of its field", () => {
  const short = valueFor(textbox("New entry", { max_length: 8 }), "a case") ?? "";
  const long = valueFor(textbox("New entry", { min_length: 60 }), "a case") ?? "";
  expect(short.length).toBeLessThanOrEqual(8);
  expect(long.length).toBeGreaterThanOrEqual(60);
});
