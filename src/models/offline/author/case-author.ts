import { type OpenAppModel, openAppModel } from "../../../app-model/open-app-model.ts";
import { unnamedElements } from "../../../app-model/testability.ts";
import type { Depth, TestCase } from "../../../contracts/depth.ts";
import { NamedError } from "../../../contracts/errors.ts";
import type {
  TestCaseGeneratorInput,
  TestCaseGeneratorReply,
} from "../../../contracts/generated.ts";
import { validate } from "../../../contracts/validators.ts";
import type { Answer, Question, Replier } from "../replier.ts";
import { coverageNotes } from "./coverage-notes.ts";
import type { Found } from "./found.ts";
import { planCases } from "./plan-cases.ts";
import { selectCases } from "./select-cases.ts";

/** Answers the Test Case Generator: the cases that the source makes sure of, best first. */
export function createCaseAuthor(): Replier {
  return {
    needs: ["packages", "mobile_apps", "routes", "parts", "screens", "endpoints", "tests", "gaps"],
    reply: ({ user, facts: { appModel } }: Question): Answer => {
      const { depth_level: depth } = payloadOf(user);
      const { found, exclusions } = authorCases(openAppModel(appModel), depth);
      const notes = coverageNotes([...exclusions, ...unnamedElements(appModel)]);
      // An empty list is against the contract; the session tells that there is nothing to test.
      const reply: TestCaseGeneratorReply = { test_cases: [...found], coverage_notes: notes };
      return { reply, exclusions };
    },
  };
}

/** The cases for a depth, and everything of the source that has none. The same for the same facts. */
export function authorCases(model: OpenAppModel, depth: Depth): Found<TestCase> {
  const plan = planCases(model);
  const { found, exclusions } = selectCases(plan.found, depth);
  return { found, exclusions: [...exclusions, ...plan.exclusions] };
}

function payloadOf(user: unknown): TestCaseGeneratorInput {
  const envelope = validate("envelope", user);
  const input = validate("generatorInput", envelope.valid ? envelope.value.payload : user);
  if (input.valid) return input.value;
  throw new NamedError(
    "ModelRejectedRequest",
    `The offline engine was handed no valid crawl: ${input.problems.join("; ")}. Start the run afresh (locally: --fresh).`,
  );
}
