import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../../src");
/** What a dialect without an evaluator builds on. */
const DIALECT_PORTS = ["analysis/dialects/", "analysis/gaps.ts", "analysis/ui/"];
/** What a package model builds on. */
const PACKAGE_PORTS = ["analysis/code/value.ts", "analysis/packages/"];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/** What the files of a folder import of src/. */
function importsOf(folder: string): readonly string[] {
  return filesIn(folder).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "(\.\.?\/[^"]+)"/gu)]
      .map(([, address = ""]) => relative(SRC, join(file, "..", address)).replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("..")),
  );
}

describe.each([
  ["toy-dialect", DIALECT_PORTS],
  ["toy-package", PACKAGE_PORTS],
])("%s", (folder, ports) => {
  test("knows nothing but its ports", () => {
    const imported = importsOf(join(import.meta.dirname, folder));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => !ports.some((port) => path.startsWith(port)))).toEqual([]);
  });

  test("is known to nobody in src/", () => {
    const texts = filesIn(SRC).map((file) => [file, readFileSync(file, "utf8")] as const);
    expect(texts.filter(([, text]) => /\btoy\b|toy-/iu.test(text)).map(([file]) => file)).toEqual(
      [],
    );
  });
});
