import type { Value } from "../../code/value.ts";
import { Slot } from "../slot.ts";
import type { Component } from "../types.ts";
import { root, rootAs, textGiven, type Given } from "./kit.ts";

const IN_HEAD = new Slot<boolean>(false, (one, other) => one === other);

/** Hands its cells that they are headers. Source: mui.com/material-ui/api/table-head. */
export const tableHead: Component = {
  render(element, place, renderer) {
    const head = root({ element, place, renderer }, "thead");
    return renderer.render(head, IN_HEAD.hand(place, true));
  },
};

/** A cell, which is a header in the head of a table. Source: mui.com/material-ui/api/table-cell. */
export function tableCell(part: Given): Value {
  const isHeader = textGiven(part, "variant") === "head" || IN_HEAD.read(part.place);
  const scope = textGiven(part, "scope") ?? "col";
  return isHeader ? rootAs(part, "th", { scope }) : rootAs(part, "td");
}
