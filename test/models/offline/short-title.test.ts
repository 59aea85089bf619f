import { expect, test } from "vitest";
import { shortTitle } from "../../../src/models/offline/author/short-title.ts";

const LONG = "What needs to be done next, and who of all these people is going to do it?";

test.each([
  ['"Save" button shows the "Saved" alert', '"Save" button shows the "Saved" alert'],
  [
    `"${LONG}" textbox keeps what is entered`,
    '"What needs to be done next,…" textbox keeps what is entered',
  ],
  [
    `"${LONG}" button without "${LONG}" textbox shows "${LONG}"`,
    '"What needs…" button without "What needs…" textbox shows "What needs…"',
  ],
])("%s", (title, short) => {
  expect(shortTitle(title)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(80);
});
