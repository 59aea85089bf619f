import { describe, expect, it } from "vitest";
import { parsePairs } from "./command-files.ts";
import { composite, runFiles } from "./support.ts";
import { parseCommand } from "./workflow-commands.ts";

function printing(...lines: string[]): Record<string, string> {
  const script = lines.map((line) => `        ${line}`).join("\n");
  return {
    "action.yml": composite(
      `- shell: bash\n  run: |\n    cat <<'END'\n${script.replace(/^ {4}/gm, "")}\n    END`,
    ),
  };
}

it("hides a masked value in log, annotations and summary", async () => {
  const files = {
    "action.yml": composite(`
- name: masks
  shell: bash
  run: |
    echo "::add-mask::swordfish"
    echo "it is swordfish"
    echo "::warning title=T,file=a.ts::swordfish%0Aagain"
    echo "swordfish" >> "$GITHUB_STEP_SUMMARY"`),
  };
  const report = await runFiles(files);
  expect(report.masks).toContain("swordfish");
  expect(report.log).toContain("it is ***");
  expect(report.annotations).toMatchObject([
    { level: "warning", message: "***\nagain", title: "T", file: "a.ts" },
  ]);
  expect(report.summary).toBe("***\n");
  expect(report.log).not.toContain("swordfish");
});

it("hides the job's token and its secrets without being told", async () => {
  const files = printing("ghs_job-token", "hunter2");
  const report = await runFiles(files, { secrets: { KEY: "hunter2" } });
  expect(report.log).not.toMatch(/ghs_job-token|hunter2/);
});

it("obeys no command between stop-commands and its token", async () => {
  const report = await runFiles(
    printing("::stop-commands::pause", "::error::ignored", "::pause::", "::error::heard"),
  );
  expect(report.annotations.map(({ message }) => message)).toEqual(["heard"]);
});

it("shows debug messages only when debug logging is on", async () => {
  const files = printing("::debug::inner thoughts");
  const env = { PATH: process.env["PATH"] ?? "", RUNNER_DEBUG: "1" };
  expect((await runFiles(files)).log).not.toContain("##[debug]");
  expect((await runFiles(files, { env })).log).toContain("##[debug]inner thoughts");
});

it("fails a step that sets a variable by a printed command", async () => {
  const report = await runFiles(printing("::set-env name=A::b"));
  expect(report.outcome).toBe("failure");
});

it("drops a summary over one mebibyte with an annotation, the step staying green", async () => {
  const files = {
    "action.yml": composite(
      "- { shell: bash, run: 'head -c 1048577 /dev/zero | tr \"\\0\" x >> $GITHUB_STEP_SUMMARY' }",
    ),
  };
  const report = await runFiles(files);
  expect(report).toMatchObject({
    outcome: "success",
    summary: "",
    annotations: [{ level: "error" }],
  });
});

describe("a line of output", () => {
  it.each([
    ["  ::error::x", "error"],
    ["##[warning]x", "warning"],
    ["text ##[add-mask]x", "add-mask"],
    ["::notice file=a,line=1::x", "notice"],
  ])("%j is the command %s", (line, name) => {
    expect(parseCommand(line)?.name).toBe(name);
  });

  it.each(["text ::error::x", "::unknown::x", "::error", "##[unknown]x", "[error]"])(
    "%j is only text",
    (line) => {
      expect(parseCommand(line)).toBeUndefined();
    },
  );
});

describe("a command file", () => {
  it("keeps an equals sign that belongs to the value", () => {
    expect([...parsePairs("a=b=c\n")]).toEqual([["a", "b=c"]]);
  });

  it("keeps a heredoc mark that belongs to the value", () => {
    expect([...parsePairs("a=b<<c\n")]).toEqual([["a", "b<<c"]]);
  });

  it("refuses a block without its end", () => {
    expect(() => parsePairs("a<<END\nb")).toThrow("Matching delimiter not found 'END'");
  });
});
