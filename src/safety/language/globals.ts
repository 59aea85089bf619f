/** How a name that every program has may be used. */
export interface GlobalUse {
  /** `Name(…)` */
  readonly call?: true;
  /** `new Name(…)` */
  readonly create?: true;
  /** `Name` itself, handed to `expect.any(…)`, `map(…)` and the like. */
  readonly value?: true;
  /** `Name` itself where it is compared with alone: `expect.any(Name)`, `toThrow(Name)`, `x instanceof Name`. */
  readonly matched?: true;
  /** `Name.member`, all of them or those listed. */
  readonly members?: "all" | readonly string[];
}

const CLASS: GlobalUse = { create: true, matched: true };
const CALL: GlobalUse = { call: true };
/** What turns one value into another: `texts.map(Number)`. */
const CONVERSION: GlobalUse = { call: true, value: true };
const VALUE: GlobalUse = { value: true };

/**
 * The names of JavaScript and Node that a spec may use without declaring them. Everything else that
 * a program could find there reaches the machine, the network or code that is made up while it runs.
 */
const GLOBALS: ReadonlyMap<string, GlobalUse> = new Map<string, GlobalUse>([
  ["undefined", VALUE],
  ["NaN", VALUE],
  ["Infinity", VALUE],
  ["Math", { members: "all" }],
  ["JSON", { members: ["parse", "stringify"] }],
  ["Date", { ...CLASS, call: true, members: ["UTC", "now", "parse"] }],
  ["Number", { ...CONVERSION, members: "all" }],
  ["String", { ...CONVERSION, members: ["fromCharCode", "fromCodePoint", "raw"] }],
  ["Boolean", CONVERSION],
  ["BigInt", CALL],
  ["Symbol", { matched: true }],
  ["Function", { matched: true }],
  ["Array", { ...CLASS, call: true, members: ["from", "isArray", "of"] }],
  ["Object", { matched: true, members: ["entries", "freeze", "fromEntries", "keys", "values"] }],
  ["Promise", { ...CLASS, members: ["all", "allSettled", "any", "race", "reject", "resolve"] }],
  ["Map", { ...CLASS, members: ["groupBy"] }],
  ["Set", CLASS],
  ["RegExp", { ...CLASS, call: true }],
  ["Error", { ...CLASS, call: true }],
  ["RangeError", CLASS],
  ["TypeError", CLASS],
  ["URL", { ...CLASS, members: ["canParse"] }],
  ["URLSearchParams", CLASS],
  ["URLPattern", CLASS],
  ["FormData", CLASS],
  ["Headers", CLASS],
  ["File", CLASS],
  ["Blob", CLASS],
  ["Intl", { members: ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat", "Collator"] }],
  ["Buffer", { matched: true, members: ["alloc", "byteLength", "from"] }],
  ["crypto", { members: ["randomUUID"] }],
  ["performance", { members: ["now"] }],
  ["parseInt", CONVERSION],
  ["parseFloat", CONVERSION],
  ["isNaN", CALL],
  ["isFinite", CALL],
  ["encodeURI", CALL],
  ["encodeURIComponent", CALL],
  ["decodeURI", CALL],
  ["decodeURIComponent", CALL],
  ["structuredClone", CALL],
  ["setTimeout", { call: true }],
  ["clearTimeout", { call: true }],
]);

/** How this name may be used without being declared; undefined when it may not. */
export function globalUse(name: string): GlobalUse | undefined {
  return GLOBALS.get(name);
}

/** Names of Node that are no part of the language; to declare one would hide that it is used. */
const FORBIDDEN = new Set([
  "AbortController",
  "Atomics",
  "BroadcastChannel",
  "EventSource",
  "Iterator",
  "MessageChannel",
  "Proxy",
  "Reflect",
  "SharedArrayBuffer",
  "WebAssembly",
  "WebSocket",
  "WebSocketStream",
  "Worker",
  "XMLHttpRequest",
  "__filename",
  "arguments",
  "eval",
  "exports",
  "fetch",
  "global",
  "globalThis",
  "importScripts",
  "module",
  "process",
  "queueMicrotask",
  "require",
  "setImmediate",
  "Bun",
  "Deno",
  "console",
  "gc",
  "WeakRef",
  "FinalizationRegistry",
  "SuppressedError",
  "DisposableStack",
]);

export function isForbiddenGlobal(name: string): boolean {
  return FORBIDDEN.has(name);
}

/**
 * Variables of the environment that a spec may read: where the app runs, and the account that tests
 * sign in with. A variable of another name may hold a credential of the machine.
 */
const READABLE: readonly RegExp[] = [
  /^(?:CI|PORT|TZ|NODE_ENV|USERNAME|USER_NAME|USER_EMAIL)$/,
  /^(?:(?:APP|E2E|FRONTEND|NEXT_PUBLIC|PLAYWRIGHT|PLAYWRIGHT_TEST|PW|TEST|VITE|WEB)_)?(?:APP_URL|BASE_?URL|SITE_URL)$/,
  /^(?:E2E|PLAYWRIGHT|PW|TEST)_(?:[A-Z]{2,20}_){0,3}(?:EMAIL|ENV|HOST|LOCALE|LOGIN|PASSWORD|PORT|ROLE|URL|USER|USER_?NAME)$/,
];
/** Words in a name that say that it is about another machine than the app. */
const OF_MACHINES =
  /API|AWS|AZURE|CLOUD|DATABASE|DB|DEPLOY|DOCKER|GCP|GIT|NPM|PRIVATE|REDIS|REGISTRY|ROOT|SECRET|SMTP|SQL|SSH|TOKEN|WEBHOOK/;
const ADDRESS = /URL$/;

export function isReadableVariable(name: string): boolean {
  return READABLE.some((shape) => shape.test(name)) && !OF_MACHINES.test(name);
}

/** Whether the variable says where the app runs, so that addresses may start with it. */
export function isAddressVariable(name: string): boolean {
  return isReadableVariable(name) && ADDRESS.test(name);
}
