import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { SCHEMAS } from "./schemas.ts";

const OPTIONS = { allErrors: true, strict: true, allowUnionTypes: true } satisfies Options;

/** Ajv as every contract is checked; `code` says what it makes of a schema. */
export function createContractAjv(code: Options["code"] = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...OPTIONS, code });
  addFormats.default(ajv);
  return ajv;
}

const ajv = createContractAjv();
const compiled = new Map<string, ValidateFunction>();

/**
 * The check of a contract. Compiling takes longer than checking, so the build puts the same checks,
 * compiled ahead, in the place of this module: `.ci/contract-checks.ts`.
 */
export function checkOf(name: keyof typeof SCHEMAS): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const check = ajv.compile(SCHEMAS[name]);
  compiled.set(name, check);
  return check;
}
