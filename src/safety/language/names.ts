/**
 * Names that no file may write as a member, a key or a method, quoted or not: through them a program
 * gets from any value to the code that made it (`constructor`), to what all values share
 * (`__proto__`), or calls a function as if it belonged to something else (`call`).
 */
const RESERVED: ReadonlySet<string> = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "_load",
  "apply",
  "arguments",
  "bind",
  "binding",
  "call",
  "callee",
  "caller",
  "constructor",
  "createRequire",
  "dlopen",
  "getBuiltinModule",
  "mainModule",
  "prototype",
  "then",
]);

/** `then` is called by everybody who waits for a promise, and declared by nobody. */
export function isReservedMember(name: string): boolean {
  return name !== "then" && RESERVED.has(name);
}

/** Whether a file may not give this name to a method or a property of its own. */
export function isReservedKey(name: string): boolean {
  return RESERVED.has(name);
}

/**
 * Functions of Node's own modules that start programs or reach files and hosts. Nobody gives them to
 * a test; should a helper of the project do so, they are still not called.
 */
const OF_THE_MACHINE: ReadonlySet<string> = new Set([
  "exec",
  "execFile",
  "execFileSync",
  "execSync",
  "fork",
  "kill",
  "spawn",
  "spawnSync",
  "appendFile",
  "appendFileSync",
  "chmod",
  "chmodSync",
  "copyFile",
  "copyFileSync",
  "cp",
  "cpSync",
  "createReadStream",
  "createWriteStream",
  "link",
  "linkSync",
  "mkdir",
  "mkdirSync",
  "mkdtemp",
  "mkdtempSync",
  "openSync",
  "readFile",
  "readFileSync",
  "readdir",
  "readdirSync",
  "rename",
  "renameSync",
  "rm",
  "rmSync",
  "rmdir",
  "rmdirSync",
  "symlink",
  "symlinkSync",
  "truncate",
  "truncateSync",
  "unlink",
  "unlinkSync",
  "utimes",
  "writeFile",
  "writeFileSync",
  "writeSync",
  "outputFile",
  "outputFileSync",
  "emptyDir",
  "ensureDir",
  "removeSync",
  "createConnection",
  "createServer",
  "createSocket",
  "sendBeacon",
  "lookup",
  "resolveTxt",
  "runInContext",
  "runInNewContext",
  "runInThisContext",
  "compileFunction",
  "eval",
  "exit",
  "require",
  "defineProperty",
  "defineProperties",
  "setPrototypeOf",
  "getPrototypeOf",
  "getOwnPropertyDescriptor",
  "getOwnPropertyDescriptors",
  "construct",
  "chdir",
  "setuid",
]);

export function isMachineFunction(name: string): boolean {
  return OF_THE_MACHINE.has(name);
}

/** Fixtures that Playwright itself gives to every test. */
export const PLAYWRIGHT_FIXTURES: ReadonlySet<string> = new Set([
  "baseURL",
  "browser",
  "browserName",
  "channel",
  "context",
  "headless",
  "isMobile",
  "page",
  "playwright",
  "request",
]);
