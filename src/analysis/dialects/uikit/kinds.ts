import type { Declarations, TypeRecord } from "../declarative/declarations.ts";
import { isWithin } from "../../limits.ts";

/** The class of UIKit that a type is made from: `UIViewController`; null for another type. */
export function kitClassOf(type: TypeRecord, declarations: Declarations): string | null {
  let at: TypeRecord | null = type;
  for (let depth = 0; at !== null && isWithin("routeDepth", depth); depth += 1) {
    const { name, bases } = at.code;
    if (/^UI[A-Z]/u.test(name)) return name;
    const base: string = (bases[0] ?? "").replace(/<.*$/u, "").replace(/^.*\./u, "");
    if (/^UI[A-Z]/u.test(base)) return base;
    at = base === "" ? null : declarations.typeNamed(base, at.unit.path);
  }
  return null;
}

export function isController(kitClass: string | null): boolean {
  return kitClass !== null && /^UI\w*Controller$/u.test(kitClass);
}
