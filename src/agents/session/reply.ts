import { NamedError } from "../../contracts/errors.ts";
import { sanitizeLlmOutput } from "../../contracts/sanitizer.ts";
import { type ContractName, type ContractType, validate } from "../../contracts/validators.ts";

/**
 * The reply in a model's text: sanitised, parsed and checked against its contract.
 *
 * Throws `MalformedLlmOutput` when it is not JSON, `NothingToTest` when it says that there is no
 * test case, `SchemaValidationError` when it breaks the contract.
 */
export function readReply<Name extends ContractName>(
  text: string,
  contract: Name,
): ContractType<Name> {
  const value = parseReply(text);
  if (hasNoTestCase(value)) {
    throw new NamedError(
      "NothingToTest",
      "No behaviour was found that a test could exercise; see the coverage_notes of the reply, which is stored for review, or try a greater depth or another working directory.",
    );
  }
  const reply = validate(contract, value);
  if (reply.valid) return reply.value;
  throw new NamedError(
    "SchemaValidationError",
    `The model's reply breaks the contract ${contract}: ${reply.problems.join("; ")}. It is stored for review and not tried again.`,
  );
}

function parseReply(text: string): unknown {
  const json = sanitizeLlmOutput(text);
  try {
    return JSON.parse(json);
  } catch {
    const what = json === "" ? "is empty" : "is not JSON";
    throw new NamedError("MalformedLlmOutput", `The model's reply ${what}.`);
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
