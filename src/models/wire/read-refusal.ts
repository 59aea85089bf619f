import type { HttpRefusal } from "./failures.ts";
import { isRecord, recordOf, textOf } from "./values.ts";

/** What a server says of a request that it does not take, whatever form its API gives errors. */
export interface Refusal {
  readonly status: number;
  /** Its own word, such as `context_length_exceeded`; empty when it has none. */
  readonly code: string;
  /** The parameter that it names as such; empty when it names none. */
  readonly parameter: string;
  readonly message: string;
}

/**
 * The refusal in the answer of a server: `{error: {…}}` of OpenAI, Anthropic and most others, a list
 * of these (Gemini), an object without `error` (older vLLM), `detail` (FastAPI, and inside of
 * Mistral's `message`), or plain text. What OpenRouter was told by the provider behind it stands in
 * `error.metadata.raw` (https://openrouter.ai/docs/api/reference/errors-and-debugging).
 */
export function readRefusal({ status, body }: Pick<HttpRefusal, "status" | "body">): Refusal {
  const parsed = parse(body);
  const whole = Array.isArray(parsed) ? (parsed as readonly unknown[])[0] : parsed;
  if (!isRecord(whole)) return { status, code: "", parameter: "", message: body };
  const error = recordOf(whole["error"]) ?? whole;
  const detail = error["message"] ?? error["detail"] ?? whole["message"] ?? whole["error"];
  return withReason(
    {
      status,
      code: [textOf(error["code"]), textOf(error["type"])].filter((word) => word !== "").join(" "),
      parameter: textOf(error["param"]),
      message: typeof detail === "string" ? detail : JSON.stringify(detail ?? whole),
    },
    textOf(recordOf(error["metadata"])?.["raw"]),
  );
}

/** A refusal with that of the provider behind a gateway. */
function withReason(told: Refusal, raw: string): Refusal {
  if (raw === "") return told;
  const behind = readRefusal({ status: told.status, body: raw });
  return {
    ...told,
    code: `${told.code} ${behind.code}`.trim(),
    parameter: told.parameter || behind.parameter,
    message: `${told.message}: ${behind.message}`,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Words that matter come early, and what is searched has to stay short. */
const LONGEST_SEARCHED = 4_000;

/** What a refusal says, in small letters: where rules look for words. */
export function wordsOf({ code, parameter, message }: Refusal): string {
  return `${parameter} ${code} ${message}`.slice(0, LONGEST_SEARCHED).toLowerCase();
}

const LONGEST_QUOTE = 300;

/** What a server said, in one line, for a person; without the key, which some servers repeat. */
export function quoteOf({ message }: Refusal, apiKey: string): string {
  const line = message
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replaceAll(apiKey, "***")
    .trim();
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return short === "" ? "It says nothing more." : `It says: ${JSON.stringify(short)}.`;
}
