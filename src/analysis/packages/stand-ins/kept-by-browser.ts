import type { PackageModel } from "../types.ts";

/** Source: github.com/js-cookie/js-cookie. Cookies stay as what is stored stays. */
const COOKIES = /* js */ `
const keyOf = (name) => "cookie " + name;

const Cookies = {
  get(name) {
    const value = localStorage.getItem(keyOf(name));
    return value === null ? undefined : value;
  },
  set(name, value) {
    localStorage.setItem(keyOf(name), String(value));
    return value;
  },
  remove(name) {
    localStorage.removeItem(keyOf(name));
  },
};
export default Cookies;
`;

/** js-cookie. */
export const cookies: PackageModel = {
  name: "js-cookie",
  matches: (module) => module === "js-cookie",
  standIn: COOKIES,
};

/** Source: github.com/pacocoursey/next-themes. A browser under test wants the light theme. */
const THEMES = /* js */ `
import { createContext, useContext, useState } from "react";

const Context = createContext({ setTheme: () => undefined, themes: [] });

export function ThemeProvider({
  children, forcedTheme, enableSystem = true, defaultTheme = enableSystem ? "system" : "light",
  storageKey = "theme", themes = ["light", "dark"],
}) {
  const [theme, keep] = useState(() => localStorage.getItem(storageKey) ?? defaultTheme);
  const setTheme = (update) => {
    const next = typeof update === "function" ? update(theme) : update;
    localStorage.setItem(storageKey, next);
    keep(next);
  };
  const resolvedTheme = theme === "system" ? "light" : theme;
  const value = { theme, setTheme, forcedTheme, resolvedTheme, systemTheme: "light", themes };
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
export const useTheme = () => useContext(Context);
`;

/** next-themes. */
export const themes: PackageModel = {
  name: "next-themes",
  matches: (module) => module === "next-themes",
  standIn: THEMES,
};
