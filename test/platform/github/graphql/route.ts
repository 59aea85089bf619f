import { z } from "zod";
import type { Call, Route } from "../http/call.ts";
import { ApiError } from "../http/errors.ts";
import { ok, type Reply } from "../http/reply.ts";
import { GraphqlError } from "./error.ts";
import { execute } from "./execute.ts";
import { mutation } from "./mutation.ts";
import { parseQuery } from "./parser.ts";
import { GRAPHQL_PATH } from "./path.ts";
import { root } from "./root.ts";

const Question = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullable().optional(),
});

/** Queries, and the one mutation that is used. Source: docs.github.com/graphql/guides/forming-calls-with-graphql. */
export const graphqlRoutes: readonly Route[] = [
  { scope: "global", counted: true, method: "POST", path: GRAPHQL_PATH, handle: answer },
];

async function answer(call: Call): Promise<Reply> {
  if (call.caller.kind === "anonymous") {
    throw new ApiError(401, "This endpoint requires you to be authenticated.");
  }
  const asked = Question.safeParse(call.body);
  if (!asked.success) throw new ApiError(400, "A query attribute must be specified.");
  const variables = new Map(Object.entries(asked.data.variables ?? {}));
  try {
    const document = parseQuery(asked.data.query);
    const entry = document.operation === "mutation" ? mutation : root;
    const { data, errors } = await execute(entry, document, call, variables);
    if (errors.length === 0) return ok({ data });
    return ok({ data, errors: errors.map(present) });
  } catch (error) {
    if (error instanceof GraphqlError) return ok({ errors: [present(error)] });
    throw error;
  }
}

function present(error: GraphqlError): object {
  return {
    ...(error.type === null ? {} : { type: error.type }),
    ...(error.path.length === 0 ? {} : { path: error.path }),
    locations: [{ line: 1, column: 1 }],
    message: error.message,
  };
}
