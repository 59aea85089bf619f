import { posix } from "node:path";
import type { Node } from "@babel/types";
import type { ArgumentRule } from "./arguments.ts";
import { isReadablePath } from "./files.ts";
import { pageProblem, pageTextProblem } from "./in-page.ts";
import { markupProblem, stylesProblem } from "./markup.ts";
import { argumentsOf } from "./nodes.ts";
import { entriesOf, refuseOptions } from "./objects.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";
import { functionOf } from "./values.ts";

/** `page.evaluate(code)` */
export const codeFirst: ArgumentRule = (call, spec) => checkCode(argumentsOf(call)[0], spec);

/** `page.$eval(selector, code)` */
export const codeSecond: ArgumentRule = (call, spec) => checkCode(argumentsOf(call)[1], spec);

function checkCode(code: Node | undefined, spec: Spec): void {
  if (code === undefined) return;
  const target = functionOf(code, spec);
  if (target !== undefined) {
    const problem = pageProblem(asValue(target));
    if (problem !== undefined) refuse(problem.node, problem.what, spec);
    return;
  }
  if (isOwnScript(code, spec)) return;
  const texts = literalTexts(code, spec);
  if (texts === undefined) return refuse(code, "code that is not written here", spec);
  for (const text of texts) {
    const problem = pageTextProblem(text);
    if (problem !== undefined) return refuse(code, problem, spec);
  }
}

/** `addInitScript({ path })`: a script that the repository is known to have, and nobody writes anew. */
function isOwnScript(code: Node, spec: Spec): boolean {
  const { paths, written } = spec;
  const [only, ...more] = entriesOf(code, spec) ?? [];
  if (only?.key !== "path" || more.length > 0 || paths === undefined) return false;
  return (literalTexts(only.value, spec) ?? [""]).every((path) => {
    const clean = posix.normalize(path);
    const isThere = [...paths].some((one) => one === clean || one.endsWith(`/${clean}`));
    const isNew = [...written].some((one) => one === clean || one.endsWith(`/${clean}`));
    return isReadablePath(path) && /\.[cm]?js$/.test(path) && isThere && !isNew;
  });
}

/** A declared function as the expression that it is for the page. */
function asValue(node: Node): Node {
  return node.type === "FunctionDeclaration" ? { ...node, type: "FunctionExpression" } : node;
}

function refuse(node: Node, what: string, spec: Spec): void {
  const message = `code in the page has ${what}; it may only read the page and its storage`;
  spec.refuse({ rule: "in-page-code", node, message });
}

/** `page.setContent(markup)` */
export const markupFirst: ArgumentRule = (call, spec) => {
  const [markup] = argumentsOf(call);
  if (markup === undefined) return;
  const texts = literalTexts(markup, spec);
  const problem =
    texts === undefined
      ? "the markup is computed; write it as a literal"
      : texts.map((text) => markupProblem(text, spec.origins)).find((one) => one !== undefined);
  if (problem !== undefined) spec.refuse({ rule: "in-page-code", node: markup, message: problem });
};

/** `page.addStyleTag({ content })` */
export const styleTag: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  if (options === undefined) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const { key, value, node } of entries) {
    const styles = key === "content" ? literalTexts(value, spec) : undefined;
    const problem =
      styles === undefined
        ? "styles are only added as literal `content`"
        : styles.map(stylesProblem).find((one) => one !== undefined);
    if (problem !== undefined) spec.refuse({ rule: "in-page-code", node, message: problem });
  }
};
