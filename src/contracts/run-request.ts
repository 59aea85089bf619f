import * as z from "zod";
import { DEPTHS } from "./depth.ts";
import { NamedError } from "./errors.ts";
import { FRAMEWORKS } from "./framework.ts";

export const APPROVALS = ["environment", "draft-pr", "none"] as const;
export const PROVIDERS = ["auto", "offline", "compatible"] as const;

const MAX_DEADLINE_SECONDS = 6 * 60 * 60;

/** One of a few words; the message lists them. */
function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: () => `must be one of ${values.join(", ")}` });
}

const singleLine = z
  .string()
  .max(1_000, "is longer than 1,000 characters")
  .regex(/^\P{Cc}*$/u, "holds a line end or a control character");

const workingDirectory = singleLine
  .transform((path) =>
    path
      .replace(/^\.\/+/, "")
      .replace(/\/+$/, "")
      .replace(/^\.$/, ""),
  )
  .refine((path) => !path.startsWith("/") && !path.includes("\\"), "must be a relative path with /")
  .refine((path) => !path.split("/").includes(".."), "must not leave the repository");

/** What a user asks for, under the names the inputs have in action.yml. */
export const RunRequestInputs = z.strictObject({
  depth: choice(DEPTHS),
  framework: choice(FRAMEWORKS),
  provider: choice(PROVIDERS),
  model: singleLine,
  "base-url": singleLine,
  "working-directory": workingDirectory,
  approval: choice(APPROVALS),
  "model-deadline-seconds": z.coerce
    .number({ error: "must be a number of seconds" })
    .positive("must be more than 0")
    .max(MAX_DEADLINE_SECONDS, `must be at most ${MAX_DEADLINE_SECONDS}`),
});

export type RunRequest = z.output<typeof RunRequestInputs>;

/** Defaults of action.yml; a test holds the two together. */
export const RUN_REQUEST_DEFAULTS = {
  depth: "core",
  framework: "playwright",
  provider: "auto",
  model: "",
  "base-url": "",
  "working-directory": "",
  approval: "environment",
  "model-deadline-seconds": "600",
} as const satisfies Record<keyof RunRequest, string>;

/**
 * The request in these inputs; those that are empty or not there have their default. Throws
 * `InvalidInput`, naming every input that is wrong and what it may be.
 */
export function parseRunRequest(inputs: Readonly<Record<string, string | undefined>>): RunRequest {
  const names = Object.keys(RUN_REQUEST_DEFAULTS) as (keyof RunRequest)[];
  const given = names.map((name) => [name, inputs[name] || RUN_REQUEST_DEFAULTS[name]] as const);
  const parsed = RunRequestInputs.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${issue.message} (it is ${JSON.stringify((inputs[name] ?? "").slice(0, 100))})`;
  });
  throw new NamedError("InvalidInput", `These inputs cannot be used: ${problems.join("; ")}.`);
}
