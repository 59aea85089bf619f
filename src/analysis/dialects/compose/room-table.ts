import { writeCell } from "../declarative/assignments.ts";
import { isSame } from "../declarative/compare.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  listValue,
  NOTHING,
  NULL,
  plainValue,
  UNKNOWN,
  type ArgumentValue,
  type CellValue,
  type InstanceValue,
  type ListValue,
  type Scope,
  type Value,
} from "../declarative/values.ts";
import type { Query } from "./room-queries.ts";

interface TableOptions {
  readonly name: string;
  readonly key: { readonly name: string; readonly isNumbered: boolean };
  /** Whether rows may be there before anybody uses the application. */
  readonly isFilled: boolean;
}

const ALL = /^SELECT \* FROM \S+(?<order> ORDER BY [\w\s,.`()]+)?$/iu;
const ONE = /^SELECT \* FROM \S+ WHERE [`"]?(?<field>\w+)[`"]? ?=+ ?:\w+(?: LIMIT 1)?$/iu;
const COUNT = /^SELECT COUNT\(\*\) FROM \S+$/iu;
const REMOVE_ALL = /^DELETE FROM \S+$/iu;
const REMOVE_ONE = /^DELETE FROM \S+ WHERE [`"]?(?<field>\w+)[`"]? ?=+ ?:\w+$/iu;

/** A table of a database: its rows are remembered like anything else that an application keeps. */
export class RoomTable {
  readonly name: string;
  readonly key: TableOptions["key"];
  readonly #rows: CellValue;
  readonly #count: CellValue;

  constructor({ name, key, isFilled }: TableOptions) {
    this.name = name;
    this.key = key;
    this.#rows = { kind: "cell", key: `#room ${name}`, initial: listValue([], isFilled) };
    this.#count = { kind: "cell", key: `#room ${name} count`, initial: plainValue(0) };
  }

  /** What a function of the table gives, and does where an action is followed. */
  asked(query: Query, args: readonly ArgumentValue[], interpreter: Interpreter): Value {
    if (query.kind === "query") return this.#queried(query, args, interpreter);
    if (interpreter.walk.actions === null) return NOTHING;
    const [first] = args;
    const given = first === undefined ? null : onlyValue(interpreter.read(first.value));
    const all = given?.kind === "list" && !given.isOpen ? given.items : [given];
    for (const one of all) this.#change(query, one === null ? null : onlyValue(one), interpreter);
    return NOTHING;
  }

  #list({ walk }: Interpreter): ListValue {
    const now = walk.memory.get(this.#rows.key) ?? this.#rows.initial;
    return now.kind === "list" ? now : listValue([], true);
  }

  #write(rows: readonly Value[] | null, interpreter: Interpreter): void {
    const { items, isOpen } = this.#list(interpreter);
    writeCell(this.#rows, listValue(rows ?? items, isOpen || rows === null), interpreter);
  }

  #queried({ sql }: Query, args: readonly ArgumentValue[], interpreter: Interpreter): Value {
    const [first] = args;
    if (!/^SELECT\b/iu.test(sql)) return this.#removed(sql, first?.value, interpreter);
    const list = this.#list(interpreter);
    if (COUNT.test(sql)) return list.isOpen ? UNKNOWN : plainValue(list.items.length);
    const field = ONE.exec(sql)?.groups?.["field"];
    if (field !== undefined) return this.#found(field, first?.value, interpreter);
    const all = ALL.exec(sql);
    if (all === null) return UNKNOWN;
    const isMixed = all.groups?.["order"] !== undefined && list.items.length > 1;
    return isMixed ? { ...list, isMixed: true } : list;
  }

  /** Of no rows none is changed or removed. */
  #removed(sql: string, wanted: Value | undefined, interpreter: Interpreter): Value {
    const { items } = this.#list(interpreter);
    if (interpreter.walk.actions === null) return NOTHING;
    if (REMOVE_ALL.test(sql)) {
      writeCell(this.#rows, listValue([]), interpreter);
      return NOTHING;
    }
    const field = REMOVE_ONE.exec(sql)?.groups?.["field"];
    const isOwn = (row: Value): boolean | null =>
      field === undefined || wanted === undefined
        ? null
        : isSame(fieldOf(row, field), wanted, interpreter);
    if (items.length > 0) this.#write(without(items, isOwn), interpreter);
    return NOTHING;
  }

  #found(field: string, wanted: Value | undefined, interpreter: Interpreter): Value {
    const { items, isOpen } = this.#list(interpreter);
    if (wanted === undefined) return UNKNOWN;
    const truths = items.map((row) => isSame(fieldOf(row, field), wanted, interpreter));
    const at = truths.indexOf(true);
    if (at !== -1) return items[at] ?? UNKNOWN;
    return isOpen || truths.includes(null) ? UNKNOWN : NULL;
  }

  #change({ kind, replaces }: Query, row: Value | null, interpreter: Interpreter): void {
    const { items } = this.#list(interpreter);
    if (row?.kind !== "instance") this.#write(null, interpreter);
    else if (kind === "insert" && this.#isNew(row, interpreter))
      this.#write([...items, this.#numbered(row, interpreter)], interpreter);
    else if (kind === "insert" && !replaces) this.#write(null, interpreter);
    else this.#write(this.#changed(kind, row, interpreter), interpreter);
  }

  /** The rows once this one was changed or removed; null where it is not known which one it is. */
  #changed(
    kind: Query["kind"],
    row: InstanceValue,
    interpreter: Interpreter,
  ): readonly Value[] | null {
    const { items } = this.#list(interpreter);
    const own = fieldOf(row, this.key.name);
    const isOwn = (one: Value): boolean | null =>
      one === row ? true : isSame(fieldOf(one, this.key.name), own, interpreter);
    if (kind === "delete") return without(items, isOwn);
    const truths = items.map(isOwn);
    return truths.includes(null)
      ? null
      : items.map((one, index) => (truths[index] === true ? row : one));
  }

  /** Whether no row is there yet that has the key of this one. */
  #isNew(row: InstanceValue, interpreter: Interpreter): boolean {
    if (this.#isUnnumbered(row, interpreter)) return true;
    const own = fieldOf(row, this.key.name);
    const { items } = this.#list(interpreter);
    // What is made of the time or by chance has a key that no other has.
    return items.every(
      (one) => one !== row && isSame(fieldOf(one, this.key.name), own, interpreter) !== true,
    );
  }

  #isUnnumbered(row: InstanceValue, interpreter: Interpreter): boolean {
    const own = onlyValue(interpreter.read(fieldOf(row, this.key.name)));
    return this.key.isNumbered && own?.kind === "plain" && (own.value === 0 || own.value === null);
  }

  #numbered(row: InstanceValue, interpreter: Interpreter): InstanceValue {
    if (!this.#isUnnumbered(row, interpreter)) return row;
    const known = onlyValue(interpreter.read(this.#count));
    const number = (known?.kind === "plain" ? Number(known.value) : 0) + 1;
    writeCell(this.#count, plainValue(number), interpreter);
    const names = new Map(row.scope.names);
    names.set(this.key.name, { kind: "value", value: plainValue(number) });
    const scope: { -readonly [Key in keyof Scope]: Scope[Key] } = { ...row.scope, names };
    const copy: InstanceValue = { ...row, scope };
    scope.self = copy;
    return copy;
  }
}

function fieldOf(row: Value, name: string): Value {
  const binding = row.kind === "instance" ? row.scope.names.get(name) : undefined;
  if (binding === undefined) return UNKNOWN;
  if (binding.kind === "cell") return binding.cell;
  return binding.kind === "value" ? binding.value : binding.make();
}

/** The rows but those of which this is so; null where that is not known of each. */
function without(
  rows: readonly Value[],
  isSo: (row: Value) => boolean | null,
): readonly Value[] | null {
  const truths = rows.map(isSo);
  return truths.includes(null) ? null : rows.filter((_, index) => truths[index] === false);
}
