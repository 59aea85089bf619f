import { onlyValue } from "../declarative/reading.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";

interface Added {
  readonly value: InstanceValue;
  /** The runs through the code that it was added in. */
  readonly runs: Set<number>;
}

/** What code has put together while screens were made: views in views, and what they do. */
export class Book {
  /** Which run through the code of a screen this is; null while nothing is being made. */
  run: number | null = null;
  /** Told of each view of the repository that is added, so that it can set itself up. */
  setUp: (view: InstanceValue) => void = () => undefined;
  /** Told of what a view was set up with where it was made. */
  keep: (memory: ReadonlyMap<string, Value>) => void = () => undefined;
  readonly #children = new Map<string, Map<string, Added>>();
  readonly #actions = new Map<string, Value>();
  readonly #alerts = new Map<string, Map<string, InstanceValue>>();

  /** Puts a view into another one. */
  add(parent: string, value: Value | undefined): null {
    const view = value === undefined ? null : onlyValue(value);
    if (this.run === null || view?.kind !== "instance") return null;
    const children = this.#children.get(parent) ?? new Map<string, Added>();
    this.#children.set(parent, children);
    const key = view.scope.frame;
    const known = children.get(key) ?? { value: view, runs: new Set<number>() };
    children.set(key, known);
    if (known.runs.has(this.run)) return null;
    known.runs.add(this.run);
    this.setUp(view);
    return null;
  }

  /** The views in a view, and whether they are surely in it. */
  children(parent: string): readonly { readonly view: InstanceValue; readonly isSure: boolean }[] {
    return [...(this.#children.get(parent)?.values() ?? [])].map(({ value, runs }) => ({
      view: value,
      isSure: runs.size > 1,
    }));
  }

  /** A button of an alert, or what a view does when it is used. */
  addAction(owner: string, value: Value | undefined): null {
    const action = value === undefined ? null : onlyValue(value);
    if (action?.kind !== "instance" || action.type.code.name !== "UIAlertAction")
      return this.act(owner, value);
    const buttons = this.#children.get(owner) ?? new Map<string, Added>();
    this.#children.set(owner, buttons);
    buttons.set(action.scope.frame, { value: action, runs: new Set([0, 1]) });
    return null;
  }

  /** What a view does when it is used. */
  act(view: string, value: Value | undefined): null {
    if (this.run !== null && value !== undefined) this.#actions.set(view, value);
    return null;
  }

  action(view: string): Value | null {
    return this.#actions.get(view) ?? null;
  }

  /** An alert that a screen was seen to present. */
  present(screen: string, alert: InstanceValue): void {
    const known = this.#alerts.get(screen) ?? new Map<string, InstanceValue>();
    known.set(alert.scope.frame, known.get(alert.scope.frame) ?? alert);
    this.#alerts.set(screen, known);
  }

  alerts(screen: string): Iterable<InstanceValue> {
    return this.#alerts.get(screen)?.values() ?? [];
  }
}
