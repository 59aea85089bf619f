import { afterAll, beforeAll, expect, test } from "vitest";
import type { Behaviour } from "../platform/model/server.ts";
import {
  API_KEY,
  callsOf,
  filesBelow,
  replyOf,
  runWithHostileModel,
} from "./hostile/hostile-model.ts";
import { makeRepository, temporaryFolder } from "./source-folders.ts";

let source: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  source = await temporaryFolder();
  await makeRepository(source.path);
});

afterAll(() => source.remove());

/** Runs the command with a Repo Crawler whose model answers so, turn by turn; the last one stays. */
async function crawlerSays(...behaviours: readonly Behaviour[]) {
  const place = await temporaryFolder();
  const attack = await runWithHostileModel({
    cwd: place.path,
    source: source.path,
    agent: "Repo Crawler",
    answer: (_request, turn) => behaviours[Math.min(turn, behaviours.length) - 1] ?? replyOf(GOOD),
  });
  const left = await filesBelow(place.path);
  await place.remove();
  return { ...attack, left };
}

const MALFORMED = "MalformedLlmOutput";

const STACK = { runtime: "browser", frameworks: ["react"], summary: "Tasks." };
const GOOD = { entry_points: [], detected_stack: STACK };
const text = (reply: string): Behaviour => ({ kind: "text", text: reply });

// Session and reader are tried with more of them; these are hard on a whole run.
test.each<[string, Behaviour]>([
  ["with fields of the program", replyOf({ ...GOOD, run_id: "x", ref: "main" })],
  ["a million levels deep", text(nested(1_000_000))],
])("a reply %s ends by name, and nothing is written", async (_what, behaviour) => {
  const { run, result, left } = await crawlerSays(behaviour);
  expect([run.code, result.error?.code]).toEqual([1, "SchemaValidationError"]);
  expect([...left.keys()].filter((path) => path.startsWith("out/"))).toEqual([]);
});

function nested(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

test("three megabytes of reply are one reply, and more than the next agent may send", async () => {
  const summary = "s".repeat(3 * 1024 * 1024);
  const large = replyOf({ ...GOOD, detected_stack: { ...STACK, summary } });
  const { result } = await crawlerSays(large);
  expect([result.error?.code, result.artifacts.length]).toEqual(["BudgetExceeded", 2]);
});

test("entry points that the repository does not have are asked about once, then left out", async () => {
  const invented = ["../../etc/passwd", "/etc/passwd", "no/such.tsx"];
  const paths = [...invented, "src/main.tsx"];
  const entry_points = paths.map((path) => ({ path, kind: "config" }));
  const { result, attacked, left } = await crawlerSays(replyOf({ ...GOOD, entry_points }));
  expect([result.status, attacked.length]).toEqual(["done", 2]);
  const crawl = [...left].find(([path]) => path.includes("repo_crawler_output"))?.[1] ?? "{}";
  const { content } = JSON.parse(crawl) as { content: { payload: unknown } };
  expect(content.payload).toMatchObject({
    entry_points: [{ path: "src/main.tsx", kind: "config" }],
  });
});

test.each<[string, Behaviour, string]>([
  [
    "a reply in the contract",
    replyOf({ ...GOOD, detected_stack: { ...STACK, summary: API_KEY } }),
    "UnsafeOutput",
  ],
  ["a reply that is kept for review", text(`Sorry, ${API_KEY}`), MALFORMED],
])("the key in %s is kept nowhere", async (_what, behaviour, code) => {
  const { run, result, left } = await crawlerSays(behaviour);
  expect([run.code, result.error?.code]).toEqual([1, code]);
  const traces = [run.stdout, run.stderr, ...left.values()].join("\n");
  expect(traces).not.toContain(API_KEY);
  expect(traces).not.toContain(JSON.stringify(API_KEY).slice(1, -1));
});

const CALLS = [
  ["shell", "{}"],
  ["constructor", "{}"],
  ["repo_tree", "no JSON"],
  ["repo_tree", "[".repeat(100_000)],
  ["repo_tree", '{"cursor":"stolen"}'],
  ["repo_outline", '{"section":"__proto__"}'],
  ["repo_read_file", '{"path":"index.html","offset":-1}'],
  ["repo_read_file", '{"path":"index.html","limit":1e308}'],
  ["repo_read_file", '{"path":"../../etc/passwd"}'],
  ["repo_read_file", '{"path":"/etc/passwd"}'],
  ["repo_read_file", '{"path":"/proc/self/environ"}'],
  ["repo_read_file", '{"path":"src/../../../../../etc/passwd"}'],
  ["repo_read_file", '{"path":".git/config"}'],
  ["repo_read_file", '{"path":"index.html\\u0000"}'],
] as const;

test("each bad tool call is told what is wrong, and none leaves the repository", async () => {
  const calls = CALLS.map(([name, json]) => ({ name, arguments: json }));
  const { result, attacked, sent } = await crawlerSays(callsOf(calls), replyOf(GOOD));
  expect(result.status).toBe("done");
  const answers = attacked.at(-1)?.messages.filter(({ role }) => role === "tool") ?? [];
  expect(answers).toHaveLength(CALLS.length);
  for (const { content } of answers) expect(content).toMatch(/InvalidInput|Invalid arguments/);
  expect(sent.join("\n")).not.toMatch(/root:x:|AMTP_API_KEY|INPUT_|\[core\]/);
  expect(sent.join("\n")).not.toContain(API_KEY.slice(0, 15));
});
