import { NO_USAGE } from "../../../src/agents/session/usage.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type { Observation } from "../../../src/contracts/generated.ts";
import type {
  Conversation,
  ConversationRequest,
  Model,
  Turn,
  TurnInput,
} from "../../../src/models/model.ts";
import {
  type Expectation,
  parseExpected,
  parseStep,
  type Step,
  type Target,
} from "../../../src/step-language/index.ts";

/**
 * A model that does well what a good one does: it reads the files that it is shown, reports what stands
 * there, takes the floor for its test cases and writes them as code. It knows no application.
 */
export function goodModel(): Model {
  return {
    provider: "scripted",
    id: "good-1",
    open: (request) => {
      const agent = /You are the ([A-Za-z ]+),/u.exec(request.system)?.[1];
      if (agent === "Repo Crawler") return crawler();
      return agent === "Test Case Generator" ? generator(request) : engineer(request);
    },
  };
}

function crawler(): Conversation {
  const read: string[] = [];
  return {
    next: async (input) => {
      if (input.kind === "start") return calls([["repo_tree", { folder: "" }]]);
      const texts = resultsIn(input);
      const paths = texts.flatMap(pathsIn);
      if (read.length === 0 && paths.length > 0) {
        read.push(...paths);
        const all = { from_line: 1, to_line: 0 };
        return calls(paths.map((path) => ["repo_read_file", { path, ...all }]));
      }
      const files = texts.flatMap(fileIn);
      const detected_stack = {
        runtime: "browser",
        frameworks: [],
        summary: "",
        observations: files.flatMap((file) => seenIn(file, files)),
      };
      return says({ entry_points: [], detected_stack });
    },
  };
}

function resultsIn(input: TurnInput): readonly string[] {
  return input.kind === "tool_results" ? input.results.map(({ text }) => text) : [];
}

/** Paths in the listing of `repo_tree`: `src: main.ts, deep/ (3 files)`. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?<folder>[^:\n]+): (?<names>.+)$/gmu)].flatMap(({ groups }) => {
    const folder = groups?.["folder"] === "." ? "" : `${groups?.["folder"]}/`;
    const names = (groups?.["names"] ?? "").split(", ");
    return names
      .filter((name) => /\.(?:html|[jt]sx?|vue)$/u.test(name))
      .map((name) => folder + name);
  });
}

interface File {
  readonly path: string;
  readonly lines: readonly string[];
}

function fileIn(text: string): readonly File[] {
  const [head = "", ...numbered] = text.split("\n");
  const path = /^(.+) lines \d+ to \d+ of \d+$/u.exec(head)?.[1];
  return path === undefined
    ? []
    : [{ path, lines: numbered.map((line) => line.replace(/^\d+\t/u, "")) }];
}

const HEADING = /<h1[^>]*>(?<name>[^<{]+)<\/h1>|\bh1\("(?<called>[^"]+)"/u;
const BUTTON = /\bbutton\(\{[^{}]*\}, "(?<called>[^"]+)"\)/gu;
const PLACEHOLDER = /<input[^>]*placeholder="(?<name>[^"{]+)"/u;
const TEXT = /<p>(?<name>[^<{]+)<\/p>/u;

/** What a reader of a file sees, with the line that it stands on. */
function seenIn({ path, lines }: File, files: readonly File[]): Observation[] {
  const page = "/";
  const isEntry = path === "index.html";
  return lines.flatMap((quote, index): Observation[] => {
    const at = { page, path, line: index + 1, quote: quote.trim() };
    const named = (role: string, form: RegExp): Observation[] => {
      const groups = form.exec(quote)?.groups;
      const name = (groups?.["name"] ?? groups?.["called"])?.trim();
      return name === undefined ? [] : [{ ...at, kind: "element", role, name }];
    };
    const buttons = [...quote.matchAll(BUTTON)].map(({ groups }) => groups?.["called"] ?? "");
    return [
      ...(isEntry && /<body/u.test(quote) ? [{ ...at, kind: "route" } as const] : []),
      ...named("heading", HEADING),
      ...named("textbox", PLACEHOLDER),
      ...named("", TEXT),
      ...buttons.map((name) => buttonAt(at, name)),
      ...handlersOn(quote).flatMap((use) => shownBy(use, { page, files })),
    ];
  });
}

function buttonAt(
  at: Pick<Observation, "page" | "path" | "line" | "quote">,
  name: string,
): Observation {
  return { ...at, kind: "element", role: "button", name };
}

interface Use {
  readonly name: string;
  readonly handler: string;
}

function handlersOn(line: string): readonly Use[] {
  return [...line.matchAll(/button\(\{onclick: (?<handler>\w+)\}, "(?<name>[^"]+)"/gu)].map(
    ({ groups }) => ({
      name: groups?.["name"] ?? "",
      handler: groups?.["handler"] ?? "",
    }),
  );
}

/** The first text that a handler makes. */
function shownBy(
  { name, handler }: Use,
  { page, files }: { readonly page: string; readonly files: readonly File[] },
): Observation[] {
  for (const { path, lines } of files) {
    const start = lines.findIndex((line) => line.includes(`const ${handler} = `));
    const line =
      start === -1 ? -1 : lines.findIndex((text, index) => index > start && /^\s*p\("/u.test(text));
    const quote = lines[line]?.trim() ?? "";
    const target = /^p\("(?<text>[^"]+)"\)/u.exec(quote)?.groups?.["text"];
    if (target === undefined) continue;
    const what = { action: "click", outcome: "shows", target } as const;
    return [{ kind: "effect", page, name, ...what, path, line: line + 1, quote }];
  }
  return [];
}

/** Takes the floor as it is told: `tc_a (high) "Title": Open "/" · Click … ⇒ …`. */
function generator({ facts }: ConversationRequest): Conversation {
  const form =
    /^(?<id>tc_\w+) \((?<priority>\w+)\) (?<title>"(?:[^"\\]|\\.)*"): (?<steps>.+) ⇒ (?<expected>.+)$/gmu;
  const test_cases = [...facts.matchAll(form)].map(({ groups = {} }) => ({
    id: groups["id"],
    title: JSON.parse(groups["title"] ?? '""') as string,
    preconditions: [],
    steps: (groups["steps"] ?? "").split(" · "),
    expected: groups["expected"],
    priority: groups["priority"],
  }));
  return { next: async () => says({ test_cases, coverage_notes: "" }) };
}

type Case = Pick<TestCase, "id" | "title" | "steps" | "expected">;

function engineer({ user }: ConversationRequest): Conversation {
  const { payload } = JSON.parse(user) as { payload: { test_cases: readonly Case[] } };
  const files = [{ path: "e2e/app.spec.ts", contents: specOf(payload.test_cases) }];
  return { next: async () => says({ files, pr_title: "Add tests", pr_body: "" }) };
}

/** Test cases as code, word for word. */
export function specOf(cases: readonly Case[]): string {
  const tests = cases.map(testOf).join("\n\n");
  return `import { expect, test } from '@playwright/test';\n\n${tests}\n`;
}

function testOf({ id, title, steps, expected }: Case): string {
  const lines = [
    ...steps.map((step) => codeOf(parseStep(step))),
    ...parseExpected(expected).map(expectationOf),
  ];
  const head = `// case: ${id}\ntest(${JSON.stringify(title)}, async ({ page }) => {`;
  return [head, ...lines.map((line) => `  ${line}`), "});"].join("\n");
}

function codeOf(step: Step): string {
  switch (step.kind) {
    case "open":
      return `await page.goto(${JSON.stringify(step.path)});`;
    case "fill":
      return `await ${locatorOf(step.target)}.fill(${JSON.stringify(step.value)});`;
    case "click":
      return `await ${locatorOf(step.target)}.click();`;
    default:
      return `// ${step.kind}`;
  }
}

function expectationOf(expectation: Expectation): string {
  switch (expectation.kind) {
    case "url":
      return `await expect(page).toHaveURL(${JSON.stringify(expectation.path)});`;
    case "value":
      return `await expect(${locatorOf(expectation.target)}).toHaveValue(${JSON.stringify(expectation.value)});`;
    case "state":
      return `await expect(${locatorOf(expectation.target)}).toBeVisible();`;
    default:
      return `// ${expectation.kind}`;
  }
}

function locatorOf(target: Target): string {
  switch (target.by) {
    case "role":
      return `page.getByRole(${JSON.stringify(target.role)}, { name: ${JSON.stringify(target.name)} })`;
    case "label":
      return `page.getByLabel(${JSON.stringify(target.label)})`;
    case "text":
      return `page.getByText(${JSON.stringify(target.text)})`;
    case "selector":
      return `page.locator(${JSON.stringify(target.selector)})`;
    case "test_id":
      return `page.getByTestId(${JSON.stringify(target.id)})`;
    case "lone":
    case "placed":
      return `page.getByRole(${JSON.stringify(target.role)})`;
    case "row":
      return locatorOf(target.element);
  }
}

const QUIET: Omit<Turn, "text" | "toolCalls" | "stop"> = {
  usage: NO_USAGE,
  requestIds: [],
  model: "good-1",
  sampling: { requested: {}, sent: {}, omitted: [], dropped: [] },
};

function says(reply: unknown): Turn {
  return { ...QUIET, text: JSON.stringify(reply), toolCalls: [], stop: "end" };
}

function calls(wanted: readonly (readonly [name: string, args: object])[]): Turn {
  const toolCalls = wanted.map(([name, args], index) => ({
    id: `call_${index}`,
    name,
    arguments: JSON.stringify(args),
  }));
  return { ...QUIET, text: "", toolCalls, stop: "tool_calls" };
}
