import { create } from "zustand";
import { devtools, persist } from "zustand/middleware";

interface Cart {
  count: number;
  add: () => void;
  empty: () => void;
}

export const useCart = create<Cart>()(
  devtools(
    persist(
      (set, get) => ({
        count: 0,
        add: () => set({ count: get().count + 1 }),
        empty: () => set({ count: 0 }, false),
      }),
      { name: "cart" },
    ),
  ),
);
