import { describe, expect, test } from "vitest";
import type { GapFact } from "../../../src/contracts/generated.ts";
import { readReport } from "../../../src/contracts/report.ts";
import { explain } from "../../../src/report/explain/explain.ts";
import { nearest } from "../../../src/report/explain/nearest.ts";
import { sampleMeta } from "../../artifacts/sample-artifact.ts";
import {
  appModel,
  button,
  effect,
  element,
  heading,
  link,
  routeOf,
  screen,
  textbox,
  todoApp,
} from "../../app-model/builders.ts";
import { runOver, testCase } from "./sample-run.ts";

const ADD = testCase(
  "tc_add",
  ['Open "/"', 'Fill the "New entry" textbox with "milk"', 'Click the "Add" button'],
  'The text "milk" is visible',
);

const GAP: GapFact = {
  kind: "handler",
  what: "the handler of a button",
  why: "it runs for too long",
  help: "a handler that does less",
  source: { path: "src/App.tsx", line: 40 },
  count: 2,
};

/** The lines below a title, up to the next empty line or title. */
function below(text: string, title: string): string[] {
  const [, ...lines] = text.slice(text.indexOf(`\n${title}\n`) + 1).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("  "));
  return lines.slice(0, end === -1 ? undefined : end).map((line) => line.slice(2));
}

describe("a run", () => {
  test("is told with its routes, gaps, cases, exclusions and tokens", () => {
    const text = explain(
      runOver({ ...todoApp(), gaps: [GAP] }, [ADD], {
        exclusions: [{ what: "the page /x", reason: "it needs existing data", source: null }],
        spent: [["repo_crawler", { ...sampleMeta().usage, input_tokens: 12, usd: null }]],
        failures: ["BudgetExceeded: too much"],
      }),
      undefined,
    );
    expect(below(text, "routes")[0]).toMatch(
      /^\/ → screen \/ .* · 4 elements · 1 form · .* 1 case$/,
    );
    expect(below(text, "gaps")).toEqual([
      "2 × it runs for too long: the handler of a button (src/App.tsx:40, 2 places); what would help: a handler that does less",
    ]);
    expect(below(text, "test cases")).toEqual(["tc_add · high · Title of tc_add · in no file"]);
    expect(below(text, "left out")).toEqual(["1 × it needs existing data: the page /x"]);
    expect(below(text, "tokens")[0]).toMatch(/^repo_crawler: 12 in, \d+ out, price not known$/);
    expect(below(text, "why it ended")).toEqual(["BudgetExceeded: too much"]);
  });
});

describe("a route", () => {
  test("is told with its files, elements, forms, cases and gaps", () => {
    const text = explain(runOver({ ...todoApp(), gaps: [GAP] }, [ADD]), "/");
    expect(below(text, "files")).toEqual(["src/App.tsx"]);
    expect(below(text, "at first")).toContain('button "Add" · test · src/App.tsx:20');
    expect(below(text, "forms")[0]).toContain('submitted by button "Add"');
    expect(below(text, "test cases")[0]).toContain("tc_add");
    expect(below(text, "gaps in its files")).toHaveLength(1);
  });

  test("tells for each control how the page is after it", () => {
    const alert = element({ id: "alert", role: "alert", text: "Gone", initial: false });
    const home = screen("/", {
      elements: [heading("One task"), button("Delete"), alert],
      effects: [
        effect({ trigger: "button Delete", outcome: "shows", target: "alert" }),
        effect({ trigger: "button Delete", outcome: "hides", target: "button Delete" }),
        effect({
          trigger: "button Delete",
          outcome: "changes",
          target: "heading One task",
          reads: "No task",
        }),
      ],
    });
    expect(below(explain(runOver(appModel([home])), "/"), "controls")).toEqual([
      'click button "Delete" · src/App.tsx:40',
      '  then there is alert "Gone"',
      '  then there is no button "Delete"',
      '  then it reads "No task"',
    ]);
  });

  test("tells where a control leads, what it needs and what it empties", () => {
    const text = explain(runOver(todoApp()), "/");
    expect(below(text, "controls")).toEqual([
      'submit button "Add" with textbox "New entry" · src/App.tsx:40',
      '  textbox "New entry" is empty',
      "  what was entered is shown",
    ]);
    const away = screen("/", {
      elements: [button("Go")],
      effects: [effect({ trigger: "button Go", outcome: "navigates", target: "/about" })],
    });
    const about = screen("/about");
    expect(below(explain(runOver(appModel([away, about])), "/"), "controls")).toEqual([
      'click button "Go" · src/App.tsx:40',
      "  leads to /about",
    ]);
  });

  test("names controls of which nothing is known", () => {
    const home = screen("/", { elements: [button("Mystery", 7), link("About", "/about")] });
    const text = explain(runOver(appModel([home])), "/");
    expect(below(text, "controls of which no effect is known")).toEqual([
      'button "Mystery" · src/App.tsx:7',
    ]);
  });

  test("without a known screen says so", () => {
    const route = { ...routeOf(screen("/x")), screen: null };
    expect(explain(runOver(appModel([], { routes: [route] })), "/x")).toContain(
      "The source does not say what it shows.",
    );
  });

  test("is found by a URL of it", () => {
    const user = screen("/users/:id", { elements: [heading("User")] });
    expect(explain(runOver(appModel([user])), "/users/7")).toContain('heading "User"');
  });

  test("tells what was left out of its own facts, not of all in the same file", () => {
    const home = screen("/", { elements: [button("Save", 8)] });
    const at = (line: number) => ({ source: { path: "src/App.tsx", line }, reason: "why" });
    const exclusions = [
      { what: "mine", ...at(8) },
      { what: "other", ...at(99) },
    ];
    const text = explain(runOver(appModel([home]), [], { exclusions }), "/");
    expect(below(text, "left out")).toEqual(["1 × why: mine (src/App.tsx:8)"]);
  });
});

describe("a test case", () => {
  test("is told with what each of its steps rests on", () => {
    const text = explain(runOver(todoApp(), [ADD]), "tc_add");
    expect(below(text, "steps")).toEqual([
      'Open "/" · src/routes.tsx:2',
      'Fill the "New entry" textbox with "milk" · src/App.tsx:15',
      'Click the "Add" button · src/App.tsx:20',
      expect.stringMatching(/^ {2}submit button "Add" .* → echoes textbox "New entry"/) as string,
      expect.stringMatching(/^ {2}submit button "Add" .* → clears textbox "New entry"/) as string,
    ]);
    expect(below(text, "expected")[0]).toBe('The text "milk" is visible · src/App.tsx:40');
    expect(below(text, "why")).toEqual([
      "priority high: such cases are written at depth core, standard, deep; core has room for 15 cases",
      "it depends on 2 effects that the source gives its steps",
    ]);
  });

  test("tells a step that the source does not know, and why", () => {
    const lost = testCase("tc_lost", ['Open "/"', 'Click the "Nope" button'], 'The URL is "/"');
    expect(below(explain(runOver(todoApp(), [lost]), "tc_lost"), "steps")[1]).toMatch(
      /^Click the "Nope" button · cannot be followed in the source: .*Nope/,
    );
  });

  test("tells the file it is in, or why it is in none", () => {
    const file = { path: "e2e/a.spec.ts", bytes: 1, findings: [] };
    const report = readReport({
      files: [{ ...file, cases: ["tc_add"], locators: { grounded: 1, total: 1 } }],
    });
    const written = explain(runOver(todoApp(), [ADD], { report }), "tc_add");
    expect(below(written, "what became of it")).toEqual(["it is in e2e/a.spec.ts"]);
    const exclusions = [{ what: "tc_add", reason: "its file was dropped", source: null }];
    const dropped = explain(runOver(todoApp(), [ADD], { exclusions }), "tc_add");
    expect(below(dropped, "what became of it")).toEqual(["1 × its file was dropped: tc_add"]);
  });

  test("that was left out is told by its name, with the reason", () => {
    const exclusions = [{ what: "tc_gone", reason: "the id appears twice", source: null }];
    expect(explain(runOver(todoApp(), [], { exclusions }), "tc_gone")).toBe(
      "left out: tc_gone\n  1 × the id appears twice: tc_gone",
    );
  });
});

describe("a place in the source", () => {
  test("is told with the facts, gaps, cases and locators that cite it", () => {
    const locators = [
      {
        what: 'button "Add"',
        at: { path: "e2e/a.spec.ts", line: 4 },
        rests: "src/App.tsx:20",
      },
    ];
    const run = runOver({ ...todoApp(), gaps: [GAP] }, [ADD], { locators });
    const text = `\n${explain(run, "src/App.tsx:20")}`;
    expect(below(text, "elements")).toEqual(['button "Add" · test · src/App.tsx:20']);
    expect(below(text, "test cases")).toEqual(['tc_add: Click the "Add" button']);
    expect(below(text, "locators")).toEqual(['e2e/a.spec.ts:4 button "Add" · src/App.tsx:20']);
    expect(`\n${explain(run, "src/App.tsx:40")}`).toContain("\ngaps\n");
  });

  test("may be a whole file, which says what pages it is a part of", () => {
    const text = explain(runOver(todoApp()), "src/App.tsx");
    expect(below(text, "pages made of it")).toEqual(["/", "/about"]);
  });
});

describe("what a run does not know", () => {
  test.each([
    ["/abuot", '"/about"'],
    ["tc_ad", '"tc_add"'],
    ["src/Ap.tsx:3", '"src/App.tsx"'],
    ["zzzzzzzzzzzzzzzzzzzzzzzz", "names all routes and cases"],
  ])("%s is refused with what may have been meant", (subject, hint) => {
    const ask = () => explain(runOver(todoApp(), [ADD]), subject);
    expect(ask).toThrow(expect.objectContaining({ code: "InvalidInput" }));
    expect(ask).toThrow(hint);
  });

  test("the nearest words come first", () => {
    expect(nearest("/setings", ["/about", "/settings", "/setting", "/"])).toEqual(
      ["/settings", "/setting", "/about"].slice(0, 2),
    );
  });
});

test("no text of a repository or a model begins a line or moves the cursor", () => {
  const text = "x\n\nForged\u001b[2J\u202E";
  const home = screen("/", {
    title: text,
    elements: [textbox(text), button(text)],
    effects: [effect({ trigger: `button ${text}`, outcome: "hides", target: `textbox ${text}` })],
    files: [text],
  });
  const hostile = { ...testCase("tc_x", ['Open "/"'], text), title: text };
  const run = runOver(
    { ...appModel([home]), gaps: [{ ...GAP, what: text, why: text }] },
    [hostile],
    {
      coverageNotes: [text],
      failures: [text],
      exclusions: [{ what: text, reason: text, source: { path: text, line: 1 } }],
    },
  );
  for (const subject of [undefined, "/", "tc_x", "src/App.tsx"]) {
    const said = explain(run, subject);
    expect(said).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|^ *Forged/mu);
  }
});
