import { GLOBAL } from "../../code/globals.ts";
import type { PackageModel } from "../types.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import type { ExternalValue, NativeValue } from "../../code/value.ts";
import { callBrowser } from "./calls.ts";
import { ofPackage } from "./scripts-of-packages.ts";

/** The browser itself: what is there without an import. */
export const browser: PackageModel = {
  name: "browser",
  matches: (module) => module === GLOBAL,
  call: (callee, args, evaluator) => {
    const own = ofPackage(callee);
    return own === null
      ? callBrowser(callee, args, evaluator)
      : evaluator.host.call(own, args, evaluator);
  },
  extend: noteElement,
  isRequest: ({ name }) => name === "fetch",
};

/** An element that a script defines shows what its class puts into it. */
function noteElement({ name }: ExternalValue, _: NativeValue, evaluator: Evaluator): null {
  if (!/^HTML\w*Element$/u.test(name)) return null;
  evaluator.note({
    kind: "component",
    what: "an element that a script defines",
    why: "what custom elements show is not followed yet",
    help: "tests of it that are written by hand",
  });
  return null;
}
