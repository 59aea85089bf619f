import type { EffectFact, ElementFact, FormFact } from "../contracts/generated.ts";

/**
 * Ids in a part that is on several screens. The id of an element or form begins with that of its
 * screen, as in `screen:/about::link:home`; in a part the screen is left out: `::link:home`.
 */
export type MapId = (id: string) => string;

const MARK = "::";

/** Leaves the screen out of an id of its elements; any other text stays what it is. */
export function toLocalId(id: string, screenId: string): string {
  return id.startsWith(screenId + MARK) ? id.slice(screenId.length) : id;
}

/** The id on a screen of what has this id in a part. */
export function toFullId(id: string, screenId: string): string {
  return isLocalId(id) ? screenId + id : id;
}

export function isLocalId(id: string): boolean {
  return id.startsWith(MARK);
}

export function mapElementIds(element: ElementFact, map: MapId): ElementFact {
  const { row } = element;
  const places = row === undefined ? {} : { row: { ...row, echoes: row.echoes.map(map) } };
  return { ...element, id: map(element.id), ...places };
}

export function mapFormIds(form: FormFact, map: MapId): FormFact {
  const { id, fields, submit } = form;
  return {
    ...form,
    id: map(id),
    fields: fields.map(map),
    submit: submit === null ? null : map(submit),
  };
}

export function mapEffectIds(effect: EffectFact, map: MapId): EffectFact {
  const { trigger, requires, unless, target } = effect;
  return {
    ...effect,
    trigger: map(trigger),
    requires: requires.map(map),
    ...(unless === undefined ? {} : { unless: unless.map(map) }),
    target: map(target),
  };
}
