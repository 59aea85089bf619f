import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Exchange } from "../http/api.ts";
import { convertSchema, DESCRIPTION_ID, type UnknownProperties } from "./convert-schema.ts";
import type { Description, MediaTypes, Operation } from "./description.ts";

/** An answer or an accepted request that GitHub's description does not allow. */
export interface ContractViolation {
  readonly operation: string;
  readonly status: number;
  readonly problem: string;
}

const JSON_TYPE = "application/json";
const MAX_PROBLEMS = 5;

/** Compares exchanges with GitHub's OpenAPI description, compiling each schema when first needed. */
export class ContractChecker {
  readonly violations: ContractViolation[] = [];
  /** `METHOD template` of every operation that was checked at least once. */
  readonly checked = new Set<string>();
  readonly #description: Description;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(description: Description) {
    this.#description = description;
    // Inlining the large schemas into each other would make compiling slow.
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateSchema: false,
      inlineRefs: false,
    });
    formats.default(this.#ajv);
    // Formats that the description has and JSON Schema has not; they say nothing about syntax.
    for (const name of ["repo.nwo", "ssh-key", "ssh-key fingerprint", "uri-template"]) {
      this.#ajv.addFormat(name, true);
    }
    const schemas = Object.entries(description.components.schemas).map(([name, schema]) => [
      name,
      // GitHub's errors have a `status` that their description lacks.
      convertSchema(schema, name.includes("error") ? "allowed" : "refused"),
    ]);
    const components = { schemas: Object.fromEntries(schemas) as Record<string, object> };
    this.#ajv.addSchema({ $id: DESCRIPTION_ID, components });
  }

  /** Checks one exchange; violations are collected. */
  check({ method, template, sent, reply }: Exchange): void {
    if (template === null || template === "/graphql") return;
    const operation = `${method} ${template}`;
    const status = reply.kind === "stream" ? 200 : reply.status;
    const report = (problem: string): void => {
      this.violations.push({ operation, status, problem });
    };
    const described = this.#description.paths[template]?.[method.toLowerCase()];
    if (described === undefined) {
      report("GitHub has no such operation");
      return;
    }
    this.checked.add(operation);
    const response = this.#response(described, status);
    if (response === undefined) {
      if (status < 400) report(`GitHub does not answer ${status} here`);
    } else if (reply.kind === "json") {
      const validate = this.#validator(`${operation} ${status}`, response, "refused");
      if (validate?.(reply.body) === false) report(`answer: ${describe(validate.errors)}`);
    }
    if (status < 300 && method !== "GET") {
      const validate = this.#validator(`${operation} request`, described.requestBody, "allowed");
      if (validate?.(sent) === false) report(`accepted request: ${describe(validate.errors)}`);
    }
  }

  #response(operation: Operation, status: number): MediaTypes | undefined {
    const found = operation.responses[String(status)];
    const name = found?.$ref?.split("/").at(-1);
    return name === undefined ? found : this.#description.components.responses[name];
  }

  #validator(
    key: string,
    media: MediaTypes | undefined,
    unknown: UnknownProperties,
  ): ValidateFunction | null {
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const schema = media?.content?.[JSON_TYPE]?.schema;
    if (schema === undefined) return null;
    const validate = this.#ajv.compile(convertSchema(schema, unknown) as object);
    this.#compiled.set(key, validate);
    return validate;
  }
}

function describe(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .slice(0, MAX_PROBLEMS)
    .map(({ instancePath, message = "", params }) => {
      const name: unknown = params["additionalProperty"];
      return `${instancePath || "/"} ${message}${typeof name === "string" ? ` (${name})` : ""}`;
    })
    .join("; ");
}
