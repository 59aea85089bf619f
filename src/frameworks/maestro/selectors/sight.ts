import { sightOn } from "../../../app-model/mobile-apps.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import type { ElementFact, NativeSight } from "../../../contracts/generated.ts";

/** Platforms that flows are written for. */
export type Device = "android" | "ios";

const HOLE = "${…}";

/**
 * How a device sees an element after the steps so far: what it reads now, and what was typed into it.
 * Null where the device does not see it at all.
 */
export function sightInState(
  state: PageState,
  element: ElementFact,
  device: Device,
): NativeSight | null {
  const sight = sightOn(element, device);
  if (sight === null) return null;
  if (element.field !== null) {
    const typed = state.values.get(element.id) ?? element.field.value ?? "";
    return typed === "" ? sight : { ...sight, texts: [...sight.texts, typed] };
  }
  const reading = state.changed.get(element.id);
  if (reading === undefined) return { ...sight, texts: withEchoes(state, sight.texts) };
  return { ...sight, texts: reading === null ? [] : [reading] };
}

/** The text of a row as it is once a text was entered: `Remove ${…}` is `Remove milk` then. */
function withEchoes({ echoes }: PageState, texts: readonly string[]): string[] {
  const filled = texts.filter((text) => text.includes(HOLE));
  const told = echoes.flatMap(({ text }) =>
    filled.map((words) => words.replaceAll(HOLE, () => text)),
  );
  return [...told, ...texts];
}
