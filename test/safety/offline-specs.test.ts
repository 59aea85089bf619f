import { describe, expect, it } from "vitest";
import { playwright } from "../../src/frameworks/playwright/framework.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import {
  appModel,
  button,
  heading,
  link,
  screen,
  textbox,
  todoApp,
} from "../app-model/builders.ts";
import { engineer, generate } from "../models/offline/conversation.ts";

/** What an app may call its buttons, as far as the publishable language might stumble over it. */
const LABELS = [
  "Donau\u00ADdampf\u00ADschiff",
  "\u200Fשמירה",
  "Save\u200B",
  "می\u200Cخواهم",
  "👩‍👩‍👧 family",
  "❤️",
  "a\u3164b",
  "x\u{E0100}y",
  "constructor",
  "__proto__",
  "prototype",
  "process.exit()",
  "require('child_process')",
  "eval",
  "https://other.dev/x",
  "javascript:alert(1)",
  "${process.env.SECRET}",
  "`backtick`",
  "*/ evil(); /*",
  "'); evil(); ('",
  "\"quoted\" and 'both'",
  "back\\slash",
  "\u2028line",
  "\u001B[31mred\u001B[0m",
  "-----BEGIN",
  "<script>alert(1)</script>",
  "[skip ci]",
  "@octocat fixes #1",
  "ﬁ ligature",
  "é e\u0301",
];

/** Whatever the offline engine makes of an app, as the safety rules judge it. */
async function reviewed(model: ReturnType<typeof todoApp>) {
  const { files } = await engineer(await generate(model), model);
  const { unsafe } = reviewGeneratedFiles(files, {
    framework: "playwright",
    allowedRoots: playwright.allowedRoots(model),
  });
  return { files, unsafe };
}

describe("what the offline engine writes", () => {
  it("is in the language", async () => {
    const { files, unsafe } = await reviewed(todoApp());

    expect(files.length).toBeGreaterThan(0);
    expect(unsafe).toEqual([]);
  });

  it.each(LABELS)("is in the language, whatever a label says: %j", async (label) => {
    const elements = [heading(label), button(label), textbox(label), link(label, "/about")];
    const model = appModel([
      screen("/", { elements }),
      screen("/about", { elements: [heading(label)] }),
    ]);
    const { files, unsafe } = await reviewed(model);

    expect(files.length).toBeGreaterThan(0);
    expect(unsafe).toEqual([]);
  });

  it("shows a character that cannot be seen as an escape, in code and in comments", async () => {
    const model = appModel([screen("/", { elements: [heading("Donau\u00ADdampf")] })]);
    const { files } = await reviewed(model);
    const contents = files.map((file) => file.contents).join("\n");

    expect(contents).not.toContain("\u00AD");
    expect(contents).toContain(String.raw`Donau\u00addampf`);
  });
});
