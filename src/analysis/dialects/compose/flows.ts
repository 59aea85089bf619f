import { callWith } from "../declarative/builtins/call-with.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { NOTHING, UNKNOWN, type CellValue, type Value } from "../declarative/values.ts";

const FLOW = "#flow ";

/** What is told again whenever it changes: whoever asks is given what it is by then. */
export function flowOf(value: Value, frame: string): CellValue {
  return { kind: "cell", key: `${FLOW}${frame}`, initial: value };
}

function isFlow(value: Value | null): value is CellValue {
  return value?.kind === "cell" && value.key.startsWith(FLOW);
}

/** Who hears of flows while an application is followed. */
export class Listening {
  /** What hears of a flow of events, by the key of the flow. */
  readonly events = new Map<string, (value: Value) => void>();
  /** Keys of the cells that are written by what hears of other flows. */
  readonly written = new Set<string>();
  /** Those of them that were written before by something else. */
  readonly mixed = new Set<string>();
  /** Whether something was asked that is not in the repository, which may answer late or never. */
  isOutside = false;
  /** What cells held before any of it began. */
  before: ReadonlyMap<string, Value> = new Map();

  /** Lets somebody hear what a flow is now, and remembers what it writes. */
  tell(memory: ReadonlyMap<string, Value>, work: () => void): void {
    const known = new Map(memory);
    work();
    for (const [key, value] of memory) {
      if (known.get(key) === value) continue;
      this.written.add(key);
      if (known.get(key) !== this.before.get(key)) this.mixed.add(key);
    }
  }
}

const SAME = new Set(
  "stateIn shareIn asLiveData asFlow flowOn distinctUntilChanged catch conflate buffer onStart onCompletion debounce filterNotNull retry asSharedFlow receiveAsFlow consumeAsFlow".split(
    " ",
  ),
);
const NOW = new Set(["first", "firstOrNull", "single"]);
const CHANGING = new Set(["map", "mapLatest"]);
const LEADING = new Set(["flatMapLatest", "flatMapConcat", "flatMapMerge", "switchMap"]);
const HEARING = new Set(["collect", "collectLatest", "observe", "observeForever", "onEach"]);

/** What is made of a flow, and who hears of it; null for what is not about one. */
export function onFlow(
  call: CallValue,
  interpreter: Interpreter,
  listening: Listening,
): Value | null {
  const { name, of } = call;
  if (name === "combine") return combined(call, interpreter);
  if (of?.kind !== "cell") return null;
  if (SAME.has(name)) return of;
  if (HEARING.has(name)) return heard(call, of, { interpreter, listening });
  if (name === "launchIn") return UNKNOWN;
  const now = interpreter.read(of);
  return isFlow(of) && NOW.has(name) ? now : mapped(call, now, { of, interpreter });
}

/** What a block makes of a flow; of a list that is remembered, each item is mapped instead. */
function mapped(
  call: CallValue,
  now: Value,
  { of, interpreter }: { readonly of: CellValue; readonly interpreter: Interpreter },
): Value | null {
  const { name, scope } = call;
  const block = call.args.at(-1)?.value;
  const isOther = !isFlow(of) && now.kind === "list";
  if (block?.kind !== "closure" || isOther) return null;
  if (!LEADING.has(name) && !CHANGING.has(name)) return null;
  const given = callWith(block, [now], call, interpreter);
  return LEADING.has(name) ? given : flowOf(given, scope.frame);
}

/** `combine(tasks, filter) { tasks, filter -> … }`, `tasks.combine(filter) { … }` */
function combined(call: CallValue, interpreter: Interpreter): Value | null {
  const { of, args, scope } = call;
  const block = args.at(-1)?.value;
  const flows = [...(of === null ? [] : [of]), ...args.slice(0, -1).map(({ value }) => value)];
  if (block?.kind !== "closure" || !flows.some((one) => one.kind === "cell")) return null;
  const values = flows.map((one) => (one.kind === "cell" ? interpreter.read(one) : UNKNOWN));
  return flowOf(callWith(block, values, call, interpreter), scope.frame);
}

/** Whoever hears of a flow is told what it is now; of events, when one comes. */
function heard(
  call: CallValue,
  of: CellValue,
  { interpreter, listening }: { readonly interpreter: Interpreter; readonly listening: Listening },
): Value {
  const block = call.args.at(-1)?.value;
  if (block?.kind !== "closure") return UNKNOWN;
  const tell = (value: Value): void => {
    callWith(block, [value], call, interpreter);
  };
  const now = interpreter.read(of);
  const { memory, actions } = interpreter.walk;
  if (isEvents(of)) listening.events.set(of.key, tell);
  else if (actions !== null) listening.tell(memory, () => tell(now));
  return call.name === "onEach" ? of : NOTHING;
}

const EVENTS = "#events ";

/** `MutableSharedFlow()`, `Channel()`: nothing is in it until something happens. */
export function eventsOf({ name, scope }: CallValue): CellValue | null {
  return name === "MutableSharedFlow" || name === "Channel"
    ? { kind: "cell", key: `${EVENTS}${scope.frame}`, initial: UNKNOWN }
    : null;
}

const SENDING = new Set(["emit", "tryEmit", "send", "trySend"]);

/** `events.emit(event)`: whoever hears of it is told; null for another call. */
export function sent({ name, of, args }: CallValue, listening: Listening): Value | null {
  if (of?.kind !== "cell" || !isEvents(of) || !SENDING.has(name)) return null;
  listening.events.get(of.key)?.(args[0]?.value ?? UNKNOWN);
  return NOTHING;
}

function isEvents({ key }: CellValue): boolean {
  return key.startsWith(EVENTS);
}
