import { agreed, callMethod } from "../android-views/make-screen.ts";
import { emptyWalk, type Machine } from "../declarative/create-interpreter.ts";
import type { Destination } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Renderer } from "../declarative/render.ts";
import { innerScope } from "../declarative/scope.ts";
import { UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import { methodOf } from "./actions.ts";
import { Book } from "./book.ts";
import { partOf } from "./kit-values.ts";

/** A controller once it was made. */
export interface Prepared {
  readonly settled: ReadonlyMap<string, Value>;
  /** Where it goes by itself. */
  readonly leaving: readonly {
    readonly destination: Destination;
    readonly presence: "yes" | "maybe";
  }[];
}

/** What UIKit calls until a screen is seen. Source: developer.apple.com, UIViewController. */
const MAKING = [
  "loadView",
  "viewDidLoad",
  "viewWillAppear",
  "viewDidLayoutSubviews",
  "viewDidAppear",
];

/** Makes controllers and views, and remembers what they are set up with. */
export class Making {
  readonly book = new Book();
  readonly machine: () => Machine;
  readonly #prepared = new Map<string, Prepared>();
  /** What was set while the application started, and while any of its controllers was made. */
  readonly #set = new Map<string, Value>();
  #using = "";

  constructor(machine: () => Machine) {
    this.machine = machine;
    this.book.setUp = (view) => this.setUp(view);
    this.book.keep = (memory) => this.keep(memory);
  }

  /** A controller is being used from now on. */
  use({ scope }: InstanceValue): void {
    this.#using = scope.frame;
  }

  /** The screen that is being made or used. */
  screen(): string {
    return this.#using;
  }

  /** Makes a controller as UIKit does: what it sets on one way through its conditions alone is not known. */
  prepare(instance: InstanceValue): Prepared {
    const known = this.#prepared.get(instance.scope.frame);
    if (known !== undefined) return known;
    this.#prepared.set(instance.scope.frame, { settled: new Map(), leaving: [] });
    const machine = this.machine();
    const before = { walk: machine.walk, using: this.#using, run: this.book.run };
    this.#using = instance.scope.frame;
    const ways = [true, false].map((decided, index) => {
      const navigations: Destination[] = [];
      this.book.run = index;
      machine.walk = { ...emptyWalk(), actions: { navigations, decide: () => decided } };
      this.setUp(instance);
      for (const name of MAKING) {
        const method = instance.type.unit.path === "" ? null : methodOf(instance, name);
        if (method !== null) callMethod(method, [], instance, machine);
      }
      return {
        memory: machine.walk.memory,
        left: navigations.find(({ screen }) => screen !== undefined),
      };
    });
    machine.walk = before.walk;
    this.book.run = before.run;
    this.#using = before.using;
    const presence = ways.every(({ left }) => left !== undefined) ? "yes" : "maybe";
    const left = ways.flatMap(({ left: destination }) =>
      destination === undefined ? [] : [{ destination, presence } as const],
    );
    const [first] = left;
    const prepared: Prepared = {
      settled: agreed(ways.map(({ memory }) => memory)),
      leaving: first === undefined ? [] : [first],
    };
    this.#prepared.set(instance.scope.frame, prepared);
    this.keep(prepared.settled);
    return prepared;
  }

  /** What a screen has set itself is remembered, unless something else was set since. */
  settle({ settled }: Prepared, { interpreter }: Pick<Renderer, "interpreter">): void {
    const { memory } = interpreter.walk;
    for (const [key, value] of [...settled, ...this.#set])
      if (!memory.has(key)) memory.set(key, value);
  }

  /** Keeps what was set while something was made. */
  keep(memory: ReadonlyMap<string, Value>): void {
    for (const [key, value] of memory) if (!this.#set.has(key)) this.#set.set(key, value);
  }

  /** A part of a controller as it is now, else as it was set when something was made. */
  part(
    controller: InstanceValue,
    part: string,
    { interpreter }: Pick<Renderer, "interpreter">,
  ): Value | null {
    const { key } = partOf(controller.scope.frame, part);
    const binding = controller.scope.names.get(part);
    const initial = binding?.kind === "cell" ? binding.cell.initial : UNKNOWN;
    return onlyValue(
      interpreter.read(interpreter.walk.memory.get(key) ?? this.#set.get(key) ?? initial),
    );
  }

  /** What the constructor of a view or controller does. */
  setUp({ type, scope }: InstanceValue): void {
    if (type.unit.path === "") return;
    const init = type.code.members.find(
      (member) =>
        member.kind === "function" &&
        member.name.startsWith("init") &&
        member.parameters.every(({ label }) => label !== "coder"),
    );
    if (init?.kind !== "function") return;
    const machine = this.machine();
    machine.block(init.body, innerScope(scope), false);
    machine.walk.isLeaving = false;
  }
}
