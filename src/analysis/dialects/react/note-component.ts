import type { ElementValue, ExternalValue, Value } from "../../code/value.ts";
import type { Project } from "../../source/project.ts";
import { componentName } from "../../packages/rendering.ts";
import type { ReactRenderer } from "./types.ts";

/** Notes a component of a package of which only the name is known. */
export function notePackage(
  type: ExternalValue,
  element: ElementValue,
  { evaluator }: ReactRenderer,
): void {
  const { path, line } = element;
  if (path === "") return;
  const isFile = type.module === "" || evaluator.project.paths.has(type.module);
  evaluator.project.gaps.note({
    kind: "component",
    what: isFile ? `the component ${componentName(type)}` : `components of ${type.module}`,
    why: isFile
      ? whyNotFound(type.module, evaluator.project)
      : "what the components of this package render is not known; they are taken by their names",
    help: "a data-testid, or a label, on these elements",
    source: { path, line },
  });
}

function whyNotFound(path: string, project: Project): string {
  if (path === "") return "nothing declares it";
  return project.text(path) !== undefined
    ? `${path} does not export it in a way that is followed`
    : `${path} was not read`;
}

/** Notes a component that is left out, since a page with it takes too many steps. */
export function noteCostly({ path, line }: ElementValue, { evaluator }: ReactRenderer): void {
  evaluator.project.gaps.note({
    kind: "component",
    what: "what this component shows",
    why: "a look at the page with it takes too many steps, so that only its children are seen",
    help: "tests of it that are written by hand",
    source: { path, line },
  });
}

/** Notes a component that is neither a function nor a class of the source. */
export function noteUnknown(
  { type, path, line }: ElementValue,
  { evaluator }: ReactRenderer,
): void {
  if (path === "" || typeof type === "string") return;
  evaluator.project.gaps.note({
    kind: "component",
    what: described(type),
    why: "what makes it is not known, so that only its children are seen",
    help: "tests of it that are written by hand",
    source: { path, line },
  });
}

function described(type: Value): string {
  const name = type.kind === "unknown" ? (type.origin?.name ?? "") : "";
  return name === "" ? "a component" : `the component ${name}`;
}
