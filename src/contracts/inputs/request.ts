import * as z from "zod";
import type { ValuesOf } from "./field.ts";
import { parseInputs, shapeOf, type Texts } from "./read-inputs.ts";
import { json } from "./schemas.ts";
import { REQUEST } from "./table.ts";

/** What a user asks of a run, checked; under the names that the inputs have. */
export type RunRequest = ValuesOf<typeof REQUEST>;

const request = z.preprocess(withDefaults, z.strictObject(shapeOf(REQUEST)).readonly());

/** A request as JSON, which is how one process hands it to the next. */
export const requestJson = json.pipe(request);

/**
 * The request in these texts; one that is empty or not there has its default. Throws
 * `InvalidInput`, naming every one that is wrong and what it may be.
 */
export function parseRunRequest(texts: Texts): RunRequest {
  return parseInputs(request, texts);
}

/** The JSON that `requestJson` reads: every value is a text, as an input is. */
export function writeRequest(values: RunRequest): string {
  const texts = Object.entries(values).map(([name, value]) => [name, String(value ?? "")]);
  return JSON.stringify(Object.fromEntries(texts));
}

function withDefaults(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const texts: Record<string, unknown> = { ...given };
  for (const [name, row] of Object.entries(REQUEST)) {
    if (texts[name] === undefined || texts[name] === "") texts[name] = row.default;
  }
  return texts;
}
