import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { HowToRun, TestFile, TestFramework } from "../types.ts";
import { checkFlowCode, checkFlows } from "./checks.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import { appIdText, APP_ID_VARIABLE } from "./writer/app-id.ts";
import { flowFolders } from "./writer/location.ts";
import { unwritableCases, writeFlows } from "./writer.ts";

/** Maestro flows for apps on Android and iOS. */
export const maestro: TestFramework = {
  id: "maestro",
  fileNoun: "Maestro flow",
  instructions: INSTRUCTIONS,
  allowedRoots: flowFolders,
  write: writeFlows,
  leftOut: unwritableCases,
  check: checkFlows,
  checkCode: checkFlowCode,
  howToRun,
};

/** Flows are run by their folder: it also holds the parts that they run. */
function howToRun(files: readonly TestFile[], model: OpenAppModel): HowToRun {
  const used = flowFolders(model).filter((folder) =>
    files.some(({ path }) => path.startsWith(`${folder}/`)),
  );
  const choices = model.mobile_apps.flatMap((app) => appIdText(app).notes);
  const build =
    "Install a build of the app on an emulator or simulator first. Maestro Cloud runs them without one: `maestro cloud --app-file <apk, or zipped .app> " +
    `${used.join(" ")}\`.`;
  const which =
    choices.length === 0
      ? ""
      : ` Another build than the default is chosen with \`-e ${APP_ID_VARIABLE}=…\`: ${[...new Set(choices)].join(" ")}`;
  return { command: `maestro test ${used.join(" ")}`, setUp: build + which, needs: [] };
}
