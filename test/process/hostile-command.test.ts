import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultOf, runCli } from "./run-cli.ts";
import { makeRepository, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"));
});

afterAll(() => place.remove());

const SECRET = "hunter2-hunter2";

/**
 * The name under which the command refuses these arguments. Fails unless the refusal is one of
 * wrong use, told in one line that no runner obeys, with nothing started.
 */
async function refusalOf(...args: readonly string[]): Promise<string | undefined> {
  const before = await readdir(place.path);
  const run = await runCli(["generate", ...args, "--json"], { cwd: place.path });
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^error: .*\n$/);
  expect(run.stderr).not.toMatch(/^\s*::|##\[/);
  expect(await readdir(place.path)).toEqual(before);
  return resultOf(run).error?.code;
}

const HOSTILE_VALUES = {
  "a workflow command": "a\n::error::x ##[error]y",
  "100,000 characters": "x".repeat(100_000),
  "the name of a prototype": "__proto__",
  "an option of another program": "--upload-pack=touch canary",
};

const CHECKED_OPTIONS = ["depth", "framework", "provider", "model-deadline-seconds", "ref"];

describe.each(Object.entries(HOSTILE_VALUES))("%s", (_what, value) => {
  test("is no value of an option that has few, and no ref", async () => {
    for (const option of CHECKED_OPTIONS) {
      const code = await refusalOf("app", `--${option}=${value}`);
      expect(["InvalidInput", "RefNotFound"]).toContain(code);
    }
  });

  test("is no source", async () => {
    expect(await refusalOf(`./${value}`)).toBe("SourceNotFound");
  });
});

test.each(["model", "base-url", "working-directory"])(
  "--%s is one line of limited length",
  async (option) => {
    expect(await refusalOf("app", `--${option}=a\n::error::x`)).toBe("InvalidInput");
    expect(await refusalOf("app", `--${option}=${"x".repeat(100_000)}`)).toBe("InvalidInput");
  },
);

test.each(["../..", "/etc", "a/../../b", "a\\..\\b"])(
  "the working directory %s would leave the repository",
  async (folder) => {
    expect(await refusalOf("app", `--working-directory=${folder}`)).toBe("InvalidInput");
  },
);

test.each([
  `http://user:${SECRET}@127.0.0.1:9/v1`,
  "http://127.0.0.1.attacker.test/v1",
  "http://127.0.0.1@attacker.test/",
  "http://localhost.attacker.test",
  "http://attacker.test#@localhost",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "//attacker.test",
])("no key is sent to the base URL %s", async (url) => {
  const model = ["--provider", "compatible", "--model", "m", "--base-url", url];
  const run = await runCli(["generate", "app", ...model, "--json"], {
    cwd: place.path,
    environment: { AMTP_API_KEY: SECRET },
  });
  expect([run.code, resultOf(run).error?.code]).toEqual([2, "InvalidInput"]);
  expect(run.stdout + run.stderr).not.toContain(SECRET);
});

test.concurrent.each([`http://user:${SECRET}@127.0.0.1:9`, "file:///etc/passwd"])(
  "the API of GitHub is not at %s, and nothing of it is repeated",
  async (url) => {
    const run = await runCli(["generate", "octo/shop", "--json"], {
      cwd: place.path,
      environment: { GITHUB_API_URL: url, GITHUB_TOKEN: `ghs_${SECRET}` },
    });
    expect(run.code).not.toBe(0);
    expect(resultOf(run).error?.code).not.toBe("Internal");
    expect(run.stdout + run.stderr).not.toContain(SECRET);
  },
);
