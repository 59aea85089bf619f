import { describe, expect, test } from "vitest";
import { groupByReason, type Missing } from "../../src/contracts/reasons.ts";
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
        exclusions: [{ what: text, reason: text, source: { path: text, line: 1 } }],
        testability: [{ what: text, reason: text, source: null }],
        instructions: [{ what: text, source: { path: text, line: 1 } }],
        uncovered: groupByReason([{ what: text, reason: text, source: null }]),
        gaps: groupByReason([{ what: text, reason: text, help: text, source: null }]),
      }),
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

  test("tells what became of the team's instructions", () => {
    const what = "/admin: 1 page left out";
    const source = { path: ".github/amtp.md", line: 2 };
    const summary = jobSummary(facts({ report: readReport({ instructions: [{ what, source }] }) }));
    expect(summary).toContain("### What the team asked for");
    expect(summary).toMatch(/1 page left out<\/code> \| <code>.*amtp.*2<\/code>/u);
  });

  test("tells what was left out and why", () => {
    const summary = jobSummary(
      facts({
        report: readReport({
          exclusions: [
            { what: "bad", reason: "no assertion", source: null },
            { what: "tc-b", reason: "beyond depth", source: null },
          ],
        }),
      }),
    );
    expect(summary).toContain("| 1 | <code>no assertion</code> | <code>bad</code> |");
    expect(summary).toContain("| 1 | <code>beyond depth</code> | <code>tc-b</code> |");
  });

  test("tells what was not followed by reason, and how many places it does not name", () => {
    const gap = (index: number): Missing => ({
      what: `handler ${index}`,
      reason: "it runs away",
      help: "a shorter one",
      source: { path: "a.js", line: index },
    });
    const gaps = groupByReason([1, 2, 3].map(gap), { groups: 1, examples: 2 });
    expect(jobSummary(facts({ report: readReport({ gaps }) }))).toContain(
      "| 3 | <code>it runs away</code> | <code>handler 1 &#40;a.js&#58;1&#41;</code><br><code>handler 2 &#40;a.js&#58;2&#41;</code><br>and 1 more | <code>a shorter one</code> |",
    );
  });

  test("tells the tokens and the money of each agent, of all, and of each test", () => {
    const usage = { ...sampleMeta().usage, input_tokens: 12, output_tokens: 3 };
    const locators = { grounded: 0, total: 0 };
    const twoTests = { path: "a.spec.ts", bytes: 1, cases: ["a", "b"], locators, findings: [] };
    const summary = jobSummary(
      facts({
        report: readReport({ files: [twoTests] }),
        spent: [
          ["Repo Crawler", { ...usage, usd: 0.5 }],
          ["Test Engineer", { ...usage, usd: 0.25, cached_input_tokens: 4 }],
        ],
      }),
    );
    expect(summary).toContain("| Repo Crawler | 1 | 12 | 0 | 3 | $0.5000 |");
    expect(summary).toContain("| All | 2 | 24 | 4 | 6 | $0.7500 |");
    expect(summary).toContain("| For each test | 1.0 | 12 | 2.0 | 3.0 | $0.3750 |");
  });

  test("says that money is not known as soon as a part of it is not", () => {
    const usage = { ...sampleMeta().usage, usd: null };
    const summary = jobSummary(facts({ spent: [["Test Engineer", usage]] }));
    expect(summary).toMatch(/\| All \| .* \| price not known \|/);
  });

  test("stays under GitHub's limit of 1 MiB, whole line by whole line", () => {
    const files = Array.from({ length: 5_000 }, () => ({ path: "語".repeat(300), contents: "" }));
    const summary = jobSummary(facts({ files }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain(DIGEST);
    expect(summary).toMatch(/<\/code> \|\n\n[1-9]\d* more lines are in the artifact\.\n$/u);
  });
});
