import { describe, expect, it } from "vitest";
import {
  isProductPath,
  isReadablePath,
  isResultName,
  isStylesPath,
  isUploadPath,
} from "../../src/safety/language/files.ts";
import type { Text } from "../../src/safety/language/text.ts";
import { addressProblem } from "../../src/safety/language/urls.ts";

/** A text as it is written, with what is not known of it: `/items/<word>`. */
function textOf(written: string): Text {
  return written.split(/(<(?:word|unknown|address)>)/).flatMap((part): Text => {
    if (part === "<word>") return [{ hole: "word" }];
    if (part === "<unknown>") return [{ hole: "unknown" }];
    if (part === "<address>") return [{ hole: "address" }];
    return part === "" ? [] : [part];
  });
}

const problem = (written: string) =>
  addressProblem(textOf(written), ["https://staging.shop.dev"])?.replace(/[;`].*$/, "");

describe("an address", () => {
  it.each([
    ["a path", "/ /a /a//b #a ?a ./a ../a a/b a a.b /..//evil.dev"],
    [
      "a path with what is not known",
      "/<word> /<word>/b /a/<unknown> /a<unknown> ?x=<unknown> #<unknown> ./<unknown> ../<unknown> a/<unknown>",
    ],
    [
      "where the app runs",
      "<address> <address>/a <address>/<unknown> <address>?a <address>#a <address><address>/a <address><address>",
    ],
    [
      "on this machine, or for examples",
      "http://localhost:3000 http://localhost:<word> http://localhost:<word>/x http://localhost/<unknown> http://localhost?<unknown> https://example.com http://127.0.0.1:1/ http://[::1]/ ws://localhost/ about:blank",
    ],
    [
      "of the project's configuration",
      "https://staging.shop.dev/a https://STAGING.shop.dev/a https://staging.shop.dev/<unknown>",
    ],
  ])("may be %s", (_, addresses) => {
    expect(addresses.split(" ").filter((one) => problem(one) !== undefined)).toEqual([]);
    expect(["", " /a ", "/\ta", "\u00A0//evil.dev"].filter((one) => problem(one))).toEqual([]);
  });

  it("may be made of parts that follow one another", () => {
    expect(addressProblem(["", "/", "/evil.dev"], [])).toMatch(/another host/);
    expect(addressProblem(["/", "", "a", { hole: "unknown" }], [])).toBeUndefined();
    expect(addressProblem([""], [])).toBeUndefined();
  });

  it.each([
    [
      "the address is computed",
      "/<unknown> <unknown> <word> <word>/a a<unknown> <unknown>/a <address>.evil.dev <address>@evil <address>//evil <address>/\\evil <address>\\evil <address>:1 <address><word> <address><unknown> http://localhost<unknown> http://localhost:<unknown> http://localhost:1<word> http://<word>/ http://user@localhost:<word>",
    ],
    [
      "an address of another host is used",
      "//a /\\a \\\\a http://localhost.evil.dev/ http://localhost@evil.dev/ https:evil.dev https:/evil.dev https:///evil.dev h\tttps://evil.dev /\t/evil.dev https://evil.dev https://evil.dev/<unknown> https://staging.shop.dev.evil.dev http://staging.shop.dev/ https://staging.shop.dev:8443/",
    ],
    [
      "an address of the kind ",
      "javascript:alert(1) data:text/html,x file:///etc blob:x mailto:a@b.c",
    ],
    ["the address cannot be read", "https://exa<mple.com http://[::1"],
  ])("is not published: %s", (reason, addresses) => {
    expect(addresses.split(" ").filter((one) => problem(one) !== reason)).toEqual([]);
  });
});

describe("a path", () => {
  const taken = (is: (path: string) => boolean, paths: string) => paths.split("|").filter(is);

  it("may be read inside of the repository, and where no secrets are", () => {
    const fine =
      "a.json|tests/a.json|./a.json|a/../b.json|a b.json|é.json|tests|src/b|tests/.auth/a.json";
    const others =
      "|../a.json|a/../../b|/a.json|C:/a.json|a\\b.json|~/a.json|a\0|.env|a/.env|.git/config|node_modules/a.json|a/node_modules/b|id_rsa|a.pem|.a|.maestro/a.png";

    expect(taken(isReadablePath, fine).join("|")).toBe(fine);
    expect(taken(isReadablePath, others)).toEqual([]);
  });

  it("may be put into a form: a file, or what is below a folder of tests", () => {
    const fine =
      "a.json|e2e/b|a/e2e/b|tests/up|my-tests/up/|specs/a|fixtures/up/|playwright/a|data/a|uploads/a|assets/a|a.b123456789";
    const others =
      "tests|tests/|secrets/|src/b|a.toolongextension1|a.|../a.json|a..|mydata/a|fixturesx/a";

    expect(taken(isUploadPath, fine).join("|")).toBe(fine);
    expect(taken(isUploadPath, others)).toEqual([]);
  });

  it("may be a style sheet that can be read", () => {
    expect(taken(isStylesPath, "x.css|a/x.css|../x.css|x.csv|xcss")).toEqual(["x.css", "a/x.css"]);
  });

  it("may be a name of a result", () => {
    const fine = "a.json|tests/a.png|a b (1)[2]-3.png|_a|1/2/3/4/5/6/7/8/9";
    const others =
      "./a.json|a/../b|/a|a\\b|~/a|.a|a/.b|é.png|a?.png||tests/|-a|a..b|1/2/3/4/5/6/7/8/9/10";

    expect(taken(isResultName, fine).join("|")).toBe(fine);
    expect(taken(isResultName, others)).toEqual([]);
  });

  it.each([
    [
      "picture",
      "a.png|a.jpg|a.jpeg|a.webp|./a.png|test-results/a/b.png|screenshots/a.png|playwright-report/a.png|e2e-results/a.png",
    ],
    ["document", "a.pdf|test-results/a.pdf"],
    ["trace", "a.zip|a.har|test-results/a.zip"],
    [
      "session",
      ".auth/a.json|tests/.auth/user-1.json|a/b/c/d/.auth/a.json|./.auth/a.json|test-results/a.json",
    ],
  ] as const)("may be written as a %s", (product, fine) => {
    const others =
      "a.ts|a.json|src/a.png|src/a.zip|../a.png|a..png|con.png|test-results/nul.png|test-results/../a.png|/a.png|xtest-results/a.png|a/b/c/d/e/.auth/a.json|.auth/a.js|.auth/../a.json|x.auth/a.json|a.png.ts|.a.png|a.pdf.js";

    expect(taken((path) => isProductPath(path, product), fine).join("|")).toBe(fine);
    expect(taken((path) => isProductPath(path, product), others)).toEqual([]);
  });
});
