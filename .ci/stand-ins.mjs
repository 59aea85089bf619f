// What the bundle has in the place of modules that take long to load and are seldom or never used.
// A step of a run lives for half a second: without these most of that would be loading.

const STANDS_IN = "\0stands-in:";

export function isStandIn(moduleId) {
  return moduleId.startsWith(STANDS_IN);
}

/**
 * Packages that a step seldom uses (a proxy, zip archives), with what is named of them. Each is a
 * file of its own, `packages/<name>.cjs`, which is loaded when one of these is first used.
 */
const LOADED_WHEN_USED = {
  archiver: ["create"],
  undici: ["ProxyAgent", "fetch"],
  "unzip-stream": ["Extract"],
};

export const PACKAGES_OF_THEIR_OWN = Object.keys(LOADED_WHEN_USED);

/** The MCP SDK brings a JSON Schema compiler, which nobody asks for: `mcp/client.ts` gives a check. */
const MCP_SHIMS = /^@modelcontextprotocol\/(?:client|server)\/_shims$/;
const MCP_WITHOUT_COMPILER = `
  export { default as process } from "node:process";
  export const CORS_IS_POSSIBLE = false;
  export class DefaultJsonSchemaValidator {}
`;

/**
 * To import `node:http` evaluates all of its exports, and one of them (WebSocket) loads the whole of
 * node's `fetch`: that takes as long as node itself to start. To require it does not.
 */
const HTTP = 'module.exports = process.getBuiltinModule("http");';

function whenUsed(name) {
  const exports = LOADED_WHEN_USED[name].map(
    (key) => `get ${key}() { return require("./${name}.cjs").${key}; }`,
  );
  return `module.exports = { ${exports.join(", ")} };`;
}

/** Puts small modules in the place of what takes long to load. */
export const standIns = {
  name: "stand-ins",
  resolveId(id, importer) {
    if (importer !== undefined && isStandIn(importer))
      return id.endsWith(".cjs") ? { id, external: true } : null;
    const name = MCP_SHIMS.test(id) ? "mcp" : id.replace("node:", "");
    const isStoodIn = ["mcp", "http"].includes(name) || name in LOADED_WHEN_USED;
    return isStoodIn ? `${STANDS_IN}${name}` : null;
  },
  load(id) {
    if (!isStandIn(id)) return null;
    const name = id.slice(STANDS_IN.length);
    if (name === "mcp") return MCP_WITHOUT_COMPILER;
    return name === "http" ? HTTP : whenUsed(name);
  },
};
