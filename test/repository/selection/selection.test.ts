import { describe, expect, it } from "vitest";

import type { TreeEntry } from "../../../src/repository/reader.ts";
import {
  decodeSource,
  detectWorkspaces,
  filterTree,
  readAttributes,
  selectFiles,
  type PathPriority,
} from "../../../src/repository/selection/index.ts";

function file(path: string, more: Partial<TreeEntry> = {}): TreeEntry {
  return { path, size: 100, sha: "a".repeat(40), mode: "100644", ...more };
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

function reasonFor(entry: TreeEntry, attributes = ""): string {
  const files = attributes === "" ? [] : [{ path: ".gitattributes", text: attributes }];
  const { kept, skipped } = filterTree([entry], {
    workingDirectory: "",
    attributes: readAttributes(files),
  });
  return kept.length === 1 ? "kept" : Object.keys(skipped).join();
}

describe("which files of a tree are worth reading", () => {
  it.each([
    ["src/app.tsx", "kept"],
    ["constructor", "kept"],
    ["__proto__/toString.ts", "kept"],
    ["node_modules/x/index.js", "vendored"],
    ["packages/a/node_modules/x/index.js", "vendored"],
    ["vendor/jquery.js", "vendored"],
    ["src/pages/vendor/list.tsx", "kept"],
    ["dist/app.js", "generated"],
    ["packages/web/build/app.js", "generated"],
    ["app/build/page.tsx", "kept"],
    ["packages/build/index.ts", "kept"],
    ["packages/web/dist/index.d.ts", "generated"],
    [".next/server/app.js", "generated"],
    ["src/api.gen.ts", "generated"],
    ["src/routeTree.gen.ts", "kept"],
    ["src/__snapshots__/a.test.ts.snap", "generated"],
    ["public/app.js.map", "generated"],
    ["public/jquery.min.js", "minified"],
    ["package-lock.json", "lock"],
    ["apps/web/pnpm-lock.yaml", "lock"],
    ["public/logo.PNG", "binary"],
    ["fonts/inter.woff2", "binary"],
    ["a\nb.ts", "unsafe_name"],
    ["invoice\u202Etxt.ts", "unsafe_name"],
    ["broken\uFFFDname.ts", "unsafe_name"],
  ])("%j is %s", (path, reason) => {
    expect(reasonFor(file(path))).toBe(reason);
  });

  it("skips paths that no system could open", () => {
    expect(reasonFor(file(`${"a/".repeat(2_046)}a.ts`))).toBe("kept");
    expect(reasonFor(file(`${"a/".repeat(2_047)}a.ts`))).toBe("unsafe_name");
  });

  it("skips links, submodules and huge files by mode and size", () => {
    expect(reasonFor(file("a", { mode: "120000" }))).toBe("symlink");
    expect(reasonFor(file("a", { mode: "160000", size: 0 }))).toBe("submodule");
    expect(reasonFor(file("a.ts", { size: 400 * 1024 + 1 }))).toBe("huge");
    expect(reasonFor(file("a.sh", { mode: "100755" }))).toBe("kept");
  });

  it("counts every file exactly once", () => {
    const entries = [file("a.ts"), file("dist/a.js"), file("dist/b.js"), file("b.png")];
    const attributes = readAttributes([]);
    const { kept, skipped } = filterTree(entries, { workingDirectory: "", attributes });
    expect(kept.map((entry) => entry.path)).toEqual(["a.ts"]);
    expect(skipped).toEqual({ generated: 2, binary: 1 });
  });

  it("keeps one package of a monorepo, and not one whose name begins alike", () => {
    const entries = [file("apps/web/a.ts"), file("apps/web-admin/a.ts"), file("b.ts")];
    const attributes = readAttributes([]);
    const { kept, skipped } = filterTree(entries, { workingDirectory: "apps/web", attributes });
    expect(kept.map((entry) => entry.path)).toEqual(["apps/web/a.ts"]);
    expect(skipped).toEqual({ outside_working_directory: 2 });
  });
});

describe(".gitattributes", () => {
  it.each([
    ["*.api.ts linguist-generated", "src/x.api.ts", "generated"],
    ["*.api.ts linguist-generated=true", "x.api.ts", "generated"],
    ["*.api.ts linguist-generated=false", "x.api.ts", "kept"],
    ["*.api.ts linguist-generated\n*.api.ts -linguist-generated", "x.api.ts", "kept"],
    ["/lib/** linguist-vendored", "lib/a/b.ts", "vendored"],
    ["lib/*.ts linguist-vendored", "lib/a/b.ts", "kept"],
    ["lib/*.ts linguist-vendored", "src/lib/b.ts", "kept"],
    ["**/lib/*.ts linguist-vendored", "src/lib/b.ts", "vendored"],
    ["data[0-9].ts linguist-generated", "data7.ts", "generated"],
    ["data[!0-9].ts linguist-generated", "data7.ts", "kept"],
    ["*.psd filter=lfs diff=lfs merge=lfs -text", "a.psd", "lfs"],
    ["*.model binary", "a.model", "binary"],
    ["# *.ts linguist-generated", "a.ts", "kept"],
    ["dist/** -linguist-generated", "dist/app.js", "kept"],
    ["*.gen.ts linguist-generated=false", "src/a.gen.ts", "kept"],
    ["node_modules/** -linguist-vendored", "node_modules/x.js", "vendored"],
    ["constructor linguist-generated", "a.ts", "kept"],
  ])("%j makes %s %s", (text, path, reason) => {
    expect(reasonFor(file(path), text)).toBe(reason);
  });

  it("of a deeper folder wins, and speaks of that folder alone", () => {
    const attributesOf = readAttributes([
      { path: "a/.gitattributes", text: "*.ts -linguist-generated" },
      { path: ".gitattributes", text: "*.ts linguist-generated" },
    ]);
    expect(attributesOf("a/x.ts").generated).toBe(false);
    expect(attributesOf("b/x.ts").generated).toBe(true);
  });

  it("with hostile patterns costs little time", () => {
    const text = `${"*aa".repeat(8)}b linguist-generated\n`.repeat(1000);
    const attributesOf = readAttributes([{ path: ".gitattributes", text }]);
    const started = performance.now();
    for (let path = 0; path < 20; path += 1) {
      expect(attributesOf(`${path}${"a".repeat(200)}`).generated).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("the text of a file", () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;

  it("is UTF-8, without its byte order mark", () => {
    expect(decodeSource(bytes("\uFEFFconst é = 1;\r\n"))).toEqual({ text: "const é = 1;\r\n" });
    expect(decodeSource(bytes(""))).toEqual({ text: "" });
  });

  it.each([
    ["a UTF-16 LE file", Buffer.from("\uFEFFhello", "utf16le"), "encoding"],
    ["a UTF-16 BE file", Buffer.from("\uFEFFhello", "utf16le").swap16(), "encoding"],
    ["a Latin-1 file", Buffer.from("caf\u00E9", "latin1"), "encoding"],
    ["a file with NUL bytes", Buffer.from("abc\0def"), "binary"],
    ["an LFS pointer", bytes(pointer), "lfs"],
    ["one line of 300 KB", bytes("x=1;".repeat(75_000)), "minified"],
    ["a file of 5 MB, whatever its listing said", Buffer.alloc(5_000_000, "a\n"), "huge"],
    ["a file that says it is generated", bytes("// @generated by codegen\n"), "generated"],
    ["a Go style mark", bytes("// Code generated by protoc. DO NOT EDIT.\n"), "generated"],
  ])("is not had from %s", (_what, content, skip) => {
    expect(decodeSource(content)).toEqual({ skip });
  });

  it("may be one short line, and may speak of LFS", () => {
    expect(decodeSource(bytes('{"a":1}'))).toHaveProperty("text");
    expect(decodeSource(bytes(`see ${pointer}`))).toHaveProperty("text");
  });
});

describe("what a depth lists and reads", () => {
  const classes = new Map<string, ReturnType<PathPriority>>([
    ["main.ts", { class: "entry", rank: 9 }],
    ["vite.config.ts", { class: "config", rank: 8 }],
    ["pages/a.tsx", { class: "page", rank: 7 }],
    ["api/a.ts", { class: "api", rank: 6 }],
    ["ui/b.tsx", { class: "component", rank: 5 }],
    ["ui/a.tsx", { class: "component", rank: 5 }],
    ["notes.md", { class: "other", rank: 1 }],
  ]);
  const priority: PathPriority = (path) => classes.get(path) ?? { class: "other", rank: 0 };
  const kept = [...classes.keys()].map((path) => file(path));
  const listedAt = (depth: "smoke" | "core" | "standard" | "deep"): string[] =>
    selectFiles(kept, depth, priority).listed.map((entry) => entry.path);

  it("grows with the depth", () => {
    expect(listedAt("smoke")).toEqual(["main.ts", "vite.config.ts"]);
    expect(listedAt("core")).toEqual(["main.ts", "pages/a.tsx", "vite.config.ts"]);
    expect(listedAt("standard")).toHaveLength(6);
    expect(listedAt("deep")).toHaveLength(7);
  });

  it("is read best first, and by path where the rank is the same", () => {
    const { read, notRead } = selectFiles(kept, "deep", priority);
    expect(read.map((entry) => entry.path)).toEqual([
      "main.ts",
      "vite.config.ts",
      "pages/a.tsx",
      "api/a.ts",
      "ui/a.tsx",
      "ui/b.tsx",
      "notes.md",
    ]);
    expect(notRead).toBe(0);
  });

  it("stops after 5,000 files at every depth and says how many are left", () => {
    const many = Array.from({ length: 5010 }, (_, index) => file(`pages/${index}.tsx`));
    const { read, notRead } = selectFiles(many, "smoke", priority);
    expect(read).toHaveLength(5000);
    expect(notRead).toBe(10);
  });
});

describe("the packages of a monorepo", () => {
  const paths = [
    "package.json",
    "apps/web/package.json",
    "apps/api/package.json",
    "packages/ui/core/package.json",
    "apps/web/node_modules/x/package.json",
    "docs/readme.md",
  ];
  const detect = (name: string, text: string): readonly string[] =>
    detectWorkspaces({ paths, texts: new Map([[name, text]]) }).packages;

  it("are those that npm, yarn, pnpm or lerna files declare", () => {
    expect(detect("package.json", '{"workspaces":["apps/*"]}')).toEqual(["apps/api", "apps/web"]);
    expect(detect("package.json", '{"workspaces":{"packages":["./apps/web"]}}')).toEqual([
      "apps/web",
    ]);
    expect(detect("pnpm-workspace.yaml", "packages:\n  - 'packages/**'\n")).toEqual([
      "packages/ui/core",
    ]);
    expect(detect("lerna.json", '{"packages":["apps/*","!apps/api"]}')).toEqual(["apps/web"]);
  });

  it.each([
    ["package.json", "{"],
    ["package.json", "[]"],
    ["package.json", '{"workspaces":"apps"}'],
    ["package.json", '{"workspaces":[1]}'],
    ["pnpm-workspace.yaml", "packages: *a"],
    ["pnpm-workspace.yaml", "- : : ["],
  ])("are none where %s says %j", (name, text) => {
    expect(detect(name, text)).toEqual([]);
  });
});
