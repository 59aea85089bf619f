/** Loaded before the tests of a mutated copy: what they import as Vitest is the small one beside this. */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== "vitest") return next(specifier, context);
    return { url: new URL("vitest.ts", import.meta.url).href, shortCircuit: true };
  },
});
