import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispatch, lastPart, openStage, type Stage } from "./dispatch.ts";

const KEY = "canary-of-the-provider-key";

describe("an input that looks like JSON, an expression or a command", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each([
    '","depth":"deep","model":"',
    '\\","depth":"deep"} //',
    "${{ secrets.AMTP_API_KEY }}",
    '"}\n::add-mask::x',
    "'$(touch canary)`touch canary`",
  ])("is the text %j and nothing else, refused before any agent starts", async (model) => {
    const { report, processes } = await dispatch(stage, {
      inputs: { model },
      secrets: { AMTP_API_KEY: KEY },
    });
    expect(report.outcome).toBe("failure");
    expect(processes.map(({ step }) => lastPart(step))).toEqual(["preflight"]);
    const [generate] = report.jobs;
    expect(generate?.annotations[0]?.message).toMatch(/^InvalidInput: .*\bmodel\b/);
    expect(generate?.annotations[0]?.message).toContain(JSON.stringify(model));
    expect(generate?.log).not.toContain(KEY);
  });
});
