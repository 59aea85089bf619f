import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { AppModel } from "../../src/contracts/generated.ts";
import { validate } from "../../src/contracts/validators.ts";
import { describeModel } from "../../src/report/explain/describe-model.ts";
import { describeElements } from "./support.ts";

const folder = new URL("../sample-app/", import.meta.url);

function readSample(prefix: string): readonly { path: string; text: string }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .map((path) => ({
      path:
        prefix +
        path.slice(path.indexOf("sample-app/") + "sample-app/".length).replace(/^\/+/u, ""),
      text: readFileSync(path, "utf8"),
    }));
}

async function analyseSample(workingDirectory: string): Promise<AppModel> {
  const files = readSample(workingDirectory === "" ? "" : `${workingDirectory}/`);
  return analyse(files, { workingDirectory, paths: files.map((file) => file.path) });
}

test("the sample app is described as people see it", async () => {
  const model = await analyseSample("");
  expect(validate("appModel", model).valid).toBe(true);
  // They filter a list that is empty at first.
  expect(model.gaps.map(({ what }) => what)).toEqual(
    ["All", "Active", "Done"].map((name) => `what a click of the "${name}" button does`),
  );
  await expect(`${describeModel(model)}\n`).toMatchFileSnapshot("golden/sample-app.txt");
});

test("the sample app is described in the same way where it is a folder of a repository", async () => {
  const top = await analyseSample("");
  const below = await analyseSample("test/sample-app");
  const elementsOf = (model: AppModel): readonly string[] =>
    openAppModel(model).screens.map((screen) => describeElements(screen));
  expect(elementsOf(below)).toEqual(elementsOf(top));
});
