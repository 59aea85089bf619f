import type { MobileApp } from "../../../contracts/generated.ts";
import type { Machine } from "../declarative/create-interpreter.ts";
import type { Declarations, TypeRecord } from "../declarative/declarations.ts";
import { likelyValues } from "../declarative/reading.ts";
import { UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import { isInside } from "../../source/paths.ts";

/** The type that an application starts with, and what it shows. */
export interface AppRoot {
  readonly type: TypeRecord;
  content(machine: Machine): Value;
}

/** `@main struct Shop: App`, or what the scene delegate hosts; null where there is neither. */
export function findRoot(app: MobileApp, declarations: Declarations): AppRoot | null {
  const main = typesWith(/@main\b/u, app, declarations).find(isApp);
  if (main !== undefined && !isBesideAnother(main, app, declarations))
    return { type: main, content: (machine) => shownInWindow(main, machine) ?? UNKNOWN };
  const host = typesWith(/\bUIHostingController\(rootView:/u, app, declarations).find(({ code }) =>
    code.name.endsWith("Delegate"),
  );
  return host === undefined
    ? null
    : { type: host, content: (machine) => hostedBy(host, machine) ?? UNKNOWN };
}

/** Whether an application of a watch or a widget stands beside one of phones that UIKit starts. */
function isBesideAnother(main: TypeRecord, app: MobileApp, declarations: Declarations): boolean {
  if (rankOf(main.unit.path) === 0) return false;
  const delegates = typesWith(/\bUIApplicationDelegate\b/u, app, declarations);
  return delegates.some(({ unit }) => rankOf(unit.path) === 0);
}

function isApp({ code }: TypeRecord): boolean {
  return code.annotations.includes("main") && code.bases.some((base) => base.endsWith("App"));
}

/** Types of an application in files with this text, those for phones first. */
function typesWith(
  pattern: RegExp,
  { folder }: MobileApp,
  declarations: Declarations,
): readonly TypeRecord[] {
  const files = declarations.filesWith(pattern).filter((path) => isInside(path, folder));
  return files
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((path) => declarations.unit(path).types);
}

/** Applications of watches and televisions, and what is beside an application, come last. */
function rankOf(path: string): number {
  return /watch|tvos|(?:^|\/)\w*tv\/|macos|widget|extension|clip|vision/iu.test(path) ? 1 : 0;
}

function shownInWindow(type: TypeRecord, machine: Machine): Value | null {
  const instance = made(type, machine);
  const body = machine.member(instance, "body", instance.scope);
  return (
    firstCalled(body, "WindowGroup")?.args.findLast(({ isTrailing }) => isTrailing)?.value ?? null
  );
}

function made(type: TypeRecord, { instances }: Machine): InstanceValue {
  const { path } = type.unit;
  return instances.make(type, [], { frame: `app ${type.code.name}`, path, line: type.code.line });
}

/** What is handed to `UIHostingController(rootView:)` while a scene or application starts. */
function hostedBy(type: TypeRecord, machine: Machine): Value | null {
  const instance = made(type, machine);
  const { path } = type.unit;
  for (const member of type.code.members) {
    if (member.kind !== "function") continue;
    const args = member.parameters.map(() => ({ label: null, value: UNKNOWN, isTrailing: false }));
    const { scope } = instance;
    const at = { name: member.name, of: instance, args, types: [], scope, path, line: member.line };
    const own = scope.names.get(member.name);
    const given = own?.kind === "value" ? machine.call(own.value, args, at) : UNKNOWN;
    const host = firstCalled(given, "UIHostingController");
    if (host !== null) return host.args.find(({ label }) => label === "rootView")?.value ?? null;
  }
  return null;
}

/** The first call of this name that a value is made of. */
function firstCalled(value: Value, name: string): Extract<Value, { kind: "made" }> | null {
  for (const one of likelyValues(value)) {
    if (one.kind === "made") {
      if (one.name === name) return one;
      const inner = one.of === null ? null : firstCalled(one.of, name);
      if (inner !== null) return inner;
    }
    if (one.kind !== "fragment") continue;
    for (const part of one.values) {
      const found = firstCalled(part, name);
      if (found !== null) return found;
    }
  }
  return null;
}
