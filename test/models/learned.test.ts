import { afterEach, describe, expect, test } from "vitest";
import { continueRun } from "../../src/agents/continue-run.ts";
import { MODEST, type Profile } from "../../src/models/profile/profile.ts";
import { type Learned, learnedOf, withLearned } from "../../src/models/profile/learned.ts";
import { FAMILIES } from "../platform/model/strict/families.ts";
import { type StrictServer, startStrictServer } from "../platform/model/strict/server.ts";
import { agentContext, storedArtifact } from "../agents/agent-context.ts";
import { temporaryFolder } from "../process/source-folders.ts";
import { modelAt, runOnSample } from "./whole-run.ts";

const PLACE = { host: "127.0.0.1:1", model: "m-1" };

/** What a server taught that refuses nearly everything. */
function harsh(): Profile {
  return {
    ...MODEST,
    structuredOutput: "json_object",
    schemaInObject: false,
    tools: false,
    temperature: false,
    outputLimit: { name: "max_completion_tokens", most: 4_096 },
    contextWindow: 8_192,
    dropped: [{ param: "tools", reason: "127.0.0.1:1 answered 400" }],
  };
}

function learned(profile: Profile): Learned {
  const found = learnedOf(PLACE, profile);
  if (found === undefined) throw new Error("Nothing was learned");
  return found;
}

describe("what a target has taught", () => {
  test("is nothing as long as it refuses nothing", () => {
    expect(learnedOf(PLACE, MODEST)).toBeUndefined();
  });

  test("makes a profile what it was in the process before", () => {
    expect(withLearned(PLACE, MODEST, learned(harsh()))).toEqual(harsh());
  });

  test.each([{ host: "other:1" }, { model: "m-2" }])(
    "changes nothing for another one: %o",
    (other) => {
      expect(withLearned({ ...PLACE, ...other }, MODEST, learned(harsh()))).toEqual(MODEST);
    },
  );

  test("never has more sent, whatever is handed on", () => {
    const generous = learned({ ...MODEST, dropped: harsh().dropped });
    const { dropped: _dropped, outputLimit: _limit, ...kept } = harsh();
    expect(withLearned(PLACE, harsh(), generous)).toMatchObject(kept);
  });
});

describe("the next agent of a run", () => {
  let server: StrictServer | undefined;

  afterEach(async () => server?.close());

  test("is not refused again what its server refused of the one before", async () => {
    const place = await temporaryFolder();
    const family = FAMILIES["llama-cpp-python"];
    const strict = await startStrictServer(family);
    server = strict;
    const at = { provider: "compatible", model: family.model, baseUrl: strict.url } as const;
    await runOnSample(place.path, await modelAt(at));
    expect(strict.refusals).not.toEqual([]);
    const { context } = agentContext(place.path, [], { model: await modelAt(at) });
    const kind = "test_case_generator_output";
    const { meta } = await storedArtifact(context, kind, "generatorOutput");
    continueRun(context, [meta]);
    const refused = strict.refusals.length;
    await runOnSample(place.path, context.model, { fresh: true });
    expect(strict.refusals).toHaveLength(refused);
    await place.remove();
  });
});
