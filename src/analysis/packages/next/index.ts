import type { ExternalValue } from "../../code/value.ts";
import { lazyComponent } from "../react/calls.ts";
import { asTag, head, invisible } from "../components.ts";
import { link } from "../react-router/components.ts";
import { componentName } from "../rendering.ts";
import type { Component, PackageModel } from "../types.ts";
import { NEXT_CALLS } from "./calls.ts";
import { nextEndpoints } from "./endpoints.ts";
import { segment } from "./segment.ts";

const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["link", link],
  ["Link", link],
  ["image", asTag("img")],
  ["Image", asTag("img")],
  ["head", head],
  ["script", invisible],
  ["Segment", segment],
  ["form", asTag("form")],
  ["Form", asTag("form")],
]);

/** Next.js. Source: nextjs.org/docs/app/api-reference. */
export const next: PackageModel = {
  name: "next",
  matches: (module) => /^next\/./u.test(module),
  calls: NEXT_CALLS,
  // What is loaded later is followed to its file.
  call: ({ module }, args, evaluator) =>
    module === "next/dynamic" ? lazyComponent(args, evaluator) : null,
  component: (type: ExternalValue) => COMPONENTS.get(componentName(type)) ?? null,
  endpoints: nextEndpoints,
};
