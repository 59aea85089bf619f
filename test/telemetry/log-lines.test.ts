import { describe, expect, test } from "vitest";
import { escapeLogLine } from "../../src/telemetry/escape.ts";
import { encodingsOf, hideSecrets } from "../../src/telemetry/mask.ts";
import { createStreamLogger } from "../../src/telemetry/stream-logger.ts";

describe("a log line", () => {
  test.each([
    ["::set-output name=x::y"],
    ["  ::add-mask::a"],
    ["\t::stop-commands::t"],
    ["x ##[error]y"],
    ["##[group]a ##[endgroup]"],
    ["a\n::error::b"],
    ["a\r\n::error::b"],
  ])("carries no workflow command: %j", (text) => {
    const line = escapeLogLine(text);
    expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/);
  });

  test.each([
    ["an escape sequence", "\u001b[2Jgone", "\\u001b[2Jgone"],
    ["a right-to-left override", "a\u202Eb", "a\\u202eb"],
    ["a zero byte", "a\0b", "a\\u0000b"],
  ])("shows %s", (_what, text, shown) => {
    expect(escapeLogLine(text)).toBe(shown);
  });

  test("keeps ordinary text, in any language", () => {
    expect(escapeLogLine("Grüße\t→ 日本 a::b")).toBe("Grüße\t→ 日本 a::b");
  });
});

describe("a masked secret", () => {
  const secret = 'sk-"quoted"/+key';

  test.each([
    ["raw", secret],
    ["base64", Buffer.from(secret).toString("base64")],
    ["URL-encoded", encodeURIComponent(secret)],
    ["JSON-escaped", JSON.stringify(secret)],
  ])("is hidden %s", (_form, text) => {
    const hidden = hideSecrets(`key=${text};`, encodingsOf(secret));
    expect(hidden).not.toContain(text);
    expect(hidden).toContain("***");
  });

  test("never reaches the stream of a logger", () => {
    const lines: string[] = [];
    const logger = createStreamLogger({ write: (text) => lines.push(text) });
    logger.mask(secret);
    logger.error(`401 for ${secret}`);
    expect(lines).toEqual(["error: 401 for ***\n"]);
  });

  test("does not hide everything when it is empty", () => {
    expect(hideSecrets("text", encodingsOf(""))).toBe("text");
  });
});
