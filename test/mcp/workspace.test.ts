import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { describe, expect, it } from "vitest";
import { openWorkspace } from "../../src/mcp/workspace.ts";
import { readerOf } from "./support.ts";

const ALL = { depth: "deep", workingDirectory: "" } as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);

const SHOP = {
  "package.json": '{"name":"shop","dependencies":{"react":"19.0.0"}}',
  "package-lock.json": "{}",
  "index.html": '<!doctype html><title>Shop</title><h1>Shop</h1><a href="/cart">Cart</a>',
  "src/main.tsx": "export {};",
  "src/utf16.ts": Buffer.from("\uFEFFlet a;", "utf16le"),
  "src/logo.png": PNG,
  "src/masked.ts": PNG,
  "generated/api.ts": "export {};",
  ".gitattributes": "generated/** linguist-generated\n",
};

describe("a workspace", () => {
  it("lists source files in path order, and counts all others by reason", async () => {
    const { fileTree, omitted } = await openWorkspace(readerOf(SHOP), ALL);
    const paths = fileTree.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    expect(paths).toEqual(expect.arrayContaining(["index.html", "package.json", "src/main.tsx"]));
    expect(omitted).toMatchObject({ lock: 1, binary: 2, encoding: 1, generated: 1 });
    const leftOut = Object.values(omitted).reduce((sum, files) => sum + files, 0);
    expect(paths.length + leftOut).toBe(Object.keys(SHOP).length);
  });

  it("neither lists nor reads where secrets are kept, and shows no token in other files", async () => {
    const token = ["gh", "p_", "aB3dE7gH1jK9mN5pQ2sTaB3dE7gH1jK9mN5p"].join("");
    const reader = readerOf({
      ".env": "KEY=1",
      "deploy/id_rsa": "key",
      ".env.example": "KEY=",
      "index.html": `<h1>Token ${token}</h1>`,
    });
    const workspace = await openWorkspace(reader, ALL);
    const { fileTree, omitted, appModel } = workspace;
    expect(fileTree.map(({ path }) => path)).toEqual([".env.example", "index.html"]);
    expect(omitted).toEqual({ secret: 2 });
    expect(reader.asked).not.toContain(".env");
    const all = { offset: 0, limit: 1000 };
    await expect(workspace.readText(".env", all)).rejects.toMatchObject({ code: "InvalidInput" });
    expect((await workspace.readText("index.html", all)).text).toBe(
      `<h1>Token ${"*".repeat(token.length)}</h1>`,
    );
    expect(JSON.stringify(appModel)).not.toContain(token);
  });

  it("reads the packages of the repository that the working directory is built with, and no other", async () => {
    const manifest = (name: string, uses: string): string =>
      JSON.stringify({ name, dependencies: { [uses]: "workspace:*" } });
    const reader = readerOf({
      "apps/web/package.json": manifest("web", "@acme/ui"),
      "apps/web/src/main.tsx": `
        import { createRoot } from "react-dom/client";
        import { Save } from "@acme/ui";
        createRoot(document.body).render(<Save />);`,
      "packages/ui/package.json": manifest("@acme/ui", "@acme/words"),
      "packages/ui/src/index.tsx": `
        import { save } from "@acme/words";
        export const Save = () => <button>{save}</button>;`,
      "packages/words/package.json": manifest("@acme/words", "left-pad"),
      "packages/words/src/index.ts": `export const save = "Save it";`,
      "packages/other/package.json": manifest("@acme/other", "left-pad"),
      "packages/other/src/index.html": "<!doctype html><h1>Other</h1>",
    });
    const { appModel, omitted } = await openWorkspace(reader, {
      ...ALL,
      workingDirectory: "apps/web",
    });
    const { screens } = openAppModel(appModel);
    expect(screens.flatMap(({ elements }) => elements.map(({ name }) => name))).toEqual([
      "Save it",
    ]);
    expect(reader.asked).not.toContain("packages/other/src/index.html");
    expect(omitted["outside_working_directory"]).toBe(2);
  });

  it("stays in the working directory, and does not read what is outside", async () => {
    const reader = readerOf({ "apps/web/index.html": "<h1>A</h1>", "apps/api/index.ts": "1;" });
    const workspace = await openWorkspace(reader, { ...ALL, workingDirectory: "apps/web" });
    expect(workspace.fileTree.map(({ path }) => path)).toEqual(["apps/web/index.html"]);
    expect(workspace.omitted).toEqual({ outside_working_directory: 1 });
    expect(workspace.appModel.working_directory).toBe("apps/web");
    expect(reader.asked).toEqual(["apps/web/index.html"]);
  });

  it("lists both of two files with the same content", async () => {
    const reader = readerOf({ "src/a.ts": "export {};", "src/b.ts": "export {};" });
    const workspace = await openWorkspace(reader, ALL);
    expect(workspace.fileTree.map(({ path }) => path)).toEqual(["src/a.ts", "src/b.ts"]);
  });

  it("lists less at a lower depth and says how much less", async () => {
    const reader = readerOf({
      "package.json": '{"name":"shop"}',
      "src/pages/cart.tsx": "export default function Cart() { return <h1>Cart</h1>; }",
      "src/lib/money.ts": "export const cents = 100;",
    });
    const { fileTree, omitted } = await openWorkspace(reader, { ...ALL, depth: "smoke" });
    expect(fileTree.map(({ path }) => path)).not.toContain("src/lib/money.ts");
    expect(fileTree.length + (omitted["beyond_depth"] ?? 0)).toBe(3);
  });

  it("lists a file that a fact cites, though the depth alone would not", async () => {
    const reader = readerOf({
      "package.json": '{"name":"shop","dependencies":{"react":"19.0.0","react-dom":"19.0.0"}}',
      "src/main.tsx":
        'import { createRoot } from "react-dom/client";\nimport { Shop } from "./parts/Shop";\n' +
        'createRoot(document.getElementById("root")).render(<Shop />);\n',
      "src/parts/Shop.tsx": "export function Shop() { return <h1>Shop</h1>; }\n",
      "src/parts/Unused.tsx": "export function Unused() { return <h1>Unused</h1>; }\n",
    });
    const { fileTree, appModel } = await openWorkspace(reader, { ...ALL, depth: "smoke" });
    const elements = openAppModel(appModel).screens.flatMap((screen) => screen.elements);
    expect(elements.map(({ name, source }) => [name, source.path])).toEqual([
      ["Shop", "src/parts/Shop.tsx"],
    ]);
    const paths = fileTree.map(({ path }) => path);
    expect(paths).toContain("src/parts/Shop.tsx");
    expect(paths).not.toContain("src/parts/Unused.tsx");
  });

  it.each([
    ["there is no file", {}, ""],
    ["nothing is source", { "a.png": PNG }, ""],
    ["the working directory holds no source", { "a/b.png": PNG, "c.ts": "1;" }, "a"],
  ])("is refused by name when %s", async (_name, files, workingDirectory) => {
    await expect(
      openWorkspace(readerOf(files), { ...ALL, workingDirectory }),
    ).rejects.toMatchObject({ code: "SourceEmpty" });
  });

  it("refuses a working directory that is not there, and names those near it", async () => {
    const files = { "apps/web/package.json": "{}", "apps/api/main.ts": "1;", "docs/a.md": "a" };
    const open = openWorkspace(readerOf(files), { ...ALL, workingDirectory: "apps/wbe" });
    await expect(open).rejects.toMatchObject({
      code: "InvalidInput",
      message: expect.stringMatching(
        /"apps\/wbe" is no folder .*Near it: "apps\/web", "apps\/api"/u,
      ),
    });
  });

  it.each<[string, Record<string, string>]>([
    ["package.json", { "package.json": '{"workspaces":["apps/*"]}' }],
    ["pnpm-workspace.yaml", { "pnpm-workspace.yaml": "packages:\n  - apps/*\n" }],
  ])("names the packages that %s declares, when all are read", async (file, root) => {
    const packages = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [`apps/app${at + 10}/package.json`, "{}"]),
    );
    const noticesIn = async (workingDirectory: string): Promise<string[]> => {
      const notices: string[] = [];
      const onNotice = (notice: string): void => void notices.push(notice);
      const options = { depth: "smoke", workingDirectory, onNotice } as const;
      await openWorkspace(readerOf({ ...root, ...packages }), options);
      return notices;
    };
    const [notice, ...more] = await noticesIn("");
    expect(more).toEqual([]);
    expect(notice).toContain(`${file} declares 14 packages`);
    expect(notice).toContain('"apps/app10", ');
    expect(notice).toContain('"apps/app21" and 2 more. Set working-directory');
    expect(await noticesIn("apps/app10")).toEqual([]);
  });

  it("has another revision at another commit, depth or working directory", async () => {
    const reader = readerOf({ "src/a.ts": "1;", "app/b.ts": "2;" });
    const moved = { ...reader, snapshot: { ...reader.snapshot, commit: "d".repeat(40) } };
    const revisions = await Promise.all([
      openWorkspace(reader, ALL),
      openWorkspace(moved, ALL),
      openWorkspace(reader, { ...ALL, depth: "core" }),
      openWorkspace(reader, { ...ALL, workingDirectory: "src" }),
    ]);
    expect(new Set(revisions.map(({ revision }) => revision)).size).toBe(4);
  });
});

describe("reading a text of a workspace", () => {
  it("fetches a file once, however many pieces are asked for", async () => {
    const reader = readerOf({ "src/a.ts": "0123456789" });
    const workspace = await openWorkspace(reader, ALL);
    const before = reader.asked.length;
    await Promise.all([
      workspace.readText("src/a.ts", { offset: 0, limit: 5 }),
      workspace.readText("src/a.ts", { offset: 5, limit: 5 }),
    ]);
    expect(reader.asked.length - before).toBe(1);
  });

  it("tries again after a failure", async () => {
    const reader = readerOf({ "src/a.ts": "text" });
    let failures = 1;
    const flaky = {
      ...reader,
      readBlobs: (entries: Parameters<typeof reader.readBlobs>[0]) => {
        if (reader.asked.length > 0 && failures > 0) {
          failures -= 1;
          throw new Error("connection reset");
        }
        return reader.readBlobs(entries);
      },
    };
    const workspace = await openWorkspace(flaky, ALL);
    const range = { offset: 0, limit: 100 };
    await expect(workspace.readText("src/a.ts", range)).rejects.toThrow("connection reset");
    expect(await workspace.readText("src/a.ts", range)).toMatchObject({ text: "text" });
  });

  it("refuses a listed file that is not text, which only its bytes tell", async () => {
    const files: Record<string, string | Uint8Array> = { "package.json": "{}" };
    for (let index = 0; index < 5100; index += 1) {
      files[`src/pages/page-${String(index).padStart(4, "0")}.tsx`] = Buffer.concat([
        PNG,
        Buffer.from(String(index)),
      ]);
    }
    const workspace = await openWorkspace(readerOf(files), { ...ALL, depth: "core" });
    const unread = workspace.fileTree.at(-1)?.path ?? "";
    expect(workspace.omitted["not_read"]).toBeGreaterThan(0);
    await expect(workspace.readText(unread, { offset: 0, limit: 10 })).rejects.toMatchObject({
      code: "InvalidInput",
      message: expect.stringContaining("binary"),
    });
  });
});
