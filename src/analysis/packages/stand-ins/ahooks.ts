import type { PackageModel } from "../types.ts";

/** Source: ahooks.js.org/hooks. */
const SOURCE = /* js */ `
import { useState } from "react";

const given = (update, now) => (typeof update === "function" ? update(now) : update);

export function useBoolean(initial = false) {
  const [state, set] = useState(Boolean(initial));
  return [state, {
    set, setTrue: () => set(true), setFalse: () => set(false), toggle: () => set((now) => !now),
  }];
}
export function useToggle(left = false, right) {
  const other = right === undefined ? !left : right;
  const [state, set] = useState(left);
  return [state, {
    set, setLeft: () => set(left), setRight: () => set(other),
    toggle: () => set((now) => (now === left ? other : left)),
  }];
}
export function useCounter(initial = 0, { min = -Infinity, max = Infinity } = {}) {
  const within = (count) => Math.min(Math.max(count, min), max);
  const [count, set] = useState(within(initial));
  return [count, {
    inc: (by = 1) => set((now) => within(now + by)), dec: (by = 1) => set((now) => within(now - by)),
    set: (to) => set((now) => within(given(to, now))), reset: () => set(within(initial)),
  }];
}
export function useSetState(initial = {}) {
  const [state, set] = useState(initial);
  return [state, (patch) => set((now) => ({ ...now, ...given(patch, now) }))];
}
function stored(storage) {
  return function useStored(key, { defaultValue } = {}) {
    const [value, setValue] = useState(() => {
      const text = storage.getItem(key);
      return text === null ? given(defaultValue) : JSON.parse(text);
    });
    const set = (update) => {
      const next = given(update, value);
      storage.setItem(key, JSON.stringify(next));
      setValue(next);
    };
    return [value, set];
  };
}
export const useLocalStorageState = stored(localStorage);
export const useSessionStorageState = stored(sessionStorage);
export const useMemoizedFn = (callback) => callback;
export const usePersistFn = (callback) => callback;
export const useTitle = (title) => { document.title = title; };
export const useDebounce = (value) => value;
export const useClickAway = () => undefined;
`;

/** ahooks. */
export const ahooks: PackageModel = {
  name: "ahooks",
  matches: (module) => module === "ahooks",
  standIn: SOURCE,
};
