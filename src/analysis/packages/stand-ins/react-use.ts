import type { PackageModel } from "../types.ts";

/** Source: github.com/streamich/react-use, docs. */
const SOURCE = /* js */ `
import { useState } from "react";

const nothing = () => undefined;
const given = (update, now) => (typeof update === "function" ? update(now) : update);

export function useToggle(initial) {
  const [on, setOn] = useState(initial);
  return [on, (next) => setOn((now) => (typeof next === "boolean" ? next : !now))];
}
export const useBoolean = useToggle;
export function useCounter(initial = 0) {
  const [count, set] = useState(initial);
  return [count, {
    inc: (by = 1) => set((now) => now + by), dec: (by = 1) => set((now) => now - by),
    get: () => count, set, reset: (to = initial) => set(to),
  }];
}
export const useNumber = useCounter;
export function useList(initial = []) {
  const [list, set] = useState(initial);
  return [list, {
    set, push: (...items) => set((now) => [...now, ...items]),
    updateAt: (index, item) => set((now) => now.map((one, at) => (at === index ? item : one))),
    insertAt: (index, item) => set((now) => [...now.slice(0, index), item, ...now.slice(index)]),
    removeAt: (index) => set((now) => now.filter((_, at) => at !== index)),
    filter: (keep) => set((now) => now.filter(keep)),
    clear: () => set([]), reset: () => set(initial),
  }];
}
export function useSetState(initial = {}) {
  const [state, set] = useState(initial);
  return [state, (patch) => set((now) => ({ ...now, ...given(patch, now) }))];
}
export const useGetSet = (initial) => {
  const [value, set] = useState(initial);
  return [() => value, set];
};
export const useTitle = (title) => { document.title = title; };
export const useClickAway = nothing;
export function useLocalStorage(key, initial) {
  const [value, setValue] = useState(() => {
    const text = localStorage.getItem(key);
    if (text !== null) return JSON.parse(text);
    if (initial) localStorage.setItem(key, JSON.stringify(initial));
    return initial;
  });
  const set = (update) => {
    const next = given(update, value);
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  const remove = () => {
    localStorage.removeItem(key);
    setValue(undefined);
  };
  return [value, set, remove];
}
`;

/** react-use. */
export const reactUse: PackageModel = {
  name: "react-use",
  matches: (module) => /^react-use(?:\/(?:lib|esm)\/\w+)?$/u.test(module),
  standIn: SOURCE,
};
