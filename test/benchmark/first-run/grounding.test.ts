import { describe, expect, it } from "vitest";
import type { Ground } from "./grounding.ts";
import { groundSpec } from "./grounding.ts";
import { normalise } from "./source-text.ts";
import { parseSpec } from "./spec-files.ts";

const SOURCE = {
  paths: ["src/App.jsx", "public/help.html"],
  texts: [
    `<h1>What&apos;s
      next?</h1> <label>Title</label> <button>Delete {name}</button> <Route path="/app/users" /> <p>Saved to disk</p>`,
  ].map(normalise),
};

function groundOf(statement: string): Ground | undefined {
  const spec = parseSpec("a.spec.ts", `test("t", async ({ page }) => { ${statement} });`);
  return groundSpec(spec, SOURCE).at(-1)?.ground;
}

describe("grounding a spec in the app's own source text", () => {
  it("finds a text across entities and line breaks", () => {
    expect(groundOf(`page.getByRole("heading", { name: "What's next?" });`)).toBe("alone");
  });

  it("tells a text of its own from words inside a longer one", () => {
    expect(groundOf(`page.getByText("Saved");`)).toBe("within");
  });

  it("misses a name that the source does not have", () => {
    expect(groundOf(`page.getByLabel("Password");`)).toBe("missing");
  });

  it("counts data that the same test typed as its own", () => {
    const statements = `const n = \`Ada \${Date.now()}\`; page.getByLabel("Title").fill(n); page.getByText(n);`;
    expect(groundOf(statements)).toBe("typed");
  });

  it("does not count data that another test typed", () => {
    expect(groundOf(`page.getByText("Ada");`)).toBe("missing");
  });

  it("puts a name together from the source's text and typed data", () => {
    const statements = `page.getByLabel("Title").fill("Ada"); page.getByRole("button", { name: "Delete Ada" });`;
    expect(groundOf(statements)).toBe("parts");
  });

  it("lets an app count, but finds no number by itself", () => {
    expect(groundOf(`page.getByText("3 Title");`)).toBe("parts");
    expect(groundOf(`page.getByText("3");`)).toBe("missing");
  });

  it("finds an address in a route table or as a file", () => {
    expect(groundOf(`page.goto("/app/users");`)).toBe("alone");
    expect(groundOf(`page.goto("/help.html");`)).toBe("alone");
    expect(groundOf(`expect(page).toHaveURL(/\\/app\\/orders$/);`)).toBe("missing");
  });
});
