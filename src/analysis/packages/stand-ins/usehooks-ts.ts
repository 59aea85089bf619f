import type { PackageModel } from "../types.ts";

/** Source: usehooks-ts.com. */
const SOURCE = /* js */ `
import { useEffect, useState } from "react";

const nothing = () => undefined;

export function useBoolean(initial = false) {
  const [value, setValue] = useState(initial);
  return {
    value, setValue,
    setTrue: () => setValue(true), setFalse: () => setValue(false), toggle: () => setValue((now) => !now),
  };
}
export function useToggle(initial = false) {
  const [value, setValue] = useState(initial);
  return [value, () => setValue((now) => !now), setValue];
}
export function useCounter(initial = 0) {
  const [count, setCount] = useState(initial);
  return {
    count, setCount,
    increment: () => setCount((now) => now + 1), decrement: () => setCount((now) => now - 1),
    reset: () => setCount(initial),
  };
}
export function useStep(maxStep) {
  const [step, setStep] = useState(1);
  const canGoToNextStep = step + 1 <= maxStep;
  const canGoToPrevStep = step - 1 > 0;
  return [step, {
    canGoToNextStep, canGoToPrevStep, setStep,
    goToNextStep: () => { if (canGoToNextStep) setStep((now) => now + 1); },
    goToPrevStep: () => { if (canGoToPrevStep) setStep((now) => now - 1); },
    reset: () => setStep(1),
  }];
}
function stored(storage) {
  return function useStored(key, initial) {
    const first = () => (typeof initial === "function" ? initial() : initial);
    const [value, setValue] = useState(() => {
      const text = storage.getItem(key);
      return text === null ? first() : JSON.parse(text);
    });
    const set = (update) => {
      const next = typeof update === "function" ? update(value) : update;
      storage.setItem(key, JSON.stringify(next));
      setValue(next);
    };
    const remove = () => {
      storage.removeItem(key);
      setValue(first());
    };
    return [value, set, remove];
  };
}
export const useLocalStorage = stored(localStorage);
export const useSessionStorage = stored(sessionStorage);
export const useReadLocalStorage = (key) => {
  const text = localStorage.getItem(key);
  return text === null ? null : JSON.parse(text);
};
export const useIsClient = () => true;
export const useIsMounted = () => () => true;
export const useIsomorphicLayoutEffect = useEffect;
export const useEventCallback = (callback) => callback;
export const useOnClickOutside = nothing;
export const useClickAnyWhere = nothing;
export const useDocumentTitle = (title) => { document.title = title; };
export const useScript = () => "unknown";
export function useDarkMode() {
  const [isDarkMode, set] = useLocalStorage("usehooks-ts-dark-mode", false);
  return {
    isDarkMode, set, enable: () => set(true), disable: () => set(false), toggle: () => set(!isDarkMode),
  };
}
`;

/** usehooks-ts. */
export const usehooksTs: PackageModel = {
  name: "usehooks-ts",
  matches: (module) => module === "usehooks-ts",
  standIn: SOURCE,
};
