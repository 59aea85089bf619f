import { NamedError } from "../../contracts/errors.ts";
import { sanitizeLlmOutput } from "../../contracts/sanitizer.ts";
import { SCHEMAS } from "../../contracts/schemas.ts";
import { type ContractName, type ContractType, validate } from "../../contracts/validators.ts";
import { withoutLeftOut } from "../../models/schema/left-out.ts";
import { objectsIn } from "./find-json.ts";

/** The reply in a model's text, or what of it breaks the contract. */
export type Reading<Reply> = (
  | { readonly valid: true; readonly value: Reply }
  | { readonly valid: false; readonly problems: readonly string[] }
) & {
  /** Characters around the reply that were not read. */
  readonly skipped: number;
};

/**
 * The reply in a model's text: sanitised, parsed and checked against its contract. Where prose stands
 * around it, its first object that keeps the contract is the reply, else its first.
 *
 * Throws `MalformedLlmOutput` when there is no JSON, `NothingToTest` when it says that there is no
 * test case.
 */
export function readReply<Name extends ContractName>(
  text: string,
  contract: Name,
): Reading<ContractType<Name>> {
  const { reading, value } = bestReading(text, contract);
  if (!hasNoTestCase(value)) return reading;
  throw new NamedError(
    "NothingToTest",
    "No behaviour was found that a test could exercise; see the coverage_notes of the reply, which is stored for review, or try a greater depth or another working directory.",
  );
}

/** Whether a text is meant as a reply, good or bad: one that holds a JSON object. */
export function isReply(text: string): boolean {
  const json = sanitizeLlmOutput(text);
  return parse(json) !== undefined || objectsIn(json).next().done === false;
}

function bestReading<Name extends ContractName>(text: string, contract: Name) {
  const json = sanitizeLlmOutput(text);
  const whole = parse(json);
  if (whole !== undefined) return check(whole.value, 0, contract);
  let first: ReturnType<typeof check<Name>> | undefined;
  for (const { value, skipped } of objectsIn(json)) {
    const checked = check(value, skipped + text.length - json.length, contract);
    if (checked.reading.valid) return checked;
    first ??= checked;
  }
  if (first !== undefined) return first;
  const what = json === "" ? "is empty" : "is not JSON";
  throw new NamedError("MalformedLlmOutput", `The model's reply ${what}.`);
}

function check<Name extends ContractName>(given: unknown, skipped: number, contract: Name) {
  const value = withoutLeftOut(given, SCHEMAS[contract]);
  const reading: Reading<ContractType<Name>> = { ...validate(contract, value), skipped };
  return { reading, value };
}

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** A valid answer of a model, though the contract asks for at least one case. */
function hasNoTestCase(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "test_cases" in value &&
    Array.isArray(value.test_cases) &&
    value.test_cases.length === 0
  );
}
