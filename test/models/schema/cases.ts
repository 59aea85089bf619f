/**
 * Replies that every decoder has to let a model write, or must not: real ones with quotes, line ends
 * and long paths. `corpus.json` is made of them and of the reduced schemas; the compilers of grammars
 * are asked about it by `npm run live:local -- --grammars`.
 */
const CASE = {
  id: "tc_login",
  title: 'Sign in with "remember me"',
  preconditions: ["Signed out"],
  steps: ['Open "/login"', 'Fill the "E-mail" textbox with "a@example.com"', "Line\nend\tand tab"],
  expected: 'The URL is "/"',
  priority: "critical",
};
const STACK = { runtime: "browser", frameworks: ["react"], summary: "Tasks — “quoted”, \\ and ü." };
const PATH = `${"packages/web/src/features/checkout/".repeat(6)}components/PaymentForm.tsx`;
const FILE = {
  path: PATH,
  contents: 'import { test } from "@playwright/test";\n\ntest("a", () => {});\n',
};

export const CASES = {
  crawlerReply: {
    accepted: [
      { entry_points: [], detected_stack: { ...STACK, observations: null } },
      {
        entry_points: [{ path: PATH, kind: "ui_component" }],
        detected_stack: { ...STACK, observations: [] },
      },
    ],
    refused: [
      { detected_stack: STACK },
      { entry_points: [{ path: "a", kind: "page" }], detected_stack: STACK },
      { entry_points: [], detected_stack: STACK, run_id: "x" },
    ],
  },
  generatorReply: {
    accepted: [
      { test_cases: [CASE], coverage_notes: 'Two lines,\nwith "quotes".' },
      { test_cases: [], coverage_notes: "" },
    ],
    refused: [
      { test_cases: [{ ...CASE, priority: "urgent" }], coverage_notes: "" },
      { test_cases: [{ ...CASE, steps: "Open" }], coverage_notes: "" },
      { test_cases: [CASE] },
    ],
  },
  engineerReply: {
    accepted: [
      { files: [FILE, FILE], pr_title: 'Tests for "/login"', pr_body: "## What\n\n- one\n" },
    ],
    refused: [
      { files: [{ path: PATH }], pr_title: "t", pr_body: "" },
      { files: [FILE], pr_title: 7, pr_body: "" },
    ],
  },
} as const;
