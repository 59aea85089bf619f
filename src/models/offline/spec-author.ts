import type { TestCase } from "../../contracts/depth.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { AppModel, TestEngineerInput, TestEngineerReply } from "../../contracts/generated.ts";
import { validate } from "../../contracts/validators.ts";
import { writeSpecs } from "../../frameworks/playwright/writer.ts";
import { pullRequestText } from "./pull-request-text.ts";
import type { Question, Replier } from "./replier.ts";

/** Answers the Test Engineer: compiles the cases that it is handed into spec files. */
export function createSpecAuthor(): Replier {
  return {
    needs: ["packages", "routes", "screens", "tests"],
    reply: ({ user, facts, repair }: Question): TestEngineerReply => {
      const cases = payloadOf(user).test_cases;
      const existingPaths = testPaths(facts.model);
      const write = (kept: readonly TestCase[]): TestEngineerReply => {
        const files = writeSpecs({ cases: kept, model: facts.model, existingPaths });
        return { files, ...pullRequestText(files, kept, facts.model) };
      };
      const reply = write(cases);
      return repair === null
        ? reply
        : repaired(reply, cases, { repair, write, model: facts.model });
    },
  };
}

interface Repair {
  readonly repair: string;
  readonly write: (kept: readonly TestCase[]) => TestEngineerReply;
  readonly model: AppModel;
}

/** The reply without what the message names: cases by their id, else files by their path. */
function repaired(
  reply: TestEngineerReply,
  cases: readonly TestCase[],
  { repair, write, model }: Repair,
): TestEngineerReply {
  const named = new Set(repair.match(/\btc_[a-z0-9_]+/g));
  const kept = cases.filter(({ id }) => !named.has(id));
  if (kept.length < cases.length) return write(kept);
  const files = reply.files.filter(({ path }) => !repair.includes(path));
  return { files, ...pullRequestText(files, cases, model) };
}

/** Files of tests that are there already; new ones get other names. */
function testPaths({ tests }: AppModel): string[] {
  return [...tests.specs, ...tests.helpers].map(({ path }) => path);
}

function payloadOf(user: unknown): TestEngineerInput {
  const envelope = validate("envelope", user);
  const input = validate("engineerInput", envelope.valid ? envelope.value.payload : user);
  if (input.valid) return input.value;
  throw new NamedError(
    "ModelRejectedRequest",
    `The offline engine was handed no valid test cases: ${input.problems.join("; ")}`,
  );
}
