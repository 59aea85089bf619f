import { citationOf } from "../../app-model/citation.ts";
import {
  type ControlUse,
  controlUses,
  differenceOf,
  type PageDifference,
} from "../../app-model/control-uses.ts";
import { screenOf } from "../../app-model/routes.ts";
import { isInteractive } from "../../app-model/testability.ts";
import type { RouteFact, ScreenFact, SourceLocation } from "../../contracts/generated.ts";
import { oneLine, reasonLines } from "../../contracts/reason-lines.ts";
import { groupByReason, missingByGaps } from "../../contracts/reasons.ts";
import { describeElement, referTo } from "./describe-element.ts";
import { describeRoute } from "./describe-model.ts";
import { called, describeForm } from "./describe-screen.ts";
import type { ExplainedRun } from "./explained-run.ts";
import { indented, paragraphs, section } from "./lines.ts";
import { caseLine, casesOn } from "./run-cases.ts";

/** What a page is made of, what its controls were found to do, and what became of it. */
export function explainRoute(run: ExplainedRun, route: RouteFact): string {
  const screen = screenOf(run.model, route);
  const heading = oneLine(describeRoute(route));
  if (screen === null) {
    const missing = missingIn(run, [route.source], [route.source.path]);
    return paragraphs([heading, whyUnseen(route), ...missing]);
  }
  const at = { screen, path: route.path };
  return paragraphs([
    screen.title === null ? heading : `${heading}\n${oneLine(`title "${screen.title}"`)}`,
    section("files", screen.files),
    section("at first", screen.elements.filter(({ initial }) => initial).map(describeElement)),
    section("not at first", screen.elements.filter(({ initial }) => !initial).map(describeElement)),
    section(
      "forms",
      screen.forms.map((form) => describeForm(form, screen)),
    ),
    titled(
      "controls",
      controlUses(screen).map((use) => explainUse(run, at, use)),
    ),
    section("controls of which no effect is known", withoutEffect(screen)),
    section(
      "test cases",
      casesOn(run, screen).map((testCase) => caseLine(run, testCase)),
    ),
    ...missingIn(run, placesOf(screen, route), [...screen.files, route.source.path]),
  ]);
}

function whyUnseen({ skipped }: RouteFact): string {
  return skipped === undefined
    ? "The source does not say what it shows."
    : `${oneLine(citationOf(skipped))} leaves it out.`;
}

function titled(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? "" : [title, ...texts.map(indented)].join("\n");
}

/** How a control is used, and the page after it. */
function explainUse(
  { model }: ExplainedRun,
  at: { readonly screen: ScreenFact; readonly path: string },
  use: ControlUse,
): string {
  const { control, action, filled, effects, dialog, pressed = "" } = use;
  const sources = [...new Set(effects.map(({ source }) => citationOf(source)))];
  const excluded = effects[0]?.unless ?? [];
  const conditions = [
    filled.length === 0 ? "" : ` with ${called(filled, at.screen)}`,
    excluded.length === 0 ? "" : ` without ${called(excluded, at.screen)}`,
    control.initial ? "" : ", once it is shown",
    dialog?.accepted === true && dialog.kind !== "alert" ? ", accepting its dialog" : "",
  ].join("");
  const certain = effects.every(({ certainty }) => certainty === "literal");
  const doubt = certain ? "" : ` (${effects[0]?.certainty})`;
  const done = pressed === "" ? action : `${action} ${pressed} in`;
  const title = `${done} ${referTo(control)}${conditions}${doubt} · ${sources.join(", ")}`;
  const after = describeDifference(differenceOf(model, at, use));
  return section(oneLine(title), after.length === 0 ? ["the page stays as it is"] : after);
}

function describeDifference(difference: PageDifference): string[] {
  const { leadsTo, shown, hidden, changed, emptied, echoes, dialog } = difference;
  return [
    ...(dialog === null ? [] : [`a dialog says "${dialog.message ?? "…"}"`]),
    ...(leadsTo === null ? [] : [`leads to ${leadsTo}`]),
    ...shown.map((element) => `then there is ${referTo(element)}`),
    ...hidden.map((element) => `then there is no ${referTo(element)}`),
    ...changed.map(({ element, reads }) =>
      reads === null ? `${referTo(element)} reads otherwise` : `then it reads "${reads}"`,
    ),
    ...emptied.map((element) => `${referTo(element)} is empty`),
    ...(echoes ? ["what was entered is shown"] : []),
  ];
}

/** Controls that neither an effect nor a form nor an address says anything of. */
function withoutEffect(screen: ScreenFact): string[] {
  const known = new Set([
    ...controlUses(screen).map(({ control }) => control.id),
    ...screen.forms.flatMap(({ submit, fields }) => [submit, ...fields]),
  ]);
  return screen.elements
    .filter((element) => isInteractive(element) && element.href === null && !known.has(element.id))
    .map((element) => `${referTo(element)} · ${citationOf(element.source)}`);
}

/** Where the facts of a page stand; other pages may have theirs in the same files. */
function placesOf({ source, elements, forms, effects }: ScreenFact, route: RouteFact) {
  const facts = [...elements, ...forms, ...effects];
  return [source, route.source, ...facts.map((fact) => fact.source)];
}

/** What was left out at these places, and what was not followed in these files. */
function missingIn(
  { model, exclusions }: ExplainedRun,
  places: readonly SourceLocation[],
  files: readonly string[],
): string[] {
  const cited = new Set(places.map(citationOf));
  const left = exclusions.filter(({ source }) => source !== null && cited.has(citationOf(source)));
  const gaps = model.gaps.filter(({ source }) => files.includes(source.path));
  return [
    section("left out", reasonLines(groupByReason(left))),
    section("gaps in its files", reasonLines(groupByReason(missingByGaps(gaps)))),
  ];
}
