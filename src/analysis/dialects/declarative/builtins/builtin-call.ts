import type { CallValue, Interpreter } from "../interpreter.ts";
import { onlyValue } from "../reading.ts";
import { listValue, UNKNOWN, type ListValue, type Value } from "../values.ts";
import { ofInstance } from "./of-instance.ts";
import { ofList } from "./of-list.ts";
import { ofScopeFunction } from "./of-scope.ts";
import { ofPlain, ofText } from "./of-text.ts";
import { callWith } from "./call-with.ts";
import { INDEXED, MAPPING } from "./through-list.ts";

const LISTS = new Set(
  "listOf mutableListOf setOf mutableSetOf arrayOf arrayListOf persistentListOf immutableListOf linkedSetOf mapOf mutableMapOf linkedMapOf listOfNotNull emptyList emptySet emptyMap mutableStateListOf".split(
    " ",
  ),
);

/** What functions of the standard libraries give, as far as texts, lists and conditions need them. */
export function builtinCall(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (of === null && LISTS.has(name)) return listFrom(args.map(({ value }) => value));
  const scoped = ofScopeFunction(call, interpreter);
  if (scoped !== null || of === null) return scoped;
  return ofValue(call, onlyValue(interpreter.read(of)), interpreter);
}

/** What a method of a value that is known gives; of another, what a list gives. */
function ofValue(call: CallValue, value: Value | null, interpreter: Interpreter): Value | null {
  switch (value?.kind) {
    case "list":
      return ofList(call, value, interpreter);
    case "text":
      return ofText(call, value.content, interpreter);
    case "instance":
      return ofInstance(call, value, interpreter) ?? ofOther(call, interpreter);
    case "plain":
      return ofPlain(call, value.value, interpreter);
    case "closure":
      return null;
    default:
      return ofOther(call, interpreter);
  }
}

function ofOther(call: CallValue, interpreter: Interpreter): Value | null {
  return MAPPING.has(call.name) ? ofUnknownList(call, interpreter) : null;
}

/** Of a list that is not known, there is what one item gives, any number of times. */
function ofUnknownList(call: CallValue, interpreter: Interpreter): Value | null {
  const block = call.args.at(-1)?.value;
  if (block?.kind !== "closure") return null;
  const given = INDEXED.has(call.name) ? [UNKNOWN, UNKNOWN] : [UNKNOWN];
  const values = [callWith(block, given, call, interpreter)];
  return { kind: "fragment", values, isRepeated: true };
}

/** The entries of `a to b` are a map. */
function listFrom(items: readonly Value[]): ListValue {
  const isMap =
    items.length > 0 && items.every((item) => item.kind === "list" && item.items.length === 2);
  if (!isMap) return listValue(items);
  const pairs = items.flatMap((item) => (item.kind === "list" ? [item.items] : []));
  return {
    kind: "list",
    items: pairs.map(([, value]) => value ?? UNKNOWN),
    keys: pairs.map(([key]) => key ?? null),
    isOpen: false,
  };
}
