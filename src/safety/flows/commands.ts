/** What the value of a key has to be. */
export type ValueRule =
  | "app"
  | "arguments"
  | "commands"
  | "condition"
  | "file"
  | "flag"
  | "link"
  | "media"
  | "number"
  | "permissions"
  | "picture"
  | "points"
  | "selector"
  | "selectors"
  | "text"
  | "values";

/** One command: what it may be given in short, and by which keys. */
export interface CommandRule {
  /** `- name` alone */
  readonly bare?: true;
  /** `- name: value` */
  readonly short?: ValueRule;
  readonly keys?: Readonly<Record<string, ValueRule>>;
}

/** How an element is found. Source: Maestro 2.10, `YamlElementSelector`. */
export const SELECTOR_KEYS: Readonly<Record<string, ValueRule>> = {
  ...keys("text", "text id point index css width height tolerance traits label delay"),
  ...keys("flag", "enabled selected checked focused optional retryTapIfNoChange waitUntilVisible"),
  ...keys("number", "repeat waitToSettleTimeoutMs"),
  ...keys("selector", "below above leftOf rightOf childOf containsChild"),
  containsDescendants: "selectors",
};

export const CONDITION_KEYS: Readonly<Record<string, ValueRule>> = {
  ...keys("text", "platform label true"),
  ...keys("selector", "visible notVisible"),
  optional: "flag",
};

const ELEMENT: CommandRule = { short: "text", keys: SELECTOR_KEYS };
const ALONE: CommandRule = { bare: true, keys: {} };
const APP: CommandRule = { bare: true, short: "app", keys: { appId: "app" } };

/**
 * Every command that a flow may have. Scripts (`runScript`, `evalScript`) are not among them, nor is
 * what sends a picture of the screen elsewhere (`assertWithAI` and its like).
 * Source: Maestro 2.10, `YamlFluentCommand`; https://docs.maestro.dev/api-reference/commands
 */
export const COMMANDS: ReadonlyMap<string, CommandRule> = new Map<string, CommandRule>([
  ...named("tapOn doubleTapOn longPressOn assertVisible assertNotVisible copyTextFrom", ELEMENT),
  ...named("back hideKeyboard pasteText scroll clearKeychain stopRecording", ALONE),
  ...named("toggleAirplaneMode toggleDarkMode assertDarkMode assertLightMode", ALONE),
  ...named(
    "inputRandomEmail inputRandomPersonName inputRandomCityName inputRandomCountryName inputRandomColorName",
    ALONE,
  ),
  ...named("inputRandomText inputRandomNumber", { bare: true, keys: { length: "number" } }),
  ...named("stopApp killApp clearState", APP),
  ...named("setAirplaneMode setDarkMode", { short: "text", keys: { value: "text" } }),
  ["inputText", { short: "text", keys: { text: "text" } }],
  ["eraseText", { bare: true, short: "number", keys: { charactersToErase: "number" } }],
  ["assertTrue", { short: "text", keys: { condition: "text" } }],
  ["setClipboard", { short: "text", keys: { text: "text" } }],
  ["pressKey", { short: "text", keys: { key: "text" } }],
  ["setOrientation", { short: "text", keys: { orientation: "text" } }],
  ["action", { short: "text" }],
  ["hide keyboard", { bare: true }],
  [
    "launchApp",
    {
      bare: true,
      short: "app",
      keys: {
        appId: "app",
        url: "app",
        ...keys("flag", "clearState clearKeychain stopApp"),
        permissions: "permissions",
        arguments: "arguments",
      },
    },
  ],
  ["setPermissions", { keys: { appId: "app", permissions: "permissions" } }],
  ["openLink", { short: "link", keys: { link: "link", browser: "flag", autoVerify: "flag" } }],
  [
    "swipe",
    {
      keys: {
        ...keys("text", "direction start end"),
        from: "selector",
        ...keys("number", "duration waitToSettleTimeoutMs"),
      },
    },
  ],
  [
    "scrollUntilVisible",
    {
      keys: {
        element: "selector",
        direction: "text",
        centerElement: "flag",
        ...keys("number", "timeout speed visibilityPercentage waitToSettleTimeoutMs"),
      },
    },
  ],
  [
    "extendedWaitUntil",
    { keys: { visible: "selector", notVisible: "selector", timeout: "number" } },
  ],
  ["waitForAnimationToEnd", { bare: true, keys: { timeout: "number" } }],
  ["takeScreenshot", { short: "picture", keys: { path: "picture", cropOn: "selector" } }],
  [
    "assertScreenshot",
    {
      short: "picture",
      keys: { path: "picture", cropOn: "selector", thresholdPercentage: "number" },
    },
  ],
  ["startRecording", { short: "picture", keys: { path: "picture" } }],
  ["addMedia", { short: "media", keys: { files: "media" } }],
  [
    "runFlow",
    {
      short: "file",
      keys: { file: "file", commands: "commands", when: "condition", env: "values" },
    },
  ],
  ["retry", { keys: { file: "file", commands: "commands", maxRetries: "number", env: "values" } }],
  ["repeat", { keys: { commands: "commands", times: "number", while: "condition" } }],
  ["setLocation", { keys: keys("text", "latitude longitude") }],
  ["travel", { keys: { points: "points", speed: "number" } }],
]);

/** Keys that every command takes besides its own. */
export const COMMON_KEYS: Readonly<Record<string, ValueRule>> = { label: "text", optional: "flag" };

/** Keys of the part before `---`. */
export const HEADER_KEYS: Readonly<Record<string, ValueRule>> = {
  appId: "app",
  url: "link",
  name: "text",
  tags: "points",
  env: "values",
  onFlowStart: "commands",
  onFlowComplete: "commands",
  properties: "values",
  androidWebViewHierarchy: "text",
};

function keys(rule: ValueRule, names: string): Record<string, ValueRule> {
  return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}

function named(names: string, rule: CommandRule): (readonly [string, CommandRule])[] {
  return names.split(" ").map((name) => [name, rule] as const);
}
