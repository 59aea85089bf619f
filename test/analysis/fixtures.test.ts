import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { AppModel } from "../../src/contracts/generated.ts";
import { validate } from "../../src/contracts/validators.ts";
import { describeModel } from "../../src/report/explain/describe-model.ts";
import { readFixtures, type Fixture, type Standing } from "./fixtures.ts";

const fixtures = readFixtures();

async function analyseFixture({ files, about }: Fixture): Promise<AppModel> {
  const sources = [...files].map(([path, text]) => ({ path, text }));
  const { workingDirectory } = about;
  return analyse(sources, { workingDirectory, paths: [...files.keys()] });
}

/** The model of each fixture, made when the first test asks for it. */
const models = new Map<Fixture, Promise<AppModel>>();
async function modelOf(fixture: Fixture): Promise<AppModel> {
  const model = models.get(fixture) ?? analyseFixture(fixture);
  models.set(fixture, model);
  return model;
}

/** What is told as a gap has one, what is understood has none; other faults may have one beside them. */
function agrees({ standing, gaps }: { standing: Standing; gaps: AppModel["gaps"] }): boolean {
  if (standing === "gap") return gaps.length > 0;
  return standing !== "understood" || gaps.length === 0;
}

// `npm test -- -u` writes what is known today; the difference is read in review.
describe.each(fixtures)("$dialect/$construct", (fixture) => {
  test("is described as expected", async () => {
    const model = await modelOf(fixture);
    expect(validate("appModel", model)).toMatchObject({ valid: true });
    await expect(`${describeModel(model)}\n`).toMatchFileSnapshot(
      join(fixture.folder, "expected.txt"),
    );
  });

  test("has a gap exactly where it is said to have one", async () => {
    const { gaps } = await modelOf(fixture);
    expect({ standing: fixture.about.standing, gaps }).toSatisfy(agrees);
  });
});

test("only what is understood goes without a note", () => {
  const odd = fixtures.filter(
    ({ about }) => (about.standing === "understood") !== (about.note === ""),
  );
  expect(odd.map(({ dialect, construct }) => `${dialect}/${construct}`)).toEqual([]);
});

test("packages that a fixture is about are among its dependencies", () => {
  const missing = fixtures.flatMap(({ dialect, construct, about, files }) => {
    const manifests = [...files].filter(([path]) => path.endsWith("package.json"));
    const absent = about.packages.filter(
      (name) => !manifests.some(([, text]) => text.includes(`"${name}":`)),
    );
    return absent.map((name) => `${dialect}/${construct} uses ${name}`);
  });
  expect(missing).toEqual([]);
});
