import { describe, expect, test } from "vitest";
import { checkKeyUrl } from "../../src/contracts/key-url.ts";

describe("an address", () => {
  test.each([
    "https://llm.example.com/v1",
    "http://localhost:11434/v1",
    "http://127.0.0.1:8000/v1/",
  ])("%s may be sent a key", (url) => {
    expect(checkKeyUrl(url, "The input base-url")).toBe(url.replace(/\/$/, ""));
  });

  test.each([
    ["http://llm.example.com/v1", "https"],
    ["http://localhost.evil.test/v1", "https"],
    ["https://user:secret@llm.example.com", "credentials"],
    ["ftp://llm.example.com", "https"],
    ["llm.example.com", "not a URL"],
  ])("%s may not", (url, reason) => {
    expect(() => checkKeyUrl(url, "The input base-url")).toThrow(reason);
    expect(() => checkKeyUrl(url, "The input base-url")).not.toThrow("secret");
  });
});
