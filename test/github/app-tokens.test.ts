import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { NamedError } from "../../src/contracts/errors.ts";
import { appTokens, type AppCredentials } from "../../src/github/app-tokens.ts";
import type { InstallationOptions } from "../platform/github/auth/apps.ts";
import { recordingLogger } from "../repository/quiet-logger.ts";
import { codeOf, readAll } from "../repository/reading.ts";
import { temporaryFolder } from "../repository/temporary-folder.ts";
import { openShop, startShop, type Shop } from "../repository/github/fixture.ts";

const FILES = { "a.ts": "aaa" };

interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

function createKeys(form: "pkcs1" | "pkcs8" = "pkcs1"): KeyPair {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: form, format: "pem" },
  });
}

const keys = createKeys();

async function startWithApp(
  installation: Partial<InstallationOptions> = {},
  installationTokenMs = 3_600_000,
): Promise<Shop> {
  const permissions = { metadata: "read", contents: "read" } as const;
  const app = {
    id: 123,
    slug: "amtp",
    publicKey: keys.publicKey,
    permissions,
    installations: [{ id: 77, account: "octo", ...installation }],
  };
  return startShop(FILES, { apps: [app], installationTokenMs });
}

function credentials(shop: Shop, more: Partial<AppCredentials> = {}): AppCredentials {
  return {
    appId: "123",
    privateKey: keys.privateKey,
    repository: "octo/shop",
    permissions: { contents: "read" },
    apiUrl: shop.github.url,
    deadlineMs: 10_000,
    logger: recordingLogger(),
    retryBaseMs: 5,
    ...more,
  };
}

async function refusalOf(shop: Shop, more: Partial<AppCredentials> = {}): Promise<NamedError> {
  try {
    await (await appTokens(credentials(shop, more))).token();
  } catch (error) {
    if (error instanceof NamedError) return error;
  }
  throw new Error("not refused by name");
}

function tokenRequests(shop: Shop): number {
  return shop.github.requests.filter(({ path }) => path.endsWith("/access_tokens")).length;
}

describe("reading as a GitHub App", () => {
  it("takes one installation token for the whole run, for this repository alone", async () => {
    const shop = await startWithApp();
    const auth = await appTokens(credentials(shop));
    const reader = await openShop(shop, { auth });
    expect(await readAll(reader)).toEqual(FILES);
    expect(tokenRequests(shop)).toBe(1);
    expect(reader.usage().apiRequests).toBe(shop.github.requests.length);
    const asked = shop.github.requests.find(({ path }) => path.endsWith("/access_tokens"));
    expect(asked?.sent).toEqual({ repositories: ["shop"], permissions: { contents: "read" } });
  });

  it("renews a token before it ends", async () => {
    const shop = await startWithApp({}, 3000);
    const auth = await appTokens(credentials(shop));
    const first = await auth.token();
    expect(await auth.token()).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await auth.token()).not.toBe(first);
    const reader = await openShop(shop, { auth });
    expect(await readAll(reader)).toEqual(FILES);
  });

  it("asks for one token when many wait for it", async () => {
    const shop = await startWithApp();
    const auth = await appTokens(credentials(shop));
    const tokens = await Promise.all(Array.from({ length: 20 }, () => auth.token()));
    expect(new Set(tokens).size).toBe(1);
    expect(tokenRequests(shop)).toBe(1);
  });

  it("takes the key as PEM of either form, with written line breaks, or from a file", async () => {
    const shop = await startWithApp();
    const file = join(await temporaryFolder(), "app.pem");
    await writeFile(file, keys.privateKey);
    const forms = [keys.privateKey, keys.privateKey.replaceAll("\n", "\\n"), file];
    for (const privateKey of forms) {
      const auth = await appTokens(credentials(shop, { privateKey }));
      expect(await auth.token()).toMatch(/^ghs_/u);
    }
  });

  it("masks the key and every token, and writes neither", async () => {
    const shop = await startWithApp();
    const logger = recordingLogger();
    const auth = await appTokens(credentials(shop, { logger }));
    const token = await auth.token();
    expect(logger.masked).toContain(token);
    expect(logger.masked).toContain(keys.privateKey);
    expect(logger.lines.join("\n")).not.toMatch(/PRIVATE KEY|ghs_/u);
  });
});

describe("a GitHub App that is refused has a named error", () => {
  it("with the key of another App: Unauthorized, without the key or what it signed", async () => {
    const shop = await startWithApp();
    const other = createKeys("pkcs8").privateKey;
    const error = await refusalOf(shop, { privateKey: other });
    expect(error.code).toBe("Unauthorized");
    expect(inspect(error, { depth: null })).not.toMatch(/PRIVATE KEY|eyJ/u);
  });

  it("with the key of another App: Unauthorized, also to whom reads with it", async () => {
    const shop = await startWithApp();
    const auth = await appTokens(credentials(shop, { privateKey: createKeys().privateKey }));
    expect(await codeOf(openShop(shop, { auth }))).toBe("Unauthorized");
    expect(shop.github.requests).toHaveLength(1);
  });

  it("while its installation is suspended: PermissionMissing", async () => {
    const shop = await startWithApp({ suspendedAt: "2026-01-01T00:00:00Z" });
    const error = await refusalOf(shop);
    expect(error.code).toBe("PermissionMissing");
    expect(error.message).toMatch(/suspended/u);
  });

  it("without the permission that is needed: PermissionMissing", async () => {
    const shop = await startWithApp({ permissions: { metadata: "read" } });
    expect((await refusalOf(shop)).code).toBe("PermissionMissing");
  });

  it("that is not installed on the repository: SourceNotFound", async () => {
    const shop = await startWithApp({ account: "someone-else" });
    expect((await refusalOf(shop)).code).toBe("SourceNotFound");
  });

  it("that does not exist: SourceNotFound", async () => {
    const shop = await startWithApp();
    expect((await refusalOf(shop, { appId: "999" })).code).toBe("SourceNotFound");
  });

  it.each(["no key at all", "-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----"])(
    "with something that is no key: InvalidInput, which does not repeat it",
    async (privateKey) => {
      const shop = await startWithApp();
      const error = await refusalOf(shop, { privateKey });
      expect(error.code).toBe("InvalidInput");
      expect(error.message).not.toContain(privateKey.slice(-20));
    },
  );
});
