import { describe, expect, test } from "vitest";
import { readReport } from "../../src/contracts/report.ts";
import { jobSummary, type SummaryFacts } from "../../src/report/job-summary.ts";
import { sampleMeta } from "../artifacts/sample-artifact.ts";

const DIGEST = "d".repeat(64);

function facts(changes: Partial<SummaryFacts> = {}): SummaryFacts {
  return {
    digest: DIGEST,
    artifactId: "42",
    files: [{ path: "e2e/home.spec.ts", contents: "test" }],
    report: readReport({}),
    leftOut: [],
    meta: sampleMeta(),
    spent: [],
    ...changes,
  };
}

/** What takes effect in GitHub's Markdown, and bidirectional controls, which make it lie. */
const HOSTILE: Record<string, string> = {
  "a heading on a new line": "a\n\n# Approved by security",
  "a table cell": "a | b | c",
  "an end of its code": "a</code><h1>Approved</h1>",
  "a link": "[click](https://evil.example)",
  "an image": "![x](https://evil.example/x.png)",
  "an address": "https://evil.example",
  "a mention": "@everyone",
  "a reference that closes": "fixes #1",
  "a code span": "`a` `b`",
  "an entity": "&lt;h1&gt;",
  "a right-to-left override": "a\u202Eb",
};

describe("text of a repository or a model in the job summary", () => {
  test.each(Object.entries(HOSTILE))("stays text: %s", (_what, text) => {
    const bad = facts({
      files: [{ path: text, contents: "" }],
      report: readReport({
        dropped: [{ path: text, reason: text }],
        testability: [{ path: text, line: 1, element: text }],
        notes: [text],
      }),
      leftOut: [{ id: text, reason: text }],
      meta: { ...sampleMeta(), model: text },
    });
    const harmless = jobSummary(bad).split("\n").length;
    const calm = JSON.parse(
      JSON.stringify(bad).replaceAll(JSON.stringify(text), '"calm"'),
    ) as SummaryFacts;
    expect(harmless).toBe(jobSummary(calm).split("\n").length);
    const inside = [...jobSummary(bad).matchAll(/<code>(.*?)<\/code>/g)].map(([, cell]) => cell);
    expect(inside.length).toBe(jobSummary(calm).split("<code>").length - 1);
    for (const cell of inside)
      expect(cell).toMatch(/^(?:[^&<>|@#`*_[\]()!:\\\p{Cc}\u202E]|&#\d+;)*$/u);
  });
});

describe("the job summary", () => {
  test("names the digest that the approval is bound to, and each file with its hash", () => {
    const summary = jobSummary(facts());
    expect(summary).toContain(DIGEST);
    expect(summary).toContain("e2e/home.spec.ts");
    expect(summary).toContain("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  });

  test("tells what was left out and why", () => {
    const summary = jobSummary(
      facts({
        report: readReport({
          dropped: [{ path: "bad", reason: "no assertion" }],
          notes: ["Nothing covers case A"],
        }),
        leftOut: [{ id: "tc-b", reason: "beyond depth" }],
      }),
    );
    for (const said of ["no assertion", "Nothing covers case A", "tc-b", "beyond depth"]) {
      expect(summary).toContain(said);
    }
  });

  test("tells the tokens and the money of each agent", () => {
    const usage = { ...sampleMeta().usage, input_tokens: 12, output_tokens: 3 };
    const summary = jobSummary(
      facts({
        spent: [
          ["Repo Crawler", { ...usage, usd: 0.5 }],
          ["Test Engineer", { ...usage, usd: null }],
        ],
      }),
    );
    expect(summary).toContain("| Repo Crawler | 12 | 3 | $0.5000 |");
    expect(summary).toContain("| Test Engineer | 12 | 3 | price not known |");
  });

  test("stays under GitHub's limit of 1 MiB, whole line by whole line", () => {
    const dropped = Array.from({ length: 5_000 }, () => ({ path: "語".repeat(300), reason: "x" }));
    const summary = jobSummary(facts({ report: readReport({ dropped }) }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain(DIGEST);
    expect(summary.endsWith("</code> |\n\nThe rest is in the artifact.\n")).toBe(true);
  });
});
