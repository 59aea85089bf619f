import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Artifact } from "../results/index.ts";
import type { StepRecord } from "../runner/index.ts";
import { dispatch, lastPart, openStage, type Dispatched, type Stage } from "./dispatch.ts";
import { verify } from "./verify.ts";

/** The artifact that the first agent left. */
function crawlerArtifact({ platform }: Stage): Artifact {
  const found = platform.results.artifacts
    .list()
    .find(({ name }) => name.includes("repo_crawler_output"));
  if (found === undefined) throw new Error("The first agent left no artifact.");
  return found;
}

/** Runs the failed jobs once more, as the button on the page of a run does. */
function rerunFailed(stage: Stage): Promise<Dispatched> {
  const { repository, runId } = stage.platform.run;
  const run = stage.platform.results.addRun({ repository, runId, attempt: 2, rerun: "failed" });
  return dispatch(stage, { run });
}

function crawlerStep({ report }: Dispatched): StepRecord | undefined {
  return report.jobs[0]?.steps.find(({ path }) => lastPart(path) === "repo-crawler");
}

function changedByOneByte(genuine: Buffer): Buffer {
  const changed = Buffer.from(genuine);
  const position = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(position) ^ 1, position);
  return changed;
}

describe("a run whose second agent was killed", () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
    onTestFinished(() => stage.close());
    const { report } = await dispatch(stage, {
      onProcess: ({ step, pid }) => {
        if (lastPart(step) === "test-case-generator") process.kill(pid, "SIGKILL");
      },
    });
    if (report.outcome !== "failure") throw new Error("The second agent was not killed.");
  });

  it("is finished by a re-run that uses the first agent's artifact again", async () => {
    const before = crawlerArtifact(stage);
    const again = await rerunFailed(stage);
    expect(crawlerStep(again)?.outputs["reused"]).toBe("true");
    expect(crawlerArtifact(stage)).toEqual(before);
    const problems = (await verify(stage.platform)).filter(({ problem }) => problem !== undefined);
    expect(problems).toEqual([]);
  });

  it.each([
    ["cut off", (genuine: Buffer) => genuine.subarray(0, 100)],
    ["changed by one byte", changedByOneByte],
  ] as const)("refuses the first agent's artifact by name when it was %s", async (_how, damage) => {
    const { artifacts } = stage.platform.results;
    const { id } = crawlerArtifact(stage);
    artifacts.replaceBytes(id, damage(artifacts.bytes(id) ?? Buffer.alloc(0)));
    const again = await rerunFailed(stage);
    expect(again.report.outcome).toBe("failure");
    expect(again.report.jobs[0]?.annotations[0]?.message).toMatch(
      /^UpstreamArtifactInvalid: The artifact repo_crawler_output/,
    );
    expect(stage.platform.repository.pulls).toEqual([]);
  });
});
