import { describe, expect, it } from "vitest";
import { groupByReason } from "../../src/contracts/reasons.ts";
import { readApprovedArtifact } from "../../src/pull-request/artifact.ts";
import { neutralise, neutraliseCell } from "../../src/pull-request/neutralise.ts";
import { planPullRequest } from "../../src/pull-request/plan.ts";
import type { ArtifactChange } from "./artifact-builder.ts";
import { buildArtifact, SPEC } from "./artifact-builder.ts";

const BASE = "0123456789012345678901234567890123456789";

function planOf(change: ArtifactChange = {}, behindBy = 0) {
  const { bytes, digest } = buildArtifact(BASE, change);
  const artifact = readApprovedArtifact(bytes, {
    digest,
    baseSha: BASE,
    repository: "acme/shop",
  });
  const approval = {
    mode: "environment",
    environment: "amtp-approval",
    approvers: ["boss"],
  } as const;
  return planPullRequest(artifact, { approval, behindBy });
}

/** `·` stands for the zero-width space that takes the meaning away. */
const shown = (text: string) => text.replaceAll("\u200B", "·");

describe("text of a model, neutralised", () => {
  it.each([
    ["plain **words** and `code`", "plain **words** and `code`"],
    ["@org/team and @user", "@·org/team and @·user"],
    ["ada@example.com", "ada@·example.com"],
    ["fixes #1, closes acme/shop#23", "fixes #·1, closes acme/shop#·23"],
    ["resolves GH-7", "resolves GH-·7"],
    ["closes https://github.com/a/b/issues/1", "closes https:·//github.com/a/b/issues/1"],
    ["# A heading stays", "# A heading stays"],
    ["<!-- hidden -->", "&lt;!-- hidden -->"],
    ["<img src=http://x>", "&lt;img src=http:·//x>"],
    ["</details><script>", "&lt;/details>&lt;script>"],
    ["![x](http://evil/?q=1)", "!·[x]·(http:·//evil/?q=1)"],
    ["[click](javascript:alert(1))", "[click]·(javascript·:alert(1))"],
    ["[a][b]\n\n[b]: //evil", "[a]·[b]·\n\n[b]·: //evil"],
    ["www.evil.dev", "www·.evil.dev"],
    ["&#64;user", "&amp;#·64;user"],
    ["/merge\n  /approve", "·/merge\n  ·/approve"],
    ["a/b and 1/2", "a/b and 1/2"],
    ["\u001B[31mred\u001B[0m", "red"],
    ["left\u202Eright\u200B", "leftright"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["Deploy [skip ci] now", "Deploy  now"],
    ["Deploy [no\u200D ci] now", "Deploy  now"],
    ["Reviewed-by: boss", "Reviewed-by·: boss"],
  ])("%j becomes %j", (text, expected) => {
    expect(shown(neutralise(text))).toBe(expected);
  });

  it("fits a table cell", () => {
    expect(shown(neutraliseCell("a | b\n`c` @d"))).toBe(String.raw`a \| b 'c' @·d`);
    expect(neutraliseCell("x".repeat(500))).toHaveLength(203);
  });

  it("is cut between characters, never inside one", () => {
    expect(neutraliseCell("👩👩👩", 3)).toBe("👩...");
  });
});

describe("the body of the pull request", () => {
  it("starts with the marker of its run, which no model can write", () => {
    const marker = /^<!-- amtp:run-key [0-9a-f]{64} -->\n/;
    const forged = "<!-- amtp:run-key 0000 -->";

    expect(planOf().pullRequest.body).toMatch(marker);
    expect(planOf({ payload: { pr_body: forged } }).pullRequest.body).not.toContain(forged);
  });

  it("keeps the model's words in a quote, whatever they open", () => {
    const { body } = planOf({
      payload: { pr_body: "```\n<details>\n### Files\n| a |" },
    }).pullRequest;

    const [, quote = ""] = body.split("\n\n");
    expect(quote.split("\n").every((line) => line.startsWith(">"))).toBe(true);
    expect(body.match(/^### Files$/gm)).toHaveLength(1);
  });

  it("tells for every file what is in it", () => {
    const report = {
      files: [
        {
          path: "tests/login.spec.ts",
          bytes: 1,
          cases: ["tc_a", "tc_b"],
          locators: { grounded: 3, total: 4 },
          findings: [],
        },
      ],
      exclusions: [
        {
          what: "tests/x.spec.ts",
          reason: "does not | parse",
          source: { path: "tests/x.spec.ts", line: 2 },
        },
      ],
      testability: [
        { what: "<button> @boss", reason: "unnamed", source: { path: "src/a.tsx", line: 3 } },
      ],
      gaps: groupByReason([{ what: "apps/@web", reason: "it is Vue", source: null }]),
      instructions: [{ what: "/a: 1 page left out", source: { path: "amtp.md", line: 2 } }],
    };

    const { body } = planOf({ meta: { report } }).pullRequest;

    expect(body).toContain(`| \`tests/login.spec.ts\` | 2 | 3 / 4 | ${Buffer.byteLength(SPEC)} |`);
    expect(body).toContain("| `tests/deep/er/cart.spec.ts` | – | – |");
    expect(body).toContain(String.raw`| 1 | does not \| parse | tests/x.spec.ts:2 |  |`);
    expect(shown(body)).toContain("| &lt;button> @·boss | src/a.tsx:3 |");
    expect(body).toContain("/a: 1 page left out | amtp.md:2 |");
    expect(shown(body)).toContain("| 1 | it is Vue | apps/@·web |  |");
  });

  it.each([
    {},
    { files: "none" },
    { files: [{ path: 1 }] },
    { exclusions: { length: 9 } },
    { gaps: [] },
  ])("does not mind a report in another form: %j", (report) => {
    const { body } = planOf({ meta: { report } }).pullRequest;

    expect(body).toContain("`tests/login.spec.ts`");
  });

  it("tells the base commit, the approval and how far behind it is", () => {
    const { body } = planOf({}, 3).pullRequest;

    expect(body).toContain(`Written for commit ${BASE} of \`main\``);
    expect(body).toContain("Approved in environment `amtp-approval` by `boss`.");
    expect(body).toContain("behind by 3");
    expect(planOf().pullRequest.body).not.toContain("behind by");
  });

  it("stays below 60,000 characters, says how much was cut, and keeps its notes", () => {
    const { body } = planOf({ payload: { pr_body: "x @y ".repeat(20_000) } }).pullRequest;

    expect(body.length).toBeLessThanOrEqual(60_010);
    expect(body).toContain("(80200 more characters are left out here");
    expect(body).toContain("### Notes");
  });
});

describe("the title of the pull request", () => {
  it.each([
    ["Add tests <for> A & B", "Add tests <for> A & B"],
    ["fixes #12 @boss", "fixes #·12 @·boss"],
    ["two\nlines", "two lines"],
    ["Add tests [skip ci]", "Add tests"],
    ["\u202E \u200B", "Add generated tests"],
  ])("of %j is %j", (title, expected) => {
    expect(shown(planOf({ payload: { pr_title: title } }).pullRequest.title)).toBe(expected);
  });
});

describe("the commit message", () => {
  it("has no word of the model", () => {
    const words = "[skip ci] Co-authored-by: x <x@y> MODEL";
    const plain = planOf().commitMessage.replaceAll(/[0-9a-f]{64}/g, "");

    const { commitMessage } = planOf({ payload: { pr_title: words, pr_body: words } });

    expect(commitMessage.replaceAll(/[0-9a-f]{64}/g, "")).toBe(plain);
    expect(commitMessage).not.toContain("MODEL");
  });

  it("ends with a digest that changes with every byte of every file", () => {
    const file = { path: "tests/a.spec.ts", contents: "a" };
    const digests = [
      [file],
      [{ ...file, contents: "b" }],
      [{ ...file, path: "tests/b.spec.ts" }],
    ].map((files) => planOf({ payload: { files } }).contentDigest);

    expect(new Set(digests).size).toBe(3);
    expect(planOf().commitMessage).toContain(`Amtp-Content: sha256:${planOf().contentDigest}`);
  });
});

describe("the branch", () => {
  it("has nothing of a user's or a model's text in it", () => {
    expect(planOf().branch).toMatch(/^amtp\/playwright-[0-9a-f]{16}$/);
  });

  it("is another one for another repository, base branch, depth, folder or framework, and no other", () => {
    const branches = [
      buildArtifact(BASE),
      buildArtifact(BASE, { source: { base_branch: "release" } }),
      buildArtifact(BASE, { source: { repo_full_name: "acme/other" } }),
      buildArtifact(BASE, { source: { working_directory: "apps/web" } }),
      buildArtifact(BASE, { meta: { depth: "deep" } }),
      buildArtifact(BASE, { meta: { framework: "maestro" } }),
    ].map(({ branch }) => branch);

    expect(new Set(branches).size).toBe(6);
    const same = [
      buildArtifact("9".repeat(40)),
      buildArtifact(BASE, { source: { repo_full_name: "Acme/Shop" } }),
      buildArtifact(BASE, { source: { working_directory: "." } }),
      buildArtifact(BASE, { meta: { provider: "compatible", model: "x" } }),
      buildArtifact(BASE, { artifact: { run_id: "8f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77" } }),
    ].map(({ branch }) => branch);
    expect(new Set(same)).toEqual(new Set([branches[0]]));
  });
});
