import { Parser } from "htmlparser2";
import { addressProblem } from "./urls.ts";

/** Elements that show something, or take what a user does. None of them runs or loads code. */
const ELEMENTS: ReadonlySet<string> = new Set([
  "html",
  "head",
  "title",
  "body",
  "main",
  "section",
  "article",
  "aside",
  "header",
  "footer",
  "nav",
  "div",
  "span",
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "a",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "b",
  "i",
  "em",
  "strong",
  "small",
  "code",
  "pre",
  "br",
  "hr",
  "button",
  "label",
  "input",
  "textarea",
  "select",
  "option",
  "optgroup",
  "fieldset",
  "legend",
  "form",
  "output",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "th",
  "td",
  "caption",
  "img",
  "figure",
  "figcaption",
  "details",
  "summary",
  "dialog",
  "progress",
  "meter",
  "blockquote",
  "time",
  "style",
  "template",
  "slot",
  "canvas",
  "video",
  "audio",
  "hgroup",
  "search",
  "mark",
]);
const ATTRIBUTES =
  /^(?:id|class|name|type|value|placeholder|for|alt|title|role|lang|dir|hidden|checked|disabled|selected|multiple|required|readonly|open|tabindex|min|max|step|pattern|rows|cols|colspan|rowspan|width|height|maxlength|minlength|autocomplete|autofocus|contenteditable|draggable|label|method|scope|slot|list|accept|charset|aria-[a-z]+|data-[a-z0-9-]+)$/;
const ADDRESSES: ReadonlySet<string> = new Set(["action", "href", "src"]);

/** What is wrong with markup that a test shows to the browser, or undefined. */
export function markupProblem(markup: string, origins: readonly string[]): string | undefined {
  let problem: string | undefined;
  // Where parsers differ, code hides; so these are refused wherever they stand.
  if (/<script|<!--|<!\[|javascript:|[\s/"']on[a-z]+\s*=/i.test(markup)) {
    return "markup with code or comments is not in the language";
  }
  let inStyle = false;
  const parser = new Parser({
    onprocessinginstruction: (name) => {
      if (name.toLowerCase() !== "!doctype")
        problem ??= "markup with instructions is not in the language";
    },
    onopentag: (name, attributes) => {
      inStyle = name === "style";
      if (!ELEMENTS.has(name))
        problem ??= `markup with \`<${name.slice(0, 20)}>\` may load or run something`;
      for (const [attribute, value] of Object.entries(attributes)) {
        problem ??= attributeProblem(attribute, value, origins);
      }
    },
    ontext: (text) => {
      if (inStyle) problem ??= stylesProblem(text);
    },
    onclosetag: (name) => {
      if (name === "style") inStyle = false;
    },
  });
  parser.write(markup);
  parser.end();
  return problem;
}

function attributeProblem(
  name: string,
  value: string,
  origins: readonly string[],
): string | undefined {
  if (ADDRESSES.has(name)) {
    if (value === "" || /^data:image\/(?:png|gif|jpeg);base64,[a-z0-9+/=]*$/i.test(value))
      return undefined;
    return addressProblem([value], origins);
  }
  if (name === "style") return stylesProblem(value);
  // Libraries that are in the page may load what such an attribute names.
  if (name.startsWith("data-") && /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(value))
    return addressProblem([value], origins);
  return ATTRIBUTES.test(name)
    ? undefined
    : `markup with the attribute \`${name.slice(0, 20)}\` may run something`;
}

/** What is wrong with style rules, or undefined: they load nothing. */
export function stylesProblem(styles: string): string | undefined {
  return /url\s*\(|image-set|src\s*\(|@import|@font-face|expression|-moz-binding|\\|<\//i.test(
    styles,
  )
    ? "style rules must not load anything"
    : undefined;
}
