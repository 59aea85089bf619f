import type { Move } from "./moves.ts";
import type { Style } from "./control-moves.ts";
import { reads, type Scene } from "./scene.ts";
import type { ControlUse } from "./uses.ts";

/** One step of a walk that was rehearsed. */
export interface WalkNode {
  readonly after: WalkNode | null;
  readonly move: Move;
  readonly before: Scene;
  readonly scene: Scene;
  /** What was typed so far, in order. */
  readonly typed: readonly string[];
  /** True where a control does what it does not do without the steps before. */
  tells: boolean;
}

/** Where a walk has come to. */
export interface Spot {
  readonly node: WalkNode | null;
  readonly scene: Scene;
  readonly typed: readonly string[];
  /** Whether anything was seen to change on the way from the spot before. */
  readonly isSeen: boolean;
}

/** A page that was come to, and the one before. */
export interface Step {
  readonly before: Spot;
  readonly after: Spot;
}

/** A control that was used, and the page after it. */
export interface Used {
  readonly use: ControlUse;
  readonly style: Style;
  readonly after: Spot;
}

/** Whether it says no more than what is known of the control by itself: what a prompt is answered with only a walk knows. */
export function isAlone({ node }: Spot, isTold: boolean, { answer }: Move): boolean {
  return node === null && isTold && answer?.text === undefined;
}

/** What a move enters, into a field or a prompt. */
export function textsOf({ action, value, answer }: Move): readonly string[] {
  return [
    ...(action === "fill" ? [value] : []),
    ...(answer?.text === undefined ? [] : [answer.text]),
  ];
}

/** What is done to use a control, the same for two uses that are the same. */
export function wordsFor({ group, moves }: ControlUse): string {
  return JSON.stringify([group, moves]);
}

/** Whether the page reads something that was typed since. */
export function makes(before: Spot, { scene, typed }: Spot): boolean {
  return typed.slice(before.typed.length).some((text) => reads(scene, text));
}
