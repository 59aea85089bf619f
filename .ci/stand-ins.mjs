// What the bundle has in the place of modules that take long to load and are seldom or never used.
// A step of a run lives for half a second: without these most of that would be loading.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Packages that a step seldom uses: a proxy, archives, YAML. Each is a file of its own,
 * `packages/<name>.cjs`, which is loaded when one of its exports is first used.
 */
export const PACKAGES_OF_THEIR_OWN = ["archiver", "tar-stream", "undici", "unzip-stream", "yaml"];

/**
 * Modules of node with exports that are loaded when they are looked at. An `import` looks at all of
 * them: that of `node:http` loads the whole of `fetch`, which takes as long as node itself to start.
 */
const BUILT_IN = new Set(["crypto", "fs", "http", "process", "util"]);

/** The MCP SDK brings a compiler of JSON Schema for what tools give; `mcp/client.ts` does not ask it. */
const MCP_WITHOUT_COMPILER = `
  export { default as process } from "node:process";
  export const CORS_IS_POSSIBLE = false;
  export class DefaultJsonSchemaValidator {}
`;

/** Azure's client looks at each request for a form, which loads `fetch`; artifacts have no forms. */
const WITHOUT_FORMS = `
  export const formDataPolicyName = "formDataPolicy";
  export function formDataPolicy() {
    return { name: formDataPolicyName, sendRequest: (request, next) => next(request) };
  }
`;

/** Reads what the runner says of a workflow run, and nothing else of GitHub's package. */
const WORKFLOW_RUN = /\/src\/github\/workflow-run\.ts$/;
const CONTEXT_ALONE = fileURLToPath(new URL("workflow-run-context.mjs", import.meta.url));

const STANDS_IN = "\0stands-in:";

export function isStandIn(moduleId) {
  return moduleId.startsWith(STANDS_IN);
}

/** What stands in for a module under that name; undefined when nothing does. */
function standInFor(name) {
  if (/^@modelcontextprotocol\/(?:client|server)\/_shims$/.test(name)) return MCP_WITHOUT_COMPILER;
  if (name.endsWith("/formDataPolicy.js")) return WITHOUT_FORMS;
  if (BUILT_IN.has(name)) return `module.exports = process.getBuiltinModule("${name}");`;
  return PACKAGES_OF_THEIR_OWN.includes(name) ? whenUsed(name) : undefined;
}

function whenUsed(name) {
  const keys = Object.keys(createRequire(import.meta.url)(name));
  const exports = keys.map((key) => `get ${key}() { return require("./${name}.cjs").${key}; }`);
  return `module.exports = { ${exports.join(", ")} };`;
}

export const standIns = {
  name: "stand-ins",
  resolveId(id, importer) {
    if (id === "@actions/github" && WORKFLOW_RUN.test(importer ?? "")) return CONTEXT_ALONE;
    const name = id.replace(/^node:/, "");
    if (importer !== undefined && isStandIn(importer) && name.endsWith(".cjs")) {
      return { id, external: true };
    }
    return standInFor(name) === undefined ? null : `${STANDS_IN}${name}`;
  },
  load: (id) => (isStandIn(id) ? standInFor(id.slice(STANDS_IN.length)) : null),
};
