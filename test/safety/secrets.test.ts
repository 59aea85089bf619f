import { describe, expect, it } from "vitest";

import { describeFinding, reviewGeneratedFiles } from "../../src/safety/review.ts";
import { createSecretScanner } from "../../src/safety/secrets.ts";
import { CONTEXT, inTest, rulesForCode } from "./support.ts";

/** Random characters in the alphabet of a token, so that no real token stands in this file. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) => "aB3dE7gH1jK9mN5pQ2sT"[(index * 7 + 3) % 20]).join("");

const SECRET = 'p@ss/w+rd "8f3A-kQ';
const context = { ...CONTEXT, knownSecrets: [SECRET] };
const bytes = Buffer.from(SECRET, "utf8");
const base64Behind = (prefix: string) => Buffer.from(`${prefix}${SECRET}tail`).toString("base64");
const quoted = (text: string) => inTest(`const value = ${JSON.stringify(text)};`);

describe("a secret of the run in a generated file", () => {
  it.each([
    ["as it is, in a comment", inTest(`// ${SECRET}`)],
    ["as a JSON string", quoted(SECRET)],
    ["in base64", quoted(base64Behind(""))],
    ["in base64 behind one byte", quoted(base64Behind("x"))],
    ["in base64 behind two bytes", quoted(base64Behind("xy"))],
    ["in base64 for URLs", quoted(Buffer.from(`??>${SECRET}`).toString("base64url"))],
    ...["?", "~~", ">>>", "??>>"].map((before): [string, string] => [
      `in base64 for URLs behind ${before}`,
      quoted(Buffer.from(`${before}${SECRET}~?>`).toString("base64url")),
    ]),
    ["in hex", quoted(bytes.toString("hex"))],
    ["in upper-case hex", quoted(bytes.toString("hex").toUpperCase())],
    ["URL-encoded", quoted(encodeURIComponent(SECRET))],
    ["reversed", inTest(`// ${Array.from(SECRET).toReversed().join("")}`)],
    ["put together from parts", inTest(`const v = 'p@ss/w' + '+rd "8f' + '3A-kQ';`)],
    ["partly in escapes", inTest(`const v = 'p@ss\\x2fw+rd "8f3A-kQ';`)],
    [
      "in escapes",
      inTest(`const v = "${[...bytes].map((byte) => `\\x${byte.toString(16)}`).join("")}";`),
    ],
  ])("is found %s", (_, contents) => {
    expect(rulesForCode(contents, context)).toEqual(["known-secret"]);
  });

  it("of several lines is found as JSON writes it", () => {
    const key = "-- KEY --\n8f3A-kQ7\n-- END --\n";
    const written = `// {"pem":${JSON.stringify(`see ${key} there`)}}`;

    expect(rulesForCode(inTest(written), { ...CONTEXT, knownSecrets: [key] })).toEqual([
      "known-secret",
    ]);
  });

  it("is found in the path, and then the path is not shown", () => {
    const secret = noise(20);
    const path = `tests/${secret}.spec.ts`;
    const { unsafe } = reviewGeneratedFiles([{ path, contents: inTest("") }], {
      ...CONTEXT,
      knownSecrets: [secret],
    });

    expect(unsafe.map(({ rule }) => rule)).toEqual(["known-secret"]);
    expect(unsafe.map(describeFinding).join()).not.toContain(secret);
  });

  it("is never quoted by a finding", () => {
    const { unsafe } = reviewGeneratedFiles(
      [{ path: "tests/a.spec.ts", contents: inTest(`// ${SECRET}`) }],
      context,
    );

    expect(JSON.stringify(unsafe)).not.toContain("8f3A");
    expect(unsafe[0]).toMatchObject({ path: "tests/a.spec.ts", line: 4 });
  });

  it("is not looked for when it is so short that it would be found by chance", () => {
    expect(rulesForCode(inTest(""), { ...CONTEXT, knownSecrets: ["test", ""] })).toEqual([]);
  });
});

/** What parts a text for programs, and for nobody who reads it. */
const SPLITTERS: readonly (readonly [string, string])[] = [
  ["a zero-width space", "\u200B"],
  ["a joiner", "\u200D"],
  ["a soft hyphen", "\u00AD"],
  ["NUL", "\u0000"],
  ["a terminal code", "\u001B[31m"],
  ["another terminal code", "\u009B0;1m"],
  ["a filler", "\u3164"],
  ["a variation selector", "\u{E0100}"],
  ["a tag", "\u{E0041}"],
  ["a bidirectional mark", "\u200F"],
];

describe("a secret that is split", () => {
  const scanner = createSecretScanner([SECRET]);
  const split = (text: string, by: string) => Array.from(text).join(by);

  it.each(SPLITTERS)("by %s is found", (_, by) => {
    expect(scanner.scan(split(SECRET, by))?.rule).toBe("known-secret");
    expect(scanner.scan(split(Buffer.from(SECRET).toString("base64"), by))?.rule).toBe(
      "known-secret",
    );
    expect(scanner.scan(split(`ghp_${noise(36)}`, by))?.rule).toBe("secret-shape");
  });

  it.each([
    ["quotes and plus signs", `'p@ss/w' + "+rd " + '"8f' + "3A-kQ"`],
    ["line ends", "p@ss/w\n+rd\n8f3A-kQ"],
    ["list marks", "- p@ss/w\n- +rd\n- 8f3A-kQ"],
    ["comments", "// p@ss/w\n// +rd 8f3A-kQ"],
    ["dots", Array.from(SECRET).join(".")],
    ["slashes", Array.from(SECRET).join("/")],
    ["upper case", SECRET.toUpperCase()],
    ["letters moved by 13", "c@ff/j+eq 8s3N-xD"],
    ["decimal numbers", [...bytes].join(", ")],
    ["references of HTML", [...bytes].map((byte) => `&#${byte};`).join("")],
    ["hexadecimal references", [...bytes].map((byte) => `&#x${byte.toString(16)};`).join("")],
    ["hexadecimal numbers", [...bytes].map((byte) => `0x${byte.toString(16)}`).join(",")],
    ["code points", [...bytes].map((byte) => `U+00${byte.toString(16)}`).join(" ")],
    ["marks of a mail", [...bytes].map((byte) => `=${byte.toString(16)}`).join("")],
    ["base64 of base64", Buffer.from(bytes.toString("base64")).toString("base64")],
  ])("by %s is found", (_, text) => {
    expect(scanner.scan(text)?.rule).toBe("known-secret");
  });

  it("is not seen in what only has some of its characters", () => {
    expect(scanner.scan("p@ss/w is not +rd")).toBeUndefined();
  });
});

describe("a key behind a word for keys", () => {
  const random = "q7Zk2Lw9XcVb4NmT8pRs1YdFh6JgK3aQ0eUiOz5";
  it.each([
    `api_key = "${random}"`,
    `Authorization: Bearer ${random}`,
    `"client_secret": "${random}"`,
  ])("is found: %s", (text) => {
    expect(createSecretScanner([]).scan(text)?.rule).toBe("secret-shape");
  });

  it.each([
    `const digest = "${random}"`,
    `data-testid="${random}"`,
    `token: "${random.replaceAll(/[0-9]/g, "x")}"`,
    `token: "${random.toLowerCase()}"`,
    `token: "${random.toUpperCase()}"`,
    'token: "0123456789abcdef0123456789abcdef01234567"',
    "secret: thisIsAVeryLongPlaceholderForTheTests",
    'apiKey: "your-api-key-goes-here-1234567890-ABC"',
    'await page.getByLabel("Token").fill("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA1");',
  ])("is not seen in %s", (text) => {
    expect(createSecretScanner([]).scan(text)).toBeUndefined();
  });
});

describe("a token of a published format in a generated file", () => {
  const tokens: readonly (readonly [what: string, token: string])[] = [
    ["a GitHub token", `ghp_${noise(36)}`],
    ["a GitHub installation token", `ghs_${noise(36)}`],
    [
      "a GitHub installation token of today",
      `ghs_1234567_eyJ${noise(90)}.eyJ${noise(200)}.${noise(200)}`,
    ],
    ["a Groq key", `gsk_${noise(52)}`],
    ["a Docker token", `dckr_pat_${noise(27)}`],
    ["a Vault token", `hvs.${noise(90)}`],
    ["a Linear key", `lin_api_${noise(40)}`],
    ["an Atlassian token", `ATATT3x${noise(180)}`],
    ["a Sentry token", `sntrys_${noise(60)}`],
    ["a fine-grained GitHub token", `github_pat_${noise(82)}`],
    ["a GitLab token", `glpat-${noise(20)}`],
    ["an AWS key", ["AKIA", "Q7ZXM2N5BVCRTW3K"].join("")],
    ["an OpenAI key", `sk-proj-${noise(48)}`],
    ["an Anthropic key", `sk-ant-api03-${noise(90)}`],
    ["a Google key", `AIza${noise(35)}`],
    ["a Slack token", `xoxb-${noise(24)}`],
    ["a Stripe key", `sk_live_${noise(24)}`],
    ["an npm token", `npm_${noise(36)}`],
    ["a JSON Web Token", `eyJ${noise(30)}.eyJ${noise(40)}.${noise(43)}`],
    ["a private key", ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")],
  ];

  it.each(tokens)("is refused: %s", (_, token) => {
    expect(rulesForCode(quoted(token))).toEqual(["secret-shape"]);
  });

  it.each(tokens)("is found behind a word, parted by what nobody sees: %s", (_, token) => {
    const parted = `word\u200B${token.slice(0, 9)}\u00AD${token.slice(9)}`;
    expect(createSecretScanner([]).scan(parted)?.rule).toBe("secret-shape");
  });

  it.each([
    ["a placeholder of one letter", `ghp_${"x".repeat(36)}`],
    ["the example key of AWS's documentation", "AKIAIOSFODNN7EXAMPLE"],
    ["a class name", "sk-loading-spinner-container-large"],
    ["talk about prefixes", "Tokens start with ghp_ or github_pat_"],
    ["a commit", "0123456789abcdef0123456789abcdef01234567"],
    ["a UUID", "7f8ca1f2-9f1a-4c7e-9d5b-2b0f3f1e5a77"],
    ["a public key", "-----BEGIN PUBLIC KEY-----"],
    ["a test id", "task_list-AKIA-view"],
  ])("is not seen in %s", (_, text) => {
    expect(rulesForCode(quoted(text))).toEqual([]);
  });
});
