import * as rules from "./arguments.ts";
import type { ArgumentRule } from "./arguments.ts";
import * as contexts from "./context-options.ts";
import * as answers from "./route-answers.ts";
import * as files from "./file-arguments.ts";
import * as makers from "./makers.ts";
import * as page from "./page-arguments.ts";
import * as runs from "./run-arguments.ts";

/**
 * Every method that a spec may call, by its name, with what its arguments have to be. What an object
 * is cannot be told for certain in JavaScript, so a rule counts for the name, whoever has it: it is as
 * strict as the strictest of Playwright's objects needs it. `.github/ARCHITECTURE.md`, "Safety".
 */
const METHODS = new Map<string, ArgumentRule>();

function allow(rule: ArgumentRule, names: string): void {
  for (const name of names.trim().split(/\s+/)) METHODS.set(name, rule);
}

// Playwright: what a user does and sees.
allow(
  rules.free,
  `
  check clear click dblclick dispatchEvent dragAndDrop dragTo drop fill focus blur hover press
  pressSequentially insertText down up move wheel tap type selectOption selectText setChecked uncheck
  scrollIntoViewIfNeeded hideHighlight getAttribute innerHTML innerText inputValue isChecked
  isDisabled isEditable isEnabled isHidden isVisible isClosed isDetached textContent boundingBox count
  all allInnerTexts allTextContents ariaSnapshot and or nth first last locator page owner content
  contentFrame frameLocator frame frames mainFrame childFrames parentFrame frameElement ownerFrame
  elementHandle elementHandles getByAltText getByLabel getByPlaceholder getByRole getByTestId getByText
  getByTitle describe description normalize visible within waitFor waitForSelector waitForElementState
  asElement jsonValue getProperties getProperty pickLocator cancelPickLocator getByRef ariaSnapshotJSON
`,
);
// Playwright: the page, the browser around it, and what goes over the wire.
allow(
  rules.free,
  `
  bringToFront close goBack goForward reload title url viewportSize setViewportSize emulateMedia opener
  pages contexts browser browserType version isConnected name pause requestGC workers video context
  waitForLoadState waitForURL waitForRequest waitForResponse waitForNavigation
  waitForEvent setDefaultNavigationTimeout setDefaultTimeout setExtraHTTPHeaders setGeolocation
  setHTTPCredentials setOffline grantPermissions clearPermissions addCookies clearCookies cookies
  unroute unrouteAll removeLocatorHandler removeAllListeners off removeListener consoleMessages
  pageErrors clearConsoleMessages clearPageErrors requests serviceWorkers backgroundPages
  accept dismiss defaultValue message failure cancel suggestedFilename isMultiple element
  allHeaders headers headersArray headerValue headerValues method postData postDataBuffer postDataJSON
  redirectedFrom redirectedTo resourceType response request sizes timing isNavigationRequest json body
  text ok status statusText securityDetails serverAddr finished fromServiceWorker httpVersion
  serviceWorker existingResponse error args location timestamp worker protocols abort dispose
  install fastForward pauseAt resume runFor setFixedTime setSystemTime
  startCSSCoverage startJSCoverage stopCSSCoverage stopJSCoverage
  getItem setItem removeItem items create group groupEnd showChapter showOverlays
  hideOverlays showActions hideActions tools
`,
);
allow(
  rules.callbackLast,
  `
  on once addListener prependListener addLocatorHandler exposeFunction exposeBinding route
  routeWebSocket onMessage onClose
`,
);
allow(rules.free, "send connectToServer");
allow(rules.shortWait, "waitForTimeout");
allow(rules.addressFirst, "goto get post put patch delete head");
allow(answers.fetchRequest, "fetch");
allow(answers.fulfilRoute, "fulfill");
allow(answers.continueRoute, "continue fallback");
allow(contexts.newContext, "newContext newPage");
allow(contexts.useOptions, "use");
allow(contexts.extendFixtures, "extend");
allow(contexts.session, "setStorageState");
allow(page.codeFirst, "evaluate evaluateHandle evaluateAll waitForFunction addInitScript");
allow(page.codeSecond, "$eval $$eval");
allow(page.markupFirst, "setContent showOverlay");
allow(page.styleTag, "addStyleTag");
allow(rules.free, "$ $$");
allow(files.product("picture"), "screenshot highlight");
allow(files.product("document"), "pdf");
allow(files.product("session"), "storageState");
allow(files.product("trace"), "stop stopChunk start startChunk");
allow(files.chosenFiles(1), "setInputFiles");
allow(files.chosenFiles(0), "setFiles");
allow(files.attachment, "attach");
allow(files.resultNames, "outputPath snapshotPath");
allow(rules.none, "path");
// Playwright Test.
allow(
  rules.free,
  `
  test only fixme fail slow setTimeout describe parallel serial info beforeEach
  afterEach beforeAll afterAll expect soft poll titlePath setTestIdAttribute
`,
);
allow(
  rules.free,
  `
  toBe toBeAttached toBeChecked toBeCloseTo toBeDefined toBeDisabled toBeEditable toBeEmpty toBeEnabled
  toBeFalsy toBeFocused toBeGreaterThan toBeGreaterThanOrEqual toBeHidden toBeInViewport toBeInstanceOf
  toBeLessThan toBeLessThanOrEqual toBeNaN toBeNull toBeOK toBeTruthy toBeUndefined toBeVisible
  toContain toContainClass toContainEqual toContainText toEqual toHaveAccessibleDescription
  toHaveAccessibleErrorMessage toHaveAccessibleName toHaveAttribute toHaveCSS toHaveClass toHaveCount
  toHaveId toHaveJSProperty toHaveLength toHaveProperty toHaveRole toHaveText toHaveTitle toHaveURL
  toHaveValue toHaveValues toMatch toMatchObject toPass toStrictEqual toThrow toThrowError
  any anything arrayContaining arrayOf closeTo objectContaining stringContaining stringMatching
`,
);
allow(runs.step, "step skip");
allow(runs.configured, "configure");
allow(files.snapshot, "toHaveScreenshot toMatchSnapshot toMatchAriaSnapshot");
// JavaScript: text, lists, numbers, dates, collections, addresses.
allow(
  rules.free,
  `
  at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match
  matchAll slice split startsWith substring substr toLowerCase toLocaleLowerCase toUpperCase
  toLocaleUpperCase toString trim trimEnd trimStart valueOf isWellFormed toWellFormed
  push pop shift unshift splice reverse toReversed toSpliced with join keys values entries flat
  toFixed toPrecision toExponential toLocaleString toLocaleDateString toLocaleTimeString toDateString
  toTimeString toISOString toUTCString toJSON format formatToParts compare
  getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime
  getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMinutes getUTCMonth
  getUTCSeconds setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime
  setUTCDate setUTCFullYear setUTCHours setUTCMinutes setUTCMonth
  test exec has set add append getAll union intersection difference isSubsetOf
  UTC now raw fromCharCode fromCodePoint of isArray freeze
  randomUUID canParse allSettled race resolve reject isInteger isSafeInteger isNaN isFinite parseInt
  parseFloat abs ceil floor max min pow random round sign sqrt trunc hypot log log2 log10 cbrt
  byteLength groupBy equals DateTimeFormat NumberFormat RelativeTimeFormat Collator
  matcherHint printDiffOrStringify printExpected printReceived diff
`,
);
allow(
  rules.callbackFirst,
  `
  map filter forEach find findIndex findLast findLastIndex some every flatMap reduce reduceRight sort
  toSorted catch finally then
`,
);
allow(rules.replacement, "replace replaceAll");
allow(rules.repetition, "repeat padStart padEnd alloc");
allow(makers.madeFrom, "from");
allow(makers.parsed, "parse");
allow(makers.written, "stringify");
allow(makers.fromPairs, "fromEntries");
// Accessibility checks with axe: https://playwright.dev/docs/accessibility-testing
allow(rules.free, "analyze withTags withRules disableRules withOptions include exclude");

/** What the arguments of a method of this name have to be; undefined when nobody calls it. */
export function argumentRule(name: string): ArgumentRule | undefined {
  return METHODS.get(name);
}
