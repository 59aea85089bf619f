import type { Declarations, TypeRecord } from "../declarative/declarations.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Instances } from "../declarative/instances.ts";
import type { Screen } from "../declarative/screens.ts";
import { UNKNOWN, type Value } from "../declarative/values.ts";

/** Activities as screens. */
export interface ActivityScreens {
  /** The screen that an intent opens; null for one that the source does not have. */
  openedBy(intent: Value | undefined, interpreter: Interpreter): Screen | null;
}

export function createActivityScreens(contentOf: (type: TypeRecord) => Value): ActivityScreens {
  return {
    openedBy(intent) {
      const type = intent === undefined ? null : typeIn(intent, 0);
      return type === null ? null : activityScreen(type, contentOf(type));
    },
  };
}

/** The screen of an activity. */
export function activityScreen(type: TypeRecord, content: Value): Screen {
  const { name, line } = type.code;
  return {
    id: `activity ${name}`,
    path: name,
    isTarget: (target) => onlyValue(target)?.kind === "type" && onlyValue(target) === target,
    content,
    source: { path: type.unit.path, line },
  };
}

/** The activity that an intent names: `Intent(context, Details::class.java)`. */
function typeIn(value: Value, depth: number): TypeRecord | null {
  const known = onlyValue(value);
  if (known?.kind === "type") return known.type;
  if (known?.kind !== "made" || depth > 2) return null;
  const inner = [...(known.of === null ? [] : [known.of]), ...known.args.map((arg) => arg.value)];
  for (const one of inner) {
    const found = typeIn(one, depth + (one === known.of ? 0 : 1));
    if (found !== null) return found;
  }
  return null;
}

/** What an activity sets as its content; null for one that shows no composable. */
export function contentOfActivity(
  type: TypeRecord,
  { interpreter, instances }: { readonly interpreter: Interpreter; readonly instances: Instances },
): Value | null {
  const { path } = type.unit;
  const { line, name } = type.code;
  const instance = instances.make(type, [], { frame: `activity ${name}`, path, line });
  const created = instance.scope.names.get("onCreate");
  if (created?.kind !== "value") return null;
  const call = {
    name: "onCreate",
    of: instance,
    args: [],
    types: [],
    scope: instance.scope,
    path,
    line,
  };
  return setContentIn(interpreter.call(created.value, [], call));
}

function setContentIn(value: Value): Value | null {
  if (value.kind === "fragment") return firstOf(value.values);
  if (value.kind === "choice") return firstOf(value.ways.map((way) => way.value));
  if (value.kind !== "made") return null;
  if (value.name === "setContent")
    return value.args.findLast((arg) => arg.value.kind === "closure")?.value ?? UNKNOWN;
  return firstOf(value.args.filter((arg) => arg.isTrailing).map((arg) => arg.value));
}

function firstOf(values: readonly Value[]): Value | null {
  for (const value of values) {
    const found = setContentIn(value);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an activity shows composables, by the text of its file. */
export function showsComposables(type: TypeRecord, files: ReadonlyMap<string, string>): boolean {
  const { path } = type.unit;
  return path.endsWith(".kt") && /(?<![.\w])setContent\s*[({]/u.test(files.get(path) ?? "");
}

export type { Declarations };
