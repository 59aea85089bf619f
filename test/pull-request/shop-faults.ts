import { expect } from "vitest";
import type { FaultEffect } from "../platform/github/faults/fault.ts";
import type { Shop } from "./shop.ts";

/** Has a write of this kind fail so many times. */
export function fail(shop: Shop, step: string, fault: FaultEffect, times: number): void {
  shop.github.faults.add({ ...fault, method: "POST", path: `/repos/acme/shop${step}`, times });
}

/** Exactly one new branch with one commit on the base, and exactly one pull request. */
export function expectOneOfEach(shop: Shop, branch: string): void {
  const refs = shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n");
  expect(refs.toSorted()).toEqual([branch, "main"].toSorted());
  expect(shop.git("rev-list", "--count", `main..${branch}`)).toBe("1");
  expect(shop.repository.pulls).toHaveLength(1);
  expect(shop.git("fsck", "--full", "--strict", "--no-dangling")).toBe("");
}
