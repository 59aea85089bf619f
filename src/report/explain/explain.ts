import { isCatchAll, routeFor } from "../../app-model/routes.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { RouteFact } from "../../contracts/generated.ts";
import { oneLine } from "../../contracts/reason-lines.ts";
import { explainCase, explainLeftOut } from "./explain-case.ts";
import { explainOverview } from "./explain-overview.ts";
import { explainPlace, parsePlace } from "./explain-place.ts";
import { explainRoute } from "./explain-route.ts";
import type { ExplainedRun } from "./explained-run.ts";
import { nearest } from "./nearest.ts";

/**
 * The readable log of a run: all of it, or of one route, test case or place in the source. Text of
 * the repository and of a model in it neither ends a line nor moves the cursor.
 *
 * Throws `InvalidInput` when the run knows no such thing, with the nearest that it knows.
 */
export function explain(run: ExplainedRun, subject: string | undefined): string {
  if (subject === undefined) return explainOverview(run);
  const explained =
    routesOf(run, subject) ??
    caseOf(run, subject) ??
    placeOf(run, subject) ??
    leftOut(run, subject);
  if (explained !== null) return explained;
  throw unknown(run, subject);
}

function routesOf(run: ExplainedRun, subject: string): string | null {
  const { routes } = run.model;
  const named = routes.filter(({ path, screen }) => path === subject || screen === subject);
  const found = named.length > 0 ? named : visitedRoute(run, subject);
  if (found.length === 0) return null;
  return found.map((route) => explainRoute(run, route)).join("\n\n");
}

/** The route of a URL path; what shows everything that no other route shows is not meant. */
function visitedRoute({ model }: ExplainedRun, path: string): RouteFact[] {
  const route = path.startsWith("/") ? routeFor(model, path) : null;
  return route === null || isCatchAll(route.path) ? [] : [route];
}

function caseOf(run: ExplainedRun, subject: string): string | null {
  const found = run.cases?.find(({ testCase }) => testCase.id === subject);
  return found === undefined ? null : explainCase(run, found);
}

function placeOf(run: ExplainedRun, subject: string): string | null {
  const text = explainPlace(run, parsePlace(subject));
  return text === "" ? null : text;
}

/** So few letters are in too many titles to mean one. */
const SHORTEST_NAME = 4;

function leftOut(run: ExplainedRun, subject: string): string | null {
  return subject.length < SHORTEST_NAME ? null : explainLeftOut(run, subject);
}

function unknown(run: ExplainedRun, subject: string): NamedError {
  const { model, cases } = run;
  const known = [
    ...model.routes.map(({ path }) => path),
    ...(cases ?? []).map(({ testCase }) => testCase.id),
    ...model.screens.flatMap(({ files }) => files),
  ];
  const near = nearest(parsePlace(subject).path, known).map((word) =>
    JSON.stringify(oneLine(word)),
  );
  const hint =
    near.length === 0
      ? "explain without it names all routes and cases"
      : `did you mean ${near.join(" or ")}?`;
  return new NamedError(
    "InvalidInput",
    `${JSON.stringify(subject)} is no route, case or cited place (path:line) of this run; ${hint}`,
  );
}
