import { describe, expect, it } from "vitest";
import { DEPTHS } from "../../src/contracts/depth.ts";
import { allowanceOf } from "../../src/mcp/allowance.ts";
import { connectInProcess } from "../../src/mcp/client.ts";
import { createRepositoryServer, outlineServer } from "../../src/mcp/server.ts";
import { appModel, asStored, button, screen } from "../app-model/builders.ts";
import { fileEntries, workspaceOf, workspaceWith } from "./support.ts";

const BIG = asStored(
  appModel(
    Array.from({ length: 400 }, (_, page) =>
      screen(`/page-${page}`, {
        elements: Array.from({ length: 20 }, (_each, index) => button(`Do ${page} ${index}`)),
      }),
    ),
  ),
);

async function outlined(about: string, depth: (typeof DEPTHS)[number]) {
  const client = await connectInProcess(outlineServer(BIG, { digest: "d", depth }));
  const pages: string[] = [];
  let cursor = "";
  do {
    const { text, structured } = await client.callTool("repo.outline", { about, cursor });
    pages.push(text);
    const next = structured?.["next_cursor"];
    cursor = typeof next === "string" ? next : "";
  } while (cursor !== "");
  await client.close();
  return pages;
}

describe("facts as lines", () => {
  it.each(DEPTHS)("take at depth %s what it has room for, whatever the size", async (depth) => {
    const { first, page, listing } = allowanceOf({ depth });
    const pages = await outlined("pages", depth);
    const cursorAndRest = 400;
    expect(pages[0]?.length).toBeLessThan(first + cursorAndRest);
    for (const text of pages.slice(1)) expect(text.length).toBeLessThan(page + cursorAndRest);
    expect(pages.join("").length).toBeLessThan(listing + pages.length * cursorAndRest);
    expect(pages.at(-1)).toMatch(/not listed at this depth: \d+ more, such as \/page-/u);
  });

  it("take less of a small window than a depth has room for, and as much of a large one", () => {
    const { first, read } = allowanceOf({ depth: "core", contextWindow: 8_192 });
    expect(first).toBeLessThan(allowanceOf({ depth: "core" }).first / 2);
    expect(read).toBeLessThan(first + 1);
    const large = allowanceOf({ depth: "core", contextWindow: 128_000 });
    expect(large).toEqual(allowanceOf({ depth: "core" }));
  });

  it("go on where the page before ended, and tell nothing twice", async () => {
    const pages = await outlined("pages", "core");
    const heads = pages.join("\n").match(/^\/page-\d+ /gmu) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
    expect(pages[0]).toMatch(/\nnext_cursor: [\w-]+$/u);
  });

  it("tell of any one page, also of one that is not listed", async () => {
    expect((await outlined("/page-399", "smoke")).join("")).toContain('"Do 399 19"');
  });

  it("say what can be asked about when there is no such page", async () => {
    expect((await outlined("/nothing", "core")).join("")).toContain("overview, pages, gaps, tests");
  });
});

describe("lines of a file", () => {
  const text = Array.from({ length: 2_000 }, (_, index) => `const line${index + 1} = 0;`);
  const files = { "src/a.ts": text.join("\n"), "src/wide.ts": "x".repeat(100_000) };

  async function read(args: Readonly<Record<string, unknown>>) {
    const client = await connectInProcess(createRepositoryServer(() => workspaceOf(files)));
    const answer = await client.callTool("repo.read_file", args);
    await client.close();
    return answer;
  }

  it("are those that were asked for, each with its number", async () => {
    const { text: lines } = await read({ path: "src/a.ts", from_line: 7, to_line: 8 });
    expect(lines).toBe("src/a.ts lines 7 to 8 of 2000\n7\tconst line7 = 0;\n8\tconst line8 = 0;");
  });

  it("are as many as the depth has room for when no end is said", async () => {
    const { text: lines } = await read({ path: "src/a.ts", from_line: 1, to_line: 0 });
    expect(lines.length).toBeLessThan(allowanceOf({ depth: "deep" }).read + 100);
    expect(lines.split("\n").length).toBeGreaterThan(100);
  });

  it("are cut where they are longer than people write", async () => {
    expect((await read({ path: "src/wide.ts" })).text.length).toBeLessThan(1_000);
  });

  it("beyond the end are a mistake that says how many there are", async () => {
    const answer = await read({ path: "src/a.ts", from_line: 3_000 });
    expect(answer).toMatchObject({ isError: true });
    expect(answer.text).toContain("2000 lines");
  });
});

describe("files as lines", () => {
  it("are folders, counted where they do not fit", async () => {
    const workspace = workspaceWith({ fileTree: fileEntries(50_000) });
    const client = await connectInProcess(createRepositoryServer(workspace));
    const { text } = await client.callTool("repo.tree", {});
    await client.close();
    expect(text.length).toBeLessThan(allowanceOf({ depth: "core" }).page + 100);
    expect(text).toContain("50000 files");
    expect(text).toContain("src: pages/ (50000 files)");
  });
});
