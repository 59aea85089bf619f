import type { PackageModel } from "../types.ts";

/** Source: usehooks.com. */
const USE_HOOKS = /* js */ `
import { useState } from "react";

export function useToggle(initial) {
  const [on, set] = useState(Boolean(initial));
  return [on, (next) => set((now) => (typeof next === "boolean" ? next : !now))];
}
export function useCounter(initial = 0, { min = -Infinity, max = Infinity } = {}) {
  const [count, set] = useState(initial);
  const to = (next) => { if (next >= min && next <= max) set(next); };
  return [count, {
    increment: () => to(count + 1), decrement: () => to(count - 1), set: to, reset: () => set(initial),
  }];
}
export function useLocalStorage(key, initial) {
  const [value, setValue] = useState(() => {
    const text = localStorage.getItem(key);
    return text === null ? initial : JSON.parse(text);
  });
  const set = (update) => {
    const next = typeof update === "function" ? update(value) : update;
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, set];
}
export const useClickAway = () => ({ current: null });
export const useDebounce = (value) => value;
export const useDocumentTitle = (title) => { document.title = title; };
`;

/** useHooks, of ui.dev. */
export const useHooks: PackageModel = {
  name: "@uidotdev/usehooks",
  matches: (module) => module === "@uidotdev/usehooks",
  standIn: USE_HOOKS,
};

/** Source: github.com/astoilkov/use-local-storage-state, github.com/nas5w/use-local-storage. */
const STORED = /* js */ `
import { useState } from "react";

export default function useLocalStorageState(key, options) {
  const isBag = options !== null && typeof options === "object" && "defaultValue" in options;
  const initial = isBag ? options.defaultValue : options;
  const [value, setValue] = useState(() => {
    const text = localStorage.getItem(key);
    if (text !== null) return JSON.parse(text);
    return typeof initial === "function" ? initial() : initial;
  });
  const set = (update) => {
    const next = typeof update === "function" ? update(value) : update;
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  const removeItem = () => {
    localStorage.removeItem(key);
    setValue(initial);
  };
  return [value, set, { isPersistent: true, removeItem }];
}
export { useLocalStorageState as useLocalStorage };
`;

/** State in the storage of the browser. */
export const storedState: PackageModel = {
  name: "use-local-storage-state, use-local-storage",
  matches: (module) => /^(?:use-local-storage(?:-state)?|@rehooks\/local-storage)$/u.test(module),
  standIn: STORED,
};

/** Source: github.com/xnimorz/use-debounce. What is waited for comes. */
const DEBOUNCED = /* js */ `
import { useEffect, useState } from "react";

const controls = { cancel: () => undefined, flush: () => undefined, isPending: () => false };

export function useDebounce(value, wait) {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return [later, controls];
}
export const useDebouncedCallback = (callback, wait) => (...args) => {
  setTimeout(() => callback(...args), wait);
};
export const useThrottledCallback = (callback) => callback;
`;

/** use-debounce. */
export const debounced: PackageModel = {
  name: "use-debounce",
  matches: (module) => module === "use-debounce",
  standIn: DEBOUNCED,
};
