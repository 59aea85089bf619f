import type { Node } from "@babel/types";
import { isCallOf } from "./callbacks.ts";
import { type ArgumentRule, nameOfCall } from "./arguments.ts";
import {
  isProductPath,
  isReadablePath,
  isResultName,
  isStylesPath,
  isUploadPath,
  type Product,
} from "./files.ts";
import { markupProblem, stylesProblem } from "./markup.ts";
import { argumentsOf } from "./nodes.ts";
import { entriesOf, isNothing, refuseOptions } from "./objects.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";
import { valuesOf } from "./values.ts";

/** Options whose `path` a test writes its product to. */
export function product(kind: Product): ArgumentRule {
  return (call, spec) => {
    for (const options of argumentsOf(call)) {
      const entries = entriesOf(options, spec);
      if (entries === undefined) refuseOptions(options, spec);
      for (const { key, value } of entries ?? []) {
        if (key === "path") checkProductPath(value, kind, spec);
        if (key === "name" && nameOfCall(call)?.startsWith("start"))
          checkPaths(value, spec, isResultName);
        checkShown(key, value, spec);
      }
    }
  };
}

/** A literal path, or what `testInfo.outputPath(…)` gives. */
function checkProductPath(value: Node, kind: Product, spec: Spec): void {
  const given = valuesOf(value, spec) ?? [value];
  if (given.every((one) => isCallOf(one, "outputPath", spec))) return;
  checkPaths(value, spec, (path) => isProductPath(path, kind));
}

/** Rules of style and markup that are put into what a picture or a document shows. */
function checkShown(key: string, value: Node, spec: Spec): void {
  if (key === "stylePath") checkStyleFiles(value, spec);
  if (key === "style") checkLiterals(value, spec, stylesProblem);
  if (key === "headerTemplate" || key === "footerTemplate")
    checkLiterals(value, spec, (text) => markupProblem(text, spec.origins));
}

function checkStyleFiles(value: Node, spec: Spec): void {
  for (const given of valuesOf(value, spec) ?? [value]) {
    const paths = given.type === "ArrayExpression" ? given.elements : [given];
    for (const path of paths) if (path) checkPaths(path, spec, isStylesPath);
  }
}

function checkLiterals(
  value: Node,
  spec: Spec,
  problemOf: (text: string) => string | undefined,
): void {
  const problem = literalTexts(value, spec)?.map(problemOf) ?? ["it is computed; write a literal"];
  const message = problem.find((one) => one !== undefined);
  if (message !== undefined) spec.refuse({ rule: "in-page-code", node: value, message });
}

/** `testInfo.attach(name, { body, contentType })` */
export const attachment: ArgumentRule = (call, spec) => {
  const [, options] = argumentsOf(call);
  if (options === undefined) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const { key, value } of entries) {
    if (key === "path") checkProductPath(value, "picture", spec);
  }
};

/** Names of files in the folder that Playwright keeps for the test. */
export const resultNames: ArgumentRule = (call, spec) => {
  for (const argument of argumentsOf(call)) {
    if (argument.type !== "ObjectExpression") checkPaths(argument, spec, isResultName);
  }
};

/** `toHaveScreenshot(name)`: a text is made safe by Playwright, the parts of a list are not. */
export const snapshot: ArgumentRule = (call, spec) => {
  const [name, options] = argumentsOf(call);
  if (name === undefined) return;
  for (const one of [name, options]) {
    for (const { key, value } of (one && entriesOf(one, spec)) ?? []) {
      checkShown(key, value, spec);
      if (key === "name") checkSnapshotName(value, spec);
    }
  }
  if (options !== undefined && entriesOf(options, spec) === undefined) refuseOptions(options, spec);
  for (const value of valuesOf(name, spec) ?? [])
    if (value.type === "ArrayExpression") checkSnapshotName(value, spec);
  if (name.type === "Identifier" && valuesOf(name, spec) === undefined) refusePath(name, spec);
};

function checkSnapshotName(name: Node, spec: Spec): void {
  const parts = name.type === "ArrayExpression" ? name.elements : [name];
  for (const part of parts) if (part) checkPaths(part, spec, isResultName);
}

/** `setInputFiles(files)`: literal files of the repository, or contents that the test itself has. */
export function chosenFiles(index: number): ArgumentRule {
  return (call, spec) => {
    const args = argumentsOf(call);
    const [first, second] = args;
    const isSelector = index > 0 && second !== undefined && !isOptionsOfCall(second, spec);
    for (const argument of args) {
      if (argument === first && isSelector) checkPaths(argument, spec, isReadablePath);
      else checkFile(argument, spec);
    }
  };
}

/** `{ timeout: 1000 }` behind the files, other than `{ name, mimeType, buffer }`, which is one. */
function isOptionsOfCall(node: Node, spec: Spec): boolean {
  const entries = entriesOf(node, spec);
  return entries !== undefined && entries.every(({ key }) => key !== "buffer");
}

function checkFile(node: Node, spec: Spec): void {
  if (isProjectConstant(node, spec)) return;
  for (const value of valuesOf(node, spec) ?? [node]) {
    if (value.type === "ArrayExpression") {
      for (const item of value.elements)
        if (item) checkFile(item.type === "SpreadElement" ? item.argument : item, spec);
    } else if (value.type !== "ObjectExpression" && !isNothing(value)) {
      checkPaths(value, spec, isUploadPath);
    }
  }
}

function checkPaths(node: Node, spec: Spec, isAllowed: (path: string) => boolean): void {
  if (!literalTexts(node, spec)?.every(isAllowed)) refusePath(node, spec);
}

function refusePath(node: Node, spec: Spec): void {
  const message =
    "a file is named that is computed or outside of the folders for it; write a literal path, or leave it out";
  spec.refuse({ rule: "file-write", node, message });
}
