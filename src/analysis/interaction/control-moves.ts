import {
  briefSampleFor,
  isSearch,
  sampleFor,
  tooShortFor,
  unlikelyFor,
} from "../../test-data/samples.ts";
import type { Guide } from "../guide.ts";
import { attributeText, mayHave } from "../ui/attributes.ts";
import { isForm } from "../ui/form-element.ts";
import type { ElementDraft } from "../ui/element-draft.ts";
import { elementAt, elementsOf } from "../ui/placed.ts";
import type { UiElement } from "../ui/tree.ts";
import { wordingIn } from "../ui/wording.ts";
import type { Consequence } from "./consequences.ts";
import type { Interaction } from "./interact.ts";
import type { Move } from "./moves.ts";
import type { Scene, Sight } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** What is typed: what people usually write, fewer words, less than rules let pass, or what nobody would write there. */
export type Style = "usual" | "brief" | RuleStyle;

/** The styles that rules often refuse. */
export const RULE_STYLES = ["too short", "unlikely"] as const;

type RuleStyle = (typeof RULE_STYLES)[number];

export function isRuleStyle(style: Style): style is RuleStyle {
  return style === "too short" || style === "unlikely";
}

/** What rules may refuse, by the style; null where there is nothing of the kind. */
const REFUSED: Readonly<Record<RuleStyle, (field: ElementDraft) => string | null>> = {
  "too short": tooShortFor,
  unlikely: unlikelyFor,
};

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

/** What was tried at the same place of the source. */
export function alikeOf(
  { action, key, element: { path, line } }: Trigger,
  interactions: readonly Interaction[],
): readonly Interaction[] {
  return interactions.filter(
    ({ trigger: { action: other, key: pressed, element } }) =>
      other === action && pressed === key && element.path === path && element.line === line,
  );
}

/** What is done to use the control of a trigger; null where that cannot be done. */
export function movesOf(scene: Scene, trigger: Trigger, past: Rehearsing): readonly Move[] | null {
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
  const doesMore = tried.some(({ attempts }) =>
    attempts.some(({ consequences }) => consequences.some((one) => isMore(one, element))),
  );
  // What nobody could say of it for any text may be said of one.
  const isFirst = past.typed.length === 0 && tried.length > 0;
  const move = doesMore || isFirst ? fillOf(scene, element.key, past) : null;
  return move === null ? null : [move];
}

/** Whether something else happens than that a field holds what is typed: a label around it may say more. */
function isMore({ key, outcome }: Consequence, field: UiElement): boolean {
  return key !== field.key || outcome === "changes";
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

/** Something typed into a field that was not typed before; null where nothing can be. */
export function fillOf(scene: Scene, key: string, past: Rehearsing): Move | null {
  const { typed, style, guide, numeric } = past;
  const sight = scene.sights.get(key)?.draft;
  if (sight === undefined || sight.field?.locked === true) return null;
  const field = guide.fieldOf(sight);
  const draft = {
    ...sight,
    field: field !== null && numeric.has(key) ? { ...field, pattern: "\\d+" } : field,
  };
  const sample = style === "brief" ? briefSampleFor : sampleFor;
  const refused = isRuleStyle(style) ? REFUSED[style](draft) : null;
  const value = [0, 1, 2]
    .map((nth) => sample(draft, nth))
    .find((text) => text !== null && !typed.includes(text));
  const text = refused ?? value ?? sample(draft, 0);
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
export function isTold({ sights }: Scene, { key }: UiElement): boolean {
  const draft = sights.get(key)?.draft;
  if (draft === undefined) return false;
  const { name, label, placeholder, test_id: id, role } = draft;
  const isNamed = [name, label, placeholder, id].some((words) => (words ?? "") !== "");
  return isNamed || [...sights.values()].filter((one) => one.draft.role === role).length === 1;
}
