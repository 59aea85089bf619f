import type { PackageModel } from "../types.ts";

/**
 * What databases of the browser hold, kept as text: it stays as long as what is stored does, and a page
 * that is opened for the first time finds nothing.
 */
const KEPT = /* js */ `
const listOf = (name) => JSON.parse(localStorage.getItem("keys of " + name) ?? "[]");
const placeOf = (name, key) => "kept in " + name + " " + key;
const read = (name, key, missing) => {
  const text = localStorage.getItem(placeOf(name, key));
  return text === null ? missing : JSON.parse(text);
};
const write = (name, key, value) => {
  const keys = listOf(name);
  if (!keys.includes(key)) localStorage.setItem("keys of " + name, JSON.stringify([...keys, key]));
  localStorage.setItem(placeOf(name, key), JSON.stringify(value));
};
const remove = (name, key) => {
  const others = listOf(name).filter((one) => one !== key);
  localStorage.setItem("keys of " + name, JSON.stringify(others));
  localStorage.removeItem(placeOf(name, key));
};
const empty = (name) => listOf(name).forEach((key) => remove(name, key));
`;

/** Source: localforage.github.io/localForage. */
const LOCAL_FORAGE = /* js */ `
${KEPT}
const tell = (callback, value) => {
  if (callback) callback(null, value);
  return value;
};
const storeOf = (name) => ({
  getItem: async (key, callback) => tell(callback, read(name, key, null)),
  setItem: async (key, value, callback) => {
    write(name, key, value);
    return tell(callback, value);
  },
  removeItem: async (key, callback) => {
    remove(name, key);
    return tell(callback);
  },
  clear: async (callback) => {
    empty(name);
    return tell(callback);
  },
  keys: async (callback) => tell(callback, listOf(name)),
  length: async (callback) => tell(callback, listOf(name).length),
  iterate: async (visit) => {
    for (const [at, key] of listOf(name).entries()) visit(read(name, key, null), key, at + 1);
  },
  ready: async () => undefined,
  config: () => true,
  createInstance: ({ name: other = "", storeName = "" } = {}) => storeOf(other + "/" + storeName),
});
export default storeOf("forage");
`;

/** Source: github.com/jakearchibald/idb-keyval. */
const KEYVAL = /* js */ `
${KEPT}
const OWN = "keyval";
export const createStore = (database, store) => database + "/" + store;
export const get = async (key, store = OWN) => read(store, key, undefined);
export const set = async (key, value, store = OWN) => write(store, key, value);
export const del = async (key, store = OWN) => remove(store, key);
export const clear = async (store = OWN) => empty(store);
export const keys = async (store = OWN) => listOf(store);
export const values = async (store = OWN) => listOf(store).map((key) => read(store, key));
export const entries = async (store = OWN) => listOf(store).map((key) => [key, read(store, key)]);
export const update = async (key, change, store = OWN) =>
  write(store, key, change(read(store, key, undefined)));
export const getMany = async (wanted, store = OWN) => wanted.map((key) => read(store, key, undefined));
export const setMany = async (given, store = OWN) =>
  given.forEach(([key, value]) => write(store, key, value));
`;

/** localForage. */
export const localForage: PackageModel = {
  name: "localforage",
  matches: (module) => module === "localforage",
  standIn: LOCAL_FORAGE,
};

/** idb-keyval. */
export const idbKeyval: PackageModel = {
  name: "idb-keyval",
  matches: (module) => module === "idb-keyval",
  standIn: KEYVAL,
};
