import { weaker } from "../../partial.ts";
import type { Code } from "../../source/languages/calls/syntax.ts";
import type { CallValue } from "../declarative/interpreter.ts";
import { aftermathOf, type Aftermath } from "../declarative/leaving.ts";
import type { RenderAt, Renderer } from "../declarative/render.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";

/** What Flutter calls once the state of a widget is there. Source: api.flutter.dev, State. */
const STARTING = ["initState", "didChangeDependencies"];

/** What the states of widgets do by themselves: where they lead, and what they write. */
export class Beginnings {
  readonly #known = new Map<string, Aftermath>();
  readonly #doubted = new Set<string>();
  readonly #begun = new Map<string, Value>();

  /** Whether what a cell holds at first is overwritten by something that nobody asked for. */
  isDoubted(key: string): boolean {
    return this.#doubted.has(key);
  }

  /** What a state surely writes to one of its own cells before anybody sees it. */
  begunWith(key: string): Value | undefined {
    return this.#doubted.has(key) ? undefined : this.#begun.get(key);
  }

  /** How much became known of what cells hold at first. */
  get changes(): number {
    return this.#doubted.size + this.#begun.size;
  }

  /** Makes known that a cell is overwritten by something that nobody asked for. */
  doubt(key: string): void {
    this.#doubted.add(key);
  }

  /** Follows what a state starts with; true where more became known of what its cells hold at first. */
  begin(state: InstanceValue, at: RenderAt, renderer: Renderer): boolean {
    const { frame } = state.scope;
    const known = this.#known.get(frame) ?? follow(state, renderer);
    this.#known.set(frame, known);
    const presence = weaker(at.presence, at.own);
    if (presence !== "no")
      for (const one of known.leaving)
        renderer.leave({ ...one, presence: weaker(presence, one.presence) });
    const count = this.changes;
    for (const key of known.written) {
      const sure = key.startsWith(`${frame}.`) ? known.sure.get(key) : undefined;
      if (sure === undefined) this.#doubted.add(key);
      else if (!this.#begun.has(key)) this.#begun.set(key, sure);
    }
    this.#setIn(state);
    return this.changes > count;
  }

  /** What was made at the beginning may read the cells of this very state. */
  #setIn({ scope: { names } }: InstanceValue): void {
    for (const [name, binding] of names) {
      const begun = binding.kind === "cell" ? this.begunWith(binding.cell.key) : undefined;
      if (binding.kind === "cell" && begun !== undefined)
        names.set(name, { kind: "cell", cell: { ...binding.cell, initial: begun } });
    }
  }
}

function follow(state: InstanceValue, { interpreter }: Renderer): Aftermath {
  const { scope, path, line } = state;
  const aftermath = aftermathOf(interpreter, () => {
    for (const name of STARTING) {
      const method = scope.names.get(name);
      const call: CallValue = { name, of: state, args: [], types: [], scope, path, line };
      if (method?.kind === "value") interpreter.call(method.value, [], call);
    }
  });
  return readsWidget(state) ? { ...aftermath, sure: new Map() } : aftermath;
}

/** Whether what a state starts with may depend on what its widget is handed, which is not always the same. */
function readsWidget({ type: { code } }: InstanceValue): boolean {
  const bodies = new Map(
    code.members.flatMap((member) =>
      member.kind === "function" ? [[member.name, textOf(member.body)] as const] : [],
    ),
  );
  const starting = STARTING.map((name) => bodies.get(name) ?? "");
  const called = [...bodies].flatMap(([name, body]) =>
    starting.some((text) => text.includes(`"name":"${name}"`)) ? [body] : [],
  );
  return [...starting, ...called].some((text) => text.includes(`"name":"widget"`));
}

function textOf(body: readonly Code[]): string {
  return JSON.stringify(body);
}
