import type { Node } from "@babel/types";
import { isWholeText, referencedName, textOf } from "../../../src/safety/expressions.ts";
import type { ReachingHelpers } from "../../../src/safety/helpers/reaching.ts";
import { bindingsOf } from "../../../src/safety/language/bindings.ts";
import { bounded } from "../../../src/safety/language/bounded-bindings.ts";
import * as callbacks from "../../../src/safety/language/callbacks.ts";
import { copyProblem } from "../../../src/safety/language/copies.ts";
import { isData } from "../../../src/safety/language/data.ts";
import { doubles } from "../../../src/safety/language/doubling.ts";
import { readingOf } from "../../../src/safety/language/growing-lists.ts";
import { isSpelledOut } from "../../../src/safety/language/handed-data.ts";
import { pageProblem } from "../../../src/safety/language/in-page.ts";
import { directionOf } from "../../../src/safety/language/loop-conditions.ts";
import { createMadeTexts, type MadeTexts } from "../../../src/safety/language/made-texts.ts";
import { sizeProblem } from "../../../src/safety/language/repetitions.ts";
import { isList } from "../../../src/safety/language/lists.ts";
import { mayBeMethod } from "../../../src/safety/language/methods-as-values.ts";
import { isCallNode, isFunctionNode, isMemberNode } from "../../../src/safety/language/nodes.ts";
import { numberOf } from "../../../src/safety/language/numbers.ts";
import { entriesOf } from "../../../src/safety/language/objects.ts";
import { isKnownItem } from "../../../src/safety/language/positions.ts";
import { isOwnData, isText } from "../../../src/safety/language/plain-values.ts";
import { isProjectData } from "../../../src/safety/language/project-data.ts";
import { isNameOfPower, isProjectPower } from "../../../src/safety/language/project-power.ts";
import * as receivers from "../../../src/safety/language/receivers.ts";
import { isHidden } from "../../../src/safety/language/shapes.ts";
import type { Spec } from "../../../src/safety/language/spec.ts";
import {
  isNobodysOwn,
  isOwnFolder,
  textsOf,
  type TextPart,
} from "../../../src/safety/language/text.ts";
import { isDeclaration } from "../../../src/safety/language/uses.ts";
import { valuesOf } from "../../../src/safety/language/values.ts";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { parseSource, type Visit, visitsOf } from "../../../src/safety/syntax.ts";
import { CONTEXT } from "../support.ts";
import type { Example } from "./read-corpus.ts";

/** The project that the programs stand in: what is there, and what of it reaches the machine. */
export const AROUND = {
  existingPaths: new Set(
    [
      "data.ts fixtures.ts pages.ts shell.ts users.json support/index.ts page.js a.d.ts",
      "written.ts written.js",
    ]
      .flatMap((line) => line.split(" "))
      .map((name) => `tests/${name}`)
      .concat("src/lib/util.ts", "playwright.config.ts", "scripts/build.ts"),
  ),
  reaching: new Map([
    [
      "tests/shell.ts",
      new Map([
        ["run", "handed"],
        ["read", "opens"],
        ["shell", "gives"],
      ] as const),
    ],
  ]) satisfies ReachingHelpers,
  origins: ["https://staging.shop.dev"],
};

const WRITTEN = ["tests/written.ts", "tests/written.js"].map((path) => ({
  path,
  contents: "export const LIST = [];\n",
}));

/** What is refused of a program, and then what is known of each of its expressions and names. */
export function told({ line, contents }: Example): string {
  const files = [{ path: "tests/a.spec.ts", contents }, ...WRITTEN];
  const existingPaths = new Set(
    [...AROUND.existingPaths].filter((path) => WRITTEN.every((file) => file.path !== path)),
  );
  const { unsafe } = reviewGeneratedFiles(files, { ...CONTEXT, ...AROUND, existingPaths });
  const findings = unsafe.map(({ rule, line: at, message }) => `    ${rule}@${at} ${message}`);
  const facts = factsOf(contents).map((fact) => `  ${fact}`);
  return [line.slice(0, 120), ...findings, ...facts].join("\n");
}

/** What the language knows of each expression of a file: its values, its texts, where it comes from. */
export function factsOf(contents: string): readonly string[] {
  const file = parseSource("tests/a.spec.ts", contents);
  const visits = (file && visitsOf(file)) ?? [];
  const spec: Spec = {
    path: "tests/a.spec.ts",
    paths: AROUND.existingPaths,
    written: new Set(["tests/written.ts", "tests/written.js"]),
    reaching: AROUND.reaching,
    origins: AROUND.origins,
    bindings: bounded(bindingsOf(visits)),
    refuse: () => undefined,
  };
  const code = (node: Node): string =>
    contents
      .slice(node.start ?? 0, node.end ?? 0)
      .replaceAll(/\s+/g, " ")
      .slice(0, 80);
  const made = createMadeTexts(spec);
  const facts = visits.flatMap((visit) => {
    const known = [
      ...factsOfNode(visit, spec, code),
      ...factsOfRuns(visit, spec, code),
      ...factsOfTexts(visit, made),
    ];
    return known.length === 0 ? [] : [`${code(visit.node)} ⇒ ${known.join(", ")}`];
  });
  return [...new Set([...facts, ...factsOfNames(visits, spec, code)])];
}

type Code = (node: Node) => string;

/** What does not hold is not said. */
function named(answers: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(answers).flatMap(([name, holds]) => (holds ? [name] : []));
}

function factsOfNode(visit: Visit, spec: Spec, code: Code): readonly string[] {
  const { node } = visit;
  if (isFunctionNode(node)) return factsOfFunction(node, spec, code);
  if (!/(?:Expression|Literal|Identifier)$/.test(node.type)) return [];
  if (node.type === "Identifier" && referencedName(visit) === undefined) return [];
  if (isDeclaration(visit)) return ["declared"];
  return [
    ...(node.type === "StringLiteral" ? [] : factsOfValue(node, spec, code)),
    ...named({
      "a whole text": node.type === "BinaryExpression" && isWholeText(visit),
      "of the project": receivers.isOwnReceiver(node, spec),
      "surely of the project": receivers.isCertainlyOwn(node, spec),
      "a constant of the project": receivers.isProjectConstant(node, spec),
      "data of the project": isProjectData(node, spec),
      "reaching the machine": isProjectPower(node, spec),
      "own data": isOwnData(node, spec),
      data: isData(node, spec),
      text: isText(node, spec),
      list: isList(node, spec),
      "test info": callbacks.isTestInfo(node, spec),
      "maybe test info": callbacks.mayBeTestInfo(node, spec),
      "maybe a method": mayBeMethod(node, spec),
      "own folder": isOwnFolder(node),
      "known item": isMemberNode(node) && isKnownItem(node, spec),
    }),
    ...(isCallNode(node) ? [`from ${callbacks.testModules(node.callee, spec).join("+")}`] : []),
  ];
}

/** What loops go through and change, and what is made too large. */
function factsOfRuns(visit: Visit, spec: Spec, code: Code): readonly string[] {
  const { node } = visit;
  const reading = readingOf(node);
  const step = directionOf(node);
  const size = sizeProblem(visit, spec);
  const copy = node.type === "ObjectExpression" ? copyProblem(node, spec) : undefined;
  const page = isFunctionNode(node) ? pageProblem(node) : undefined;
  return [
    ...named({ doubling: doubles(node) }),
    ...(reading === undefined ? [] : [`goes through ${reading.read.map(code).join(" | ")}`]),
    ...(step === undefined ? [] : [`steps ${step.name} by ${step.by}`]),
    ...(size === undefined ? [] : [size]),
    ...(copy === undefined ? [] : [copy]),
    ...(page === undefined ? [] : [`not for the page: ${page.what}`]),
  ];
}

/** What calls make of literals. */
function factsOfTexts({ node }: Visit, made: MadeTexts): readonly string[] {
  if (!isCallNode(node) && node.type !== "BinaryExpression") return [];
  const texts = made(node).filter((text) => text !== "");
  return [
    ...(texts.length === 0 ? [] : [`makes ${texts.slice(0, 4).join(" | ").slice(0, 80)}`]),
    ...named({ "spelled out": isSpelledOut(node, 4) }),
  ];
}

function factsOfValue(node: Node, spec: Spec, code: Code): readonly string[] {
  const texts = textsOf(node, spec).map((text) => text.map(shown).join(""));
  const values = valuesOf(node, spec)?.filter((one) => one !== node);
  const entries = node.type === "ObjectExpression" ? entriesOf(node, spec) : undefined;
  const number = numberOf(node, spec);
  const written = textOf(node);
  return [
    ...(texts.join() === "<unknown>"
      ? []
      : [`texts ${texts.slice(0, 4).join(" | ")} ${texts.length}`]),
    ...(values === undefined || values.length === 0
      ? []
      : [`values ${values.map(code).join(" | ")}`]),
    ...(entries === undefined ? [] : [`entries ${entries.map(({ key }) => key).join()}`]),
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(written === undefined ? [] : [`written ${written}`]),
  ];
}

function shown(part: TextPart): string {
  return typeof part === "string" ? part : `<${part.hole}>`;
}

function factsOfFunction(
  node: Parameters<typeof callbacks.isTestBody>[0],
  spec: Spec,
  code: Code,
): readonly string[] {
  const { uses } = spec.bindings;
  const name = uses.nameOf(node);
  const handed = callbacks.handedOnBy(node, spec).map(code);
  return [
    ...named({
      "body of a test": callbacks.isTestBody(node, spec),
      "handed on": uses.isHandedOn(node),
      exported: uses.isExported(node),
    }),
    ...(name === undefined ? [] : [`called ${name}`]),
    ...(handed.length === 0 ? [] : [`hands on ${handed.join(" | ")}`]),
  ];
}

function factsOfNames(visits: readonly Visit[], spec: Spec, code: Code): readonly string[] {
  const { bindings } = spec;
  const names = visits.flatMap(({ node }) =>
    node.type === "Identifier" || node.type === "PrivateName" ? [nameOf(node)] : [],
  );
  return [...new Set(names)].map((name) => {
    const { values, types, isMethod, isOther } = bindings.field(name);
    const facts = [
      ...bindings.of(name).map(({ kind, ...rest }) => {
        const way =
          "way" in rest
            ? ` at ${rest.way.map((key) => (key === "\u0000" ? "*" : key)).join(".")}`
            : "";
        const source = "source" in rest && rest.source ? ` = ${code(rest.source)}` : "";
        return `${kind}${way}${source}`;
      }),
      ...named({
        reassigned: bindings.uses.isReassigned(name),
        value: bindings.uses.isValue(name),
        extended: bindings.uses.extended.includes(name),
        method: isMethod,
        "something else": isOther,
        "own method": callbacks.hasOwnMethod(name, bindings),
        "somebody's": !isNobodysOwn(name, spec),
        hidden: isHidden(name, spec),
        "said here": receivers.isSaidHere(name, spec),
        "a power": isNameOfPower(name, spec),
      }),
      ...(values.length === 0 ? [] : [`field ${values.map(code).join(" | ")}`]),
      ...(types.length === 0 ? [] : [`types ${types.length}`]),
    ];
    return `${name}: ${facts.join(", ")}`;
  });
}

function nameOf(node: Node): string {
  if (node.type === "PrivateName") return `#${node.id.name}`;
  return node.type === "Identifier" ? node.name : "";
}
