import { afterAll, beforeAll, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { git } from "./git-oracle.ts";
import { openShop, type Shop } from "./shop.ts";

let opened: Shop;
const LIMIT = 512_000;

beforeAll(async () => {
  opened = await openShop();
  await opened.repository.commitFiles({
    "binary.png": Buffer.from([137, 80, 0, 1]),
    "long.txt": "ä".repeat(LIMIT),
    "exact.txt": "a".repeat(LIMIT),
    'quote".txt': "q",
  });
});

afterAll(() => opened.github.close());

interface Blob {
  readonly oid: string;
  readonly byteSize: number;
  readonly isBinary: boolean;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

const BLOB = "... on Blob { oid byteSize isBinary isTruncated text }";

async function blobs(expressions: readonly string[]): Promise<(Blob | null)[]> {
  const aliases = expressions.map((_text, i) => `b${i}: object(expression: $e${i}) { ${BLOB} }`);
  const types = expressions.map((_text, i) => `$e${i}: String!`).join(", ");
  const query = `query(${types}) { repository(owner: "acme", name: "shop") { ${aliases.join(" ")} } }`;
  const variables = Object.fromEntries(expressions.map((text, i) => [`e${i}`, text]));
  const answer = await octokitFor(opened.github, "user").graphql<{
    repository: Record<string, Blob | null>;
  }>(query, variables);
  return expressions.map((_text, i) => answer.repository[`b${i}`] ?? null);
}

async function ask(query: string, token?: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(opened.github.graphqlUrl, {
    method: "POST",
    headers: token === undefined ? {} : { authorization: `bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: await answer.json() };
}

test("many blobs come in one request", async () => {
  const before = opened.github.requests.length;
  const [readme, app, none] = await blobs(["main:README.md", "main:src/app.ts", "main:none"]);
  expect(readme).toMatchObject({ text: "# Shop\n", byteSize: 7, isBinary: false });
  expect(app?.oid).toBe(git(opened.repository.gitDir, "rev-parse", "main:src/app.ts"));
  expect(none).toBeNull();
  expect(opened.github.requests.length - before).toBe(1);
});

test("a binary file has no text", async () => {
  expect(await blobs(["main:binary.png"])).toMatchObject([
    { isBinary: true, text: null, byteSize: 4, isTruncated: false },
  ]);
});

test("a long text is cut between characters, and says so", async () => {
  const [long, exact] = await blobs(["main:long.txt", "main:exact.txt"]);
  expect(long).toMatchObject({ isTruncated: true, byteSize: 2 * LIMIT });
  expect(long?.text).toBe("ä".repeat(LIMIT / 2));
  expect(exact).toMatchObject({ isTruncated: false });
});

test("a name may have any character in a string", async () => {
  const { body } = await ask(
    `{ repository(owner: "acme", name: "shop") { object(expression: "main:quote\\".txt") { ${BLOB} } } }`,
    "user",
  );
  expect(body).toMatchObject({ data: { repository: { object: { text: "q" } } } });
});

test("fragments, commits, trees and the rate limit are answered", async () => {
  const { body } = await ask(
    `query Q {
      rateLimit { cost limit remaining }
      repository(owner: "acme", name: "shop") {
        nameWithOwner defaultBranchRef { name target { oid ...C } }
        object(oid: "${opened.head}") { __typename ... on Commit { tree { entries { name type } } } }
      }
    } # the end
    fragment C on Commit { message }`,
    "user",
  );
  expect(body).toMatchObject({
    data: {
      rateLimit: { cost: 1, limit: 5000 },
      repository: {
        nameWithOwner: "acme/shop",
        defaultBranchRef: { name: "main", target: { message: "Change" } },
        object: { __typename: "Commit", tree: { entries: expect.arrayContaining([]) } },
      },
    },
  });
});

test("a repository that may not be seen is a NOT_FOUND beside null", async () => {
  const { status, body } = await ask(`{ repository(owner:"acme",name:"shop"){name} }`, "stranger");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    data: { repository: null },
    errors: [
      {
        type: "NOT_FOUND",
        path: ["repository"],
        message: "Could not resolve to a Repository with the name 'acme/shop'.",
      },
    ],
  });
});

test.each([
  [
    '{ repository(owner:"acme",name:"shop"){ wrong } }',
    "Field 'wrong' doesn't exist on type 'Repository'",
  ],
  ['{ repository(owner:"acme",name:"shop") }', "Field must have selections"],
  ["{ repository(", "Parse error"],
  ["mutation { x }", "doesn't exist on type 'Mutation'"],
])("%s is an error", async (query, message) => {
  const { body } = await ask(query, "user");
  expect(body).toMatchObject({ errors: [{ message: expect.stringContaining(message) }] });
});

test("nobody is not answered", async () => {
  expect((await ask("{ viewer { login } }")).status).toBe(401);
});
