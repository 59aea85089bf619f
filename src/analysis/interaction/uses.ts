import {
  briefSampleFor,
  isSearch,
  sampleAskedFor,
  sampleFor,
  tooShortFor,
} from "../../test-data/samples.ts";
import type { Guide } from "../guide.ts";
import { isWithin } from "../limits.ts";
import { attributeText, mayHave } from "../ui/attributes.ts";
import { isForm } from "../ui/form-element.ts";
import { elementAt, elementsOf } from "../ui/placed.ts";
import { rowWithin, tellsRow } from "../ui/rows.ts";
import type { UiElement } from "../ui/tree.ts";
import { wordingIn } from "../ui/wording.ts";
import type { Interaction } from "./interact.ts";
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

/** What is typed: what people usually write, fewer words, or less than rules let pass. */
export type Style = "usual" | "brief" | "too short";

/** What a rehearsal knows of its page and its past. */
export interface Rehearsing {
  readonly guide: Guide;
  readonly interactions: readonly Interaction[];
  readonly style: Style;
  /** What was typed so far, in order. */
  readonly typed: readonly string[];
  /** Keys of the fields that keep numbers alone of what is typed. */
  readonly numeric: ReadonlySet<string>;
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

/** What was tried at the same place of the source. */
function alikeOf(
  { action, key, element: { path, line } }: Trigger,
  interactions: readonly Interaction[],
): readonly Interaction[] {
  return interactions.filter(
    ({ trigger: { action: other, key: pressed, element } }) =>
      other === action && pressed === key && element.path === path && element.line === line,
  );
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

function movesOf(scene: Scene, trigger: Trigger, past: Rehearsing): readonly Move[] | null {
  const { action, element } = trigger;
  const { key } = element;
  const draft = scene.sights.get(key)?.draft;
  if (draft === undefined) return null;
  switch (action) {
    case "fill":
      return searchFor(key, draft, past) ?? typingFor(scene, trigger, past);
    case "select": {
      const move = choiceOf(element);
      return move === null ? null : [move];
    }
    case "check":
      return [
        {
          key,
          action: draft.field?.value === "on" ? "uncheck" : "check",
          value: "",
          set: null,
        },
      ];
    case "dblclick":
      return [{ key, action, value: "", set: null }];
    case "click":
    case "submit":
    case "press": {
      return pressing(scene, trigger, past);
    }
  }
}

function pressing(scene: Scene, trigger: Trigger, past: Rehearsing): readonly Move[] | null {
  const { action, element, key: pressed } = trigger;
  const { key } = element;
  const filled = pressed === "Escape" ? [] : fillsFor(scene, trigger, past);
  if (filled === null) return null;
  if (action !== "press") return [...filled, { key, action: "click", value: "", set: null }];
  // A key goes to the field that was typed into last.
  const own = filled.find((move) => move.key === key) ?? fillOf(scene, key, past);
  if (own === null) return null;
  const others = filled.filter((move) => move.key !== key);
  return [...others, own, { key, action, value: pressed ?? "Enter", set: null }];
}

/** Of what is on the page, a word to look for. */
function searchFor(
  key: string,
  draft: Sight["draft"],
  { typed }: Rehearsing,
): readonly Move[] | null {
  const [word] = (typed[0] ?? "").split(" ");
  if (word === undefined || word === "" || !isSearch(draft)) return null;
  return [{ key, action: "fill", value: word, set: word }];
}

/** What is typed where the page was seen to follow while it is: a count of letters, a greeting, a price. */
function typingFor(scene: Scene, { element }: Trigger, past: Rehearsing): readonly Move[] | null {
  const tried = past.interactions.filter(
    ({ trigger }) => trigger.action === "fill" && trigger.element.key === element.key,
  );
  const others = tried.flatMap(({ attempts }) =>
    attempts.flatMap(({ consequences }) => consequences.filter(({ key }) => key !== element.key)),
  );
  const move = others.length === 0 ? null : fillOf(scene, element.key, past);
  return move === null ? null : [move];
}

/** Another option than the one that is chosen. */
function choiceOf(select: UiElement): Move | null {
  const now = attributeText(select, "value");
  const options = elementsOf(select.children).flatMap(({ element }) =>
    element.tag === "option" && element.presence === "yes" && !element.repeated ? [element] : [],
  );
  const chosen = options.find((one) => valueOf(one) === now) ?? options[0];
  const other = options.find((one) => one !== chosen && !mayHave(one, "disabled") && valueOf(one));
  if (other === undefined) return null;
  const [text = ""] = wordingIn(other).texts;
  return text === ""
    ? null
    : {
        key: select.key,
        action: "choose",
        value: text.trim(),
        set: valueOf(other),
      };
}

function valueOf(option: UiElement): string {
  return attributeText(option, "value") ?? wordingIn(option).texts[0]?.trim() ?? "";
}

/** Fills what the control needs, and all that a test can name; null where something cannot be filled. */
function fillsFor(scene: Scene, trigger: Trigger, past: Rehearsing): readonly Move[] | null {
  const needed = neededKeys(trigger, past);
  const { blocking } = trigger;
  const isFilled = (field: UiElement): boolean =>
    needed === null ? blocking.includes(field) || isTold(scene, field) : needed.has(field.key);
  const fields = trigger.fields.filter(isFilled);
  if (!blocking.every((field) => fields.includes(field))) return null;
  const moves = fields.map(({ key }) => fillOf(scene, key, past));
  if (moves.includes(null)) return null;
  const choices = needed === null ? selectsAround(scene, trigger) : [];
  return [...moves.flatMap((move) => move ?? []), ...choices];
}

/** Keys of the fields that mattered when it was tried; null for all of its form. */
function neededKeys(trigger: Trigger, past: Rehearsing): ReadonlySet<string> | null {
  const { action, element } = trigger;
  if (action === "submit") return null;
  const alike = alikeOf(trigger, past.interactions);
  const own = alike.find((one) => one.trigger.element.key === element.key) ?? alike[0];
  if (action === "press" && own === undefined) return null;
  return new Set(own?.attempts.at(-1)?.requires ?? []);
}

function fillOf(scene: Scene, key: string, past: Rehearsing): Move | null {
  const { typed, style, guide, numeric } = past;
  const sight = scene.sights.get(key)?.draft;
  if (sight === undefined || sight.field?.locked === true) return null;
  const field = guide.fieldOf(sight);
  const draft = {
    ...sight,
    field: field !== null && numeric.has(key) ? { ...field, pattern: "\\d+" } : field,
  };
  const sample = style === "brief" ? briefSampleFor : sampleFor;
  const short = style === "too short" ? tooShortFor(draft) : null;
  const value = [0, 1, 2]
    .map((nth) => sample(draft, nth))
    .find((text) => text !== null && !typed.includes(text));
  const text = short ?? value ?? sample(draft, 0);
  return text === null ? null : { key, action: "fill", value: text, set: text };
}

/** A choice for each list of options in the form of a control. */
function selectsAround(scene: Scene, { element }: Trigger): readonly Move[] {
  const around = elementAt(scene.low.view.nodes, element.key)?.around ?? [];
  const form = around.findLast((one) => isForm(one));
  if (form === undefined) return [];
  return elementsOf(form.children).flatMap(({ element: inner }) =>
    inner.tag === "select" && inner.presence === "yes" && isTold(scene, inner)
      ? (choiceOf(inner) ?? [])
      : [],
  );
}

/** Whether a test can name a field: by its words or id, or as the only one of its role. */
function isTold({ sights }: Scene, { key }: UiElement): boolean {
  const draft = sights.get(key)?.draft;
  if (draft === undefined) return false;
  const { name, label, placeholder, test_id: id, role } = draft;
  const isNamed = [name, label, placeholder, id].some((words) => (words ?? "") !== "");
  return isNamed || [...sights.values()].filter((one) => one.draft.role === role).length === 1;
}
