import type { PackageModel } from "../types.ts";

/** Atoms keep a value, selectors derive one. Source: recoiljs.org/docs/api-reference/core. */
const SOURCE = /* js */ `
import { create } from "zustand";

class DefaultValue {}
const reset = new DefaultValue();

export function atom({ default: initial }) {
  return { store: create(() => ({ value: initial })), initial };
}
export function selector({ get, set }) {
  return { get, set };
}
export const atomFamily = (options) => family((given) =>
  atom({ ...options, default: typeof options.default === "function" ? options.default(given) : options.default }));
export const selectorFamily = (options) => family((given) =>
  selector({ get: options.get(given), set: options.set && options.set(given) }));

function family(make) {
  const made = {};
  return (given) => {
    const key = JSON.stringify(given);
    if (made[key] === undefined) made[key] = make(given);
    return made[key];
  };
}

function read(node) {
  if (node.store === undefined) return node.get({ get: read });
  const { value } = node.store.getState();
  return value !== null && typeof value === "object" && value.store !== undefined ? read(value) : value;
}
function write(node, update) {
  const value = typeof update === "function" ? update(read(node)) : update;
  if (node.store === undefined) node.set({ get: read, set: write, reset: clear }, value);
  else node.store.setState({ value });
}
const clear = (node) => write(node, node.store === undefined ? reset : node.initial);

export { DefaultValue };
export const RecoilRoot = ({ children }) => children;
export const useRecoilValue = read;
export const useSetRecoilState = (node) => (update) => write(node, update);
export const useResetRecoilState = (node) => () => clear(node);
export const useRecoilState = (node) => [read(node), (update) => write(node, update)];
export const useRecoilCallback = (callback) =>
  callback({ set: write, reset: clear, snapshot: { getPromise: async (node) => read(node) } });
`;

/** Recoil. */
export const recoil: PackageModel = {
  name: "Recoil",
  matches: (module) => module === "recoil",
  standIn: SOURCE,
};
