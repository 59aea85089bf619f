import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { precompiledChecks } from "../../.ci/contract-checks.ts";
import { checkOf } from "../../src/contracts/contract-checks.ts";
import { type JsonSchema, SCHEMAS } from "../../src/contracts/schemas.ts";
import { sampleArtifact } from "../artifacts/sample-artifact.ts";

type ContractName = keyof typeof SCHEMAS;

const NAMES = Object.keys(SCHEMAS) as ContractName[];

/** `checkOf` of the text that the build puts into dist/. */
async function loadPrecompiled(): Promise<typeof checkOf> {
  // The bundler resolves what the checks require; here node does.
  const head = `import { createRequire } from "node:module";\nconst require = createRequire(${JSON.stringify(import.meta.url)});\n`;
  const folder = await mkdtemp(join(tmpdir(), "amtp-checks-"));
  try {
    const file = join(folder, "checks.mjs");
    await writeFile(file, head + precompiledChecks());
    const module = (await import(file)) as { checkOf: typeof checkOf };
    return module.checkOf;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const OTHER_VALUES = [null, 7, "", [], {}];

/** A sample with each of its fields taken away, and each turned into something else. */
function variantsOf(sample: Readonly<Record<string, unknown>>): readonly unknown[] {
  const changed = Object.keys(sample).flatMap((field) => {
    const { [field]: _, ...rest } = sample;
    return [rest, OTHER_VALUES.map((value) => Object.assign({ [field]: value }, rest))].flat();
  });
  return [sample, changed, OTHER_VALUES, { extra: 1 }].flat();
}

/** The simplest value of a schema: enough to reach into it. */
function exampleOf(schema: JsonSchema, part: unknown = schema): unknown {
  const { $ref, properties, items, enum: choices, const: constant, type } = part as JsonSchema;
  if (typeof $ref === "string") return exampleOf(schema, definition(schema, $ref));
  if (constant !== undefined) return constant;
  if (Array.isArray(choices)) return choices[0];
  if (typeof properties === "object" && properties !== null) {
    const fields = Object.entries(properties);
    return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(schema, field)]));
  }
  if (items !== undefined) return [exampleOf(schema, items)];
  return type === "string" ? "a" : type === "boolean" ? true : 1;
}

/** What `#/$defs/name` stands for. */
function definition(schema: JsonSchema, reference: string): unknown {
  const name = reference.replace("#/$defs/", "");
  return (schema["$defs"] as Readonly<Record<string, unknown>>)[name];
}

describe("the checks that the build compiles ahead", () => {
  let precompiled: typeof checkOf;

  beforeAll(async () => {
    precompiled = await loadPrecompiled();
  });

  test.each(NAMES)("find the same faults as Ajv does at run time: %s", (name) => {
    const atRunTime = checkOf(name);
    const ahead = precompiled(name);
    const example = exampleOf(SCHEMAS[name]) as Readonly<Record<string, unknown>>;
    for (const value of [...variantsOf(example), ...variantsOf({ ...sampleArtifact() })]) {
      expect(ahead(value)).toBe(atRunTime(value));
      expect(ahead.errors).toEqual(atRunTime.errors);
    }
  });

  test("let a valid document pass", () => {
    expect(precompiled("artifact")(sampleArtifact())).toBe(true);
  });
});
