import type { CallFact, HelperFacts, Key } from "./helper-facts.ts";
import {
  isDatabase,
  isMachineModule,
  opensFile,
  RUNS_IN_PAGE,
  RUNS_TEXT,
  runsWhatItIsHanded,
} from "./machine-modules.ts";
import { readHelper } from "./read-helper.ts";
import { FileIndex } from "./resolve-module.ts";

/**
 * How something reaches the machine: `opens` opens a file of the name that it is handed; `handed` runs,
 * writes or loads what it is handed, so that it may be called with nothing alone; `gives` gives what
 * does, so that it is not used at all.
 */
export type Reach = "gives" | "handed" | "opens";
const STRENGTH: Readonly<Record<Reach, number>> = { opens: 1, handed: 2, gives: 3 };
export type ReachingNames = ReadonlyMap<string, Reach>;
/** The names of each file of a project that has any. */
export type ReachingHelpers = ReadonlyMap<string, ReachingNames>;

/** Stands for whatever a file gives. */
export const EVERYTHING = "*";

/**
 * The names by which whoever imports a file of the project could reach the machine: functions, methods,
 * classes and fixtures that run text they are handed, whatever file they are handed it on to. Only files
 * with such names are in it. What a file does by itself is the project's own, and no matter of this.
 */
export function reachingHelpers(files: ReadonlyMap<string, string>): ReachingHelpers {
  const facts = new Map([...files].map(([path, text]) => [path, readHelper(path, text)]));
  const index = new FileIndex(files.keys());
  const uses = new Map([...facts].map(([path, fact]) => [path, usesOf(path, fact, index)]));
  const found = new Map<string, Map<string, Reach>>();
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [path, fact] of facts) {
      const known = found.get(path) ?? new Map<string, Reach>();
      const others = uses.get(path) ?? new Map<string, readonly string[]>();
      const namesOf = (module: string) => namesFrom(module, { others, found });
      for (const [name, reach] of namesIn(fact, namesOf, known))
        isChanged = note(known, name, reach) || isChanged;
      if (known.size > 0) found.set(path, known);
    }
  }
  return found;
}

type NamesOf = (module: string) => ReachingNames;

/** The files of the project that each module which a file takes something from may be. */
function usesOf(
  path: string,
  fact: HelperFacts | undefined,
  index: FileIndex,
): ReadonlyMap<string, readonly string[]> {
  const modules = [...(fact?.imports ?? []), ...(fact?.reexports ?? [])].map(
    ({ module }) => module,
  );
  return new Map([...new Set(modules)].map((module) => [module, index.meantBy(module, path)]));
}

function namesFrom(
  module: string,
  { others, found }: { others: ReadonlyMap<string, readonly string[]>; found: ReachingHelpers },
): ReachingNames {
  const names = new Map<string, Reach>();
  for (const path of others.get(module) ?? [])
    for (const [name, reach] of found.get(path) ?? []) note(names, name, reach);
  return names;
}

/** Adds a name, or how far it reaches. Gives whether anything is new. */
function note(names: Map<string, Reach>, name: string, reach: Reach): boolean {
  // Everybody's `test` is extended by whoever has fixtures; these have names of their own.
  if (name === "" || name === "test" || name === "expect") return false;
  const known = names.get(name);
  if (known !== undefined && STRENGTH[known] >= STRENGTH[reach]) return false;
  names.set(name, reach);
  return true;
}

/** The names of one file, by those of the files that it takes something from. */
function namesIn(
  fact: HelperFacts | undefined,
  namesOf: NamesOf,
  known: ReachingNames,
): ReachingNames {
  if (fact === undefined) return new Map([[EVERYTHING, "gives"]]);
  const names = new Map<string, Reach>(known);
  for (const { module } of [...fact.imports, ...fact.reexports])
    for (const [name, reach] of namesOf(module)) note(names, name, reach);
  for (const { imported, local, module } of fact.imports) {
    const reach = namesOf(module).get(imported) ?? namesOf(module).get(EVERYTHING);
    if (reach !== undefined) note(names, local, reach);
  }
  const powers = powersOf(fact, names);
  noteFunctions(fact, powers, names);
  noteExports(fact, namesOf, { powers, names });
  return names;
}

/** What stands for something of the machine, or of a database. */
interface Powers {
  readonly machine: ReadonlySet<Key>;
  readonly databases: ReadonlySet<Key>;
}

function powersOf(fact: HelperFacts, names: Map<string, Reach>): Powers {
  const ofModules = (is: (module: string) => boolean) =>
    fact.imports.flatMap(({ key, module }) => (is(module) ? [key] : []));
  const machine = withWhatIsMade(ofModules(isMachineModule), ["object"], { fact, names });
  const ways = ["object", "database"] as const;
  return { machine, databases: withWhatIsMade(ofModules(isDatabase), ways, { fact, names }) };
}

/** These names, and every one that is declared as them, as what holds them, or as what they make. */
function withWhatIsMade(
  start: readonly Key[],
  ways: readonly CallFact["making"][],
  { fact: { calls, values }, names }: { fact: HelperFacts; names: Map<string, Reach> },
): ReadonlySet<Key> {
  const keys = new Set<Key>(start);
  for (let before = -1; before !== keys.size;) {
    before = keys.size;
    for (const { key, name, to, names: holders } of values) {
      const isReaching = key === `:${name}` && (RUNS_TEXT.has(name) || names.has(name));
      if (!keys.has(key) && !isReaching) continue;
      for (const one of to) keys.add(one);
      for (const holder of holders) note(names, holder, "gives");
    }
    for (const { root, makes, making } of calls) {
      if (root === undefined || !keys.has(root.key) || !ways.includes(making)) continue;
      for (const one of makes) {
        keys.add(one);
        if (one.startsWith(":")) note(names, one.slice(1), "gives");
      }
    }
  }
  return keys;
}

/** Functions whose arguments come to where something is run, opened or loaded. */
function noteFunctions(fact: HelperFacts, powers: Powers, names: Map<string, Reach>): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const reach of ["opens", "handed"] as const) {
      const handed = fact.calls.flatMap((call) => handedOver(call, powers, { names, reach }));
      const chosen = reach === "handed" ? fact.chosen : [];
      const reached = flowingInto([...chosen, ...handed], fact);
      for (const { params, names: own, isGiven, isFixture } of fact.functions) {
        const given = params.filter(({ key }) => reached.has(key));
        if (given.length === 0) continue;
        // What a fixture is handed are others: options that a test sets.
        for (const name of isFixture ? given.map((one) => one.name) : own) {
          const isNew = note(names, name, isGiven && !isFixture ? "gives" : reach);
          isChanged ||= isNew;
        }
      }
    }
  }
}

interface Asked {
  readonly names: ReachingNames;
  readonly reach: Reach;
}

/** What a call hands to the machine in this way. */
function handedOver(call: CallFact, powers: Powers, { names, reach }: Asked): readonly Key[] {
  const { root, method, args } = call;
  const known = names.get(method ?? root?.name ?? "");
  const isAskedToOpen = reach === "opens";
  if (known !== undefined) return (known === "opens") === isAskedToOpen ? args.flat() : [];
  if (root !== undefined && powers.machine.has(root.key)) {
    const [file = [], ...more] = opensFile(method ?? root.name) ? args : [[], ...args];
    return isAskedToOpen ? file : more.flat();
  }
  return isAskedToOpen ? [] : runBy(call, powers);
}

/** What a call runs that needs no module of the machine. */
function runBy({ root, method, args }: CallFact, { databases }: Powers): readonly Key[] {
  if (root !== undefined && RUNS_TEXT.has(root.name)) return args.flat();
  if (method !== undefined && runsWhatItIsHanded(method)) return args.flat();
  if (root !== undefined && databases.has(root.key)) return args[0] ?? [];
  const position = RUNS_IN_PAGE.get(method ?? "");
  return position === undefined ? [] : (args[position] ?? []);
}

/** Every name whose value comes to one of these. */
function flowingInto(keys: readonly Key[], { flows }: HelperFacts): ReadonlySet<Key> {
  const reached = new Set(keys);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { to, from } of flows) if (reached.has(to)) from.forEach((key) => reached.add(key));
  }
  return reached;
}

function noteExports(
  { reexports, renamed }: HelperFacts,
  namesOf: NamesOf,
  { powers, names }: { powers: Powers; names: Map<string, Reach> },
): void {
  for (const { imported, exported, module } of reexports) {
    const others = namesOf(module);
    const reach = others.get(imported) ?? others.get(EVERYTHING);
    if (isMachineModule(module) || isDatabase(module)) note(names, exported, "gives");
    else if (reach !== undefined) note(names, exported, reach);
  }
  for (const { local, exported } of renamed) {
    const reach = isPower(`:${local}`, powers) ? "gives" : names.get(local);
    if (reach !== undefined) note(names, exported, reach);
  }
}

function isPower(key: Key, { machine, databases }: Powers): boolean {
  return machine.has(key) || databases.has(key);
}
