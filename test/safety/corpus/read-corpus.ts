import { readFileSync } from "node:fs";
import { inTest } from "../support.ts";

/** One example of a corpus. */
export interface Example {
  /** What it stands for: the heading above it. */
  readonly kind: string;
  /** The line as it stands in the corpus. */
  readonly line: string;
  /** The whole file that it makes. */
  readonly contents: string;
}

/**
 * The examples of `<name>.txt`. A line is the body of a test; after `^` it stands outside of tests,
 * and with an import of Playwright of its own it is the whole file. `⏎` ends a line of code; what
 * stands behind ` ## ` says why.
 */
export function readCorpus(name: string): readonly Example[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8");
  let kind = "";
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("# ")) kind = line.slice(2);
    if (line === "" || line.startsWith("# ")) return [];
    return [{ kind, line, contents: contentsOf(line) }];
  });
}

const IMPORT = 'import { expect, test } from "@playwright/test";\n';

function contentsOf(line: string): string {
  const [written = ""] = line.split(" ## ");
  const code = written.replaceAll(/\s*⏎\s?/g, "\n");
  if (!code.startsWith("^")) return inTest(code);
  const top = code.slice(1);
  if (/import [^;]*\b(?:test|setup)\b[^;]*from/.test(top)) return `${top}\n`;
  return `${IMPORT}${top}\ntest("does something", async ({ page }) => {\n  await expect(page.getByRole("heading")).toBeVisible();\n});\n`;
}
