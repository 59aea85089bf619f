import type { PackageModel } from "../types.ts";

/**
 * What is kept under a key is shown by all that ask for it. A failure is told at once, and asked again later.
 * Source: swr.vercel.app/docs/api, docs/mutation, docs/pagination and docs/error-handling.
 */
const SOURCE = /* js */ `
import { createContext, useContext, useEffect, useState } from "react";
import { create } from "zustand";
import { isKnown, kept, majorOf, nameOf, settle, suspended, unknown } from "#stand-in";

const Config = createContext({});
const major = majorOf("swr");
const EMPTY = { data: undefined, error: undefined, isFresh: false };
const cached = (name) => kept("swr " + name, () => create(() => EMPTY));
const rounds = create(() => ({ stale: [] }));

/** A key may be given by a function, which throws while something that it needs has not come. */
function keyOf(key) {
  if (typeof key !== "function") return key;
  try { return key(); } catch { return null; }
}
const fetchJson = major < 1 ? (url) => fetch(url).then((response) => response.json()) : undefined;
/** A list of arguments was handed over one by one before version 2. */
const asked = (fetcher, key) => major < 2 && Array.isArray(key) ? fetcher(...key) : fetcher(key);
const isNone = (key) => key === null || key === undefined || key === false || key === "";

function load(store, config, ask, size) {
  settle(ask(), (data) => {
    store.setState({ data, size, error: undefined, isFresh: true });
    config.onSuccess?.(data);
  }, (error) => {
    store.setState({ error, size, isFresh: true });
    config.onError?.(error);
  });
}

/** Of pages, what is there goes on being shown while more are asked for. */
function useLoaded(name, isOff, config, ask, size = 1) {
  const store = cached(name);
  const { data, error, isFresh } = store();
  const { stale } = rounds();
  useEffect(() => {
    const before = store.getState();
    // Of what is not known, nothing more can be said.
    if (isOff || !isKnown(before.isFresh)) return;
    const isStale = stale.includes(name) || stale.includes("all") || before.size !== size;
    if (!before.isFresh || isStale) load(store, config, ask, size);
  }, [name, isOff, size, stale.length]);
  const mutate = (update, options) => change(store, name, update, options);
  const isWaiting = !isOff && !isFresh;
  return { data, error, mutate, isLoading: isWaiting, isValidating: isWaiting };
}

/** Changes what is kept, then asks again, unless that is not wanted. */
async function change(store, name, update, options = {}) {
  const { data: before } = store.getState();
  const revalidates = options === false ? false : options.revalidate !== false;
  if (options.optimisticData !== undefined) {
    const { optimisticData } = options;
    store.setState({ data: typeof optimisticData === "function" ? optimisticData(before) : optimisticData });
  }
  try {
    const data = await (typeof update === "function" ? update(before) : update);
    if (data !== undefined && options.populateCache !== false) store.setState({ data, isFresh: true });
    if (revalidates) rounds.setState(({ stale }) => ({ stale: [...stale, name] }));
    return data;
  } catch (error) {
    if (options.optimisticData !== undefined && options.rollbackOnError !== false) store.setState({ data: before });
    throw error;
  }
}
export async function mutate(key, update, options) {
  if (typeof key !== "function") return change(cached(nameOf(key)), nameOf(key), update, options);
  rounds.setState(({ stale }) => ({ stale: [...stale, "all"] }));
}

export const SWRConfig = ({ value, children }) => {
  const outer = useContext(Config);
  return <Config.Provider value={typeof value === "function" ? value(outer) : { ...outer, ...value }}>{children}</Config.Provider>;
};
export const useSWRConfig = () => ({ ...useContext(Config), mutate });
export const preload = async (key, fetcher) => fetcher(key);

function configOf(second, third) {
  const given = typeof second === "function" ? { ...third, fetcher: second } : third ?? second ?? {};
  return { fetcher: fetchJson, ...useContext(Config), ...given };
}

export default function useSWR(given, second, third) {
  const config = configOf(second, third);
  const key = keyOf(given);
  const { fetcher, fallbackData = config.fallback?.[key] } = config;
  const ask = async () => asked(fetcher, key);
  const { data, ...loaded } = useLoaded(nameOf(key), isNone(key) || !fetcher, config, ask);
  if (config.suspense === true && data === undefined) return { ...loaded, data: suspended() };
  return { ...loaded, data: data ?? fallbackData };
}
export { useSWR };

/** Pages, of which the key of each is made of the one before. */
export function useSWRInfinite(getKey, second, third) {
  const config = configOf(second, third);
  const [size, setSize] = useState(config.initialSize ?? 1);
  const ask = async () => {
    const pages = [];
    for (let index = 0; index < size; index += 1) {
      const key = getKey(index, pages[index - 1] ?? null);
      if (isNone(key)) return pages;
      pages.push(await asked(config.fetcher, key));
    }
    return pages;
  };
  const first = getKey(0, null);
  const loaded = useLoaded("pages " + nameOf(first), isNone(first), config, ask, size);
  return { ...loaded, size, setSize: (to) => setSize(typeof to === "function" ? to(size) : to) };
}

const IDLE = { data: undefined, error: undefined, isMutating: false };
export function useSWRMutation(key, send, options = {}) {
  const [state, set] = useState(IDLE);
  const trigger = async (arg, own = {}) => {
    const config = { ...options, ...own };
    set({ ...IDLE, isMutating: true });
    try {
      const data = await send(keyOf(key), { arg });
      if (config.revalidate !== false) rounds.setState(({ stale }) => ({ stale: [...stale, nameOf(keyOf(key))] }));
      set({ ...IDLE, data });
      config.onSuccess?.(data, key, config);
      return data;
    } catch (error) {
      set({ ...IDLE, error });
      config.onError?.(error, key, config);
      if (config.throwOnError !== false) throw error;
    }
  };
  return { ...state, trigger, reset: () => set(IDLE) };
}
export { useSWRInfinite as infinite, useSWRMutation as mutation, useSWR as immutable };
`;

/** SWR; each of its other hooks is the default of a module of its own. */
export const swr: PackageModel = {
  name: "SWR",
  matches: (module) => /^swr(?:\/(?:infinite|mutation|immutable))?$/u.test(module),
  standIn: SOURCE,
};
