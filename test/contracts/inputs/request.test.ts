import { describe, expect, test } from "vitest";
import {
  parseRunRequest,
  requestJson,
  writeRequest,
} from "../../../src/contracts/inputs/request.ts";

describe("a run request", () => {
  test("has a value for every input when nothing is given", () => {
    expect(parseRunRequest({})).toEqual({
      depth: "core",
      framework: "playwright",
      provider: "auto",
      model: "",
      "base-url": "",
      "structured-output": "auto",
      "max-reply-tokens": null,
      "context-window": null,
      "max-input-tokens": null,
      "max-output-tokens": null,
      "max-cost-usd": null,
      "max-model-calls": null,
      "model-prices": "",
      "model-deadline-seconds": 600,
      ref: "",
      "base-branch": "",
      "working-directory": "",
      fresh: false,
    });
  });

  test("takes an empty input for one that was not given", () => {
    expect(parseRunRequest({ depth: "" }).depth).toBe("core");
  });

  test.each([
    ["depth", "quick", "depth must be one of smoke, core, standard, deep"],
    ["depth", "__proto__", "depth must be one of"],
    ["depth", "Core", "depth must be one of"],
    ["framework", "cypress", "framework must be one of auto, playwright, maestro"],
    ["provider", "openai ", "provider must be one of auto, offline, anthropic, openai, compatible"],
    ["model", "a\nb", "model holds a line end"],
    ["model-deadline-seconds", "soon", "model-deadline-seconds must be a number of seconds"],
    ["model-deadline-seconds", "0", "model-deadline-seconds must be more than 0"],
    ["model-deadline-seconds", "-1", "model-deadline-seconds must be more than 0"],
    ["model-deadline-seconds", "Infinity", "model-deadline-seconds must be a number of seconds"],
    ["model-deadline-seconds", "99999", "model-deadline-seconds must be at most 21600"],
    ["ref", "a\u0000b", "ref holds a line end or a control character"],
    ["base-branch", "x".repeat(1001), "base-branch is longer than 1,000 characters"],
    ["fresh", "yes", "fresh must be one of true, false"],
    ["working-directory", "../other", "working-directory must not leave the repository"],
    ["working-directory", "/etc", "working-directory must be a relative path"],
  ])("refuses %s %j and says why", (name, value, message) => {
    expect(() => parseRunRequest({ [name]: value })).toThrow(message);
    expect(() => parseRunRequest({ [name]: value })).toThrow(
      expect.objectContaining({ code: "InvalidInput" }),
    );
  });

  test("shows the beginning of what was given", () => {
    expect(() => parseRunRequest({ depth: "quick" })).toThrow('(it is "quick")');
    expect(() => parseRunRequest({ depth: "q".repeat(5_000) })).toThrow(
      `(it is "${"q".repeat(100)}")`,
    );
  });

  test("names every input that is wrong", () => {
    expect(() => parseRunRequest({ depth: "x", framework: "y" })).toThrow(/depth .*framework /);
  });

  test.each(["api-key", "approval", "colour"])("has no place for %s", (name) => {
    expect(() => parseRunRequest({ [name]: "x" })).toThrow(name);
  });

  test.each([["./apps/web/"], ["apps/web"]])(
    "reads the working directory %s as apps/web",
    (given) => {
      expect(parseRunRequest({ "working-directory": given })["working-directory"]).toBe("apps/web");
    },
  );
});

describe("a run request as JSON", () => {
  test("is the same request in the next process", () => {
    const request = parseRunRequest({
      depth: "deep",
      model: 'a "model" ${{ github.token }}',
      "model-deadline-seconds": "1.5",
      fresh: "true",
      "working-directory": "apps/web",
    });
    expect(requestJson.parse(writeRequest(request))).toEqual(request);
  });

  test.each(["", "{", "[]", "null", '"core"', '{"depth":1}', '{"depth":"core","api-key":"k"}'])(
    "is not %j",
    (text) => {
      expect(requestJson.safeParse(text).success).toBe(false);
    },
  );
});
