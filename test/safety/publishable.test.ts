import { describe, expect, it } from "vitest";
import { assertPublishable, type PublishContext } from "../../src/safety/publishable.ts";
import { describeFinding } from "../../src/safety/review.ts";
import { CONTEXT, HARMLESS_SPEC } from "./support.ts";

const FILES = [{ path: "tests/a.spec.ts", contents: HARMLESS_SPEC }];
const NO_FAULTS: PublishContext = { ...CONTEXT, faults: () => [] };
const REPEATED = Array.from({ length: 12 }, (_, index) => `tests/a.spec.ts:${index} no assertion`);

const publish =
  (context: Partial<PublishContext>, files = FILES) =>
  () =>
    assertPublishable(files, { ...NO_FAULTS, ...context });

describe("what is published", () => {
  it("is what breaks no rule and passes the checks of its framework", () => {
    expect(publish({})).not.toThrow();
  });

  it("has no file that is outside of the language", () => {
    const contents = `${HARMLESS_SPEC}eval("1");\n`;

    expect(publish({}, [{ path: "tests/a.spec.ts", contents }])).toThrow(
      /tests\/a\.spec\.ts:9 .*`eval`/,
    );
  });

  it("has no file that does not pass the checks of its framework, of which ten are named", () => {
    expect(publish({ faults: () => ["tests/a.spec.ts: no assertion"] })).toThrow(
      /so nothing is published: tests\/a\.spec\.ts: no assertion\. Start/,
    );
    expect(publish({ faults: () => REPEATED })).toThrow(
      /a\.spec\.ts:9 no assertion \(and 2 more\)/,
    );
  });

  it("has no secret in the words around the files", () => {
    const words = ["A title", "with hunter2-hunter2 in it"];

    expect(publish({ words, knownSecrets: ["hunter2-hunter2"] })).toThrow(/words around the files/);
    expect(publish({ words })).not.toThrow();
  });
});

describe("a finding", () => {
  it("is one line that names the file, the line where there is one, and the rule", () => {
    const finding = { rule: "file-empty", path: "tests/a.spec.ts", message: "is empty" } as const;

    expect(describeFinding({ ...finding, line: null })).toBe(
      "tests/a.spec.ts file-empty: is empty",
    );
    expect(describeFinding({ ...finding, line: 3 })).toBe("tests/a.spec.ts:3 file-empty: is empty");
  });
});
