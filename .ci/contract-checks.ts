// The checks of all contracts, compiled ahead: what dist/ has in the place of
// src/contracts/contract-checks.ts. Source: ajv.js.org/standalone.html.
import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { createContractAjv } from "../src/contracts/contract-checks.ts";
import { SCHEMAS } from "../src/contracts/schemas.ts";

/** The module that `PRECOMPILED` replaces. */
export const REPLACED_MODULE = "src/contracts/contract-checks.ts";

/** The text of an ES module that exports `checkOf`, as the module it replaces does. */
export function precompiledChecks(): string {
  const ajv = createContractAjv({ source: true, esm: true });
  const ids = Object.entries(SCHEMAS).map(([name, schema]) => {
    ajv.addSchema(schema);
    return [name, schema.$id] as const;
  });
  const checks = standalone.default(ajv, Object.fromEntries(ids));
  const names = ids.map(([name]) => name).join(", ");
  return `${checks}
const checks = { ${names} };
export function checkOf(name) {
  return checks[name];
}
`;
}
