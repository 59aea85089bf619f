import { CARD } from "../../../contracts/card.ts";
import type { ElementFact, RowFact } from "../../../contracts/generated.ts";
import { findHiddenTarget, findTarget } from "../../../app-model/find-target.ts";
import { HOLE } from "../../../app-model/matching.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import {
  isRole,
  ORDINALS,
  type PlainTarget,
  type Step,
  type Target,
} from "../../../step-language/index.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { targetOf } from "./targets.ts";

/**
 * How a phrase names an element after these steps: in the row that they made, else as it is named
 * wherever it stands, else as the only one of its role. Null when none of these finds it.
 */
export function nameAfter(
  reached: ReachedScreen,
  element: ElementFact,
  steps: readonly Step[],
): Target | null {
  const plain = targetOf(element);
  // A name is enough where nothing else may be like it.
  if (element.row === undefined && plain !== null) return plain;
  const state = stateAfter(reached.model, [...reached.way, ...steps]);
  if (state === null) return plain;
  const names = namesFor(reached, element, steps);
  return names.find((name) => findTarget(state, name).found) ?? plain;
}

/** The same for what the last of the steps took away. */
export function nameOfGone(
  reached: ReachedScreen,
  element: ElementFact,
  steps: readonly Step[],
): Target | null {
  const state = stateAfter(reached.model, [...reached.way, ...steps]);
  const isTold = element.row === undefined || element.row.role === CARD;
  const names = namesFor(reached, element, steps).filter(({ by }) => by === "row" || isTold);
  const found = names.find((name) => state !== null && findHiddenTarget(state, name).found);
  // Without its row, that it is gone says nothing of this one.
  const isOfRow = element.row !== undefined && textOf(element.row, reached, steps) !== null;
  return found ?? (isOfRow ? null : targetOf(element));
}

export function namesFor(
  reached: ReachedScreen,
  element: ElementFact,
  steps: readonly Step[],
): Target[] {
  const plain = targetOf(element);
  const lone = loneOf(element);
  const inRow = [plain ?? partOf(element), lone].filter((name) => name !== null);
  const row = element.row === undefined ? null : textOf(element.row, reached, steps);
  const named = inRow.flatMap((name): Target[] =>
    row === null || name.by === "row" ? [] : [{ by: "row", element: name, row }],
  );
  const placed = placedOf(element);
  const inPlace: Target[] =
    row === null || placed === null ? [] : [{ by: "row", element: placed, row }];
  const alone = [plain, lone].filter((name) => name !== null);
  // A card is asked for only where its part has no name of its own.
  if (element.row?.role === CARD) return [...(plain === null ? [] : [plain]), ...named];
  // That a row which reads as its part does holds that part says nothing.
  const isWhole = row !== null && row === (element.text ?? element.name);
  return isWhole ? [...alone, ...named, ...inPlace] : [...named, ...inPlace, ...alone];
}

/** What the row reads that the steps have filled in, or what the source says of it. */
function textOf(
  { text, echoes }: RowFact,
  { screen }: ReachedScreen,
  steps: readonly Step[],
): string | null {
  for (const id of echoes) {
    const field = screen.elements.find((element) => element.id === id);
    const value = field === undefined ? null : filledInto(field, steps);
    if (value !== null) return value;
  }
  return text;
}

/** What the steps have filled into a field last; null for nothing. */
export function filledInto(field: ElementFact, steps: readonly Step[]): string | null {
  const names = new Set([targetOf(field), loneOf(field)].map((name) => JSON.stringify(name)));
  const fill = steps.findLast(
    (step) => step.kind === "fill" && names.has(JSON.stringify(step.target)),
  );
  return fill?.kind === "fill" ? fill.value : null;
}

/** The known part of a name that also holds what the row reads: `Edit` of `Edit milk`. */
function partOf({ role, name }: ElementFact): PlainTarget | null {
  const parts = (name ?? "").split(HOLE).map((part) => part.trim());
  const [longest = ""] = parts.toSorted((one, other) => other.length - one.length);
  return role === null || !isRole(role) || longest.length < 3
    ? null
    : { by: "role", role, name: longest };
}

/** What has no name, and stands with others of its role in a row. */
function placedOf({ role, name, row }: ElementFact): PlainTarget | null {
  const ordinal = row?.place === undefined ? undefined : ORDINALS[row.place];
  if (name !== null || role === null || !isRole(role) || ordinal === undefined) return null;
  return { by: "placed", role, ordinal };
}

/** What only custom takes for a button, say, may be something else. */
function loneOf({ role, by }: ElementFact): PlainTarget | null {
  return role !== null && isRole(role) && by !== "component-name" ? { by: "lone", role } : null;
}
