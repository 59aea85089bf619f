import { citationOf } from "../../app-model/citation.ts";
import type { SourceLocation } from "../../contracts/generated.ts";
import { reasonLines } from "../../contracts/reason-lines.ts";
import { groupByReason } from "../../contracts/reasons.ts";
import { describeElement } from "./describe-element.ts";
import { describeEndpoint, describeGap, describeRoute } from "./describe-model.ts";
import { describeEffect, describeForm } from "./describe-screen.ts";
import type { ExplainedRun } from "./explained-run.ts";
import { paragraphs, section } from "./lines.ts";

/** A file of the source, or one line of it. */
export interface Place {
  readonly path: string;
  /** Null for the whole file. */
  readonly line: number | null;
}

/** Everything of a run that cites a place; `""` when nothing does. */
export function explainPlace(run: ExplainedRun, place: Place): string {
  const isHere = (source: SourceLocation | null): boolean =>
    source?.path === place.path && (place.line === null || source.line === place.line);
  const { routes, endpoints, gaps } = run.model;
  const cited = paragraphs([
    ...screenFacts(run, isHere),
    section("routes", routes.filter(({ source }) => isHere(source)).map(describeRoute)),
    section("endpoints", endpoints.filter(({ source }) => isHere(source)).map(describeEndpoint)),
    section("gaps", gaps.filter(({ source }) => isHere(source)).map(describeGap)),
    section("test cases", casesAt(run, isHere)),
    section("locators", locatorsAt(run, isHere)),
    section(
      "left out",
      reasonLines(groupByReason(run.exclusions.filter(({ source }) => isHere(source)))),
    ),
  ]);
  const pages = run.model.screens.filter(({ files }) => files.includes(place.path));
  const partOf = pages.map(({ route, id }) => route ?? id);
  return paragraphs([cited, place.line === null ? section("pages made of it", partOf) : ""]);
}

type IsHere = (source: SourceLocation | null) => boolean;

/** A fact of a layout is told once, not once for each screen that shows it. */
function screenFacts({ model }: ExplainedRun, isHere: IsHere): string[] {
  const { screens } = model;
  const lines = (of: (screen: (typeof screens)[number]) => readonly string[]): string[] => [
    ...new Set(screens.flatMap(of)),
  ];
  return [
    section(
      "elements",
      lines((screen) =>
        screen.elements.filter(({ source }) => isHere(source)).map(describeElement),
      ),
    ),
    section(
      "forms",
      lines((screen) =>
        screen.forms
          .filter(({ source }) => isHere(source))
          .map((form) => describeForm(form, screen)),
      ),
    ),
    section(
      "effects",
      lines((screen) =>
        screen.effects
          .filter((effect) => isHere(effect.source))
          .map((effect) => describeEffect(effect, screen)),
      ),
    ),
  ];
}

function casesAt({ cases }: ExplainedRun, isHere: IsHere): string[] {
  return (cases ?? []).flatMap(({ testCase, followed }) => {
    const phrases = [...followed.steps, ...followed.expectations];
    return phrases
      .filter(({ source, effects }) => isHere(source) || effects.some((one) => isHere(one.source)))
      .map(({ text }) => `${testCase.id}: ${text}`);
  });
}

function locatorsAt({ locators }: ExplainedRun, isHere: IsHere): string[] {
  return locators
    .filter(({ at, rests }) => isHere(at) || isHere(placeIn(rests)))
    .map(({ what, at, rests }) => `${citationOf(at)} ${what} · ${rests}`);
}

function placeIn(citation: string): SourceLocation | null {
  const place = parsePlace(citation);
  return place.line === null ? null : { path: place.path, line: place.line };
}

/** `src/App.tsx:12`, or a path alone. */
export function parsePlace(text: string): Place {
  const [, path = text, line] = /^(.+):(\d{1,9})$/u.exec(text) ?? [];
  return { path, line: line === undefined ? null : Number(line) };
}
