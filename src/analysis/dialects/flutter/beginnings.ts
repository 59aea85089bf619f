import { weaker } from "../../partial.ts";
import type { CallValue } from "../declarative/interpreter.ts";
import { aftermathOf, type Aftermath } from "../declarative/leaving.ts";
import type { RenderAt, Renderer } from "../declarative/render.ts";
import type { InstanceValue } from "../declarative/values.ts";

/** What Flutter calls once the state of a widget is there. Source: api.flutter.dev, State. */
const STARTING = ["initState", "didChangeDependencies"];

/** What the states of widgets do by themselves: where they lead, and what they write. */
export class Beginnings {
  readonly #known = new Map<string, Aftermath>();
  readonly #doubted = new Set<string>();

  /** Whether what a cell holds at first is overwritten by something that nobody asked for. */
  isDoubted(key: string): boolean {
    return this.#doubted.has(key);
  }

  /** How many cells are in doubt. */
  get doubts(): number {
    return this.#doubted.size;
  }

  /** Makes known that a cell is overwritten by something that nobody asked for. */
  doubt(key: string): void {
    this.#doubted.add(key);
  }

  /** Follows what a state starts with; true where more of its cells are in doubt than were before. */
  begin(state: InstanceValue, at: RenderAt, renderer: Renderer): boolean {
    const { frame } = state.scope;
    const known = this.#known.get(frame) ?? follow(state, renderer);
    this.#known.set(frame, known);
    const presence = weaker(at.presence, at.own);
    if (presence !== "no")
      for (const one of known.leaving)
        renderer.leave({ ...one, presence: weaker(presence, one.presence) });
    const count = this.#doubted.size;
    for (const key of known.written) this.#doubted.add(key);
    return this.#doubted.size > count;
  }
}

function follow(state: InstanceValue, { interpreter }: Renderer): Aftermath {
  const { scope, path, line } = state;
  return aftermathOf(interpreter, () => {
    for (const name of STARTING) {
      const method = scope.names.get(name);
      const call: CallValue = { name, of: state, args: [], types: [], scope, path, line };
      if (method?.kind === "value") interpreter.call(method.value, [], call);
    }
  });
}
