import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";

import { NamedError } from "../../src/contracts/errors.ts";
import { type ClientOptions, GitHubClient, type Question } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/github-error.ts";
import { readingSource } from "../../src/github/operation.ts";
import { isUncertain } from "../../src/github/failed-request.ts";
import { fixedToken, type TokenSource } from "../../src/github/token-source.ts";
import { recordingLogger } from "../repository/quiet-logger.ts";
import { type Answer, type ScriptedServer, startScripted } from "./scripted-server.ts";

const QUESTION: Question = {
  operation: readingSource("repository octo/shop"),
  route: "GET /repos/{owner}/{repo}",
  parameters: { owner: "octo", repo: "shop" },
};
const WRITE: Question = {
  operation: {
    kind: "create-branch",
    subject: "creating the branch",
    permission: "contents: write",
  },
  route: "POST /repos/{owner}/{repo}/git/refs",
  parameters: { owner: "octo", repo: "shop", ref: "refs/heads/amtp/x" },
};
const GOOD = { status: 200, body: { id: 7 } } as const;
const answer = z.object({ id: z.number() });
const QUERY = { query: "query { viewer { login } }", variables: {} };

/** A client in a hurry: it does not space its writes, and waits milliseconds before it retries. */
function clientOf({ url }: Pick<ScriptedServer, "url">, more: Partial<ClientOptions> = {}) {
  return new GitHubClient({
    auth: fixedToken("ghs_token"),
    apiUrl: url,
    deadlineMs: 10_000,
    logger: recordingLogger(),
    retryBaseMs: 1,
    paced: false,
    ...more,
  });
}

async function refusalOf(work: Promise<unknown>): Promise<GitHubError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof GitHubError) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe("a refusal that asking again cannot change", () => {
  it.each([400, 401, 403, 404, 409, 410, 422, 429, 451])(
    "%s is final: it is asked once, for reading and for writing",
    async (status) => {
      const server = await startScripted({ status });
      const client = clientOf(server);
      await refusalOf(client.get(QUESTION, answer));
      await refusalOf(client.query(QUESTION.operation, QUERY, answer));
      await refusalOf(client.write(WRITE, answer));
      expect(server.seen.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
    },
  );
});

describe("a server that stumbles", () => {
  it.each([500, 502, 503, 504])(
    "with %s is asked again by who reads, four times",
    async (status) => {
      const server = await startScripted({ status });
      await refusalOf(clientOf(server).get(QUESTION, answer));
      expect(server.seen).toHaveLength(4);
    },
  );

  it("is asked again by who queries, though a query is a POST", async () => {
    const server = await startScripted({ status: 502 }, GOOD);
    expect(await clientOf(server).query(QUESTION.operation, QUERY, answer)).toEqual({ id: 7 });
  });

  it.each<[string, Answer]>([
    ["an answer that is cut off", "cut off"],
    ["an answer of another form", { status: 200, body: { id: "seven" } }],
  ])("with %s is asked again by who reads, three times", async (_, broken) => {
    const server = await startScripted(broken);
    const error = await refusalOf(clientOf(server).get(QUESTION, answer));
    expect([error.code, server.seen.length]).toEqual(["PlatformUnavailable", 3]);
  });
});

describe("a write whose answer is lost", () => {
  it.each<[string, Answer]>([
    ["5xx", { status: 502 }],
    ["an answer that is cut off", "cut off"],
    ["an answer of another form", { status: 201, body: {} }],
    ["silence until the deadline", "silence"],
  ])("(%s) is not sent again, and may have been carried out", async (_, lost) => {
    const server = await startScripted(lost);
    const error = await refusalOf(clientOf(server, { deadlineMs: 300 }).write(WRITE, answer));
    expect([error.code, server.seen.length]).toEqual(["PlatformUnavailable", 1]);
    expect(isUncertain(error.refusal)).toBe(true);
  });
});

describe("a rate limit", () => {
  const paced = { paced: true } as const;
  const slowDown = (seconds: number): Answer => ({
    status: 403,
    headers: { "retry-after": String(seconds) },
    body: { message: "You have exceeded a secondary rate limit." },
  });

  it("of a minute or less is waited out, for a write as well", async () => {
    const server = await startScripted(slowDown(60), { ...GOOD, status: 201 });
    expect(await clientOf(server, paced).write(WRITE, answer)).toEqual({ id: 7 });
  });

  it("of more than a minute ends it at once, with the time to wait", async () => {
    const server = await startScripted(slowDown(61));
    const error = await refusalOf(clientOf(server, paced).get(QUESTION, answer));
    expect(error).toMatchObject({ code: "RateLimited", retryAfterSeconds: 61 });
    expect(server.seen).toHaveLength(1);
  });

  it.each(["RATE_LIMITED", "RATE_LIMIT"])(
    "of GraphQL (%s), which comes with status 200, tells the time to wait too",
    async (type) => {
      const date = new Date(1_800_000_000_000);
      const headers = {
        date: date.toUTCString(),
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(date.getTime() / 1000 + 1234),
      };
      const body = { errors: [{ type, message: "API rate limit already exceeded" }] };
      const server = await startScripted({ status: 200, headers, body });
      const client = clientOf(server, paced);
      const error = await refusalOf(client.query(QUESTION.operation, QUERY, answer));
      expect(error).toMatchObject({ code: "RateLimited", retryAfterSeconds: 1234 });
    },
  );
});

describe("every request", () => {
  it("has the token, and names the product and the version of the API", async () => {
    const server = await startScripted(GOOD);
    await clientOf(server).get(QUESTION, answer);
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: "token ghs_token",
      "user-agent": expect.stringMatching(/^amtp-generate-tests\//u) as string,
      "x-github-api-version": "2026-03-10",
    });
  });

  it("has no token when there is none, and nothing can be queried", async () => {
    const server = await startScripted(GOOD);
    const client = clientOf(server, { auth: fixedToken(null) });
    await client.get(QUESTION, answer);
    expect(server.seen[0]?.headers).not.toHaveProperty("authorization");
    expect(await client.canQuery()).toBe(false);
  });

  it("is counted, repeated ones and those for a token included", async () => {
    const server = await startScripted({ status: 500 }, GOOD);
    const client = clientOf(server, { auth: { ...fixedToken("t"), requests: () => 2 } });
    await client.get(QUESTION, answer);
    expect(client.requests).toBe(4);
  });

  it("waits while ten others are under way", async () => {
    let [now, most] = [0, 0];
    const server = createServer((_, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(200, { "content-type": "application/json" }).end('{"id":7}');
      }, 20);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const client = clientOf({ url: `http://127.0.0.1:${port}` });
    await Promise.all(Array.from({ length: 25 }, () => client.get(QUESTION, answer)));
    expect(most).toBe(10);
  });

  it.each([
    ["", "/graphql"],
    ["/api/v3", "/api/graphql"],
  ])("that queries below %j goes to %s", async (base, path) => {
    const server = await startScripted(GOOD);
    const client = clientOf({ url: `${server.url}${base}` });
    await client.query(QUESTION.operation, QUERY, answer);
    expect(server.seen[0]?.path).toBe(path);
  });

  it.each([
    { apiUrl: "http://github.example" },
    { graphqlUrl: "http://github.example/graphql" },
    { apiUrl: "https://user:secret@github.example" },
  ])("would send the token to %j: that client is not made", async (address) => {
    const make = () => clientOf({ url: "https://api.github.com" }, address);
    expect(make).toThrow(expect.objectContaining({ code: "InvalidInput" }));
  });
});

describe("a token that cannot be had", () => {
  it("keeps its own name, and nothing is asked", async () => {
    const server = await startScripted(GOOD);
    const failure = new NamedError("Unauthorized", "the App is unknown", { retryAfterSeconds: 9 });
    const auth = {
      token: () => Promise.reject(failure),
      requests: () => 1,
    } satisfies TokenSource;
    await expect(clientOf(server, { auth }).get(QUESTION, answer)).rejects.toBe(failure);
    expect(server.seen).toEqual([]);
  });
});
