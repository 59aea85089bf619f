import type { Value } from "../../code/value.ts";
import type { PackageModel } from "../types.ts";
import { given, kitComponent, tag, whileOpen, type Given, type Part } from "./kit.ts";

/** A window over the page, which is there while it is open. Source: reactcommunity.org/react-modal. */
function window(part: Given): Value {
  const shown = tag(
    part,
    "div",
    {
      id: given(part, "id"),
      role: given(part, "role") ?? "dialog",
      "aria-modal": "true",
      "aria-label": given(part, "contentLabel"),
      "data-testid": given(part, "testId"),
    },
    given(part, "children"),
  );
  return whileOpen(part, "isOpen", shown);
}

const PARTS: ReadonlyMap<string, Part> = new Map([["react-modal", window]]);

/** The window of react-modal; which element is the application, which it is told, changes nothing. */
export const reactModal: PackageModel = {
  name: "react-modal",
  matches: (module) => module === "react-modal",
  isPure: true,
  component: (type) => kitComponent(PARTS, type),
};
