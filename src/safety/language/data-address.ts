import { pageTextProblem } from "./in-page.ts";
import { markupProblem } from "./markup.ts";
import { isLiteral, type Text } from "./text.ts";

const PAGE = /^data:text\/html(?:;charset=utf-8)?,(.*)$/i;
const SCRIPT = /^([^]*?)<script>([^<]*)<\/script>$/i;

/**
 * What is wrong with a page that stands in its address, `data:text/html,<h1>Hello</h1>`, or undefined;
 * null for every other address. It is held to the language of markup, and a script at its end to that of
 * code in the page.
 */
export function dataPageProblem(
  address: Text,
  origins: readonly string[],
): string | null | undefined {
  if (!isLiteral(address)) return null;
  const content = PAGE.exec(address.join(""))?.[1];
  if (content === undefined) return null;
  // A browser drops line ends, and reads what stands behind `#` as something else.
  if (/[#%\t\n\r\\&]/.test(content))
    return "the page in an address has characters with a meaning of their own";
  const [, markup = content, code] = SCRIPT.exec(content) ?? [];
  const problem = code === undefined ? undefined : pageTextProblem(`() => {${code}\n}`);
  return problem === undefined
    ? markupProblem(markup, origins)
    : `the script of the page in an address has ${problem}`;
}
