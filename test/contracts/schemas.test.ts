import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { validate } from "../../src/contracts/validators.ts";

const RUN_ID = "6f1c2a8e-52a4-5c0b-9d43-0a4f2f6d7b11";

describe("the reply contracts", () => {
  test.each([
    [
      "crawlerReply",
      "crawlerOutput",
      ["run_id", "repo_full_name", "ref", "file_tree", "cache_hits"],
    ],
    ["generatorReply", "generatorOutput", ["run_id"]],
    ["engineerReply", "engineerOutput", ["run_id", "framework", "base_branch", "head_branch"]],
  ] as const)("%s is %s less what the program knows", (reply, output, known) => {
    const asked = SCHEMAS[output].required.filter(
      (field) => !(known as readonly string[]).includes(field),
    );
    expect(SCHEMAS[reply].required).toEqual(asked);
    expect(Object.keys(SCHEMAS[reply].properties)).toEqual(asked);
  });

  test("a model cannot slip in a field that the program knows", () => {
    const reply = { test_cases: [testCase()], coverage_notes: "", run_id: RUN_ID };
    const result = validate("generatorReply", reply);
    expect(result.valid).toBe(false);
  });
});

describe("a validator", () => {
  test("returns the very same object when it is valid", () => {
    const value = { run_id: RUN_ID, test_cases: [testCase()], coverage_notes: "" };
    const result = validate("generatorOutput", value);
    expect(result.valid && result.value).toBe(value);
  });

  test("names every bad path at once", () => {
    const value = {
      run_id: "no uuid",
      test_cases: [{ ...testCase(), id: "Login", priority: "urgent", extra: 1 }],
      coverage_notes: 3,
    };
    const result = validate("generatorOutput", value);
    const paths = result.valid ? [] : result.problems.map((problem) => problem.split(" ")[0]);
    expect(new Set(paths)).toEqual(
      new Set([
        "/run_id",
        "/test_cases/0",
        "/test_cases/0/id",
        "/test_cases/0/priority",
        "/coverage_notes",
      ]),
    );
  });

  test("does not repeat values, which may be secret or hostile", () => {
    const result = validate("crawlerInput", { run_id: "s3cret-value", ref: 1 });
    expect(result.valid ? "" : result.problems.join("\n")).not.toContain("s3cret-value");
  });

  test("cuts a flood of problems", () => {
    const value = {
      run_id: RUN_ID,
      test_cases: Array.from({ length: 100 }, () => ({})),
      coverage_notes: "",
    };
    const result = validate("generatorOutput", value);
    expect(result.valid ? [] : result.problems).toHaveLength(21);
  });

  test.each(["__proto__", "constructor", "toString"])("refuses an extra key named %s", (key) => {
    const value = JSON.parse(`{"test_cases":[],"coverage_notes":"","${key}":{}}`) as unknown;
    expect(validate("generatorReply", value).valid).toBe(false);
  });
});

function testCase() {
  return {
    id: "tc_login_success",
    title: "Signs in",
    preconditions: [],
    steps: ['Open "/login"'],
    expected: 'The URL is "/"',
    priority: "critical",
  };
}
