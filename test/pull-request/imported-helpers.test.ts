import { describe, expect, it } from "vitest";
import { readReaching } from "../../src/pull-request/imported-helpers.ts";
import { blobSha } from "../../src/repository/blob-sha.ts";
import type { TreeEntry } from "../../src/repository/reader.ts";

const SHELL =
  'import { execSync } from "node:child_process"; export const sh = (c) => execSync(c);';

/** What a repository of these files says of a spec that imports `from`, and how often it was asked. */
async function read(texts: Readonly<Record<string, string>>, from: string) {
  const entries = Object.entries(texts).map(([path, text]): TreeEntry => {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha: blobSha(bytes), mode: "100644" };
  });
  const asked: string[][] = [];
  const spec = { path: "e2e/a.spec.ts", contents: `import { x } from "${from}";` };
  const reaching = await readReaching(entries, [spec], async (some) => {
    asked.push(some.map(({ path }) => path));
    return some.map(({ path }) => ({ path, text: texts[path] ?? "" }));
  });
  const names = [...reaching].map(([path, found]) => [path, Object.fromEntries(found)] as const);
  return { asked, reaching: Object.fromEntries(names) };
}

/** So many modules, each of which takes something from the one after it, and a last one. */
function chain(length: number): Record<string, string> {
  const links = Array.from({ length }, (_, index) => [
    `e2e/m${index}.ts`,
    `export { x } from "./m${index + 1}";`,
  ]);
  return Object.fromEntries([...links, [`e2e/m${length}.ts`, "export const x = 1;"]]);
}

describe("what new files import reaches the machine", () => {
  it("is read from the helper that they name", async () => {
    const { reaching } = await read({ "e2e/shell.ts": SHELL }, "./shell");

    expect(reaching).toEqual({ "e2e/shell.ts": { sh: "handed" } });
  });

  it("is followed over files that only pass it on, one round of requests each", async () => {
    const files = { "e2e/shell.ts": SHELL, "e2e/index.ts": 'export { sh as go } from "./shell";' };
    const { asked, reaching } = await read(files, ".");

    expect(asked).toEqual([["e2e/index.ts"], ["e2e/shell.ts"]]);
    expect(reaching["e2e/index.ts"]).toMatchObject({ go: "handed" });
  });

  it("asks for nothing that no new file leads to, and for no other kind of file", async () => {
    const files = {
      "e2e/shell.ts": SHELL,
      "e2e/data.json": "{}",
      "e2e/page.ts": "export const x = 1;",
    };
    const { asked, reaching } = await read(files, "./page");

    expect(asked).toEqual([["e2e/page.ts"]]);
    expect(reaching).toEqual({});
  });

  it("reads files that import one another once", async () => {
    const files = {
      "e2e/a.ts": 'import "./b"; export const x = 1;',
      "e2e/b.ts": 'import "./a";',
    };

    expect((await read(files, "./a")).asked).toEqual([["e2e/a.ts"], ["e2e/b.ts"]]);
  });

  it("counts what is too deep to be read as if all of it did", async () => {
    const { asked, reaching } = await read(chain(20), "./m0");

    expect(asked).toHaveLength(12);
    expect(reaching["e2e/m12.ts"]).toEqual({ "*": "gives" });
  });

  it("counts what is too much to be read as if all of it did", async () => {
    const many = Array.from({ length: 400 }, (_, index) => `e2e/m${index}.ts`);
    const all = many.map((path) => `export * from "./${path.slice(4, -3)}";`).join("\n");
    const modules = many.map((path) => [path, "export const x = 1;"]);
    const { asked, reaching } = await read(
      { ...Object.fromEntries(modules), "e2e/all.ts": all },
      "./all",
    );

    expect(asked.flat()).toHaveLength(300);
    expect(
      Object.values(reaching).filter((names) => names["*"] === "gives").length,
    ).toBeGreaterThan(100);
  });
});
