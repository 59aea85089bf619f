import { expect, test } from "vitest";
import { TEST_CASE_GENERATOR_PROMPT } from "../../src/agents/test-case-generator/prompt.ts";
import { engineerPrompt } from "../../src/agents/test-engineer/prompt.ts";
import { frameworkFor } from "../../src/frameworks/registry.ts";
import { EXAMPLES, readCase, TARGET_STATES } from "../../src/step-language/index.ts";

test("the Test Case Generator is shown every phrase of the step language", () => {
  const { steps, expectations, targets } = EXAMPLES;
  for (const phrase of [...steps, ...expectations, ...targets, ...TARGET_STATES]) {
    expect(TEST_CASE_GENERATOR_PROMPT).toContain(phrase);
  }
});

test("the worked case in its prompt is one that programs can read", () => {
  const json = /A whole case: (\{.*\})/u.exec(TEST_CASE_GENERATOR_PROMPT)?.[1] ?? "";
  const { steps, expectations } = readCase(JSON.parse(json));
  const kinds = [...steps, ...expectations].map(({ meaning }) => meaning.kind);
  expect(kinds).toEqual(["open", "fill", "click", "state", "url"]);
});

test("the Test Engineer is told what its framework asks for", async () => {
  const framework = await frameworkFor("playwright");
  const prompt = engineerPrompt(framework);
  for (const line of framework.instructions) expect(prompt).toContain(`\n- ${line}\n`);
});
