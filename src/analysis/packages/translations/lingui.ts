import { concatenate, textParts } from "../../code/text.ts";
import { objectOf, UNKNOWN, type ExternalValue, type Value } from "../../code/value.ts";
import { transparent } from "../components.ts";
import type { PackageCall, PackageModel } from "../types.ts";

/** The macro itself, however it is come by. */
const T: ExternalValue = { kind: "external", module: "@lingui/core/macro", name: "t" };

/**
 * Lingui's macros, whose messages are the texts of the source language themselves.
 * Source: lingui.dev/ref/macro.
 */
export const lingui: PackageModel = {
  name: "@lingui/core/macro, @lingui/react/macro",
  matches: (module) => /^@lingui\/(?:(?:core|react)\/)?macro$/u.test(module),
  calls: new Map<string, PackageCall>([
    ["useLingui", () => objectOf([["t", T]], true)],
    ["t", ([descriptor]) => messageOf(descriptor)],
    ["msg", ([descriptor = UNKNOWN]) => descriptor],
    ["defineMessage", ([descriptor = UNKNOWN]) => descriptor],
  ]),
  template(tag, parts) {
    const text = concatenate(parts.flatMap((part) => [...textParts(part)]));
    if (tag.name === "t") return text;
    return /^(?:msg|defineMessage)$/u.test(tag.name) ? objectOf([["message", text]]) : null;
  },
  component: ({ name }) => (name === "Trans" ? transparent : null),
};

function messageOf(descriptor: Value | undefined): Value {
  return descriptor?.kind === "object"
    ? (descriptor.properties.get("message") ?? UNKNOWN)
    : UNKNOWN;
}
