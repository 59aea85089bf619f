import type { PackageModel } from "../types.ts";

/** Atoms keep a value or derive one from others. Source: jotai.org/docs/core/atom. */
const SOURCE = /* js */ `
import { create } from "zustand";

const RESET = "#reset";
export { RESET };

export function atom(initial, write) {
  if (typeof initial === "function") return { read: initial, write };
  return { store: create(() => ({ value: initial })), initial, write };
}
export const atomWithReset = (initial) => atom(initial);
export const atomWithDefault = (read) => atom(read);

export function atomWithStorage(key, initial) {
  const kept = () => {
    const text = localStorage.getItem(key);
    return text === null ? initial : JSON.parse(text);
  };
  const store = create(() => ({ value: undefined }));
  return { store, initial, kept, key };
}
export function atomFamily(make) {
  const made = {};
  return (given) => {
    const key = JSON.stringify(given);
    if (made[key] === undefined) made[key] = make(given);
    return made[key];
  };
}
export const selectAtom = (source, select) => atom((get) => select(get(source)));

function read(node) {
  if (node.read !== undefined) return node.read(read);
  const { value } = node.store.getState();
  return node.kept !== undefined && value === undefined ? node.kept() : value;
}
function write(node, ...updates) {
  if (typeof node.write === "function") return node.write(read, write, ...updates);
  const [update] = updates;
  const value = update === RESET ? node.initial : typeof update === "function" ? update(read(node)) : update;
  node.store.setState({ value });
  if (node.key !== undefined) localStorage.setItem(node.key, JSON.stringify(value));
}

export const Provider = ({ children }) => children;
export const useAtomValue = (node) => read(node);
export const useSetAtom = (node) => (...updates) => write(node, ...updates);
export const useAtom = (node) => [read(node), (...updates) => write(node, ...updates)];
export const useResetAtom = (node) => () => write(node, RESET);
export const useAtomCallback = (callback) => (...args) => callback(read, write, ...args);
export const createStore = () => ({ get: read, set: write, sub: () => () => undefined });
export const getDefaultStore = createStore;
`;

/** Jotai. */
export const jotai: PackageModel = {
  name: "Jotai",
  matches: (module) => /^jotai(?:\/(?:utils|vanilla|react)(?:\/utils)?)?$/u.test(module),
  standIn: SOURCE,
};
