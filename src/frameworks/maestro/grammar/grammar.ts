import grammar from "./grammar.json" with { type: "json" };

/**
 * What Maestro's parser reads, as its own classes say: `.ci/generate-maestro-grammar.mjs` writes it.
 * A type is `string`, `boolean`, `integer`, `number`, `any`, `list<…>`, `map<…>`, the name of an
 * enumeration, or the name of one of `types`.
 */
interface Grammar {
  readonly version: string;
  /** Commands that may stand alone. */
  readonly bare: readonly string[];
  readonly commands: Readonly<Record<string, Key>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly types: Readonly<Record<string, FlowType>>;
}

interface Key {
  readonly type: string;
  readonly required?: boolean;
  readonly aliases?: readonly string[];
}

interface FlowType {
  /** Types of what may stand there in place of a map. */
  readonly short?: readonly string[];
  /** The class that reads it, where that is not Jackson's own. */
  readonly custom?: string;
  readonly behind?: readonly string[];
  readonly open?: boolean;
  readonly keys?: Readonly<Record<string, Key>>;
}

const GRAMMAR: Grammar = grammar;

/** The version of Maestro whose parser this is. */
export const MAESTRO_VERSION = GRAMMAR.version;

const COMMANDS = new Map(Object.entries(GRAMMAR.commands));
const TYPES = new Map(Object.entries(GRAMMAR.types));
const ENUMS = new Map(Object.entries(GRAMMAR.enums));
const BARE = new Set(GRAMMAR.bare);

/** The type of what a command is given; undefined where there is no such command. */
export function typeOfCommand(name: string): string | undefined {
  return COMMANDS.get(name)?.type;
}

export function isBareCommand(name: string): boolean {
  return BARE.has(name);
}

export function typeNamed(name: string): FlowType | undefined {
  return TYPES.get(name);
}

/** The constants of an enumeration; undefined where there is none of that name. */
export function constantsOf(name: string): readonly string[] | undefined {
  return ENUMS.get(name);
}

/** The keys of a type by every name that they may be given by. */
export function keysOf(name: string): ReadonlyMap<string, Key> {
  const known = keysByType.get(name);
  if (known !== undefined) return known;
  const keys = new Map<string, Key>();
  for (const [key, described] of Object.entries(TYPES.get(name)?.keys ?? {})) {
    for (const spelling of [key, ...(described.aliases ?? [])]) keys.set(spelling, described);
  }
  keysByType.set(name, keys);
  return keys;
}

const keysByType = new Map<string, ReadonlyMap<string, Key>>();
