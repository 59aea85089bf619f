import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";

const rulesIn = async (text: string) => {
  const files = [{ path: "apps/shop/.maestro/config.yaml", text }];
  const paths = files.map(({ path }) => path);
  const { tests, gaps } = await analyse(files, { workingDirectory: "", paths });
  return { rules: tests.flow_rules, gaps };
};

test("the configuration of flows tells which of them are run", async () => {
  const { rules } = await rulesIn(
    'flows:\n  - "auth/*"\nincludeTags: smoke\nexcludeTags: [util]\n',
  );
  expect(rules).toMatchObject([
    {
      folder: "apps/shop/.maestro",
      flows: ["auth/*"],
      include_tags: ["smoke"],
      exclude_tags: ["util"],
    },
  ]);
});

test("one that cannot be parsed has no rules, and is a gap", async () => {
  const { rules, gaps } = await rulesIn("flows: [\n");
  expect(rules).toMatchObject([{ flows: [] }]);
  expect(gaps.map(({ what }) => what)).toContain(
    "the configuration of flows apps/shop/.maestro/config.yaml",
  );
});
