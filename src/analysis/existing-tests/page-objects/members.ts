import type { HelperMember } from "../../../contracts/generated.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { isPublic, nameOf, parametersOf, type ClassInFile } from "./class-in-file.ts";
import { ClassReader, type OwnMethod } from "./class-reader.ts";

/** What a page object offers to specs, and whether a page is all that it takes to make one. */
export interface PageObject {
  readonly isMadeOfPage: boolean;
  readonly members: HelperMember[];
}

/** The locators and methods of a class around a page, as code that needs nothing but that page. */
export function readPageObject(file: ClassInFile): PageObject {
  const reader = new ClassReader(file);
  const hidden = new Set(hiddenNames(file));
  const fields = [...reader.fields].flatMap(([name, code]) => locatorOf(name, code, file));
  const methods = [...reader.methods].flatMap(([name, own]) => methodOf(name, own, reader));
  const members = [...fields, ...methods].filter(
    ({ name }) => !hidden.has(name) && !/^[#_]/u.test(name),
  );
  return { isMadeOfPage: reader.isMadeOfPage, members };
}

/** Of the class and of those that it extends. */
function hiddenNames({ node, parent }: ClassInFile): readonly string[] {
  const own = node.body.body.filter((member) => !isPublic(member)).map(nameOf);
  return parent === null ? own : [...own, ...hiddenNames(parent)];
}

function locatorOf(name: string, code: string, file: ClassInFile): readonly HelperMember[] {
  if (!isLocator(code)) return [];
  const declared = file.node.body.body.find((member) => nameOf(member) === name);
  const source = { path: file.path, line: lineOf(declared ?? file.node) };
  return [{ name, kind: "locator", parameters: [], code: [code], source }];
}

function methodOf(
  name: string,
  { method, owner }: OwnMethod,
  reader: ClassReader,
): readonly HelperMember[] {
  const parameters = [...(parametersOf(method) ?? [])];
  const found = reader.codeOf(name, parameters);
  const code = found === null ? null : [...found];
  const source = { path: owner.file.path, line: lineOf(method) };
  if (method.kind === "method") return [{ name, kind: "method", parameters, code, source }];
  const isGetter = method.kind === "get" && code?.length === 1 && isLocator(code[0] ?? "");
  return isGetter ? [{ name, kind: "locator", parameters, code, source }] : [];
}

const LOCATES = "getBy\\w+|locator|frameLocator|filter|first|last|nth|and|or";
/** Calls that narrow down what is meant, up to the end. */
const LOCATOR = new RegExp(`^page\\s*\\.\\s*(?:${LOCATES})\\s*\\(`, "u");
const LAST_CALL = new RegExp(`\\.\\s*(?:${LOCATES})\\s*\\((?:[^()]|\\([^()]*\\))*\\)$`, "u");

/** Whether code is a locator with which nothing is done. */
function isLocator(code: string): boolean {
  return LOCATOR.test(code) && LAST_CALL.test(code);
}
