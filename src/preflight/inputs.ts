import * as z from "zod";
import { NamedError } from "../contracts/errors.ts";
import { isRepositoryName } from "../github/names.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const inputs = {
  depth: z.string(),
  framework: z.string(),
  provider: z.string(),
  model: z.string(),
  "base-url": z.string(),
  "has-api-key": z.enum(["true", "false"]),
  "model-deadline-seconds": z.string(),
  ref: z.string(),
  "requested-ref": z.string(),
  "base-branch": z.string(),
  "working-directory": z.string(),
  environment: z.string(),
  approval: z.string(),
  "github-token": z.string().min(1, "is empty; leave it out for the token of the job"),
  "app-id": z.string(),
  "app-private-key": z.string(),
};

const variables = {
  GITHUB_REPOSITORY: z.string().refine(isRepositoryName, "is not of the form owner/name"),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_API_URL: z.url(),
  GITHUB_GRAPHQL_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
};

const schema = z.object({ ...inputs, ...variables });

export type PreflightInputs = z.output<typeof schema>;

/** What the preflight step was started with. Throws `InvalidInput`, naming what is wrong. */
export function readPreflightInputs(environment: Environment): PreflightInputs {
  const given = [
    ...Object.keys(inputs).map((name) => [name, `INPUT_${name.toUpperCase()}`] as const),
    ...Object.keys(variables).map((name) => [name, name] as const),
  ].map(([name, variable]) => [name, environment[variable]?.trim() ?? ""]);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new NamedError("InvalidInput", `These inputs cannot be used: ${problems.join("; ")}.`);
}
