import { describe, expect, it } from "vitest";
import { isSecretFile } from "../../src/safety/secret-files.ts";
import { hideSecretShapes } from "../../src/safety/secret-shapes.ts";

describe("a file that holds secrets", () => {
  it.each([
    ".env",
    "apps/web/.env.production",
    ".npmrc",
    ".netrc",
    "deploy/id_rsa",
    "certs/server.PEM",
    "tls.key",
    "config/secrets.yml",
    "service-account-prod.json",
    ".aws/credentials",
  ])("%s is known by its path", (path) => {
    expect(isSecretFile(path)).toBe(true);
  });

  it.each([
    ".env.example",
    ".env.sample",
    "src/env.ts",
    "src/keys.ts",
    "src/credentials.tsx",
    "docs/secrets.md",
    "src/id_rsa.test.ts",
    "config/config.json",
  ])("%s is source like any other", (path) => {
    expect(isSecretFile(path)).toBe(false);
  });
});

describe("tokens in source text", () => {
  const token = ["gh", "p_", "aB3dE7gH1jK9mN5pQ2sTaB3dE7gH1jK9mN5p"].join("");

  it("are replaced by as many asterisks, so that lines and columns stay", () => {
    const text = `const a = "${token}";\nconst b = 1;`;
    expect(hideSecretShapes(text)).toBe(`const a = "${"*".repeat(token.length)}";\nconst b = 1;`);
  });

  it("leave nothing of a private key but its first and last line", () => {
    const [first, last] = ["BEGIN", "END"].map((word) => `-----${word} RSA PRIVATE KEY-----`);
    expect(hideSecretShapes(`${first}\nMIIE+/\nabc=\n${last}\nrest`)).toBe(
      `${first}\n******\n****\n${last}\nrest`,
    );
    expect(hideSecretShapes(`${first}\ncut off`)).toBe(`${first}\n*******`);
  });

  it.each([
    ["https://ada:hunter2@host.dev/a", "https://ada:*******@host.dev/a"],
    ["redis://:hunter2@cache:6379", "redis://:*******@cache:6379"],
    ["postgres://user:password@localhost/app", "postgres://user:password@localhost/app"],
    ["https://${user}:${word}@host.dev", "https://${user}:${word}@host.dev"],
    ["https://host.dev:8080/@ada", "https://host.dev:8080/@ada"],
    ["see https://host.dev: mail ada@host.dev", "see https://host.dev: mail ada@host.dev"],
  ])("are passwords of addresses as well: %s", (text, shown) => {
    expect(hideSecretShapes(text)).toBe(shown);
  });

  it("stay when they are placeholders", () => {
    const text = "token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, sk-loading-spinner-large";
    expect(hideSecretShapes(text)).toBe(text);
  });
});
