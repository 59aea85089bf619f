import { sampleAskedFor } from "../../test-data/samples.ts";
import { isWithin } from "../limits.ts";
import { elementAt, elementsOf } from "../ui/placed.ts";
import { rowWithin, tellsRow } from "../ui/rows.ts";
import { alikeOf, fillOf, isTold, movesOf, type Rehearsing } from "./control-moves.ts";
import type { Move } from "./moves.ts";
import type { Scene, Sight } from "./scene.ts";
import { triggersAt, type Trigger } from "./triggers.ts";

/** A control of a scene, and the moves by which it is used. */
export interface ControlUse {
  /** The same for controls that are alike, such as those of the rows of a list. */
  readonly group: string;
  /** Where the source makes it. */
  readonly site: string;
  /** Whether it was seen to do something for sure when it was tried, whatever is entered. */
  readonly isTold: boolean;
  readonly moves: readonly Move[];
}

/** The controls that can be used in a scene; of those that are alike, that of what was made, else the first. */
export function usesIn(scene: Scene, past: Rehearsing): readonly ControlUse[] {
  const uses = new Map<string, ControlUse>();
  const own = new Set<string>();
  for (const [key, sight] of scene.sights) {
    if (!sight.isSure) continue;
    for (const trigger of triggersAt(scene.low.view, key)) {
      // What is disabled may be so until its fields are filled.
      if (trigger.disabled && trigger.fields.length === 0) continue;
      const group = groupOf(scene, trigger, { sight, past });
      const isOwn = past.typed.some((text) => tellsRow(text) && sight.row.includes(text));
      const isKnown = uses.has(group) && (own.has(group) || !isOwn);
      const isLeft = isKnown || isNotFollowed(trigger, past);
      const moves = isLeft ? null : movesOf(scene, trigger, past);
      if (moves === null) continue;
      for (const use of withAnswers({ ...about(trigger, past), group, moves }, trigger, past))
        uses.set(use.group, use);
      if (isOwn) own.add(group);
    }
  }
  return [...uses.values()];
}

function about(trigger: Trigger, past: Rehearsing): Pick<ControlUse, "site" | "isTold"> {
  const seen = alikeOf(trigger, past.interactions)
    .flatMap(({ attempts }) => attempts)
    .flatMap(({ consequences }) => consequences);
  return {
    site: siteOf(trigger),
    isTold: seen.some(({ key, certain }) => certain && key !== trigger.element.key),
  };
}

/** The use with each answer to the dialog that it was seen to open: first without one. */
function withAnswers(
  use: ControlUse,
  trigger: Trigger,
  { interactions, typed }: Rehearsing,
): readonly ControlUse[] {
  const asked = alikeOf(trigger, interactions)
    .flatMap(({ attempts }) => attempts)
    .find(({ dialog }) => dialog !== null && dialog.kind !== "alert")?.dialog;
  const last = use.moves.at(-1);
  if (!asked || last?.action !== "click") return [use];
  const text = asked.kind === "prompt" ? answerTo(asked.message ?? "", typed) : undefined;
  const answer = { accepted: true, ...(text !== undefined && { text }) };
  const accepted = [...use.moves.slice(0, -1), { ...last, answer }];
  return [use, { ...use, group: `${use.group} and accepts`, moves: accepted }];
}

/** What a person enters into a prompt with this message that was not entered before. */
function answerTo(message: string, typed: readonly string[]): string {
  const samples = [0, 1, 2].map((nth) => sampleAskedFor(message, nth));
  return samples.find((text) => !typed.includes(text)) ?? sampleAskedFor(message, 0);
}

/** Whether nothing could be told of it when it was tried: what is said of that is said once. */
function isNotFollowed({ action, key, element }: Trigger, { interactions }: Rehearsing): boolean {
  const own = interactions.find(
    ({ trigger }) =>
      trigger.element.key === element.key && trigger.action === action && trigger.key === key,
  );
  // What nothing was typed into may have been disabled when it was tried.
  return own?.attempts.length === 0 && !own.trigger.disabled;
}

/** Controls of rows are alike that stand at one place of them; others have names of their own. */
function groupOf(
  { low }: Scene,
  trigger: Trigger,
  { sight: { draft }, past }: { readonly sight: Sight; readonly past: Rehearsing },
): string {
  const { key } = trigger.element;
  const around = elementAt(low.view.nodes, key)?.around ?? [];
  const row = rowWithin(around, low.view.nodes);
  const name = draft.name ?? draft.text ?? "";
  const place =
    row === undefined
      ? past.typed.reduce((left, text) => left.replaceAll(text, ""), name).replaceAll(/\d+/gu, "")
      : `in ${row.path}:${row.line} at ${elementsOf(row.children).findIndex((one) => one.element.key === key)}`;
  return `${siteOf(trigger)} ${place}`;
}

function siteOf({ action, element: { path, line, tag }, key: pressed }: Trigger): string {
  return [path, line, tag, action, pressed ?? ""].join(" ");
}

/** Fills each field that stands in no form, where there are several: what they give together is seen then. */
export function fillingAll(scene: Scene, past: Rehearsing): ControlUse | null {
  const moves: Move[] = [];
  for (const key of scene.sights.keys()) {
    const triggers = triggersAt(scene.low.view, key).filter(({ action }) => action === "fill");
    const isAlone = triggers.some(({ element }) => isTold(scene, element) && formless(scene, key));
    const typed = [...past.typed, ...moves.map(({ value }) => value)];
    const move = isAlone ? fillOf(scene, key, { ...past, typed }) : null;
    if (move !== null) moves.push(move);
  }
  if (moves.length < 2 || !isWithin("fields", moves.length)) return null;
  return { group: "all fields", site: "all fields", isTold: true, moves };
}

function formless({ low }: Scene, key: string): boolean {
  return elementAt(low.view.nodes, key)?.form === null;
}
