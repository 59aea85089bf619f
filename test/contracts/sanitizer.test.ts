import { describe, expect, test } from "vitest";
import { sanitizeLlmOutput } from "../../src/contracts/sanitizer.ts";

describe("the sanitizer", () => {
  test.each([
    ["leaves plain JSON alone", '{"a":1}', '{"a":1}'],
    ["trims white space", ' \n{"a":1}\n ', '{"a":1}'],
    ["strips a json fence", '```json\n{"a":1}\n```', '{"a":1}'],
    ["strips a bare fence", '```\n{"a":1}\n```', '{"a":1}'],
    ["strips a fence that is not closed", '```json\n{"a":1}', '{"a":1}'],
    ["strips a closing fence alone", '{"a":1}\n```', '{"a":1}'],
    ["strips one fence only", "``````json\n{}\n```", "```json\n{}"],
    ["keeps fences inside", '{"a":"```js\\n```"}', '{"a":"```js\\n```"}'],
    ["keeps prose before a fence", 'Here: ```json\n{"a":1}\n```', 'Here: ```json\n{"a":1}'],
    ["leaves nothing of nothing", "```json\n```", ""],
  ])("%s", (_behaviour, raw, expected) => {
    expect(sanitizeLlmOutput(raw)).toBe(expected);
  });
});
