import type { PackageModel } from "../types.ts";

/** Source: github.com/diegohaz/constate. */
const CONSTATE = /* js */ `
import { createContext, useContext } from "react";

export default function constate(useValue, ...selectors) {
  const Context = createContext();
  const Provider = ({ children, ...properties }) => (
    <Context.Provider value={useValue(properties)}>{children}</Context.Provider>
  );
  const hooks = selectors.map((select) => () => select(useContext(Context)));
  if (hooks.length === 0) return [Provider, () => useContext(Context)];
  return [Provider, ...hooks];
}
`;

/** Constate. */
export const constate: PackageModel = {
  name: "constate",
  matches: (module) => module === "constate",
  standIn: CONSTATE,
};

/** Source: github.com/jamiebuilds/unstated-next. */
const UNSTATED = /* js */ `
import { createContext, useContext } from "react";

export function createContainer(useValue) {
  const Context = createContext(null);
  const Provider = ({ initialState, children }) => (
    <Context.Provider value={useValue(initialState)}>{children}</Context.Provider>
  );
  return { Provider, useContainer: () => useContext(Context) };
}
export const useContainer = (container) => container.useContainer();
`;

/** Unstated Next. */
export const unstated: PackageModel = {
  name: "unstated-next",
  matches: (module) => module === "unstated-next",
  standIn: UNSTATED,
};

/** Source: github.com/dai-shi/use-context-selector. */
const SELECTED = /* js */ `
import { createContext, useContext } from "react";

export { createContext, useContext };
export const useContextSelector = (context, select) => select(useContext(context));
`;

/** use-context-selector. */
export const contextSelector: PackageModel = {
  name: "use-context-selector",
  matches: (module) => module === "use-context-selector",
  standIn: SELECTED,
};
