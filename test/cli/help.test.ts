import { describe, expect, test } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { optionsOf } from "../../src/contracts/inputs/options.ts";

describe("--help", () => {
  test.each(["generate", "open-pr", "mcp", "explain"] as const)(
    "tells every option of %s",
    (command) => {
      const [, section = ""] = helpText().split(`npm start -- ${command} `);
      const own = section.split("\n\n")[0] ?? "";
      const told = [...own.matchAll(/^ {6}--([\w-]+)/gm)].map(([, name]) => name);
      expect(told).toEqual(optionsOf(command).map(({ name }) => name));
    },
  );

  test("says the default of an option that has one", () => {
    expect(helpText()).toMatch(/--model-deadline-seconds N .* Default: 600\.\n/);
  });

  test("fits a terminal of 100 columns", () => {
    expect(
      helpText()
        .split("\n")
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  test("takes no secret as an option, and says which variable holds it", () => {
    expect(helpText()).not.toMatch(/--(?:api-key|github-token|app-private-key)/);
    expect(helpText()).toMatch(/^ {6}AMTP_API_KEY /m);
  });
});
