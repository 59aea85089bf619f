import { isMap, visit } from "yaml";
import type { TestCase } from "../../../contracts/depth.ts";
import type { ReportFinding } from "../../../contracts/report.ts";
import { nameOf, valueOf } from "../grammar/judge.ts";
import { allCommands, type FlowFile, textAt } from "./flow-file.ts";

/** A flow, and what it stands among. */
export interface FlowUnderCheck {
  readonly flow: FlowFile;
  /** True for a flow that another one of the set runs. */
  readonly isPart: boolean;
}

type Rule = (under: FlowUnderCheck) => readonly ReportFinding[];

const ASSERTIONS: ReadonlySet<string> = new Set(
  "assertVisible assertNotVisible assertTrue extendedWaitUntil scrollUntilVisible".split(" "),
);
/** Keys of a selector that break as soon as the layout or the data change. */
const BRITTLE_KEYS: ReadonlyMap<string, string> = new Map([
  ["point", "Use the element's id or text: a point is another element on another screen."],
  ["index", "Use the element's id or text: nobody knows what comes first in a list."],
]);
/** Commands that wait for a time, or hide that a flow is not stable. */
const FLAKY_COMMANDS: ReadonlyMap<string, string> = new Map([
  ["waitForAnimationToEnd", "It waits for a time: use extendedWaitUntil with what is expected."],
  ["retry", "It hides that a flow is not stable."],
]);
const CASE_ID = /^tc_[a-z0-9_]+$/;

const noAssertion: Rule = ({ flow, isPart }) => {
  const asserts = allCommands(flow).some(({ name }) => ASSERTIONS.has(name));
  return isPart || asserts ? [] : [finding("no-assertion", 1, "The flow expects nothing.")];
};

const noCase: Rule = ({ flow, isPart }) =>
  isPart || casesOf(flow).length > 0
    ? []
    : [finding("no-case", 1, "No tag says which test case it is, and no other flow runs it.")];

const noName: Rule = ({ flow, isPart }) =>
  isPart || textAt(flow.header, "name") !== null
    ? []
    : [finding("no-name", 1, "The header has no name.")];

const brittleSelectors: Rule = ({ flow }) => {
  const found: ReportFinding[] = [];
  visit(flow.commands, {
    Pair: (_, pair) => {
      const message = BRITTLE_KEYS.get(nameOf(pair) ?? "");
      if (message !== undefined)
        found.push(finding("brittle-selector", flow.lineOf(pair), message));
    },
  });
  return found;
};

const flakyCommands: Rule = ({ flow }) =>
  allCommands(flow).flatMap(({ name, line }) => {
    const message = FLAKY_COMMANDS.get(name);
    return message === undefined ? [] : [finding("flaky-command", line, message)];
  });

const optionalAssertion: Rule = ({ flow }) =>
  allCommands(flow).flatMap(({ name, value, line }) =>
    ASSERTIONS.has(name) && textAt(value, "optional") === "true"
      ? [finding("optional-assertion", line, "An assertion that may fail expects nothing.")]
      : [],
  );

const conditional: Rule = ({ flow }) =>
  allCommands(flow).flatMap(({ value, line }) => {
    const when = isMap(value) ? valueOf(value, "when") : undefined;
    const keys = isMap(when) ? when.items.map((pair) => nameOf(pair)) : [];
    const isUnknown = keys.some((key) => key !== "platform" && key !== "label");
    const message = "Only a platform may decide what a flow does: say what is expected.";
    return isUnknown ? [finding("conditional", line, message)] : [];
  });

const RULES: readonly Rule[] = [
  noAssertion,
  noCase,
  noName,
  brittleSelectors,
  flakyCommands,
  optionalAssertion,
  conditional,
];

/** What the rules have against a flow, whatever the app is. */
export function findingsOf(under: FlowUnderCheck): readonly ReportFinding[] {
  return RULES.flatMap((rule) => rule(under));
}

/** Tags that name a case which was not asked for. */
export function unknownCases(flow: FlowFile, cases: readonly TestCase[]): readonly ReportFinding[] {
  const known = new Set(cases.map(({ id }) => id));
  return casesOf(flow)
    .filter((id) => !known.has(id))
    .map((id) => finding("unknown-case", 1, `There is no test case ${id}.`));
}

/** Ids of the test cases that a flow is: they are among its tags. */
export function casesOf({ tags }: FlowFile): readonly string[] {
  return tags.filter((tag) => CASE_ID.test(tag));
}

export function finding(rule: string, line: number, message: string): ReportFinding {
  return { rule, line, message };
}
