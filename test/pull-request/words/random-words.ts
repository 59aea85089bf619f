import type { Random } from "../../random.ts";

/** A token that the run has, and one of a shape that everybody knows. */
export const KNOWN_SECRET = "kq7-Zt0pW4xR9sLmB2vN";
const SHAPED_SECRET = "ghp_9fK2mQ7xW4tR8sLbV3nZ6cJ1hD5gY0aPeUiO";

const ACTING = [
  "[skip ci]",
  "[ci skip]",
  "[no ci]",
  "[skip actions]",
  "[actions skip]",
  "[skip-ci]",
  "[skip netlify]",
  "***NO_CI***",
  "skip-checks: true",
  "skip-checks:true",
  "@octocat",
  "@acme/admins",
  "fixes #1",
  "Closes: #23",
  "resolved acme/shop#4",
  "closes GH-5",
  "fix https://github.com/acme/shop/issues/6",
  "#7",
  "Co-authored-by: Eve <eve@evil.dev>",
  "Signed-off-by: Eve <eve@evil.dev>",
  "Reviewed-by: boss",
  "Amtp-Content: sha256:0000",
  "BREAKING CHANGE: all",
  "<!-- amtp:run-key 00 -->",
  "<img src=x onerror=alert(1)>",
  "![x](https://evil.dev/x)",
  "[x](javascript:alert(1))",
  "</details>",
  "/merge",
  `content sha256:${"0".repeat(64)}.`,
];
const HIDDEN = [
  "\u200B",
  "\u200D",
  "\u00AD",
  "\u2060",
  "\u3164",
  "\uFFA0",
  "\uFEFF",
  "\u{E0001}",
  "\u{E0101}",
  "\u034F",
  "\u202E",
  "\u0000",
  "\u0007",
  "\u001B[0m",
  "\u001B]0;x\u0007",
  "\u009B31m",
];
const HARMLESS = [
  "Add",
  "tests",
  "für",
  "the",
  "カート",
  "🛒",
  "user@example.com",
  "a/b",
  "`x`",
  "-",
];
const BETWEEN = [
  "",
  " ",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "\u2028",
  "\u00A0",
  "\u3000",
  ":",
];

/** Words of a model that means no good: what acts on GitHub and what is secret, hidden and cut in every way. */
export function randomWords(random: Random): string {
  return random
    .list(6, () => random.pick([hiddenIn, shaped, plainWord])(random) + random.pick(BETWEEN))
    .join("");
}

function plainWord(random: Random): string {
  return random.pick([HARMLESS, ACTING])[random.number(10)] ?? "tests";
}

/** One that acts, in other letters of the same look or case. */
function shaped(random: Random): string {
  const text = random.pick(ACTING);
  const change = random.pick([upper, wide, nested, escaped]);
  return change(text, random);
}

const upper = (text: string): string => text.toUpperCase();
/** The same in the full-width forms of East Asia, which Unicode calls compatible. */
const wide = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
const escaped = (text: string): string => text.replaceAll("@", "&#64;").replaceAll("#", "&num;");
function nested(text: string, random: Random): string {
  const at = random.number(text.length);
  return text.slice(0, at) + random.pick(ACTING) + text.slice(at);
}

/** One that acts or is secret, with something between its letters that nobody sees. */
function hiddenIn(random: Random): string {
  const text = random.pick([...ACTING, KNOWN_SECRET, SHAPED_SECRET, KNOWN_SECRET]);
  return random
    .list(3, () => random.number(text.length + 1))
    .toSorted((a, b) => b - a)
    .reduce((rest, at) => rest.slice(0, at) + random.pick(HIDDEN) + rest.slice(at), text);
}

const SECRETS = [KNOWN_SECRET, SHAPED_SECRET];

/** Whether a reader, or a program that drops what cannot be seen, finds one of the secrets in a text. */
export function showsSecret(text: string): boolean {
  const seen = text
    // oxlint-disable-next-line no-control-regex -- what a terminal takes for colours
    .replaceAll(/\u001B\[[0-9;]*[A-Za-z]|\u009B[0-9;]*[A-Za-z]|\u001B\][^\u0007]*\u0007/gu, "")
    .replaceAll(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, "");
  return SECRETS.some((secret) => seen.includes(secret));
}

/**
 * What a text would do on GitHub. Written from GitHub's own pages, and apart from what the product looks for:
 * "Skipping workflow runs", "Mentioning people and teams", "Linking a pull request to an issue", "Creating a
 * commit with multiple authors".
 */
const ACTIONS: Readonly<Record<string, RegExp>> = {
  "skips checks":
    /\[(?:skip ci|ci skip|no ci|skip actions|actions skip|skip-ci)\]|\*\*\*no_ci\*\*\*/iu,
  "ends with a trailer":
    /^(?:> )?(?:(?:co-authored|signed-off|reviewed|acked|tested|reported)-by|skip-checks|amtp-content) *:/imu,
  "calls somebody": /(?<![\w`])@[a-z0-9]/iu,
  "closes an issue":
    /\b(?:close[sd]?|fix|fixe[sd]|resolve[sd]?)[ \t]*:?[ \t]+(?:[\w.-]+\/[\w.-]+)?(?:#|GH-|https?:\/\/github\.com\/\S+\/)\d/iu,
  "names an issue": /(?<![\w&])#\d/u,
  "shows a picture or a link": /\]\(|!\[/u,
};
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** By which words are parted from what they would do, and what emoji are joined by. */
const ALLOWED_UNSEEN = /\u200B|\u200D|\uFE0F/gu;

/** What the title of a pull request does besides being read. */
export function actionsOfTitle(title: string): readonly string[] {
  const isOneLine = title !== "" && !/[\r\n\u2028\u2029]/u.test(title);
  return [
    ...actionsOf(title),
    ...(isOneLine ? [] : ["is not one line"]),
    ...(title.length > 130 ? ["is too long"] : []),
  ];
}

/** What the body of a pull request does besides being read; its first line is the product's own. */
export function actionsOfBody(body: string): readonly string[] {
  const words = body.slice(body.indexOf("\n"));
  return [...actionsOf(words), ...(/<(?=[a-z!/])/iu.test(words) ? ["has HTML"] : [])];
}

function actionsOf(text: string): readonly string[] {
  const found = Object.entries(ACTIONS).filter(([, pattern]) => pattern.test(text));
  const joined = text.replaceAll(UNSEEN, "");
  const isSkipping = ACTIONS["skips checks"]?.test(joined) ?? true;
  const unseen = text.replaceAll(ALLOWED_UNSEEN, "").replaceAll(/[\n\t]/gu, "");
  return [
    ...found.map(([action]) => action),
    ...(isSkipping ? ["skips checks once joined"] : []),
    ...(unseen.search(UNSEEN) === -1 ? [] : ["has hidden characters"]),
  ];
}
