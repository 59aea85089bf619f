// Whether what flows look for stands in the source of the app, told by a search for the texts alone: no
// fact of the analysis, no rule of the writer is asked.
// node test/benchmark/maestro/selectors-in-source.ts <folder of an app>…
import { basename } from "node:path";
import { flowsOf, sourcesOf, type SourceText } from "./app-flows.ts";
import { type FlowSelector, literalParts, selectorsIn, typedIn } from "./selectors.ts";

/** What iOS or Flutter adds of its own accord: `Cart, tab, 2 of 3`, `Cart Tab 2 of 3`. */
const OF_DEVICE = /,? tab,? \d+ of \d+$/iu;

function inSource({ pattern }: FlowSelector, text: string, typed: readonly string[]): boolean {
  return literalParts(pattern).every((part) => {
    const words = part.replace(OF_DEVICE, "");
    return text.includes(squeezed(words)) || typed.some((own) => own.includes(words));
  });
}

/** Source breaks lines where a screen has blanks, and escapes quotes. */
function squeezed(text: string): string {
  return text.replaceAll(/\\(["'`])/gu, "$1").replaceAll(/\s+/gu, " ");
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
