import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseRunRequest, RUN_REQUEST_DEFAULTS } from "../../src/contracts/run-request.ts";

describe("a run request", () => {
  test("has the defaults of action.yml", async () => {
    const action = parse(await readFile("action.yml", "utf8")) as {
      inputs: Record<string, { default: string }>;
    };
    for (const [name, value] of Object.entries(RUN_REQUEST_DEFAULTS)) {
      expect([name, action.inputs[name]?.default]).toEqual([name, value]);
    }
  });

  test("takes an empty input for one that was not given", () => {
    expect(parseRunRequest({ depth: "" }).depth).toBe("core");
  });

  test.each([
    ["depth", "quick", "depth must be one of smoke, core, standard, deep"],
    ["depth", "__proto__", "depth must be one of"],
    ["depth", "Core", "depth must be one of"],
    ["framework", "cypress", "framework must be one of playwright, maestro"],
    ["provider", "openai ", "provider must be one of auto, offline, compatible"],
    ["approval", "off", "approval must be one of environment, draft-pr, none"],
    ["model", "a\nb", "model holds a line end"],
    ["model-deadline-seconds", "soon", "model-deadline-seconds must be a number"],
    ["model-deadline-seconds", "0", "model-deadline-seconds must be more than 0"],
    ["working-directory", "../other", "working-directory must not leave the repository"],
    ["working-directory", "/etc", "working-directory must be a relative path"],
  ])("refuses %s %j and says why", (name, value, message) => {
    expect(() => parseRunRequest({ [name]: value })).toThrow(message);
  });

  test("names every input that is wrong", () => {
    expect(() => parseRunRequest({ depth: "x", framework: "y" })).toThrow(/depth .*framework /);
  });

  test.each([["./apps/web/"], ["apps/web"]])(
    "reads the working directory %s as apps/web",
    (given) => {
      expect(parseRunRequest({ "working-directory": given })["working-directory"]).toBe("apps/web");
    },
  );
});
