// Whether what flows look for stands in the source of the app, told by a search for the texts alone: no
// fact of the analysis, no rule of the writer is asked.
// node test/benchmark/maestro/selectors-in-source.ts <folder of an app>…
import { basename } from "node:path";
import { flowsOf, sourcesOf, type SourceText } from "./app-flows.ts";
import { type FlowSelector, literalParts, selectorsIn, typedIn } from "./selectors.ts";

/** What iOS or Flutter adds of its own accord: `Cart, tab, 2 of 3`, `Cart Tab 2 of 3`. */
const OF_DEVICE = /,? tab,? \d+ of \d+$/iu;

/** What the system draws of its own accord. */
const OF_SYSTEM = new Set([
  "More options",
  "Navigate up",
  "Open navigation menu",
  "Show navigation menu",
]);

/** `${testID}-label`: what stands between quotes, and behind it what stands behind an expression. */
function isComposed(words: string, text: string): boolean {
  return Array.from({ length: words.length }).some((_, at) => {
    const start = words.slice(0, at);
    const end = words.slice(at);
    const isQuoted = ['"', "'", "`"].some((sign) => text.includes(`${sign}${start}${sign}`));
    return start.length > 2 && isQuoted && [`}${end}`, `)${end}`].some((one) => text.includes(one));
  });
}

function inSource({ pattern }: FlowSelector, text: string, typed: readonly string[]): boolean {
  return literalParts(pattern).every((part) => {
    const words = part.replace(OF_DEVICE, "");
    if (OF_SYSTEM.has(words) || text.includes(squeezed(words))) return true;
    return typed.some((own) => own.includes(words)) || isComposed(words, text);
  });
}

/** Source breaks lines where a screen has blanks, and escapes quotes. */
function squeezed(text: string): string {
  return text
    .replaceAll(/\\(["'`])/gu, "$1")
    .replaceAll(/["'`]\s*\+\s*["'`]|\\\n/gu, "")
    .replaceAll(/\\n|\s/gu, " ")
    .replaceAll(/ +/gu, " ");
}

function isOwn({ path }: SourceText): boolean {
  return !/(?:^|\/)\.maestro\//u.test(path);
}

for (const folder of process.argv.slice(2)) {
  const sources = sourcesOf(folder);
  const { files } = await flowsOf(sources);
  const text = sources
    .filter(isOwn)
    .map((source) => squeezed(source.text))
    .join("\n");
  const missing: string[] = [];
  let total = 0;
  for (const { path, contents } of files) {
    for (const selector of selectorsIn(contents)) {
      total += 1;
      if (!inSource(selector, text, typedIn(contents)))
        missing.push(`${path}: ${selector.by} ${selector.pattern}`);
    }
  }
  console.log(`${basename(folder)}: ${total - missing.length} of ${total} selectors in the source`);
  for (const line of missing) console.log(`  ${line}`);
}
