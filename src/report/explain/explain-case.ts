import { citationOf } from "../../app-model/citation.ts";
import type { FollowedPhrase } from "../../app-model/follow-case.ts";
import { DEPTH_LIMITS, type Depth, type Priority, type TestCase } from "../../contracts/depth.ts";
import { oneLine, reasonLines } from "../../contracts/reason-lines.ts";
import { groupByReason } from "../../contracts/reasons.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import { failsWhen, readCase } from "../../step-language/index.ts";
import { describeEffect } from "./describe-screen.ts";
import type { ExplainedCase, ExplainedRun } from "./explained-run.ts";
import { counted, paragraphs, section } from "./lines.ts";
import { fileOf } from "./run-cases.ts";

/** The steps of a case, what each rests on, why it was chosen, and what became of it. */
export function explainCase(run: ExplainedRun, { testCase, followed }: ExplainedCase): string {
  const { id, title, preconditions } = testCase;
  const { steps, expectations } = followed;
  return paragraphs([
    oneLine(`${id}: ${title}`),
    section("why", whyChosen(run, { testCase, followed })),
    section("before", preconditions),
    section("steps", steps.flatMap(phraseLines)),
    section("expected", expectations.flatMap(phraseLines)),
    section("fails when", whatItCatches(testCase)),
    section("what became of it", fate(run, id)),
  ]);
}

function whatItCatches(testCase: TestCase): string[] {
  const { steps, expectations } = readCase(testCase);
  const miss = failsWhen(
    steps.map(({ meaning }) => meaning),
    expectations.map(({ meaning }) => meaning),
  );
  return miss === "" ? [] : [miss];
}

function whyChosen({ meta }: ExplainedRun, { testCase, followed }: ExplainedCase): string[] {
  const effects = followed.steps.flatMap((step) => step.effects);
  const behaviour =
    effects.length === 0
      ? "it looks at what the pages show; no effect of a control is part of it"
      : `it depends on ${counted(effects.length, "effect")} that the source gives its steps`;
  return [`priority ${testCase.priority}: ${depthsOf(testCase.priority, meta.depth)}`, behaviour];
}

function depthsOf(priority: Priority, depth: Depth): string {
  const depths = (Object.keys(DEPTH_LIMITS) as Depth[]).filter((one) =>
    DEPTH_LIMITS[one].priorities.includes(priority),
  );
  const room = DEPTH_LIMITS[depth].testCases;
  return `such cases are written at depth ${depths.join(", ")}; ${depth} has room for ${room} cases`;
}

function phraseLines({ text, source, effects, screen, problem }: FollowedPhrase): string[] {
  const place = source === null ? "" : ` · ${citationOf(source)}`;
  const doubt = problem === null ? "" : ` · cannot be followed in the source: ${problem}`;
  const because = effects.map((effect) => {
    const words = screen === null ? effect.outcome : describeEffect(effect, screen);
    return `  ${words} · ${citationOf(effect.source)}`;
  });
  return [`${text}${place}${doubt}`, ...because];
}

function fate(run: ExplainedRun, id: string): string[] {
  const file = fileOf(run, id);
  if (file !== undefined) return [`it is in ${file}`];
  const reasons = reasonLines(groupByReason(exclusionsOf(run, id)));
  if (reasons.length > 0) return reasons;
  return [run.report === null ? "the run ended before tests were written" : "it is in no file"];
}

/** What was left out under a name: the id of a case, or a part of its title. */
function exclusionsOf({ exclusions }: ExplainedRun, name: string): Exclusion[] {
  const wanted = name.toLowerCase();
  return exclusions.filter(({ what }) => what.toLowerCase().includes(wanted));
}

/** A case that the run does not have, when it is known why. */
export function explainLeftOut(run: ExplainedRun, name: string): string | null {
  const exclusions = exclusionsOf(run, name);
  if (exclusions.length === 0) return null;
  return section(`left out: ${oneLine(name)}`, reasonLines(groupByReason(exclusions)));
}
