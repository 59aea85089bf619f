import { join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { secretNames } from "../../../src/contracts/inputs/secrets.ts";
import * as steps from "../../../src/contracts/inputs/steps.ts";
import {
  GATE,
  GENERATE,
  MODEL_KEY,
  OPEN_PR,
  REQUEST,
  SOURCE_ACCESS,
} from "../../../src/contracts/inputs/table.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

interface Step {
  readonly id: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

async function actionIn(folder: string): Promise<Action> {
  return parse(await readFile(join(ROOT, folder, "action.yml"), "utf8")) as Action;
}

const INNER_STEPS = {
  preflight: steps.PREFLIGHT_STEP,
  "repo-crawler": steps.CRAWLER_STEP,
  "test-case-generator": steps.LATER_AGENT_STEP,
  "test-engineer": steps.LATER_AGENT_STEP,
};

/** What the steps inside the action are given. */
const { runs } = await actionIn(".");

describe("the request", () => {
  test("holds no secret", () => {
    expect([...secretNames(REQUEST)]).toEqual([]);
  });

  test("is made of exactly the inputs that it consists of, each of them quoted", () => {
    const request = runs.steps[0]?.with["request"] ?? "";
    const quoted = [...request.matchAll(/"([\w-]+)": \$\{\{ toJSON\(inputs\.([\w-]+)\) \}\}/g)];
    expect(quoted.map(([, name, input]) => [name, input])).toEqual(
      Object.keys(REQUEST).map((name) => [name, name]),
    );
    expect(request.match(/\$\{\{/g)).toHaveLength(quoted.length);
  });
});

describe("the action files", () => {
  test.each([
    [".", GENERATE],
    ["open-pr", OPEN_PR],
    ["src/preflight", INNER_STEPS.preflight],
    ["src/agents/repo-crawler", INNER_STEPS["repo-crawler"]],
    ["src/agents/test-case-generator", INNER_STEPS["test-case-generator"]],
    ["src/agents/test-engineer", INNER_STEPS["test-engineer"]],
  ])("in %s take what the table says", async (folder, rows) => {
    expect(Object.keys((await actionIn(folder)).inputs)).toEqual(Object.keys(rows));
  });

  test("give every step of the action exactly what it takes", () => {
    const given = runs.steps.map(({ id, with: values }) => [id, Object.keys(values)]);
    const taken = Object.entries(INNER_STEPS).map(([id, rows]) => [id, Object.keys(rows)]);
    expect(given).toEqual(taken);
  });

  test("give the key of the model to the agents, when a model is asked, and to nobody else", () => {
    const [name = ""] = Object.keys(MODEL_KEY);
    const uses = runs.steps.flatMap(({ id, with: values }) =>
      Object.values(values)
        .filter((value) => value.includes(`inputs.${name}`))
        .map((value) => [id, value]),
    );
    const key = `\${{ steps.preflight.outputs.provider != 'offline' && inputs.${name} || '' }}`;
    expect(uses).toEqual([
      ["preflight", `\${{ inputs.${name} != '' }}`],
      ["repo-crawler", key],
      ["test-case-generator", key],
      ["test-engineer", key],
    ]);
  });

  test("give the access to the source to the steps that read it", () => {
    const readers = runs.steps.filter(({ with: values }) =>
      Object.keys(SOURCE_ACCESS).some((name) => JSON.stringify(values).includes(`inputs.${name}`)),
    );
    expect(readers.map(({ id }) => id)).toEqual(["preflight", "repo-crawler"]);
  });

  test("tell no agent of the gate", () => {
    const told = runs.steps.filter(({ with: values }) =>
      Object.keys(GATE).some((name) => JSON.stringify(values).includes(`inputs.${name} }}`)),
    );
    expect(told.map(({ id }) => id)).toEqual(["preflight"]);
  });
});
