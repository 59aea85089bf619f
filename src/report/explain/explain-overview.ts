import type { RouteFact } from "../../contracts/generated.ts";
import { citationOf } from "../../app-model/citation.ts";
import { guidanceLines } from "../../app-model/lines/guidance-lines.ts";
import { screenOf } from "../../app-model/routes.ts";
import { oneLine, reasonLines } from "../../contracts/reason-lines.ts";
import { groupByReason, missingByGaps } from "../../contracts/reasons.ts";
import { describePackage, describeRoute } from "./describe-model.ts";
import type { ExplainedRun } from "./explained-run.ts";
import { counted, listed, paragraphs, section } from "./lines.ts";
import { caseLine, casesOn } from "./run-cases.ts";

/** What a run found, chose, left out and spent, to begin with. */
export function explainOverview(run: ExplainedRun): string {
  const { model, cases, exclusions, coverageNotes } = run;
  return paragraphs([
    heading(run),
    section("why it ended", run.failures),
    section("packages", model.packages.map(describePackage)),
    section(
      "routes",
      model.routes.map((route) => routeLine(run, route)),
    ),
    section("what the team asks of its tests", guidance(run)),
    section("gaps", reasonLines(groupByReason(missingByGaps(model.gaps)))),
    section(
      "test cases",
      (cases ?? []).map((testCase) => caseLine(run, testCase)),
    ),
    section("left out", reasonLines(groupByReason(exclusions))),
    section("coverage notes", coverageNotes),
    section("tokens", tokens(run)),
    NEXT,
  ]);
}

const NEXT =
  "More: name a route, the id of a case, or a place in the source (path:line) after the run folder.";

function heading({ runId, meta, model }: ExplainedRun): string {
  const { repo_full_name: repository, base_sha: commit, working_directory: folder } = meta.source;
  const where = folder === "" ? "" : `, folder ${folder}`;
  const screens = counted(model.screens.length, "screen");
  return oneLine(
    `Run ${runId} of ${repository} at ${commit.slice(0, 12)}${where}: depth ${meta.depth}, ${meta.framework}, answered by ${meta.provider} ${meta.model}. ${counted(model.routes.length, "route")}, ${screens}, ${counted(model.gaps.length, "gap")}.`,
  );
}

function routeLine(run: ExplainedRun, route: RouteFact): string {
  const screen = screenOf(run.model, route);
  if (screen === null) return describeRoute(route);
  const { elements, forms, effects, files } = screen;
  const cases = casesOn(run, screen);
  return listed([
    describeRoute(route),
    counted(files.length, "file"),
    counted(elements.length, "element"),
    counted(forms.length, "form"),
    counted(effects.length, "effect"),
    counted(cases.length, "case"),
  ]);
}

/** What became of it, once there are tests; before, what it is. */
function guidance({ model, report }: ExplainedRun): readonly string[] {
  const followed = report?.instructions ?? [];
  if (followed.length === 0) return guidanceLines(model).slice(1);
  return followed.map(({ what, source }) => `${what} · ${citationOf(source)}`);
}

function tokens({ spent }: ExplainedRun): string[] {
  return spent.map(([agent, usage]) => {
    const money = usage.usd === null ? "price not known" : `$${usage.usd.toFixed(4)}`;
    return `${agent}: ${usage.input_tokens} in, ${usage.output_tokens} out, ${money}`;
  });
}
