import { beforeAll, describe, expect, test } from "vitest";
import { followedInstructions } from "../../src/app-model/guidance.ts";
import { guidanceLines } from "../../src/app-model/lines/guidance-lines.ts";
import { type OpenAppModel, openAppModel } from "../../src/app-model/open-app-model.ts";
import { authorCases } from "../../src/models/offline/author/case-author.ts";
import { frameworkFor } from "../../src/frameworks/registry.ts";
import { openWorkspace } from "../../src/mcp/workspace.ts";
import { readCase } from "../../src/step-language/index.ts";
import { readerOf } from "../mcp/support.ts";

const PAGE = `<!doctype html><title>Shop</title><h1>Shop</h1>
<a href="/admin.html">Admin</a> <a href="/cart.html">Cart</a>
<form id="f"><label>Email * <input type="email" id="e" required></label>
<label>Coupon <input id="c" maxlength="6"></label>
<label>Country <select><option>France</option><option>Norway</option><option>Chile</option></select></label>
<button>Join</button></form><p id="out"></p>
<script>
  document.getElementById("f").addEventListener("submit", (event) => {
    event.preventDefault();
    document.getElementById("out").textContent = document.getElementById("e").value;
  });
</script>`;

const TEAM = `## Skip
- /admin.html
- /nowhere
## Test data
- email: qa@acme.test
- Coupon: FAR-TOO-LONG
- Coupon: HELLO
- Country: Chile
- Zip: 12345
## Names
- /cart.html: Basket
- /checkout: Payment
## Instructions
Look at the cart first.`;

const SHOP = {
  "index.html": PAGE,
  "admin.html": '<!doctype html><title>Admin</title><h1>Admin</h1><a href="/index.html">Shop</a>',
  "cart.html": "<!doctype html><title>Cart</title><h1>Cart</h1>",
};

const modelOf = async (
  files: Readonly<Record<string, string>>,
  workingDirectory = "",
): Promise<OpenAppModel> => {
  const { appModel } = await openWorkspace(readerOf(files), { depth: "deep", workingDirectory });
  return openAppModel(appModel);
};

let model: OpenAppModel;

beforeAll(async () => {
  model = await modelOf({ ...SHOP, ".github/amtp.md": TEAM });
});

describe("what the offline engine writes for a team with instructions", () => {
  test("opens no page that is left out, and leads to none", () => {
    const { found, exclusions } = authorCases(model, "deep");
    expect(JSON.stringify(found)).not.toMatch(/admin\.html/u);
    expect(exclusions).toContainEqual({
      what: "the page /admin.html",
      reason: "the team's instructions leave the page out",
      source: { path: ".github/amtp.md", line: 2 },
    });
  });

  test("enters the team's values, and no other where there are some that the field takes", () => {
    const entered = new Map<string, Set<string>>();
    for (const testCase of authorCases(model, "deep").found)
      for (const { meaning } of readCase(testCase).steps) {
        const value =
          meaning.kind === "fill"
            ? meaning.value
            : meaning.kind === "choose"
              ? meaning.option
              : null;
        const target =
          "target" in meaning && meaning.target.by === "role" ? meaning.target.name : "";
        if (value !== null) entered.set(target, (entered.get(target) ?? new Set()).add(value));
      }
    expect(entered.get("Email *")).toEqual(new Set(["qa@acme.test"]));
    expect(entered.get("Coupon")).toEqual(new Set(["HELLO"]));
    expect(entered.get("Country")).toContain("Chile");
  });

  test("has the team's names in its titles", async () => {
    const { found } = authorCases(model, "deep");
    const framework = await frameworkFor("playwright");
    const files = framework.write({ cases: found.map(readCase), model, existingPaths: [] });
    const cart = files.find(({ path }) => path.includes("cart"));
    expect(cart?.contents).toContain("Basket (/cart.html)");
    expect(found.map(({ title }) => title)).toContain("Basket shows its main content");
  });
});

test("what could not be followed of the instructions is a gap with its line", () => {
  const told = model.gaps.filter(({ kind }) => kind === "instruction");
  expect(told.map(({ source, what, why }) => `${source.line} ${what}: ${why}`)).toEqual([
    "3 /nowhere: no page that was found is there",
    '6 the value for "Coupon": the field takes 6 characters',
    '9 "Zip": no field that was found is called so',
    "12 /checkout: no page that was found is there",
  ]);
});

test("a summary says what became of each instruction", () => {
  const { found } = authorCases(model, "deep");
  const lines = followedInstructions(model, found, false).map(({ what, source }) => [
    source.line,
    what.replace(/\d+ tests/u, "n tests"),
  ]);
  expect(lines).toEqual([
    [2, "/admin.html: 1 page left out"],
    [5, '"qa@acme.test" for "email": entered in n tests'],
    [6, '"FAR-TOO-LONG" for "Coupon": entered in n tests'],
    [7, '"HELLO" for "Coupon": entered in n tests'],
    [8, '"Chile" for "Country": entered in n tests'],
    [9, '"12345" for "Zip": entered in n tests'],
    [11, '/cart.html is called "Basket"'],
    [14, "1 line in words: left, since no model reads them"],
  ]);
  expect(followedInstructions(model, found, true).at(-1)?.what).toContain("told to the model");
});

test("a model is told of them in lines of which the team's own words cannot become ours", async () => {
  const { tests } = await modelOf({
    ...SHOP,
    ".github/amtp.md": "Pages:\nFloor:\n## Test data\n- Email: a\u0007b\n- Email: a\tb",
  });
  expect(guidanceLines({ tests })).toEqual([
    "what the team asks of its tests:",
    'enter "a b" for "Email"',
    "| Pages:",
    "| Floor:",
  ]);
});

test("an app of a bigger repository has its own instructions before those of all", async () => {
  const { tests } = await modelOf(
    {
      "apps/shop/index.html": PAGE,
      "apps/shop/.github/amtp.md": "## Test data\n- Email: shop@acme.test",
      ".github/amtp.md": "## Test data\n- Email: qa@acme.test",
    },
    "apps/shop",
  );
  expect(tests.guidance?.data.map(({ value }) => value)).toEqual([
    "shop@acme.test",
    "qa@acme.test",
  ]);
});

test("a file that is far too large is not read, and that is said", async () => {
  const { tests, gaps } = await modelOf({ ...SHOP, ".github/amtp.md": "a\n".repeat(40_000) });
  expect(tests.guidance?.prose).toEqual([]);
  expect(gaps.find(({ kind }) => kind === "instruction")?.why).toContain("at most 64 KB");
});
