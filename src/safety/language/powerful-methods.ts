/**
 * Methods of Playwright that no spec calls, each with why. Together with the allowed ones these are
 * all that Playwright has, so a name that a new version brings is decided before it is used.
 */
export const REFUSED_METHODS: ReadonlyMap<string, string> = new Map([
  ...[
    "launch",
    "launchPersistentContext",
    "launchServer",
    "launchBrowser",
    "executablePath",
    "kill",
    "process",
    "shell",
    "installApk",
    "bind",
    "unbind",
  ].map((name) => [name, "starts or ends a program"] as const),
  ...["connect", "connectOverCDP", "newCDPSession", "newBrowserCDPSession", "callTool"].map(
    (name) => [name, "reaches past what Playwright's API allows"] as const,
  ),
  ...[
    "saveAs",
    "createReadStream",
    "startTracing",
    "stopTracing",
    "startHar",
    "stopHar",
    "routeFromHAR",
  ].map((name) => [name, "writes or reads files"] as const),
  ...["addScriptTag", "register"].map((name) => [name, "loads code into the page"] as const),
]);

/** Methods that a spec may call, with arguments that are judged, for they reach hosts, files or code. */
export const GUARDED_METHODS: ReadonlySet<string> = new Set(
  `
  $eval $$eval addInitScript addStyleTag attach continue delete evaluate evaluateAll evaluateHandle extend
  fallback fetch fulfill get goto head highlight newContext newPage patch pdf post put screenshot setContent
  setFiles setInputFiles setStorageState showOverlay start startChunk stop stopChunk storageState use
  waitForFunction
  `
    .trim()
    .split(/\s+/),
);

/** Whether a method of this name reaches further than what every spec may. */
export function isPowerful(name: string): boolean {
  return REFUSED_METHODS.has(name) || GUARDED_METHODS.has(name);
}
