import { describe, expect, test } from "vitest";
import { type ModelChoice, OFFLINE_MODEL, selectModel } from "../../src/models/select-provider.ts";

function choice(changes: Partial<ModelChoice> = {}): ModelChoice {
  return { provider: "auto", model: "", apiKey: "", baseUrl: "", ...changes };
}

const COMPATIBLE = { apiKey: "sk-1", model: "m", baseUrl: "https://llm.example.com/v1/" };

describe("the model of a run", () => {
  test("is the offline engine when no key is given", () => {
    expect(selectModel(choice())).toEqual({ provider: "offline", model: OFFLINE_MODEL });
  });

  test("is behind the endpoint when a key is given", () => {
    expect(selectModel(choice(COMPATIBLE))).toEqual({
      ...COMPATIBLE,
      provider: "compatible",
      baseUrl: "https://llm.example.com/v1",
    });
  });

  test("is the offline engine when that is named, whatever key is given", () => {
    const selected = selectModel(choice({ provider: "offline", apiKey: "sk-1" }));
    expect(selected).toEqual({ provider: "offline", model: OFFLINE_MODEL });
  });

  test.each<[string, Partial<ModelChoice>, string, RegExp]>([
    ["a provider without its key", { provider: "compatible" }, "KeyMissing", /AMTP_API_KEY/],
    ["a key without an address", { ...COMPATIBLE, baseUrl: "" }, "InvalidInput", /base-url/],
    ["a key without a model", { ...COMPATIBLE, model: "" }, "InvalidInput", /input model/],
    ["a model without a key", { model: "gpt" }, "InvalidInput", /without a key/],
    ["an address without a key", { baseUrl: "https://a.example" }, "InvalidInput", /base-url/],
    [
      "an address without encryption",
      { ...COMPATIBLE, baseUrl: "http://llm.example.com" },
      "InvalidInput",
      /https/,
    ],
  ])("is refused for %s", (_what, changes, code, message) => {
    const attempt = () => selectModel(choice(changes));
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });

  test.each(["sk-sécret", "sk secret", "sk\nsecret", "sk-“secret”"])(
    "is refused for a key that no header takes, without repeating it: %j",
    (apiKey) => {
      const attempt = () => selectModel(choice({ ...COMPATIBLE, apiKey }));
      expect(attempt).toThrow(/api-key/);
      expect(attempt).not.toThrow("secret");
    },
  );
});
