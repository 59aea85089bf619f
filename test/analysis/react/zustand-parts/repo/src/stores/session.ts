import { create } from "zustand";

const createUser = (set) => ({ user: null, logIn: (name) => set({ user: name }) });
const createTheme = () => ({ theme: "light" });

export default create((...args) => ({ ...createUser(...args), ...createTheme() }));
