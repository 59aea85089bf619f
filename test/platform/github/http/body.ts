import type { z } from "zod";
import { unprocessable } from "./errors.ts";

/** The body of a request in the shape of its schema; GitHub's 422 wording when it is not. */
export function readBody<Shape>(body: unknown, schema: z.ZodType<Shape>): Shape {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => describe(issue, body));
  const missing = problems
    .filter((problem) => problem.missing)
    .map((problem) => `"${problem.name}"`);
  const lines = problems.filter((problem) => !problem.missing).map((problem) => problem.text);
  if (missing.length > 0) {
    lines.unshift(`${missing.join(", ")} ${missing.length === 1 ? "wasn't" : "weren't"} supplied.`);
  }
  throw unprocessable(`Invalid request.\n\n${lines.join("\n")}`);
}

interface Problem {
  readonly missing: boolean;
  readonly name: string;
  readonly text: string;
}

function describe(issue: z.core.$ZodIssue, body: unknown): Problem {
  const name = issue.path.map(String).join("/");
  const value = issue.path.reduce<unknown>(valueAt, body);
  const shown = value === null ? "nil" : JSON.stringify(value);
  const expected = issue.code === "invalid_type" ? `a ${issue.expected}` : "a valid value";
  const article = expected.replace(/^a (?=[aeio])/, "an ");
  return {
    missing: value === undefined,
    name,
    text: `For 'properties/${name}', ${shown} is not ${article}.`,
  };
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}
