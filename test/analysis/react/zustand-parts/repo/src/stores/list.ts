import { create } from "zustand";
import { immer } from "zustand/middleware/immer";

export const useList = create(
  immer((set) => ({
    list: { entries: ["First"] },
    more: () =>
      set((state) => {
        state.list.entries.push("Second");
      }),
  })),
);
