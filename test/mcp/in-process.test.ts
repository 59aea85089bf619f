import { afterEach, describe, expect, it } from "vitest";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { hashOf } from "../../src/contracts/canonical-json.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import { connectInProcess, type ToolClient } from "../../src/mcp/client.ts";
import { PAGE_BYTES } from "../../src/mcp/pages.ts";
import { createRepositoryServer, outlineServer } from "../../src/mcp/server.ts";
import type { Workspace } from "../../src/mcp/workspace.ts";
import { appModel as openModel, asStored, button, heading, screen } from "../app-model/builders.ts";
import { EMPTY_APP_MODEL, fileEntries, workspaceOf, workspaceWith } from "./support.ts";

const open: ToolClient[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()));
});

async function clientOf(workspace: Workspace | (() => Promise<Workspace>)): Promise<ToolClient> {
  const client = await connectInProcess(createRepositoryServer(workspace));
  open.push(client);
  return client;
}

function errorIn(text: string): unknown {
  return (JSON.parse(text) as { error: unknown }).error;
}

describe("repo.tree", () => {
  it("lists 50,000 files whole and in order, in pages of limited size", async () => {
    const files = fileEntries(50_000);
    const client = await clientOf(workspaceWith({ fileTree: files, omitted: { binary: 7 } }));
    const first = await client.callTool("repo.tree", { path_prefix: "" });
    expect(Buffer.byteLength(first.text)).toBeLessThan(PAGE_BYTES + 200);
    expect(await client.readWholeTree()).toEqual({ files, omitted: { binary: 7 } });
  });

  it("lists one folder when a prefix is given", async () => {
    const client = await clientOf(workspaceWith({ fileTree: fileEntries(1200) }));
    const answer = await client.callTool("repo.tree", { path_prefix: "src/pages/section-00110" });
    expect(answer.structured?.["entries"]).toHaveLength(10);
  });

  it("treats odd names as names", async () => {
    const names = ["__proto__", "constructor", "a\nb.ts", "\u202Egpj.ts", "toString", "😀.tsx"];
    const files = names.map((path) => ({ path, size: 1, sha: "0".repeat(40) }));
    const client = await clientOf(workspaceWith({ fileTree: files }));
    expect((await client.readWholeTree()).files).toEqual(files);
    const one = await client.callTool("repo.tree", { path_prefix: "__proto__" });
    expect(one.structured?.["entries"]).toEqual([files[0]]);
  });

  it("gives the same as text, for clients that know only text", async () => {
    const client = await clientOf(workspaceWith({ fileTree: fileEntries(3) }));
    const answer = await client.callTool("repo.tree", { path_prefix: "" });
    expect(JSON.parse(answer.text)).toEqual(answer.structured);
  });

  it("says what to do about a bad cursor", async () => {
    const client = await clientOf(workspaceWith({ fileTree: fileEntries(3) }));
    const answer = await client.callTool("repo.tree", { path_prefix: "", cursor: "page2" });
    expect(answer).toMatchObject({ isError: true, structured: null });
    expect(errorIn(answer.text)).toMatchObject({ code: "InvalidInput" });
  });

  it("refuses arguments that it does not know", async () => {
    const client = await clientOf(workspaceWith({}));
    const answer = await client.callTool("repo.tree", { prefix: "src/" });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain("prefix");
  });
});

describe("repo.read_file", () => {
  const LONG = "0123456789".repeat(10_000);
  const files = {
    "src/a.ts": "export const a = 1;\n",
    "src/long.ts": LONG.replaceAll("9", "\n"),
    "src/smile.ts": "x😀y",
  };

  it("gives the text of a listed file with its size and SHA", async () => {
    const client = await clientOf(() => workspaceOf(files));
    const answer = await client.callTool("repo.read_file", { path: "src/a.ts", offset: 0 });
    expect(answer.structured).toEqual({
      path: "src/a.ts",
      sha: "cc798ff50da9473effe8bdb31c8c120fe42b61e3",
      size: 20,
      text: "export const a = 1;\n",
      next_offset: null,
    });
  });

  it("gives a long file in pieces that join to the whole", async () => {
    const client = await clientOf(() => workspaceOf(files));
    let text = "";
    let offset: unknown = 0;
    while (offset !== null) {
      const answer = await client.callTool("repo.read_file", { path: "src/long.ts", offset });
      text += String(answer.structured?.["text"]);
      offset = answer.structured?.["next_offset"];
    }
    expect(text).toBe(files["src/long.ts"]);
  });

  it("never cuts a character in two", async () => {
    const client = await clientOf(() => workspaceOf(files));
    const answer = await client.callTool("repo.read_file", {
      path: "src/smile.ts",
      offset: 0,
      limit: 2,
    });
    expect(answer.structured).toMatchObject({ text: "x😀", next_offset: 3 });
  });

  it.each([
    "../secret",
    "src/../src/a.ts",
    "/etc/passwd",
    "./src/a.ts",
    "src\\a.ts",
    "src",
    "__proto__",
    "src/a.ts\u0000.png",
    "missing.ts",
  ])("refuses %j, which the tree does not list, and says where paths come from", async (path) => {
    const client = await clientOf(() => workspaceOf(files));
    const answer = await client.callTool("repo.read_file", { path });
    expect(answer.isError).toBe(true);
    expect(errorIn(answer.text)).toMatchObject({
      code: "InvalidInput",
      message: expect.stringContaining("repo.tree"),
    });
  });

  it("refuses an offset beyond the end and says how long the file is", async () => {
    const client = await clientOf(() => workspaceOf(files));
    const answer = await client.callTool("repo.read_file", { path: "src/a.ts", offset: 21 });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain("20 characters");
  });

  it.each([{ offset: -1 }, { offset: 0.5 }, { limit: 0 }, { limit: 1e9 }, { from_line: -1 }])(
    "refuses the range %j",
    async (range) => {
      const client = await clientOf(() => workspaceOf(files));
      const answer = await client.callTool("repo.read_file", { path: "src/a.ts", ...range });
      expect(answer.isError).toBe(true);
    },
  );
});

describe("repo.outline", () => {
  const specs = Array.from({ length: 250 }, (_, index) => ({
    path: `e2e/flow-${index}.spec.ts`,
    framework: "playwright",
    titles: [`flow ${index} works`],
    source: { path: `e2e/flow-${index}.spec.ts`, line: 1 },
    by: "playwright",
  }));
  const routes = Array.from({ length: 2000 }, (_, index) => ({
    path: `/section/${index}`,
    kind: "table" as const,
    screen: null,
    guarded: false,
    certainty: "literal" as const,
    source: { path: "src/routes.tsx", line: index + 1 },
    by: "react-router",
  }));
  const config = {
    framework: "playwright" as const,
    path: "playwright.config.ts",
    test_dir: "e2e",
    base_url: null,
    test_id_attribute: null,
    source: { path: "playwright.config.ts", line: 3 },
    by: "playwright",
  };
  const appModel = {
    ...EMPTY_APP_MODEL,
    working_directory: "apps/web",
    routes,
    tests: { config, specs, helpers: [] },
    gaps: [
      {
        kind: "file" as const,
        what: "__proto__",
        why: "constructor",
        help: "toString",
        source: { path: "src/constructor.tsx", line: 1 },
        count: 1,
      },
    ],
  };

  it("gives all facts page by page, and together they are the app model", async () => {
    const client = await clientOf(workspaceWith({ appModel }));
    expect(await client.readAppModel()).toEqual(appModel);
  });

  it("gives an empty app model as what it is", async () => {
    const client = await clientOf(workspaceWith({}));
    expect(await client.readAppModel()).toEqual(EMPTY_APP_MODEL);
  });

  it("pages through long sections, with the section said on each page", async () => {
    const client = await clientOf(workspaceWith({ appModel }));
    const first = await client.callTool("repo.outline", { section: "routes" });
    expect(Buffer.byteLength(first.text)).toBeLessThan(PAGE_BYTES + 200);
    expect(first.structured).toMatchObject({ section: "routes", next_cursor: expect.any(String) });
  });

  it("tells what screens share once, in a section of its own", async () => {
    const menu = button("Menu");
    const pages = ["/", "/about"].map((route) =>
      screen(route, { elements: [menu, heading(route)] }),
    );
    const shared = asStored(openModel(pages));
    const client = await clientOf(workspaceWith({ appModel: shared }));
    const parts = await client.callTool("repo.outline", { section: "parts" });
    const screens = await client.callTool("repo.outline", { section: "screens" });
    expect(parts.text.split('"name":"Menu"')).toHaveLength(2);
    expect(screens.text).not.toContain('"name":"Menu"');
    expect(openAppModel(await client.readAppModel()).screens).toEqual(pages);
  });

  it("refuses a cursor of another section", async () => {
    const client = await clientOf(workspaceWith({ appModel }));
    const first = await client.callTool("repo.outline", { section: "routes" });
    const cursor = first.structured?.["next_cursor"];
    const answer = await client.callTool("repo.outline", { section: "screens", cursor });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain("another listing");
  });

  it("refuses a section that there is not, and names those that there are", async () => {
    const client = await clientOf(workspaceWith({ appModel }));
    const answer = await client.callTool("repo.outline", { section: "constructor" });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain("screens");
  });

  it("is served alone over an app model that came in an artifact", async () => {
    const client = await connectInProcess(
      outlineServer(appModel, { digest: hashOf(appModel), depth: "core" }),
    );
    open.push(client);
    expect(client.asModelTools().map(({ name }) => name)).toEqual(["repo_outline"]);
    expect(await client.readAppModel()).toEqual(appModel);
  });
});

describe("opening a workspace", () => {
  it("happens once, at the first call that needs it, also when many come together", async () => {
    let opened = 0;
    const client = await clientOf(async () => {
      opened += 1;
      return workspaceWith({ fileTree: fileEntries(2) });
    });
    expect(opened).toBe(0);
    await Promise.all([client.readWholeTree(), client.readAppModel(), client.readWholeTree()]);
    expect(opened).toBe(1);
  });

  const LIMITED = new NamedError("RateLimited", "Wait a minute.", {
    retryAfterSeconds: 60,
    cause: new NamedError("PlatformUnavailable", "GitHub answered 429."),
  });

  it("that fails is told with all that is known of it, and is tried again by the next call", async () => {
    let attempts = 0;
    const client = await clientOf(async () => {
      attempts += 1;
      if (attempts === 1) throw LIMITED;
      return workspaceWith({ fileTree: fileEntries(2) });
    });
    await expect(client.readWholeTree()).rejects.toEqual(LIMITED);
    expect((await client.readWholeTree()).files).toHaveLength(2);
  });
});
