import type { Evaluator } from "../code/evaluator.ts";
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
  [
    "cva",
    (_, evaluator) => native("variants", ([options]) => joinClasses(classesIn(options), evaluator)),
  ],
]);

/** Which variant is taken is left open; the classes that are passed through are kept. */
function classesIn(options: Value | undefined): readonly Value[] {
  if (options?.kind !== "object") return [UNKNOWN];
  const given = options.properties.get("className") ?? options.properties.get("class");
  return given === undefined ? [UNKNOWN] : [UNKNOWN, given];
}

function joinClasses(args: readonly Value[], evaluator: Evaluator): Value {
  return concatenate(args.flatMap((arg) => partsOf(arg, 0, evaluator)));
}

const OPEN: readonly TextPart[] = [{ field: null }, " "];

/** The classes that a value stands for, with a hole for those of which nobody knows. */
function partsOf(value: Value, depth: number, evaluator: Evaluator): readonly TextPart[] {
  if (!isWithin("classNesting", depth)) return [];
  const inner = (one: Value): readonly TextPart[] => partsOf(one, depth + 1, evaluator);
  switch (value.kind) {
    case "array":
      return [...value.items, ...(value.rest === null ? [] : [value.rest])].flatMap(inner);
    case "literal":
      return typeof value.value === "string" ? [value.value, " "] : [];
    case "text":
      return [...textParts(value), " "];
    case "object":
      return [
        ...Array.from(value.properties, conditional(evaluator)),
        ...(value.open ? [OPEN] : []),
      ].flat();
    case "variants": {
      const [only, ...others] = possible(value);
      return only === undefined || others.length > 0 ? OPEN : inner(only);
    }
    default:
      return OPEN;
  }
}

/** `{ name: condition }`: the class is there while the condition holds. */
function conditional(evaluator: Evaluator) {
  return ([name, condition]: readonly [string, Value]): readonly TextPart[] => {
    const truth = evaluator.truth(condition);
    return truth === null ? OPEN : truth ? [name, " "] : [];
  };
}

/** Functions that join class names: clsx, classnames, tailwind-merge and their like. */
export const classNames: PackageModel = {
  name: "class names",
  matches: (module) =>
    /^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u.test(module),
  calls: CLASS_CALLS,
};
