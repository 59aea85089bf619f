import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { HowToRun, TestFile, TestFramework } from "../types.ts";
import { checkCode, checkSpecs } from "./checks.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import { casesOfDevices } from "./writer/cases-of-devices.ts";
import { isSignIn, needsOf } from "./needs.ts";
import { writeSpecs } from "./writer.ts";
import { specFolders } from "./writer/location.ts";

/** Playwright Test specs in TypeScript. */
export const playwright: TestFramework = {
  id: "playwright",
  fileNoun: "Playwright spec",
  instructions: INSTRUCTIONS,
  allowedRoots: specFolders,
  write: (request) => writeSpecs(request),
  leftOut: ({ cases, model }) => casesOfDevices(cases, model),
  check: checkSpecs,
  checkCode,
  howToRun,
};

const SET_UP =
  "There is no Playwright configuration yet: `npm init playwright@latest` adds one. Set `testDir` to the folder of these files and `use.baseURL` to where the app runs.";

function howToRun(files: readonly TestFile[], model: OpenAppModel): HowToRun {
  const isSetUp = model.tests.config?.framework === "playwright";
  const paths = files.map(({ path }) => path).filter((path) => !isSignIn(path));
  return {
    command: `npx playwright test ${paths.join(" ")}`,
    setUp: isSetUp ? null : SET_UP,
    needs: needsOf(files, model),
  };
}
