import type { Node } from "@babel/types";
import { handedOnBy, isCallOf } from "./callbacks.ts";
import { type ArgumentRule, checkAddress } from "./arguments.ts";
import { isReadablePath } from "./files.ts";
import {
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isFunctionValue,
} from "./nodes.ts";
import { entriesOf, isNothing, refuseOptions } from "./objects.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";
import { valuesOf } from "./values.ts";

/** Options of a browser context, and of Playwright's own fixtures, that change what is tested alone. */
export const HARMLESS_OPTIONS: ReadonlySet<string> = new Set([
  "acceptDownloads",
  "actionTimeout",
  "browserName",
  "bypassCSP",
  "colorScheme",
  "contrast",
  "defaultBrowserType",
  "deviceScaleFactor",
  "extraHTTPHeaders",
  "failOnStatusCode",
  "forcedColors",
  "geolocation",
  "hasTouch",
  "headless",
  "httpCredentials",
  "ignoreHTTPSErrors",
  "isMobile",
  "javaScriptEnabled",
  "locale",
  "maxRedirects",
  "navigationTimeout",
  "offline",
  "params",
  "permissions",
  "reducedMotion",
  "reuseContext",
  "screen",
  "screenshot",
  "serviceWorkers",
  "strictSelectors",
  "testIdAttribute",
  "timeout",
  "timezoneId",
  "trace",
  "userAgent",
  "video",
  "viewport",
]);

/** Options that start programs, write files, send everything elsewhere or read credentials. */
export const REFUSED_OPTIONS: ReadonlySet<string> = new Set([
  "args",
  "artifactsDir",
  "channel",
  "clientCertificates",
  "connectOptions",
  "downloadsPath",
  "env",
  "executablePath",
  "firefoxUserPrefs",
  "launchOptions",
  "logger",
  "playwright",
  "proxy",
  "recordHar",
  "recordVideo",
  "tracesDir",
  "userDataDir",
  "agentOptions",
  "browser",
]);

/** Options with a rule of their own. */
const JUDGED_OPTIONS: ReadonlyMap<string, (value: Node, spec: Spec) => void> = new Map([
  ["baseURL", checkBase],
  ["storageState", checkSession],
  ["contextOptions", (value: Node, spec: Spec) => checkOptions(value, spec, false)],
]);
export const JUDGED_OPTION_NAMES: readonly string[] = [...JUDGED_OPTIONS.keys()];

export const newContext: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  if (options !== undefined) checkOptions(options, spec, false);
};

/** `test.use({ … })`; names that Playwright does not have are options of the project's fixtures. */
export const useOptions: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  if (options !== undefined) checkOptions(options, spec, true);
};

/** `test.extend({ … })` and `expect.extend({ … })`. */
export const extendFixtures: ArgumentRule = (call, spec) => {
  const [fixtures] = argumentsOf(call);
  if (fixtures !== undefined) checkOptions(fixtures, spec, true);
};

function checkOptions(options: Node, spec: Spec, ownNames: boolean): void {
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const { key, value, node } of entries) {
    const judge = JUDGED_OPTIONS.get(key);
    if (isNothing(value)) continue;
    const isUnknown = !HARMLESS_OPTIONS.has(key) && judge === undefined;
    if (REFUSED_OPTIONS.has(key) || key.startsWith("_") || (isUnknown && !ownNames)) {
      const message = `the option \`${key.slice(0, 40)}\` reaches beyond the page; leave it to the configuration`;
      spec.refuse({ rule: "process-access", node, message });
    } else judge?.(value, spec);
  }
}

/** Where the app runs; a fixture may say that it is not known. */
function checkBase(value: Node, spec: Spec): void {
  const [first] = value.type === "ArrayExpression" ? value.elements : [value];
  const isUnset =
    isFunctionValue(first) &&
    isCallNode(first.body) &&
    first.body.arguments.every((one) => isNothing(one));
  if (!isUnset && !isNothing(value)) checkAddress(value, spec);
}

/** A signed-in session: a literal, a file of the repository, or what the project's own code gives. */
function checkSession(value: Node, spec: Spec): void {
  if (value.type === "ObjectExpression" || isNothing(value)) return;
  if (isFunctionNode(value)) return checkSessionFixture(value, spec);
  const given = valuesOf(value, spec) ?? [];
  const isLive = given.length > 0 && given.every((one) => isCallOf(one, "storageState", spec));
  if (isProjectConstant(value, spec) || isLive) return;
  const [first] = value.type === "ArrayExpression" ? value.elements : [];
  if (isFunctionNode(first)) return checkSessionFixture(first, spec);
  const paths = literalTexts(value, spec);
  if (paths?.every(isReadablePath)) return;
  const message = "a session is read from a file whose path is not a literal one of the repository";
  spec.refuse({ rule: "process-access", node: value, message });
}

/** A fixture for a session hands on another fixture, or what may be a session itself. */
function checkSessionFixture(fixture: FunctionNode, spec: Spec): void {
  const [, use] = fixture.params;
  const isElsewhere = use?.type !== "Identifier" || spec.bindings.uses.isValue(use.name);
  if (use !== undefined && isElsewhere) return refuseOptions(fixture, spec);
  for (const call of handedOnBy(fixture, spec)) {
    const [given] = argumentsOf(call);
    const isFixture = given?.type === "Identifier" && literalTexts(given, spec) === undefined;
    if (given !== undefined && !isFixture) checkSession(given, spec);
  }
}

/** `context.setStorageState(session)` */
export const session: ArgumentRule = (call, spec) => {
  const [given] = argumentsOf(call);
  if (given !== undefined) checkSession(given, spec);
};
