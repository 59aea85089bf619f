import type { TestCase } from "../../contracts/depth.ts";
import {
  formatExpected,
  formatStep,
  type Expectation,
  type Step,
  type Target,
} from "../../step-language/index.ts";

interface WorkedCase extends Pick<TestCase, "id" | "title" | "priority"> {
  readonly steps: readonly Step[];
  readonly expected: readonly Expectation[];
}

const EMAIL: Target = { by: "role", role: "textbox", name: "Email" };
const SIGN_IN: Target = { by: "role", role: "button", name: "Sign in" };
const NEWS: Target = { by: "role", role: "checkbox", name: "Send me news" };
const CITY: Target = { by: "role", role: "combobox", name: "City" };
const SAVE: Target = { by: "test_id", id: "save-settings" };
const ENTRY: Target = { by: "role", role: "textbox", name: "New entry" };

const CASES: readonly WorkedCase[] = [
  {
    id: "tc_login_refuses_a_bad_email",
    title: "Sign in refuses an email without a domain",
    priority: "critical",
    steps: [
      { kind: "open", path: "/login" },
      { kind: "fill", target: EMAIL, value: "ada" },
      { kind: "fill", target: { by: "label", label: "Password" }, value: "correct horse" },
      { kind: "click", target: SIGN_IN },
    ],
    expected: [
      { kind: "state", target: { by: "text", text: "Enter a valid email" }, state: "visible" },
      { kind: "url", path: "/login" },
    ],
  },
  {
    id: "tc_settings_are_kept",
    title: "Settings say that they are saved and keep what was chosen",
    priority: "high",
    steps: [
      { kind: "open", path: "/settings" },
      { kind: "choose", option: "Paris", target: CITY },
      { kind: "check", target: NEWS },
      { kind: "click", target: SAVE },
    ],
    expected: [
      { kind: "state", target: { by: "text", text: "Settings saved" }, state: "visible" },
      { kind: "value", target: CITY, value: "paris" },
      { kind: "state", target: NEWS, state: "checked" },
    ],
  },
  {
    id: "tc_entries_empty_the_field",
    title: "An entry that is added with Enter is counted, and the field is empty again",
    priority: "high",
    steps: [
      { kind: "open", path: "/" },
      { kind: "fill", target: ENTRY, value: "Buy milk" },
      { kind: "press", key: "Enter" },
    ],
    expected: [
      { kind: "state", target: { by: "text", text: "1 entry left" }, state: "visible" },
      { kind: "value", target: ENTRY, value: "" },
    ],
  },
];

/** Whole test cases in the phrases of the step language, for those who learn to write them. */
export const WORKED_CASES: readonly TestCase[] = CASES.map(({ steps, expected, ...head }) => {
  const [first = "", ...others] = steps.map(formatStep);
  const { id, title, priority } = head;
  const phrases: TestCase["steps"] = [first, ...others];
  return {
    id,
    title,
    preconditions: [],
    steps: phrases,
    expected: formatExpected(expected),
    priority,
  };
});
