import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runWorkflow, type JobRequest, type WorkflowReport } from "./index.ts";
import { folderWith, GITHUB } from "./support.ts";

const WORKFLOW = `
name: two jobs
on:
  workflow_dispatch:
    inputs:
      depth: { type: choice, options: [smoke, core], default: core }
      note: { type: string }
permissions: {}
jobs:
  second:
    needs: first
    runs-on: ubuntu-latest
    environment: approval
    permissions: { contents: write }
    outputs: { seen: "\${{ steps.s.outputs.seen }}" }
    steps:
      - id: s
        run: echo "seen=\${{ needs.first.outputs.depth }}" >> "$GITHUB_OUTPUT"
  first:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      depth: \${{ steps.f.outputs.depth }}
      leak: \${{ steps.f.outputs.leak }}
    steps:
      - id: f
        env: { KEY: "\${{ secrets.KEY }}", TOKEN: "\${{ github.token }}" }
        run: |
          echo "depth=\${{ inputs.depth }}" >> "$GITHUB_OUTPUT"
          echo "leak=$KEY" >> "$GITHUB_OUTPUT"
          echo "token $TOKEN"
          test "\${{ inputs.note }}" != fail
`;

interface Dispatched {
  readonly report: WorkflowReport;
  readonly requests: readonly JobRequest[];
}

async function dispatch(inputs?: Record<string, string>, refuse?: string): Promise<Dispatched> {
  const root = await folderWith({ "workflow.yml": WORKFLOW });
  const requests: JobRequest[] = [];
  const report = await runWorkflow({
    file: join(root, "workflow.yml"),
    repositoryRoot: root,
    workspace: root,
    github: GITHUB,
    ...(inputs && { inputs }),
    grant: (request) => {
      requests.push(request);
      if (request.id === refuse) throw new Error("rejected by a reviewer");
      return { token: `token-of-${request.id}`, services: {}, secrets: { KEY: "hunter2" } };
    },
  });
  return { report, requests };
}

describe("a dispatched workflow", () => {
  it("runs jobs in the order of their needs and hands outputs on", async () => {
    const { report } = await dispatch({ depth: "smoke" });
    expect(report.jobs.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["first", "success"],
      ["second", "success"],
    ]);
    expect(report.jobs[1]?.outputs).toEqual({ seen: "smoke" });
  });

  it("asks for each job with its permissions and its environment", async () => {
    const { requests } = await dispatch();
    expect(requests).toEqual([
      { id: "first", permissions: { contents: "read" }, environment: undefined },
      { id: "second", permissions: { contents: "write" }, environment: "approval" },
    ]);
  });

  it("leaves out a job output that holds a secret", async () => {
    const { report } = await dispatch();
    expect(report.jobs[0]?.outputs).toEqual({ depth: "core" });
    expect(report.jobs[0]?.annotations).toMatchObject([{ level: "warning" }]);
  });

  it("hides each job's own token", async () => {
    const { report } = await dispatch();
    expect(report.jobs[0]?.log).toContain("token ***");
  });

  it("skips a job when one that it needs has failed", async () => {
    const { report } = await dispatch({ note: "fail" });
    expect(report.outcome).toBe("failure");
    expect(report.jobs[1]?.outcome).toBe("skipped");
  });

  it("fails a job that is refused, without starting a process", async () => {
    const { report } = await dispatch({}, "second");
    expect(report.jobs[1]).toMatchObject({ outcome: "failure", steps: [] });
  });

  it.each([
    [{ depth: "endless" }, "not in the list of options"],
    [{ unknown: "x" }, "Unexpected inputs"],
  ])("refuses the inputs %j", async (inputs, message) => {
    await expect(dispatch(inputs)).rejects.toThrow(message);
  });
});
