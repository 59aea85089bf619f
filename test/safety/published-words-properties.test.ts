import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { publishableBody, publishableTitle } from "../../src/safety/published-words.ts";
import { randomFrom } from "../random.ts";

const PIECES = [
  ..."a Tests login [ ] *** : @ # - \n \r\n \t / . , ( ) ` < >".split(" "),
  " ",
  "\n\n",
  ..."skip ci no CI actions checks [skip [ci ci] skip] NO_CI no_ci skip-checks true [skip-ci]".split(
    " ",
  ),
  ..."@octocat @org/team user@example.com @scope/pkg fixes Closes resolve #12 owner/repo#3 GH-4".split(
    " ",
  ),
  ..."Co-authored-by: Signed-off-by: Reviewed-by Change-Id: BREAKING CHANGE: Eve <eve@evil.dev>".split(
    " ",
  ),
  ..."\u200B \u00AD \u202E \u{E0100} \u2060 \u3164 \0 \u001B[31m é 🛒".split(" "),
];
/** As many titles, and as many bodies, are put together of these. */
const MANY = 100_000;
/** Programs read so many of the bodies as the message of a commit. */
const READ_BY_GIT = 60;

/** What acts on a platform, told apart from what the product has for it: as its manuals write it. */
const ACTS: readonly RegExp[] = [
  /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i,
  /\*\*\*NO_CI\*\*\*/i,
  /^skip-checks: *true/im,
  /(?:^|[\s([])@[a-z\d]/i,
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +(?:owner\/repo)?#\d/i,
  /^(?:co-authored|signed-off|reviewed)-by: *\S/im,
];

const random = randomFrom(20_261_128);
const texts = Array.from({ length: MANY }, () =>
  random.list(9, () => random.pick(PIECES) + (random.chance() ? " " : "")).join(""),
);

function acts(text: string): boolean {
  return ACTS.some((one) => one.test(text));
}

function hasHidden(text: string): boolean {
  return ["\r", "\0", "\u001B", "\u00AD", "\u202E"].some((one) => text.includes(one));
}

it("100,000 random titles are one line each that does nothing", () => {
  const titles = texts.map((text) => publishableTitle(text));
  const odd = titles.filter(
    (title) => acts(title) || hasHidden(title) || title.includes("\n") || title.trim() === "",
  );

  expect(texts.filter(acts).length).toBeGreaterThan(MANY / 50);
  expect(odd).toEqual([]);
  expect(titles.filter((title) => Array.from(title).length > 400)).toEqual([]);
});

it("100,000 random bodies call nobody, close nothing and skip no checks", () => {
  const bodies = texts.map((text) => publishableBody(text));

  expect(bodies.filter((body) => acts(body) || hasHidden(body))).toEqual([]);
});

it("of those bodies, git finds no trailer that says who wrote or approved", () => {
  const bodies = texts.filter((text) => /-by:?/i.test(text)).slice(0, READ_BY_GIT);
  const trailers = bodies.map((body) =>
    execFileSync("git", ["interpret-trailers", "--parse"], {
      input: `Add tests\n\n${publishableBody(body)}\n`,
      encoding: "utf8",
    }),
  );

  expect(bodies).toHaveLength(READ_BY_GIT);
  expect(
    trailers.filter((found) => /^(?:co-authored|signed-off|reviewed)-by:/im.test(found)),
  ).toEqual([]);
});
