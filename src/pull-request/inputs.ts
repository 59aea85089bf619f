import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";
import { isRepositoryName, SHA } from "../github/names.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const number = z.string().regex(/^[0-9]{1,15}$/);

const schema = z.object({
  "artifact-id": number,
  "artifact-digest": z.string().regex(/^(?:sha256:)?[0-9a-f]{64}$/i),
  "base-sha": z.string().regex(SHA),
  "run-id": z.uuid().or(z.literal("")),
  environment: z.string(),
  approval: z.enum(["environment", "draft-pr", "none"]),
  "github-token": z.string().min(1),
  GITHUB_REPOSITORY: z.string().refine(isRepositoryName),
  GITHUB_RUN_ID: number,
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_API_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  RUNNER_TEMP: z.string().min(1),
});

export type OpenPrInputs = z.output<typeof schema>;

/** The inputs of the action `open-pr`. Throws `InvalidInput`, naming every input that is wrong. */
export function readOpenPrInputs(environment: Environment): OpenPrInputs {
  const names = Object.keys(schema.shape);
  const values = names.map((name) => [name, environment[variableOf(name)]?.trim() ?? ""]);
  const parsed = schema.safeParse(Object.fromEntries(values));
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))];
  throw new NamedError(
    "InvalidInput",
    `These inputs of open-pr are missing or malformed: ${wrong.join(", ")}. Pass the outputs of ` +
      "the job that generated the tests, as the example workflow does.",
  );
}

/** Inputs reach a process as `INPUT_NAME`; names in capitals are the runner's own variables. */
function variableOf(name: string): string {
  return name === name.toUpperCase() ? name : `INPUT_${name.toUpperCase()}`;
}
