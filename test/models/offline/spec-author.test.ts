import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { describe, expect, test } from "vitest";
import type { TestEngineerReply } from "../../../src/contracts/generated.ts";
import { validate } from "../../../src/contracts/validators.ts";
import { todoApp } from "../../app-model/builders.ts";
import { engineer, finish, generate, openEngineer } from "./conversation.ts";

describe("the test engineer", () => {
  test("writes valid files beside those that exist, and says how to run them", async () => {
    const model = testedApp();
    const reply = await engineer(await generate(model), model);
    expect(validate("engineerReply", reply)).toMatchObject({ valid: true });
    expect(reply.files.map(({ path }) => path)).toEqual([
      "e2e/home-2.spec.ts",
      "e2e/about.spec.ts",
    ]);
    expect(reply.pr_title).toBe("Add 5 tests in 2 Playwright specs");
    expect(reply.pr_body).toContain("npx playwright test e2e/home-2.spec.ts e2e/about.spec.ts");
    expect(reply.pr_body).toContain("| e2e/about.spec.ts | tc_about_page |");
  });

  test("writes for the framework that is asked for, never for another", async () => {
    const model = todoApp();
    const conversation = openEngineer(await generate(model), "maestro");
    const { text } = await finish(conversation, model);
    expect(JSON.parse(text)).toMatchObject({ files: [] });
  });

  test("leaves out the cases that a repair message names", async () => {
    const model = testedApp();
    const cases = await generate(model);
    const conversation = openEngineer(cases);
    await finish(conversation, model);
    const turn = await conversation.next({ kind: "repair", message: "tc_about_page: ungrounded" });
    const reply = JSON.parse(turn.text) as TestEngineerReply;
    expect(reply.files.map(({ path }) => path)).toEqual(["e2e/home-2.spec.ts"]);
  });

  test("leaves out a file that a repair message names without a case", async () => {
    const model = testedApp();
    const conversation = openEngineer(await generate(model));
    await finish(conversation, model);
    const turn = await conversation.next({ kind: "repair", message: "e2e/about.spec.ts:3 import" });
    const reply = JSON.parse(turn.text) as TestEngineerReply;
    expect(reply.files.map(({ path }) => path)).toEqual(["e2e/home-2.spec.ts"]);
  });
});

/** An app that has a spec of the name that a new one would get. */
function testedApp(): OpenAppModel {
  const source = { path: "e2e/home.spec.ts", line: 1 };
  const spec = { path: source.path, framework: "cypress", titles: [], source, by: "test" };
  return { ...todoApp(), tests: { config: null, specs: [spec], helpers: [] } };
}
