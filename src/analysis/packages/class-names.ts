import { isWithin } from "../limits.ts";
import { concatenate, textParts } from "../code/text.ts";
import { native, possible, UNKNOWN, type Value } from "../code/value.ts";
import type { TextPart } from "../partial.ts";
import type { PackageCall, PackageModel } from "./types.ts";

/** Functions that join class names: clsx, classnames, tailwind-merge. */
const CLASS_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ...["default", "clsx", "cx", "twMerge", "twJoin", "classNames", "cc"].map(
    (name) => [name, joinClasses] as const,
  ),
  ["cva", () => native("variants", ([options]) => joinClasses(classesIn(options)))],
]);

/** Which variant is taken is left open; the classes that are passed through are kept. */
function classesIn(options: Value | undefined): readonly Value[] {
  if (options?.kind !== "object") return [UNKNOWN];
  const given = options.properties.get("className") ?? options.properties.get("class");
  return given === undefined ? [UNKNOWN] : [UNKNOWN, given];
}

function joinClasses(args: readonly Value[]): Value {
  return concatenate(args.flatMap((arg) => partsOf(arg, 0)));
}

/** Classes under a condition are left out: only those that are always there say something. */
function partsOf(value: Value, depth: number): readonly TextPart[] {
  if (!isWithin("classNesting", depth)) return [];
  if (value.kind === "array") return value.items.flatMap((item) => partsOf(item, depth + 1));
  if (value.kind === "literal") return typeof value.value === "string" ? [value.value, " "] : [];
  const isSure = value.kind === "text" && possible(value).length === 1;
  return isSure ? [...textParts(value), " "] : [{ field: null }, " "];
}

/** Functions that join class names: clsx, classnames, tailwind-merge and their like. */
export const classNames: PackageModel = {
  name: "class names",
  matches: (module) =>
    /^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u.test(module),
  calls: CLASS_CALLS,
};
