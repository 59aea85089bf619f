import type { Declarations, TypeRecord } from "../declarative/declarations.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import type { ArgumentValue, Binding, InstanceValue, Value } from "../declarative/values.ts";
import { flowOf } from "./flows.ts";
import { readQueries, type Query } from "./room-queries.ts";
import { RoomTable } from "./room-table.ts";

/**
 * Databases of Room: what they hold is what an application has put there, nothing when it was just
 * installed. Source: developer.android.com, Room.
 */
export class Rooms {
  readonly #daos = new Map<TypeRecord, InstanceValue | null>();

  /** `database.noteDao()` of a database that declares it; null for another call. */
  given({ name, of, path }: CallValue, interpreter: Interpreter): Value | null {
    if (of === null || !name.endsWith("Dao")) return null;
    const { declarations } = interpreter;
    const declared = new RegExp(String.raw`\babstract\s+(?:fun|val)\s+${name}\b`, "u");
    const [file] = declarations.filesWith(declared);
    const type = file === undefined ? undefined : typeOf(name, declarations.textOf(file));
    const found = type === undefined ? null : declarations.typeNamed(type, path);
    return found === null ? null : this.daoOf(found, interpreter);
  }

  /** What stands for a `@Dao`; null for another type, and for one that is not understood. */
  daoOf(type: TypeRecord, interpreter: Interpreter): Value | null {
    if (!type.code.annotations.includes("Dao")) return null;
    const known = this.#daos.get(type);
    if (known !== undefined) return known;
    const made = makeDao(type, interpreter);
    this.#daos.set(type, made);
    return made;
  }
}

function typeOf(name: string, text: string): string | undefined {
  return new RegExp(String.raw`\b${name}\s*(?:\(\s*\))?\s*:\s*(\w+)`, "u").exec(text)?.[1];
}

/** What fills a database before anybody uses the application. */
const FILLED = /createFromAsset|createFromFile|RoomDatabase\.Callback|addCallback/u;

function makeDao(type: TypeRecord, interpreter: Interpreter): InstanceValue | null {
  const { declarations } = interpreter;
  const queries = readQueries(declarations.textOf(type.unit.path));
  const tables = new Set(
    queries.flatMap(({ table }) => (table === null ? [] : [table.toLowerCase()])),
  );
  const entity = queries.find(({ kind }) => kind !== "query")?.entity ?? null;
  if (tables.size !== 1 || entity === null) return null;
  const record = declarations.typeNamed(entity, type.unit.path);
  if (record === null) return null;
  const isFilled = declarations.filesWith(FILLED).length > 0;
  const table = new RoomTable({ name: entity, key: keyOf(record, declarations), isFilled });
  const names = new Map<string, Binding>(
    queries.map((query) => [
      query.name,
      { kind: "value", value: methodOf(query, table, interpreter) },
    ]),
  );
  return instanceOf(type.code.name, names);
}

/** The field that rows are told apart by, and whether the database numbers them. */
function keyOf({ code, unit }: TypeRecord, declarations: Declarations): RoomTable["key"] {
  const text = declarations.textOf(unit.path);
  const found =
    /@PrimaryKey(?<how>\([^)]*\))?\s*(?:@\w+(?:\([^)]*\))?\s*)*(?:val|var)\s+(?<name>\w+)/u.exec(
      text.slice(Math.max(0, text.indexOf(code.name) - 1)),
    )?.groups;
  return {
    name: found?.["name"] ?? "id",
    isNumbered: /autoGenerate\s*=\s*true/u.test(found?.["how"] ?? ""),
  };
}

function methodOf(query: Query, table: RoomTable, interpreter: Interpreter): Value {
  const call = (args: readonly ArgumentValue[]): Value => {
    const value = table.asked(query, args, interpreter);
    return query.isTold ? flowOf(value, `${table.name}.${query.name}`) : value;
  };
  return { kind: "native", call };
}
