import { describe, expect, test } from "vitest";
import { chooseFrameworks } from "../../src/app-model/for-framework.ts";
import { withReasons } from "../../src/agents/test-case-generator/what-is-missing.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import { openWorkspace, type Workspace } from "../../src/mcp/workspace.ts";
import { readerOf } from "./support.ts";

type Files = Readonly<Record<string, string>>;

async function read(files: Files): Promise<Workspace & { readonly notices: readonly string[] }> {
  const notices: string[] = [];
  const onNotice = (notice: string): void => void notices.push(notice);
  const options = { depth: "deep", workingDirectory: "", onNotice } as const;
  return { ...(await openWorkspace(readerOf(files), options)), notices };
}

const PAGE = "<!doctype html><title>Shop</title><h1>Shop</h1>";
const PLAYWRIGHT = 'export default { testDir: "e2e" };';
const THREE_RUNNERS: Files = {
  "index.html": PAGE,
  "playwright.config.ts": PLAYWRIGHT,
  "cypress.config.ts": 'export default { e2e: { baseUrl: "http://localhost:1" } };',
  ".maestro/config.yaml": "flows: []\n",
  "wdio.conf.ts": "export const config = {};",
};

describe("a repository of which it is not clear how it is tested", () => {
  test("with several runners is tested by Playwright's, and every other one is named", async () => {
    const { tests, gaps } = (await read(THREE_RUNNERS)).appModel;
    expect(tests.config).toMatchObject({ framework: "playwright", test_dir: "e2e" });
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual(
      expect.arrayContaining([
        "the configuration of tests cypress.config.ts: playwright.config.ts is read instead",
        "the configuration of tests .maestro/config.yaml: playwright.config.ts is read instead",
        "the configuration of tests wdio.conf.ts: its runner is not known",
      ]),
    );
  });

  test("is understood the same however its files are listed", async () => {
    const backwards = Object.fromEntries(Object.entries(THREE_RUNNERS).toReversed());
    expect((await read(backwards)).appModel).toEqual((await read(THREE_RUNNERS)).appModel);
  });

  test("of several packages without tests has no configuration, and its packages are told", async () => {
    const manifest = (name: string): string =>
      JSON.stringify({ name, dependencies: { react: "19.0.0" } });
    const { appModel, notices } = await read({
      "package.json": JSON.stringify({ name: "all", workspaces: ["apps/*"] }),
      "apps/shop/package.json": manifest("shop"),
      "apps/shop/index.html": PAGE,
      "apps/admin/package.json": manifest("admin"),
      "apps/admin/index.html": PAGE,
    });
    expect(appModel.tests).toMatchObject({ config: null, specs: [] });
    expect(notices.join(" ")).toMatch(/apps\/admin.*apps\/shop|apps\/shop.*apps\/admin/u);
  });

  test("in a language that nobody knows has no page, and ends by name", async () => {
    const { appModel } = await read({ "app/Main.hs": 'main = putStrLn "Shop"', "shop.cabal": "" });
    expect(appModel.routes).toEqual([]);
    expect(chooseFrameworks("auto", appModel)).toEqual(["playwright"]);
    const ended = new NamedError("NothingToTest", "No test can be written.");
    expect(withReasons(ended, appModel)).toMatchObject({ code: "NothingToTest" });
  });

  test("with pages alone is no repository for flows, and both is refused with what to choose", async () => {
    const { appModel } = await read({ "index.html": PAGE });
    expect(chooseFrameworks("auto", appModel)).toEqual(["playwright"]);
    expect(() => chooseFrameworks("both", appModel)).toThrow(/Choose framework playwright/);
  });
});
