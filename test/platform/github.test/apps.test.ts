import { createAppAuth } from "@octokit/auth-app";
import { generateKeyPairSync } from "node:crypto";
import { Octokit } from "octokit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { appKey, claimsNow, signToken, type Claims } from "./app-key.ts";
import { refusalOf } from "./refusal.ts";
import { openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;
const LIFETIME_MS = 2000;
let now = Date.now();

beforeAll(async () => {
  opened = await openShop({ now: () => now, installationTokenMs: LIFETIME_MS });
});

afterAll(() => opened.github.close());

const appWith = (claims: Partial<Claims> = {}, key?: string): Octokit =>
  octokitFor(opened.github, signToken({ ...claimsNow(42, now), ...claims }, key));

const mint = (app: Octokit, more: object = {}) =>
  app.rest.apps.createInstallationAccessToken({ installation_id: 100, ...more });

test("octokit's own app authentication gets a token and uses it", async () => {
  const octokit = new Octokit({
    baseUrl: opened.github.url,
    authStrategy: createAppAuth,
    auth: { appId: 42, privateKey: appKey.privateKey, installationId: 100 },
    throttle: { enabled: false },
  });
  expect((await octokit.rest.repos.get(shop)).data.full_name).toBe("acme/shop");
});

describe("a JSON Web Token", () => {
  test("names its app by id or by client id", async () => {
    for (const iss of [42, "42", "Iv1.abc"]) {
      expect((await appWith({ iss }).rest.apps.getAuthenticated()).data?.slug).toBe("amtp");
    }
  });

  const seconds = (): number => Math.floor(now / 1000);
  test.each<[string, () => Partial<Claims>, number, RegExp]>([
    ["of another app", () => ({ iss: 43 }), 404, /^Integration not found$/],
    [
      "that has expired",
      () => ({ exp: seconds() - 1 }),
      401,
      /^'Expiration time' claim .* must be/,
    ],
    ["for too long", () => ({ exp: seconds() + 700 }), 401, /too far in the future$/],
    ["from the future", () => ({ iat: seconds() + 90 }), 401, /^'Issued at' claim/],
  ])("%s is refused", async (_what, claims, status, message) => {
    const refusal = await refusalOf(appWith(claims()).rest.apps.getAuthenticated());
    expect(refusal.status).toBe(status);
    expect(refusal.message).toMatch(message);
  });

  test("signed by another key is refused", async () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const refusal = await refusalOf(appWith({}, privateKey).rest.apps.getAuthenticated());
    expect(refusal).toMatchObject({
      status: 401,
      message: "A JSON web token could not be decoded",
    });
  });
});

describe("an installation token", () => {
  test("acts as the app's bot with the app's permissions", async () => {
    const { data } = await mint(appWith());
    const bot = octokitFor(opened.github, data.token);
    expect(data.permissions).toMatchObject({ contents: "write", metadata: "read" });
    expect((await bot.rest.git.createBlob({ ...shop, content: "x" })).status).toBe(201);
    expect(opened.github.requests.at(-1)?.login).toBe("amtp[bot]");
  });

  test("can have fewer permissions, never more", async () => {
    const { data } = await mint(appWith(), { permissions: { contents: "read" } });
    const bot = octokitFor(opened.github, data.token);
    const refusal = await refusalOf(bot.rest.git.createBlob({ ...shop, content: "x" }));
    expect(refusal.message).toBe("Resource not accessible by integration");
    const more = mint(appWith(), { permissions: { actions: "write" } });
    expect(await refusalOf(more)).toMatchObject({
      status: 422,
      message: "The permissions requested are not granted to this installation.",
    });
  });

  test("is for repositories that the installation has", async () => {
    const refusal = await refusalOf(mint(appWith(), { repositories: ["nothing"] }));
    expect(refusal.status).toBe(422);
    expect(refusal.message).toMatch(/^There is at least one repository that does not exist/);
  });

  test("ends", async () => {
    const { data } = await mint(appWith());
    now += LIFETIME_MS + 1000;
    const refusal = await refusalOf(octokitFor(opened.github, data.token).rest.repos.get(shop));
    expect(refusal).toMatchObject({ status: 401, message: "Bad credentials" });
  });

  test("is not given to a suspended installation", async () => {
    const refusal = await refusalOf(mint(appWith(), { installation_id: 101 }));
    expect(refusal).toMatchObject({
      status: 403,
      message: "This installation has been suspended",
    });
  });

  test("is not given for another token than the app's", async () => {
    expect((await refusalOf(mint(octokitFor(opened.github, "user")))).status).toBe(401);
  });
});

test("the installation of a repository is found, or 404", async () => {
  const { data } = await appWith().rest.apps.getRepoInstallation(shop);
  expect(data.id).toBe(100);
  const other = { owner: "acme", repo: "nothing" };
  expect((await refusalOf(appWith().rest.apps.getRepoInstallation(other))).status).toBe(404);
});
