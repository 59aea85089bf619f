import { expect, it } from "vitest";
import { composite, folderWith, javaScript, runFiles } from "./support.ts";
import { resolveFrom } from "./index.ts";

const OUTPUT = "outputs: { answer: { value: '${{ steps.one.outputs.answer }}' } }\n";

it("gives a composite action's outputs from its steps", async () => {
  const steps = `
- id: one
  shell: bash
  run: echo "answer=42" >> "$GITHUB_OUTPUT"`;
  const report = await runFiles({ "action.yml": composite(steps, OUTPUT) });
  expect(report).toMatchObject({ outcome: "success", outputs: { answer: "42" } });
});

it("reads values of several lines from a command file", async () => {
  const steps = `
- id: one
  shell: bash
  run: |
    { echo "answer<<END"; echo "a=1"; echo "b"; echo "END"; } >> "$GITHUB_OUTPUT"`;
  const report = await runFiles({ "action.yml": composite(steps, OUTPUT) });
  expect(report.outputs).toEqual({ answer: "a=1\nb" });
});

it("fails the step whose command file has no valid format", async () => {
  const steps = `
- shell: bash
  run: echo "nothing" >> "$GITHUB_OUTPUT"`;
  const report = await runFiles({ "action.yml": composite(steps) });
  expect(report.outcome).toBe("failure");
  expect(report.annotations[0]?.message).toContain("Invalid format 'nothing'");
});

it("takes inputs whatever their case, and their defaults", async () => {
  const head = `inputs: { Depth: { default: core }, other: { default: "\${{ github.sha }}" } }\n${OUTPUT}`;
  const steps = `
- id: one
  shell: bash
  run: echo "answer=\${{ inputs.depth }} \${{ inputs.other }}" >> "$GITHUB_OUTPUT"`;
  const report = await runFiles(
    { "action.yml": composite(steps, head) },
    { inputs: { DEPTH: "deep" } },
  );
  expect(report.outputs["answer"]).toBe(`deep ${"a".repeat(40)}`);
});

it("warns of an input that the action does not have", async () => {
  const steps = "- { shell: bash, run: 'true' }";
  const report = await runFiles({ "action.yml": composite(steps) }, { inputs: { wrong: "x" } });
  expect(report.annotations).toMatchObject([{ level: "warning" }]);
});

it("skips the steps after a failed one unless their condition says otherwise", async () => {
  const steps = `
- { id: bad, shell: bash, run: 'exit 3' }
- { id: skipped, shell: bash, run: 'true' }
- { id: cleanup, if: always(), shell: bash, run: 'true' }`;
  const report = await runFiles({ "action.yml": composite(steps) });
  expect(report.outcome).toBe("failure");
  expect(report.steps.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["bad", "failure"],
    ["skipped", "skipped"],
    ["cleanup", "success"],
  ]);
});

it("goes on after a failed step that may fail", async () => {
  const steps = `
- { id: one, continue-on-error: true, shell: bash, run: 'exit 3' }
- { shell: bash, run: 'test "\${{ steps.one.outcome }} \${{ steps.one.conclusion }}" = "failure success"' }`;
  const report = await runFiles({ "action.yml": composite(steps) });
  expect(report.outcome).toBe("success");
});

it("keeps the indentation of a script that holds an expression", async () => {
  const steps = `
- id: one
  shell: bash
  run: |
    cat > file <<'END'
    \${{ github.repository }}
    END
    echo "answer=$(cat file)" >> "$GITHUB_OUTPUT"`;
  const report = await runFiles({ "action.yml": composite(steps, OUTPUT) });
  expect(report.outputs["answer"]).toBe("octo/shop");
});

it("finds actions of the same repository, of the workspace and of other repositories", async () => {
  const leaf = composite("- { shell: bash, run: 'echo leaf' }");
  const other = await folderWith({ "deep/action.yml": leaf });
  const workspace = await folderWith({ "mine/action.yml": leaf });
  const report = await runFiles(
    {
      "action.yml": composite(`
- { id: self, uses: $/sub }
- { id: workspace, uses: ./mine }
- { id: other, uses: acme/other/deep@v1 }`),
      "sub/action.yml": composite("- { id: nested, uses: $/leaf }"),
      "leaf/action.yml": leaf,
    },
    { workspace, resolveUses: resolveFrom({ "acme/other": other }) },
  );
  expect(report.log.match(/^leaf$/gm)).toHaveLength(3);
  expect(report.steps.map(({ path }) => path)).toEqual([
    "self",
    "self/nested",
    "self/nested/__step_1",
    "workspace",
    "workspace/__step_1",
    "other",
    "other/__step_1",
  ]);
});

it("fails on an action that cannot be found", async () => {
  const report = await runFiles({ "action.yml": composite("- uses: acme/other@v1") });
  expect(report.annotations[0]?.message).toBe("Unable to resolve action `acme/other@v1`.");
});

it("refuses an action.yml that GitHub's schema refuses, with the line", async () => {
  const broken = composite("- { run: 'true' }");
  await expect(runFiles({ "action.yml": broken })).rejects.toThrow("shell");
  const secret = composite("- { shell: bash, run: 'echo ${{ secrets.KEY }}' }");
  await expect(runFiles({ "action.yml": secret })).rejects.toThrow("secrets");
});

it("hands exported variables and paths to later steps, NODE_OPTIONS aside", async () => {
  const steps = `
- shell: bash
  run: |
    echo "COLOUR=green" >> "$GITHUB_ENV"
    echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"
    mkdir bin && printf '#!/bin/sh\\necho from-path' > bin/tool && chmod +x bin/tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
- id: one
  shell: bash
  run: echo "answer=$COLOUR $(tool) [$NODE_OPTIONS]" >> "$GITHUB_OUTPUT"`;
  const report = await runFiles({ "action.yml": composite(steps, OUTPUT) });
  expect(report.outputs["answer"]).toBe("green from-path []");
});

it("gives a step the payload of the event", async () => {
  const steps = `
- { id: one, shell: bash, run: 'echo "answer=$(cat $GITHUB_EVENT_PATH)" >> $GITHUB_OUTPUT' }`;
  const report = await runFiles({ "action.yml": composite(steps, OUTPUT) });
  expect(JSON.parse(report.outputs["answer"] ?? "")).toEqual({ inputs: { depth: "core" } });
});

it("stops actions that nest without end", async () => {
  const report = await runFiles({
    "action.yml": composite("- uses: $/sub"),
    "sub/action.yml": composite("- uses: $/sub"),
  });
  expect(report.log).toContain("nested too deeply");
});

it("does not run an action for another Node than 24", async () => {
  const old = javaScript("main: x.js").replace("node24", "node20");
  await expect(runFiles({ "action.yml": old })).rejects.toThrow("use node24");
});
