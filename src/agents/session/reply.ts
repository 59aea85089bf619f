import { NamedError } from "../../contracts/errors.ts";
import { plainLine } from "../../contracts/reason-lines.ts";
import { sanitizeLlmOutput } from "../../contracts/sanitizer.ts";
import { SCHEMAS } from "../../contracts/schemas.ts";
import { type ContractName, type ContractType, validate } from "../../contracts/validators.ts";
import { withoutLeftOut } from "../../models/schema/left-out.ts";
import { isRecord } from "../../models/wire/values.ts";
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
 * around it, its first object that keeps the contract is the reply, else the first that is meant as one.
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
    `No behaviour was found that a test could exercise. ${notesOf(value)} The reply is stored for review; try a greater depth or another working directory.`,
  );
}

/** Lines of the notes of a reply that a person is told of. */
const TOLD_NOTES = 6;

/** What a reply without a case says of why. */
function notesOf(value: unknown): string {
  const notes = isRecord(value) ? value["coverage_notes"] : undefined;
  if (typeof notes !== "string" || notes.trim() === "") return "It does not say why.";
  const lines = notes.split("\n").filter((line) => line.trim() !== "");
  const told = lines.slice(0, TOLD_NOTES).map(plainLine).join(" | ");
  return `It says: ${told.replace(/\.$/u, "")}.`;
}

/**
 * Whether a text is meant as a reply, good or bad: one with an object that has something the contract
 * asks for. A model that cannot call tools writes its calls as objects too.
 */
export function isReply(text: string, contract: ContractName): boolean {
  const json = sanitizeLlmOutput(text);
  const whole = parse(json);
  if (whole !== undefined) return isMeant(whole.value, contract);
  for (const { value } of objectsIn(json)) if (isMeant(value, contract)) return true;
  return false;
}

function isMeant(value: unknown, contract: ContractName): boolean {
  const asked = SCHEMAS[contract]["properties"] as object;
  return isRecord(value) && Object.keys(value).some((name) => Object.hasOwn(asked, name));
}

function bestReading<Name extends ContractName>(text: string, contract: Name) {
  const json = sanitizeLlmOutput(text);
  const whole = parse(json);
  if (whole !== undefined) return check(whole.value, 0, contract);
  const others: ReturnType<typeof check<Name>>[] = [];
  for (const { value, skipped } of objectsIn(json)) {
    const checked = check(value, skipped + text.length - json.length, contract);
    if (checked.reading.valid) return checked;
    others.push(checked);
  }
  const best = others.find(({ value }) => isMeant(value, contract)) ?? others[0];
  if (best !== undefined) return best;
  const what = json === "" ? "is empty" : "is not JSON";
  throw new NamedError(
    "MalformedLlmOutput",
    `The model's reply ${what}; choose a stronger model, or one whose server holds replies to a schema (structured-output; amtp doctor tells what it takes).`,
  );
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
