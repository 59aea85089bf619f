import { openAppModel } from "../../app-model/open-app-model.ts";
import { unnamedElements } from "../../app-model/testability.ts";
import type { TestCase } from "../../contracts/depth.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { AppModel, TestEngineerInput, TestEngineerReply } from "../../contracts/generated.ts";
import { validate } from "../../contracts/validators.ts";
import { frameworkFor } from "../../frameworks/registry.ts";
import type { WrittenFile } from "../../frameworks/types.ts";
import { readCase } from "../../step-language/index.ts";
import { pullRequestText } from "./pull-request-text.ts";
import type { Answer, Question, Replier } from "./replier.ts";

/** Answers the Test Engineer: compiles the cases that it is handed into files of the framework. */
export function createSpecAuthor(): Replier {
  return {
    needs: ["packages", "mobile_apps", "routes", "parts", "screens", "tests"],
    reply: async ({ user, facts: { appModel }, repair }: Question): Promise<Answer> => {
      const { test_cases: cases, target_framework } = inputOf(user);
      const framework = await frameworkFor(target_framework);
      const model = openAppModel(appModel);
      const existingPaths = testPaths(appModel);
      const unnamed = unnamedElements(appModel);
      const write = (some: readonly TestCase[]): WrittenFile[] =>
        framework.write({ cases: some.map(readCase), model, existingPaths });
      const draft = { cases, files: write(cases) };
      const { files, cases: kept } = repair === null ? draft : repaired(draft, repair, write);
      const reply: TestEngineerReply = {
        files: files.map(({ path, contents }) => ({ path, contents })),
        ...pullRequestText({ files, cases: kept, model, framework, unnamed }),
      };
      // Cases that it gives up in a repair are in no file, which the review of the files sees.
      return { reply, exclusions: [] };
    },
  };
}

interface Draft {
  readonly cases: readonly TestCase[];
  readonly files: readonly WrittenFile[];
}

/** The draft without what the message names: cases by their id, else files by their path. */
function repaired(
  { cases, files }: Draft,
  message: string,
  write: (cases: readonly TestCase[]) => WrittenFile[],
): Draft {
  const named = new Set(message.match(/\btc_[a-z0-9_]+/g));
  const kept = cases.filter(({ id }) => !named.has(id));
  if (kept.length < cases.length) return { cases: kept, files: write(kept) };
  return { cases, files: files.filter(({ path }) => !message.includes(path)) };
}

/** Files of tests that are there already; new ones get other names. */
function testPaths({ tests }: AppModel): string[] {
  return [...tests.specs, ...tests.helpers].map(({ path }) => path);
}

function inputOf(user: unknown): TestEngineerInput {
  const envelope = validate("envelope", user);
  const input = validate("engineerInput", envelope.valid ? envelope.value.payload : user);
  if (input.valid) return input.value;
  throw new NamedError(
    "ModelRejectedRequest",
    `The offline engine was handed no valid test cases: ${input.problems.join("; ")}. Start the run afresh (locally: --fresh).`,
  );
}
