import { describe, expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { FlowRulesFact } from "../../../src/contracts/generated.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { shop, testCase } from "./shop.ts";
import { write } from "./write-flows.ts";

/** The shop with a `.maestro/config.yaml`. */
function withRules(given: Partial<FlowRulesFact>): OpenAppModel {
  const path = ".maestro/config.yaml";
  const rules: FlowRulesFact = {
    path,
    folder: ".maestro",
    flows: [],
    include_tags: [],
    exclude_tags: [],
    source: { path, line: 1 },
    by: "tests",
    ...given,
  };
  return shop({}, { tests: { config: null, flow_rules: [rules], specs: [], helpers: [] } });
}

describe("files", () => {
  const hides = ["tc_a", "tc_b", "tc_c"].map((id) =>
    testCase(id, {
      title: `Case ${id}`,
      steps: ['Launch "Shop"', 'Tap the "Cart" button', 'Tap the "Empty it" button'],
      expected: 'The "Your cart" heading is not visible',
    }),
  );

  test("share the steps that three of them begin with", () => {
    const files = write(hides);
    expect(files.map(({ path }) => path)).toEqual([
      ".maestro/case-tc-a.yaml",
      ".maestro/case-tc-b.yaml",
      ".maestro/case-tc-c.yaml",
      ".maestro/subflows/to-empty-it.yaml",
    ]);
    expect(files[0]?.contents).toContain("- runFlow: 'subflows/to-empty-it.yaml'\n");
    expect(files[3]?.contents).toContain("- tapOn: 'Empty it'\n");
  });

  test("are never written over those that are there, in any case of letters", () => {
    const paths = write([testCase("tc_a")], shop(), [".maestro/The-Cart-Opens.yaml"]).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([".maestro/the-cart-opens-2.yaml"]);
  });

  test("are named and placed as those that are there", () => {
    const specs = ["apps/shop/.maestro/sign_in.yml", "apps/shop/.maestro/common/log_in.yml"].map(
      (path) => ({
        path,
        framework: "maestro",
        titles: [],
        source: { path, line: 1 },
        by: "tests",
      }),
    );
    const model = shop({ folder: "apps/shop" }, { tests: { config: null, specs, helpers: [] } });
    const paths = write(hides, model).map(({ path }) => path);
    expect(paths[0]).toBe("apps/shop/.maestro/case_tc_a.yml");
    expect(paths[3]).toBe("apps/shop/.maestro/common/to_empty_it.yml");
  });

  test("are placed, tagged and shared by the project's own rules for which flows are run", () => {
    const model = withRules({ flows: ["auth/*", "app/*"], exclude_tags: ["util", "smoke"] });
    const files = write(hides, model);
    expect(files.map(({ path }) => path)).toEqual([
      ".maestro/app/case-tc-a.yaml",
      ".maestro/app/case-tc-b.yaml",
      ".maestro/app/case-tc-c.yaml",
      ".maestro/subflows/to-empty-it.yaml",
    ]);
    expect(files[0]?.contents).toContain("- runFlow: '../subflows/to-empty-it.yaml'\n");
    expect(files[0]?.contents).not.toContain("'smoke'");
    expect(maestro.allowedRoots(model)).toEqual([".maestro"]);
  });

  test("have a tag that the rules ask for, and parts one that they leave out", () => {
    const rules = { flows: ["**"], include_tags: ["regression"], exclude_tags: ["util"] };
    const files = write(hides, withRules(rules));
    expect(files[0]?.contents).toContain("tags:\n  - 'regression'\n");
    expect(files[3]?.contents).toContain("tags:\n  - 'util'\n---");
  });

  test("share nothing where the rules would run the parts by themselves", () => {
    const paths = write(hides, withRules({ flows: ["**"] })).map(({ path }) => path);
    expect(paths).toHaveLength(3);
  });

  test("pass their own checks and the rules of safety", () => {
    const model = shop();
    const files = write(hides, model);
    const report = maestro.check(files, { model, cases: hides, existingPaths: [] });
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(report.missingCases).toEqual([]);
    expect(report.files[0]?.locators).toMatchObject({ grounded: 4, total: 4 });
    const rules = { framework: "maestro", allowedRoots: maestro.allowedRoots(model) } as const;
    expect(reviewGeneratedFiles(files, rules).unsafe).toEqual([]);
  });
});
