import type { Evaluator } from "../code/evaluator.ts";
import {
  arrayOf,
  literal,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../code/value.ts";
import { lineOf } from "../source/languages/walk.ts";
import { sharedState, type SharedState } from "./shared-state.ts";
import type { Component, PackageModel } from "./types.ts";

/** How a library puts its messages on the page. */
interface Toasting {
  readonly module: RegExp;
  /** The component that shows them. */
  readonly shown: string;
  /** What is on the page around them, whether there are any or not. */
  readonly around: (messages: readonly Value[]) => Value;
  /** One of them. */
  readonly message: (parts: readonly Value[], at: Place) => Value;
}

type Place = Pick<ElementValue, "path" | "line" | "offset">;

const NOWHERE: Place = { path: "", line: 1, offset: 0 };

function tag(
  type: string,
  { attributes = {}, children = [], at = NOWHERE }: TagParts = {},
): ElementValue {
  const given = Object.entries(attributes).map(([name, value]) => [name, literal(value)] as const);
  const properties = objectOf([...given, ["children", arrayOf(children)]]);
  return { kind: "element", type, properties, ...at };
}

interface TagParts {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Value[];
  readonly at?: Place;
}

function lines(parts: readonly Value[], at: Place): readonly Value[] {
  return parts.map((part) => tag("div", { children: [part], at }));
}

/** Source: sonner.emilkowal.ski/toaster. */
const SONNER: Toasting = {
  module: /^sonner$/u,
  shown: "Toaster",
  around: (messages) =>
    tag("section", {
      attributes: { "aria-label": "Notifications alt+T" },
      children: messages.length === 0 ? [] : [tag("ol", { children: messages })],
    }),
  message: (parts, at) => tag("li", { children: lines(parts, at), at }),
};

/** Source: react-hot-toast.com/docs/toaster. */
const HOT_TOAST: Toasting = {
  module: /^react-hot-toast$/u,
  shown: "Toaster",
  around: (messages) => tag("div", { children: messages }),
  message: (parts, at) => tag("div", { attributes: { role: "status" }, children: parts, at }),
};

/** Source: fkhadra.github.io/react-toastify/api/toast-container. */
const TOASTIFY: Toasting = {
  module: /^react-toastify$/u,
  shown: "ToastContainer",
  around: (messages) => tag("div", { children: messages }),
  message: (parts, at) =>
    tag("div", { attributes: { role: "alert" }, children: lines(parts, at), at }),
};

const LIBRARIES: readonly Toasting[] = [SONNER, HOT_TOAST, TOASTIFY];

/** Messages that a call puts on the page, where the library is told to show them. */
export const toasts: PackageModel = {
  name: "Sonner, react-hot-toast, React-Toastify",
  matches: (module) => libraryOf(module) !== undefined,
  call: toastCall,
  component: toaster,
};

function libraryOf(module: string): Toasting | undefined {
  return LIBRARIES.find((library) => library.module.test(module));
}

/** A message of `toast("Saved")`, `toast.success("Saved")` and so on. */
const SAYING = /^(?:toast|default)(?:\.(?:success|error|info|warning|warn|message|dark))?$/u;
const CLEARING = /^(?:toast|default)\.(?:dismiss|remove)$/u;

function toastCall(
  { module, name }: ExternalValue,
  [said = UNDEFINED, options = UNDEFINED]: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  const library = libraryOf(module);
  if (library === undefined) return null;
  const messages = messagesOf(module, evaluator);
  if (CLEARING.test(name)) messages.write(arrayOf([]));
  if (!SAYING.test(name)) return UNKNOWN;
  const before = messages.read();
  const parts = [said, ...descriptionIn(options, evaluator)];
  const message = library.message(parts, placeOf(evaluator));
  messages.write(before.kind === "array" ? arrayOf([...before.items, message]) : UNKNOWN);
  return UNKNOWN;
}

function descriptionIn(options: Value, evaluator: Evaluator): readonly Value[] {
  if (options.kind !== "object") return [];
  const description = evaluator.member(options, "description");
  return description.kind === "literal" && description.value === undefined ? [] : [description];
}

/** Where the source says it. */
function placeOf({ session: { at } }: Evaluator): Place {
  return at === null
    ? NOWHERE
    : { path: at.path, line: lineOf(at.node), offset: at.node.start ?? 0 };
}

const known = new WeakMap<Evaluator, Map<string, SharedState>>();

/** The messages of a library that are on the page. */
function messagesOf(module: string, evaluator: Evaluator): SharedState {
  const states = known.get(evaluator) ?? new Map<string, SharedState>();
  known.set(evaluator, states);
  const state = states.get(module) ?? sharedState(evaluator, () => arrayOf([]));
  states.set(module, state);
  return state;
}

function toaster({ module, name }: ExternalValue): Component | null {
  const library = libraryOf(module);
  if (library === undefined || name !== library.shown) return null;
  return {
    render(_, place, renderer) {
      const messages = messagesOf(module, renderer.evaluator).read(place.reads);
      const shown = messages.kind === "array" ? messages.items : [];
      return renderer.render(library.around(shown), place);
    },
  };
}
