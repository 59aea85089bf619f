import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import type { PackageCall } from "../types.ts";
import { ACTION_CALLS } from "./action-calls.ts";
import { nextKey, stateOf } from "./hook-state.ts";
import { addEffect } from "./effects.ts";
import { inPortal } from "./elements.ts";
import { renderStateOf } from "./render-state.ts";

/** Where the default of a context is kept on the context itself. */
const CONTEXT_DEFAULT = "#default";
export const CONTEXT_MODULE = "#context";

/** What the functions of React give. Source: react.dev/reference/react. */
export const REACT_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useState", useState],
  ["useReducer", useReducer],
  ["useRef", useRef],
  ["createRef", () => objectOf([["current", literal(null)]])],
  [
    "useMemo",
    ([compute], evaluator) => (compute === undefined ? UNKNOWN : evaluator.call(compute, [])),
  ],
  ["useCallback", ([callback]) => callback ?? UNKNOWN],
  ["useEffectEvent", ([callback]) => callback ?? UNKNOWN],
  ["useDeferredValue", ([value]) => value ?? UNKNOWN],
  ["useId", (_, evaluator) => literal(`:${nextKey(evaluator)}:`)],
  ["useEffect", useEffect],
  ["useLayoutEffect", useEffect],
  ["useInsertionEffect", useEffect],
  [
    "useTransition",
    (_, evaluator) =>
      arrayOf([literal(false), native("startTransition", ([run]) => callNow(run, evaluator), [])]),
  ],
  ["startTransition", ([run], evaluator) => callNow(run, evaluator)],
  ["createContext", createContext],
  ["useContext", useContext],
  ["use", useContext],
  ["memo", ([component]) => component ?? UNKNOWN],
  ["forwardRef", ([component]) => component ?? UNKNOWN],
  ["lazy", lazy],
  ["createElement", createElement],
  ["cloneElement", cloneElement],
  [
    "isValidElement",
    ([value]) => (value === undefined ? literal(false) : literal(value.kind === "element")),
  ],
  ["Children.map", ([children, change], evaluator) => childrenMap(children, change, evaluator)],
  ["Children.toArray", ([children]) => asArray(children)],
  // Of react-dom: what is put elsewhere on the page is seen all the same.
  ["createPortal", ([children]) => inPortal(children ?? UNDEFINED)],
  ["flushSync", ([run], evaluator) => callNow(run, evaluator)],
  ...ACTION_CALLS,
]);

function useState([initial]: readonly Value[], evaluator: Evaluator): Value {
  const { key, value } = stateOf(evaluator, () => {
    if (initial === undefined) return UNDEFINED;
    return initial.kind === "function" ? evaluator.call(initial, []) : initial;
  });
  const setter = native(
    "setState",
    ([next]) => {
      const { store, mode } = evaluator.session;
      if (mode === "render") return UNDEFINED;
      const isUpdate = next?.kind === "function" || next?.kind === "native";
      store.set(
        key,
        isUpdate ? evaluator.call(next, [store.get(key) ?? UNKNOWN]) : (next ?? UNDEFINED),
      );
      return UNDEFINED;
    },
    [literal(key)],
  );
  return arrayOf([value, setter]);
}

/** What a handler puts into a reference is kept where state is: it belongs to one walk. */
function useRef([initial]: readonly Value[], evaluator: Evaluator): Value {
  const made = (cell: string): Value => ({
    ...objectOf([["current", initial ?? UNDEFINED]]),
    cell,
  });
  return stateOf(evaluator, made).value;
}

function useReducer([reducer, initial, initialise]: readonly Value[], evaluator: Evaluator): Value {
  const { key, value } = stateOf(evaluator, () =>
    initialise === undefined
      ? (initial ?? UNDEFINED)
      : evaluator.call(initialise, [initial ?? UNDEFINED]),
  );
  const dispatch = native(
    "dispatch",
    ([action]) => {
      const { store, mode } = evaluator.session;
      if (mode === "render" || reducer === undefined) return UNDEFINED;
      store.set(key, evaluator.call(reducer, [store.get(key) ?? UNKNOWN, action ?? UNDEFINED]));
      return UNDEFINED;
    },
    [literal(key), reducer ?? UNDEFINED],
  );
  return arrayOf([value, dispatch]);
}

function useEffect([callback, dependencies]: readonly Value[], evaluator: Evaluator): Value {
  const key = nextKey(evaluator);
  if (callback !== undefined) addEffect({ key, callback, dependencies }, evaluator);
  return UNDEFINED;
}

function callNow(run: Value | undefined, evaluator: Evaluator): Value {
  return run === undefined || evaluator.session.mode === "render"
    ? UNDEFINED
    : evaluator.call(run, []);
}

let contextsMade = 0;

function createContext([initial]: readonly Value[]): Value {
  contextsMade += 1;
  const id = String(contextsMade);
  return objectOf([
    ["Provider", { kind: "external", module: CONTEXT_MODULE, name: id }],
    ["Consumer", { kind: "external", module: CONTEXT_MODULE, name: `${id}.Consumer` }],
    [CONTEXT_DEFAULT, initial ?? UNDEFINED],
  ]);
}

/** The id of a context; null for what is none. */
function contextId(context: Value | undefined): string | null {
  const provider = context?.kind === "object" ? context.properties.get("Provider") : undefined;
  return provider?.kind === "external" && provider.module === CONTEXT_MODULE ? provider.name : null;
}

function useContext([context]: readonly Value[], { session }: Evaluator): Value {
  const id = contextId(context);
  if (id === null || context?.kind !== "object") return UNKNOWN;
  const { contexts, reads } = renderStateOf(session);
  const provided = contexts.get(id);
  reads.noteContext(id, provided);
  return provided ?? context.properties.get(CONTEXT_DEFAULT) ?? UNKNOWN;
}

/** The component that a function loads: the default of a module, or itself. */
export function lazyComponent([load]: readonly Value[], evaluator: Evaluator): Value {
  const loaded = load === undefined ? UNKNOWN : evaluator.call(load, []);
  return loaded.kind === "object" ? evaluator.member(loaded, "default") : loaded;
}

function lazy([load]: readonly Value[], evaluator: Evaluator): Value {
  const module = load === undefined ? UNKNOWN : evaluator.call(load, []);
  return evaluator.member(module, "default");
}

function createElement([type, properties, ...children]: readonly Value[]): Value {
  if (type === undefined) return UNKNOWN;
  const tag = type.kind === "literal" ? String(type.value) : type;
  const given = properties?.kind === "object" ? [...properties.properties] : [];
  const only = children.length === 1 ? children[0] : undefined;
  const content: [string, Value][] =
    children.length === 0 ? [] : [["children", only ?? arrayOf(children)]];
  return {
    kind: "element",
    type: tag,
    properties: objectOf([...given, ...content]),
    path: "",
    line: 1,
    offset: 0,
  };
}

function cloneElement([element, properties]: readonly Value[]): Value {
  if (element?.kind !== "element") return element ?? UNKNOWN;
  return withProperties(element, properties?.kind === "object" ? [...properties.properties] : []);
}

/** The same element with more properties. */
function withProperties(
  element: ElementValue,
  added: readonly (readonly [string, Value])[],
): ElementValue {
  const { properties, open } = element.properties;
  return { ...element, properties: objectOf([...properties, ...added], open) };
}

function asArray(children: Value | undefined): Value {
  if (children === undefined) return arrayOf([]);
  return children.kind === "array" ? children : arrayOf([children]);
}

function childrenMap(
  children: Value | undefined,
  change: Value | undefined,
  evaluator: Evaluator,
): Value {
  const list = asArray(children);
  if (change === undefined || list.kind !== "array") return UNKNOWN;
  return evaluator.call(evaluator.member(list, "map"), [change]);
}
