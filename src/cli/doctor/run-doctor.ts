import { parseRunRequest } from "../../contracts/inputs/request.ts";
import { isSet, requestTexts, type Values } from "../arguments.ts";
import { credentialsIn } from "../credentials.ts";
import type { Surroundings } from "../surroundings.ts";
import { checkMachine } from "./check-machine.ts";
import { checkModel } from "./check-model.ts";
import { findingLines } from "./finding.ts";

/**
 * Checks what a run needs, before there is one: the machine, and with one small conversation the
 * model. Prints what was found; returns 1 when something failed, else 0. Throws `InvalidInput`.
 */
export async function runDoctor(
  { values }: { readonly values: Values },
  { environment, hider }: Surroundings,
): Promise<number> {
  const request = parseRunRequest(requestTexts(values));
  const { "api-key": apiKey } = credentialsIn(environment);
  const findings = [...(await checkMachine(environment)), ...(await checkModel(request, apiKey))];
  const text = isSet(values, "json") ? `${JSON.stringify({ findings })}\n` : findingLines(findings);
  process.stdout.write(hider.in(text));
  return findings.some(({ state }) => state === "failed") ? 1 : 0;
}
