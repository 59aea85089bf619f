/** Modules of Node that start programs, run code, or reach files, hosts and the process itself. */
const OF_NODE =
  /^(?:node:)?(?:child_process|cluster|dgram|dns|fs|http|http2|https|inspector|module|net|process|repl|sqlite|tls|v8|vm|wasi|worker_threads)(?:\/.*)?$/;

/** Packages that do the same for whoever calls them. */
const PACKAGES =
  /^(?:@actions\/exec|cross-spawn|dockerode|execa|fs-extra|glob|isolated-vm|node-pty|node-ssh|open|rimraf|shelljs|ssh2(?:-[\w-]+)?|testcontainers|tinyexec|vm2|zx|bun(?::.*)?)(?:\/.*)?$/;

/** Packages whose calls run the text of a statement that they are handed. */
const DATABASES =
  /^(?:better-sqlite3|knex|mariadb|mssql|mysql2?|oracledb|pg|pg-promise|postgres|sequelize|slonik|sqlite3?|typeorm|@libsql\/.*|@neondatabase\/.*|@vercel\/postgres)(?:\/.*)?$/;

/** Whether whoever may call what a module gives reaches the machine. */
export function isMachineModule(module: string): boolean {
  return OF_NODE.test(module) || PACKAGES.test(module);
}

/** Whether what a module gives runs the statement that it is handed first. */
export function isDatabase(module: string): boolean {
  return DATABASES.test(module);
}

/** Functions that open a file of the name they are handed first. */
const OPENS =
  /^(?:access|appendFile|createReadStream|ensureDir|exists|lstat|mkdir|open|outputFile|outputJson|readdir|readFile|readJson|realpath|stat|writeFile|writeJson)(?:Sync)?$/;

export function opensFile(name: string): boolean {
  return OPENS.test(name);
}

/** Names that every program has and that run text, or give what does. */
export const RUNS_TEXT: ReadonlySet<string> = new Set(["Function", "eval", "importScripts"]);

/** Methods of Playwright that run code in the page, with the position of the code. */
export const RUNS_IN_PAGE: ReadonlyMap<string, number> = new Map([
  ["$$eval", 1],
  ["$eval", 1],
  ["addInitScript", 0],
  ["addScriptTag", 0],
  ["evaluate", 0],
  ["evaluateAll", 0],
  ["evaluateHandle", 0],
  ["setContent", 0],
  ["waitForFunction", 0],
]);

/** Methods that run or open what they are handed, whoever has them: `$queryRawUnsafe(text)`, `tools.execSync(text)`. */
const RUNS_WHAT_IT_IS_HANDED =
  /^(?:\$?(?:execute|query)RawUnsafe|exec(?:File)?Sync|execFile|spawn(?:Sync)?|(?:append|read|write)File(?:Sync)?|unlink(?:Sync)?|rmSync|runIn(?:New|This)?Context|compileFunction)$/;

export function runsWhatItIsHanded(method: string): boolean {
  return RUNS_WHAT_IT_IS_HANDED.test(method);
}
