import { describe, expect, it } from "vitest";
import { rulesOf } from "./support.ts";

const review = (contents: string) =>
  rulesOf([{ path: ".maestro/login.yaml", contents }], {
    framework: "maestro",
    allowedRoots: [".maestro"],
  });

describe("the review of a Maestro flow", () => {
  it.each([
    "appId: com.example.app\n---\n- launchApp\n- tapOn: Sign in\n",
    "appId: com.example.app\n---\n- runFlow: subflows/login.yaml\n- assertVisible: runScript is text\n",
    'appId: com.example.app\n---\n- openLink: "https://example.com/x"\n',
  ])("lets pass\n%s", (contents) => {
    expect(review(contents)).toEqual([]);
  });

  it.each([
    ["a script", "appId: a.b\n---\n- runScript: x.js\n", "flow-command"],
    ["code in a step", "appId: a.b\n---\n- evalScript: ${1}\n", "flow-command"],
    ["aliases", "appId: &a b\n---\n- tapOn: &x y\n- tapOn: *x\n", "flow-command"],
    ["a foreign address", "appId: a.b\n---\n- openLink: https://evil.dev\n", "external-origin"],
    ["what is not YAML", "appId: [\n", "code-unparsable"],
    ["too many documents", "a: 1\n---\nb: 1\n---\nc: 1\n", "code-unparsable"],
  ])("refuses %s", (_, contents, rule) => {
    expect(review(contents)).toEqual([rule]);
  });
});
