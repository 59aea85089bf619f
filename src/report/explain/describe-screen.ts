import type {
  AnswerFact,
  DialogFact,
  EffectFact,
  ElementFact,
  FormFact,
  ScreenFact,
} from "../../contracts/generated.ts";
import { oneLine } from "../../contracts/reason-lines.ts";
import { describeElement, referTo } from "./describe-element.ts";
import { requestOf } from "../../app-model/answers.ts";
import { citationOf } from "../../app-model/citation.ts";
import { indented, listed, section } from "./lines.ts";

export function describeScreen(screen: ScreenFact): string {
  const title = screen.title === null ? "" : ` "${screen.title}"`;
  const parts = [
    oneLine(`${screen.id}${title} · ${citationOf(screen.source)}`),
    indented(
      section("once the server answers", (screen.answered?.answers ?? []).map(describeAnswer)),
    ),
    indented(section("elements", screen.elements.map(describeElement))),
    indented(
      section(
        "forms",
        screen.forms.map((form) => describeForm(form, screen)),
      ),
    ),
    indented(
      section(
        "effects",
        screen.effects.map((effect) => describeEffect(effect, screen)),
      ),
    ),
    indented(section("files", filesElsewhere(screen))),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function describeAnswer(answer: AnswerFact): string {
  const { status, json, source } = answer;
  return listed([`${requestOf(answer)} with ${json ?? `status ${status}`}`, citationOf(source)]);
}

/** The files of a screen, where there are others than the one that it is written in. */
function filesElsewhere({ files, source }: ScreenFact): readonly string[] {
  return files.every((file) => file === source.path) ? [] : files;
}

export function describeForm({ fields, submit, source }: FormFact, screen: ScreenFact): string {
  const held =
    fields.length === 0 ? "no field" : fields.map((id) => called([id], screen)).join(", ");
  const sent = submit === null ? "no button" : called([submit], screen);
  return `${held} · submitted by ${sent} · ${citationOf(source)}`;
}

/** E.g. `click button "Save" with textbox "Name" → shows alert "Saved" (certain)`. */
export function describeEffect(effect: EffectFact, screen: ScreenFact): string {
  const conditions = [
    effect.requires.length === 0 ? "" : ` with ${called(effect.requires, screen)}`,
    effect.unless === undefined ? "" : ` without ${called(effect.unless, screen)}`,
    effect.dialog === undefined ? "" : ` and ${answerTo(effect.dialog)}`,
  ].join("");
  const certainty = effect.certainty === "literal" ? "certain" : effect.certainty;
  const pressed = effect.key === undefined ? "" : ` ${effect.key} in`;
  const trigger = `${effect.action}${pressed} ${called([effect.trigger], screen)}${conditions}`;
  return `${trigger} → ${effect.outcome} ${targetOf(effect, screen)}${readingOf(effect, screen)} (${listed([certainty, effect.history ?? ""])})`;
}

/** What a dialog says stands for itself. */
function targetOf({ outcome, target }: EffectFact, screen: ScreenFact): string {
  return outcome === "asks" ? `"${target}"` : called([target], screen);
}

function answerTo({ kind, accepted }: DialogFact): string {
  return `${accepted ? "accepts" : "dismisses"} the ${kind}`;
}

/** What an element reads afterwards, where that is not what it is called by. */
function readingOf({ reads, target }: EffectFact, screen: ScreenFact): string {
  const element = screen.elements.find(({ id }) => id === target);
  const isCalledSo = reads === (element?.name ?? element?.text ?? null);
  return reads === undefined || isCalledSo ? "" : ` to "${reads}"`;
}

/** Elements as people would call them; a path stands for itself. */
export function called(ids: readonly string[], screen: ScreenFact): string {
  const words = ids.map((id) => {
    const element = screen.elements.find((candidate: ElementFact) => candidate.id === id);
    return element === undefined ? id : referTo(element);
  });
  return words.join(" and ");
}
