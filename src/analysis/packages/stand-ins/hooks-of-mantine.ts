import type { PackageModel } from "../types.ts";

/** Source: mantine.dev/hooks. */
const SOURCE = /* js */ `
import { useState } from "react";

export function useDisclosure(initial = false, callbacks) {
  const [opened, setOpened] = useState(initial);
  const open = () => { if (!opened) { setOpened(true); callbacks?.onOpen?.(); } };
  const close = () => { if (opened) { setOpened(false); callbacks?.onClose?.(); } };
  return [opened, { open, close, toggle: () => (opened ? close() : open()), set: setOpened }];
}
export function useToggle(options = [false, true]) {
  const [value, setValue] = useState(options[0]);
  const next = () => options[(options.indexOf(value) + 1) % options.length];
  return [value, (given) => setValue(given === undefined ? next() : given)];
}
export function useCounter(initial = 0, { min = -Infinity, max = Infinity } = {}) {
  const within = (count) => Math.min(Math.max(count, min), max);
  const [count, setCount] = useState(within(initial));
  return [count, {
    increment: () => setCount((now) => within(now + 1)), decrement: () => setCount((now) => within(now - 1)),
    set: (to) => setCount(within(to)), reset: () => setCount(within(initial)),
  }];
}
export function useInputState(initial) {
  const [value, setValue] = useState(initial);
  const set = (given) => {
    const target = given?.currentTarget ?? given?.target;
    if (target === undefined) setValue(given);
    else setValue(target.type === "checkbox" ? target.checked : target.value);
  };
  return [value, set];
}
export function useListState(initial = []) {
  const [list, set] = useState(initial);
  return [list, {
    setState: set,
    append: (...items) => set((now) => [...now, ...items]),
    prepend: (...items) => set((now) => [...items, ...now]),
    insert: (index, ...items) => set((now) => [...now.slice(0, index), ...items, ...now.slice(index)]),
    remove: (...indices) => set((now) => now.filter((_, at) => !indices.includes(at))),
    setItem: (index, item) => set((now) => now.map((one, at) => (at === index ? item : one))),
    setItemProp: (index, name, value) =>
      set((now) => now.map((one, at) => (at === index ? { ...one, [name]: value } : one))),
    filter: (keep) => set((now) => now.filter(keep)),
    apply: (change) => set((now) => now.map(change)),
    pop: () => set((now) => now.slice(0, -1)), shift: () => set((now) => now.slice(1)),
  }];
}
export function useSetState(initial = {}) {
  const [state, set] = useState(initial);
  return [state, (patch) => set((now) => ({ ...now, ...(typeof patch === "function" ? patch(now) : patch) }))];
}
export function useLocalStorage({ key, defaultValue }) {
  const [value, setValue] = useState(() => {
    const text = localStorage.getItem(key);
    return text === null ? defaultValue : JSON.parse(text);
  });
  const set = (update) => {
    const next = typeof update === "function" ? update(value) : update;
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  const remove = () => {
    localStorage.removeItem(key);
    setValue(defaultValue);
  };
  return [value, set, remove];
}
export const useDocumentTitle = (title) => { document.title = title; };
export const useDebouncedValue = (value) => [value, () => undefined];
`;

/** The hooks of Mantine. */
export const hooksOfMantine: PackageModel = {
  name: "@mantine/hooks",
  matches: (module) => module === "@mantine/hooks",
  standIn: SOURCE,
};
