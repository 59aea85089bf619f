import type { Node } from "@babel/types";
import { isCallOf } from "./callbacks.ts";
import { type ArgumentRule, nameOfCall } from "./arguments.ts";
import { isProductPath, isReadablePath, isResultName, type Product } from "./files.ts";
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
        if (key === "path" && !isCallOf(value, "outputPath", spec))
          checkPaths(value, spec, (path) => isProductPath(path, kind));
        if (key === "name" && nameOfCall(call)?.startsWith("start"))
          checkPaths(value, spec, isResultName);
      }
    }
  };
}

/** `testInfo.attach(name, { body, contentType })` */
export const attachment: ArgumentRule = (call, spec) => {
  const [, options] = argumentsOf(call);
  if (options === undefined) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const { key, value } of entries) {
    if (key === "path" && !isCallOf(value, "outputPath", spec))
      checkPaths(value, spec, (path) => isProductPath(path, "picture"));
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
  const [name] = argumentsOf(call);
  if (name === undefined) return;
  for (const value of valuesOf(name, spec) ?? []) {
    if (value.type !== "ArrayExpression") continue;
    for (const part of value.elements) if (part) checkPaths(part, spec, isResultName);
  }
  if (name.type === "Identifier" && valuesOf(name, spec) === undefined) refusePath(name, spec);
};

/** `setInputFiles(files)`: literal files of the repository, or contents that the test itself has. */
export function chosenFiles(index: number): ArgumentRule {
  return (call, spec) => {
    const args = argumentsOf(call);
    const chosen = args.length > index ? args.slice(index, index + 1) : args.slice(0, 1);
    for (const argument of args.length > 1 ? args : chosen) checkFile(argument, spec);
  };
}

function checkFile(node: Node, spec: Spec): void {
  if (isProjectConstant(node, spec)) return;
  for (const value of valuesOf(node, spec) ?? [node]) {
    if (value.type === "ArrayExpression") {
      for (const item of value.elements)
        if (item) checkFile(item.type === "SpreadElement" ? item.argument : item, spec);
    } else if (value.type !== "ObjectExpression" && !isNothing(value)) {
      checkPaths(value, spec, isReadablePath);
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
