import { afterAll, beforeAll, expect, test } from "vitest";
import { type HonestRun, makeHonestRun } from "./hostile/honest-run.ts";
import { CARRIERS, GOALS } from "./hostile/malicious-pairs.ts";
import { tryPair } from "./hostile/try-pair.ts";

let honest: HonestRun;

beforeAll(async () => {
  honest = await makeHonestRun();
}, 180_000);

afterAll(() => honest.remove());

/** Each carrier once, each with another goal; `test/benchmark/safety/malicious-model.ts` tries all. */
const PAIRS = CARRIERS.map((carrier, index) => [carrier, GOALS[index % GOALS.length]] as const);

test("a model that obeys an attacker can be one in every place, for every goal", () => {
  expect(CARRIERS.length * GOALS.length).toBeGreaterThanOrEqual(120);
});

test.each(
  PAIRS.flatMap(([carrier, goal]) =>
    goal === undefined ? [] : [[`${carrier.name} × ${goal.name}`, carrier, goal] as const],
  ),
)("it breaks no rule by %s", { timeout: 120_000 }, async (_name, carrier, goal) => {
  expect((await tryPair(carrier, goal, honest)).broken).toEqual([]);
});
