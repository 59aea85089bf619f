import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

type Json = Readonly<Record<string, unknown>>;

export interface MediaTypes {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

export interface Operation {
  readonly responses: Readonly<Record<string, MediaTypes & { readonly $ref?: string }>>;
  readonly requestBody?: MediaTypes;
}

/** GitHub's own description of its REST API. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Json;
    readonly responses: Readonly<Record<string, MediaTypes>>;
  };
}

const FILE = "@octokit/openapi/generated/api.github.com.json";
let loading: Promise<Description> | null = null;

/** Reads the description (13 MB) once per process. */
export function loadDescription(): Promise<Description> {
  loading ??= readFile(createRequire(import.meta.url).resolve(FILE), "utf8").then(
    (text) => JSON.parse(text) as Description,
  );
  return loading;
}
