import { classesOf } from "./attributes.ts";
import type { Placed } from "./placed.ts";

/** Animations of utility classes that move something for ever. Source: tailwindcss.com/docs/animation. */
const FOR_EVER = /^animate-(?:spin|ping|bounce|infinite)$/u;

/**
 * Whether an element never stands still, so that a click waits for it in vain.
 * Source: playwright.dev/docs/actionability, "Stable".
 */
export function isMoving({ element, around }: Placed): boolean {
  return [...around, element].some((one) => classesOf(one).some((name) => FOR_EVER.test(name)));
}
