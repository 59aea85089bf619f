import { concatenate, textParts } from "../code/text.ts";
import { UNKNOWN, type Value } from "../code/value.ts";
import type { PackageModel } from "./types.ts";

/** Parts of a URL with one slash between them. Source: github.com/jfromaniello/url-join. */
function joinUrl(args: readonly Value[]): Value {
  if (args.some(({ kind }) => kind !== "literal" && kind !== "text")) return UNKNOWN;
  const joined = concatenate(
    args.flatMap((arg, index) => [...(index === 0 ? [] : ["/"]), ...textParts(arg)]),
  );
  const parts = textParts(joined).map((part) =>
    typeof part === "string" ? part.replaceAll(/(?<!:)\/{2,}/gu, "/").replaceAll("/?", "?") : part,
  );
  return concatenate(parts);
}

/** url-join. */
export const urlJoin: PackageModel = {
  name: "url-join",
  matches: (module) => module === "url-join",
  isPure: true,
  calls: new Map([
    ["default", joinUrl],
    ["urlJoin", joinUrl],
  ]),
};
