import { describe, expect, it } from "vitest";

import { accessFrom, type GitHubAccess, tokensForReading } from "../../src/github/auth.ts";
import { recordingLogger } from "../repository/quiet-logger.ts";

const NOTHING = { token: "", appId: "", appPrivateKey: "" };

describe("the access to GitHub", () => {
  it("is to GitHub itself where no address is given", () => {
    expect(accessFrom({}, NOTHING)).toEqual({
      ...NOTHING,
      apiUrl: "https://api.github.com",
      graphqlUrl: undefined,
    });
  });

  it("is to the addresses that the runner gives", () => {
    const variables = {
      GITHUB_API_URL: "https://github.example/api/v3",
      GITHUB_GRAPHQL_URL: "https://github.example/api/graphql",
    };
    expect(accessFrom(variables, NOTHING)).toMatchObject({
      apiUrl: "https://github.example/api/v3",
      graphqlUrl: "https://github.example/api/graphql",
    });
  });
});

describe("the tokens for reading", () => {
  const tokensWith = (credentials: Partial<GitHubAccess>, logger = recordingLogger()) =>
    tokensForReading(accessFrom({}, { ...NOTHING, ...credentials }), "octo/shop", logger);

  it("are the one that is given, which is masked in the log", async () => {
    const logger = recordingLogger();
    const tokens = await tokensWith({ token: "ghp_mine" }, logger);
    expect([await tokens.token(), tokens.requests()]).toEqual(["ghp_mine", 0]);
    expect(logger.masked).toEqual(["ghp_mine"]);
  });

  it("are none when nothing is given, which is enough for a public repository", async () => {
    expect(await (await tokensWith({})).token()).toBeNull();
  });

  it.each([
    ["a key that is none", { appId: "7", appPrivateKey: "no key" }, "app-private-key"],
    ["an id that is none", { appId: "7 or 8" }, "app-id"],
  ])("are not to be had with %s of an App, even beside a token", async (_, app, input) => {
    await expect(tokensWith({ token: "ghp_mine", ...app })).rejects.toMatchObject({
      code: "InvalidInput",
      message: expect.stringContaining(input) as string,
    });
  });
});
