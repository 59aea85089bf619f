import type { Said } from "./observation.ts";
import { filesFrom, filesNamedIn, type Sources } from "./page-files.ts";
import type { Quoted, Source } from "./source.ts";

/** Lines after the quote that may name the component of a route. */
const LINES_OF_A_ROUTE = 4;

/**
 * Files of the page that an observed route shows, where the source has that route: the quote names the
 * last segment of its path, or the file does where files make routes. Else why it is not believed.
 */
export async function filesOfRoute(
  { page, path }: Said,
  { source, quote, start }: Quoted,
  sources: Sources,
): Promise<ReadonlySet<string> | string> {
  if (!/^\/[\w\-./:~#]*$/u.test(page) || page.includes("//")) return "its page is no path";
  const segments = page.split(/[/#]/u).filter((segment) => segment !== "");
  const isFile = isMadeByFile(path, segments);
  if (!isFile && !isNamedIn(quote, segments)) return "the quote does not name its path";
  const isThere = (segment: string): boolean =>
    source.text.includes(segment) || path.includes(segment);
  if (!segments.every(isThere)) return "its file does not name the whole of its path";
  const named = isFile ? [] : await filesOfRow(source, start, sources);
  const files = await filesFrom(sources, named.length === 0 ? [path] : named);
  return new Set([...files, path]);
}

function isNamedIn(quote: string, segments: readonly string[]): boolean {
  const last = segments.at(-1);
  return last === undefined ? /["'`]\/?["'`]/u.test(quote) : standsInQuote(last, quote);
}

/** Files of the components that a row of a table names on its line, or else on the lines below. */
async function filesOfRow(source: Source, start: number, sources: Sources) {
  const lines = source.text.slice(start).split("\n").slice(0, LINES_OF_A_ROUTE);
  const [first = ""] = lines;
  const onLine = await filesNamedIn(sources, source, first);
  return onLine.length > 0 ? onLine : filesNamedIn(sources, source, lines.join("\n"));
}

function standsInQuote(segment: string, quote: string): boolean {
  return [...quote.matchAll(/["'`]([^"'`]*)["'`]/gu)].some(([, text = ""]) =>
    text.split(/[/#]/u).includes(segment),
  );
}

/** `pages/login.tsx`, `app/login/page.tsx` and `login.html` are /login where files make routes. */
function isMadeByFile(path: string, segments: readonly string[]): boolean {
  const stem = path.replace(/\.\w+$/u, "").replace(/\/(?:\+?page|index|route)$/u, "");
  const last = segments.at(-1);
  if (last === undefined) return /(?:^|\/)(?:index|\+?page)\.\w+$/u.test(path);
  return stem.split("/").at(-1) === last;
}
