import type { Evaluator } from "../code/evaluator.ts";
import type { ExternalValue, Value } from "../code/value.ts";
import { literal, UNKNOWN } from "../code/value.ts";
import { callGlobal } from "../code/globals.ts";
import { NEXT_CALLS } from "./next/calls.ts";
import { REACT_CALLS } from "./react/calls.ts";
import { ROUTER_CALLS } from "./react-router/calls.ts";
import { CLASS_CALLS } from "./class-names.ts";
import { FORM_CALLS } from "./react-hook-form.ts";
import { translate } from "./translations/calls.ts";

export type PackageCall = (args: readonly Value[], evaluator: Evaluator) => Value;

const PACKAGES: readonly (readonly [RegExp, ReadonlyMap<string, PackageCall>])[] = [
  [/^(?:react|preact(?:\/hooks|\/compat)?)$/u, REACT_CALLS],
  [
    /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|wouter|@react-router\/dev\/routes)$/u,
    ROUTER_CALLS,
  ],
  [/^next\/(?:navigation|router)$/u, NEXT_CALLS],
  [/^react-hook-form$/u, FORM_CALLS],
  [/^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u, CLASS_CALLS],
];

/** `styled(Button)` and `styled.button.attrs({})`, before the template of styles. */
function styledCall({ name }: ExternalValue, args: readonly Value[]): Value {
  const tag = /^([a-z]\w*)\.attrs$/u.exec(name)?.[1];
  return tag === undefined ? (args[0] ?? UNKNOWN) : literal(tag);
}

/** Packages that only compute something. */
const WITHOUT_SIDE_EFFECTS =
  /^(?:nanoid|uuid|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;

/** What a function of a package, or of the browser, gives; unknown ones remember their call. */
export function callPackage(
  callee: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  if (callee.module === "global") return callGlobal(callee, args, evaluator);
  for (const [module, calls] of PACKAGES) {
    const call = module.test(callee.module) ? calls.get(callee.name) : undefined;
    if (call !== undefined) return call(args, evaluator);
  }
  if (/styled|goober|linaria/u.test(callee.module)) return styledCall(callee, args);
  const translated = translate(callee, args, evaluator);
  if (translated !== null) return translated;
  const isPlain = WITHOUT_SIDE_EFFECTS.test(callee.module);
  if (evaluator.session.mode === "event" && !isPlain)
    evaluator.session.event.dependsOnOutside = true;
  return { ...UNKNOWN, origin: { module: callee.module, name: callee.name, args } };
}
