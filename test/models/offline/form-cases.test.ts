import { expect, test } from "vitest";
import { effect, element, textbox } from "../../app-model/builders.ts";
import { generate } from "./conversation.ts";
import { signInApp } from "./sign-in-app.ts";

test("each field that a form wants is left out by itself, with the others filled", async () => {
  const model = signInApp();
  const [login] = model.screens;
  const [email, password] = [textbox("Email").id, textbox("Password")];
  const error = element({ id: "error", role: "alert", text: "Required", initial: false });
  login?.elements.push(password, error);
  login?.forms[0]?.fields.push(password.id);
  // What both fields are for.
  login?.effects[0]?.requires.push(password.id);
  const shows = (requires: string, unless: string) =>
    effect({
      trigger: "button Sign in",
      action: "submit",
      requires: [requires],
      unless: [unless],
      outcome: "shows",
      target: "error",
    });
  login?.effects.push(shows(password.id, email), shows(email, password.id));
  const { test_cases: cases } = await generate(model);
  expect(cases.filter(({ expected }) => expected.includes("Required"))).toEqual([
    expect.objectContaining({
      title: '"Sign in" button without "Email" textbox shows the text "Required"',
      steps: [
        'Open "/"',
        expect.stringMatching(/^Fill the "Password" textbox/),
        'Click the "Sign in" button',
      ],
    }),
    expect.objectContaining({
      title: '"Sign in" button without "Password" textbox shows the text "Required"',
    }),
  ]);
});
