import type { EndpointFact } from "../../contracts/generated.ts";
import { isWithin } from "../limits.ts";
import { compareText } from "../order.ts";
import type { Project } from "../source/project.ts";
import type { Evaluator, Host } from "../code/evaluator.ts";
import { mayCallBack } from "../code/calling-back.ts";
import { loseTrack } from "../code/unknown-calls.ts";
import { UNKNOWN, type ExternalValue, type Value } from "../code/value.ts";
import { packageAt } from "./browser/scripts-of-packages.ts";
import { createStandInSearch } from "./stand-ins/read.ts";
import type { AppRoot, Component, PackageModel } from "./types.ts";

/** The packages of an analysis, asked in order. */
export interface Packages extends Host {
  /** What shows a component of a package; null when none of them knows it. */
  component(type: ExternalValue): Component | null;
  /** Whether something of a package may put routes on a page. */
  showsRoutes(type: ExternalValue): boolean;
  /** Applications that start by the conventions of a package. */
  roots(evaluator: Evaluator): readonly AppRoot[];
  /** The addresses that servers of the repository answer, by file; of one file, the first answer. */
  endpoints(project: Project): readonly EndpointFact[];
}

/** Answers for these packages. A call that none of them knows gives something that remembers it. */
export function createPackages(models: readonly PackageModel[]): Packages {
  const matching = new Map<string, readonly PackageModel[]>();
  const standIn = createStandInSearch();
  const modelsOf = (module: string): readonly PackageModel[] => {
    const known = matching.get(module);
    if (known !== undefined) return known;
    const name = packageAt(module);
    const found = models.filter((model) => model.matches(name));
    matching.set(module, found);
    return found;
  };
  return {
    call: (callee, args, evaluator) =>
      firstOf(modelsOf(callee.module), (model) => callOf(model, callee, args, evaluator)) ??
      unknownCall(callee, args, { evaluator, models: modelsOf(callee.module) }),
    constant: (name, evaluator) =>
      firstOf(modelsOf(name.module), (model) => model.constant?.(name, evaluator) ?? null),
    extend: (base, made, evaluator) =>
      firstOf(modelsOf(base.module), (model) => model.extend?.(base, made, evaluator) ?? null),
    template: (tag, parts, evaluator) =>
      firstOf(modelsOf(tag.module), (model) => model.template?.(tag, parts, evaluator) ?? null),
    member: (origin, name, evaluator) =>
      firstOf(modelsOf(origin.module), (model) => model.member?.(origin, name, evaluator) ?? null),
    isRequest: (origin) =>
      modelsOf(origin.module).some((model) => model.isRequest?.(origin) === true),
    isPure: ({ module }) => modelsOf(module).some(({ isPure }) => isPure === true),
    standIn: (wanted) => standIn(modelsOf(wanted.specifier), wanted),
    successCallbacks: (args) => args.flatMap((arg) => successCallbacks(arg, 0)),
    component: (type) => firstOf(modelsOf(type.module), (model) => model.component?.(type) ?? null),
    showsRoutes: ({ module, name }) =>
      modelsOf(module).some((model) => model.showsRoutes?.(name) === true),
    roots: (evaluator) => models.flatMap((model) => model.roots?.(evaluator) ?? []),
    endpoints: (project) => endpointsOf(models, project),
  };
}

function firstOf<Answer>(
  models: readonly PackageModel[],
  ask: (model: PackageModel) => Answer | null,
): Answer | null {
  for (const model of models) {
    const answer = ask(model);
    if (answer !== null) return answer;
  }
  return null;
}

function endpointsOf(models: readonly PackageModel[], project: Project): readonly EndpointFact[] {
  const found: EndpointFact[] = [];
  for (const model of models) {
    const answered = new Set(found.map(({ source }) => source.path));
    const more = model.endpoints?.(project) ?? [];
    found.push(...more.filter(({ source }) => !answered.has(source.path)));
  }
  return found.toSorted((left, right) => compareText(left.source.path, right.source.path));
}

function callOf(
  model: PackageModel,
  callee: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  const call = model.calls?.get(callee.name);
  if (call !== undefined) return call(args, evaluator);
  return model.call?.(callee, args, evaluator) ?? null;
}

interface Asked {
  readonly evaluator: Evaluator;
  readonly models: readonly PackageModel[];
}

/** Nobody knows what it does: what follows depends on it, unless its package only computes. */
function unknownCall(
  { module, name }: ExternalValue,
  args: readonly Value[],
  { evaluator, models }: Asked,
): Value {
  const { mode, event } = evaluator.session;
  const origin = { module, name, args };
  if (mode === "event" && !models.some(({ isPure }) => isPure === true)) {
    event.dependsOnOutside = true;
    if (!models.some((model) => model.isRequest?.(origin) === true)) {
      loseTrack(evaluator);
      mayCallBack(name, args, evaluator);
    }
  }
  return { ...UNKNOWN, origin };
}

/** `onSuccess` and `onCompleted` of options, as mutations of every library take them. */
function successCallbacks(value: Value, depth: number): readonly Value[] {
  if (value.kind !== "object" || !isWithin("optionsDepth", depth)) return [];
  return [...value.properties].flatMap(([name, property]) =>
    name === "onSuccess" || name === "onCompleted"
      ? [property]
      : successCallbacks(property, depth + 1),
  );
}
