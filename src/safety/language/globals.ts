/** How a name that every program has may be used. */
export interface GlobalUse {
  /** `Name(…)` */
  readonly call?: true;
  /** `new Name(…)` */
  readonly create?: true;
  /** `Name` itself, handed to `expect.any(…)`, `map(…)` and the like. */
  readonly value?: true;
  /** `Name.member`, all of them or those listed. */
  readonly members?: "all" | readonly string[];
}

const CLASS: GlobalUse = { create: true, value: true };
const CALL: GlobalUse = { call: true, value: true };
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
  ["Number", { ...CALL, members: "all" }],
  ["String", { ...CALL, members: ["fromCharCode", "fromCodePoint", "raw"] }],
  ["Boolean", CALL],
  ["BigInt", CALL],
  ["Symbol", VALUE],
  ["Function", VALUE],
  ["Array", { ...CALL, create: true, members: ["from", "isArray", "of"] }],
  ["Object", { value: true, members: ["entries", "freeze", "fromEntries", "keys", "values"] }],
  ["Promise", { create: true, members: ["all", "allSettled", "any", "race", "reject", "resolve"] }],
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
  ["File", CLASS],
  ["Blob", CLASS],
  ["Intl", { members: ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat", "Collator"] }],
  ["Buffer", { value: true, members: ["alloc", "byteLength", "from"] }],
  ["crypto", { members: ["randomUUID"] }],
  ["performance", { members: ["now"] }],
  ["parseInt", CALL],
  ["parseFloat", CALL],
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
  ...["AbortController", "Atomics", "BroadcastChannel", "EventSource", "Iterator", "MessageChannel"],
  ...["Proxy", "Reflect", "SharedArrayBuffer", "WebAssembly", "WebSocket", "WebSocketStream"],
  ...["Worker", "XMLHttpRequest", "__filename", "arguments", "eval", "exports", "fetch"],
  ...["global", "globalThis", "importScripts", "module", "process", "queueMicrotask", "require"],
  ...["self", "setImmediate", "window", "Bun", "Deno", "GLOBAL", "root", "console", "gc"],
  ...["WeakRef", "FinalizationRegistry", "SuppressedError", "DisposableStack"],
]);

export function isForbiddenGlobal(name: string): boolean {
  return FORBIDDEN.has(name);
}

/**
 * Variables of the environment that a spec may read: where the app runs, and the account that tests
 * sign in with. A variable of another name may hold a credential of the machine.
 */
const READABLE =
  /^(?:CI|PORT|TZ|(?:(?:E2E|TEST|PLAYWRIGHT|PW|PLAYWRIGHT_TEST|APP|WEB|FRONTEND|NEXT_PUBLIC|VITE)_)?(?:BASE_?URL|APP_URL|SITE_URL)|(?:(?:E2E|TEST|PLAYWRIGHT|PW)_)(?:(?:ADMIN|USER|MEMBER|GUEST)_)?(?:USER|USERNAME|USER_?NAME|EMAIL|LOGIN|PASSWORD|PORT|URL|HOST|LOCALE|ENV|ROLE))$/;
const ADDRESS = /URL$/;

export function isReadableVariable(name: string): boolean {
  return READABLE.test(name);
}

/** Whether the variable says where the app runs, so that addresses may start with it. */
export function isAddressVariable(name: string): boolean {
  return isReadableVariable(name) && ADDRESS.test(name);
}
