import type { Evaluator } from "../../code/evaluator.ts";
import { literal, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { SEGMENT } from "../../packages/next/segment.ts";
import { elementOf } from "../../packages/react/elements.ts";
import { compareText } from "../../order.ts";
import { foldersTo, scriptIn, type NextApp } from "./apps.ts";

/**
 * What is around a page of the `app` folder: `layout` and `template` of every folder above, the
 * outermost first. Source:
 * nextjs.org/docs/app/getting-started/project-structure#component-hierarchy.
 */
export function layoutsOf(path: string, app: NextApp, evaluator: Evaluator): readonly Value[] {
  return foldersTo(path, app.appFolders).flatMap((folder) => {
    const slots = slotsOf(folder, path, app, evaluator);
    const layout = fileElement(scriptIn(folder, "layout", evaluator.project), slots, evaluator);
    const template = fileElement(scriptIn(folder, "template", evaluator.project), [], evaluator);
    return [layout, template].filter((element) => element !== null);
  });
}

/** The files around a page and its own, the outermost first. */
export function scriptsOf(
  path: string,
  app: NextApp,
  project: Evaluator["project"],
): readonly string[] {
  const outermost = [...app.appFolders, ...app.pagesFolders];
  const around = foldersTo(path, outermost).flatMap((folder) =>
    ["_app", "layout", "template"].flatMap((name) => scriptIn(folder, name, project) ?? []),
  );
  return [...around, path];
}

type Given = readonly (readonly [string, Value])[];

function fileElement(file: string | null, given: Given, evaluator: Evaluator): Value | null {
  const component = file === null ? null : evaluator.exported(file, "default");
  if (file === null || component === null || component.kind === "literal") return null;
  const properties = objectOf([["children", SEGMENT], ["params", UNKNOWN], ...given], true);
  return { ...elementOf(component, properties), path: file };
}

/** What the slots of a layout show beside its page: a page of their own for this URL, or the default. */
function slotsOf(folder: string, path: string, app: NextApp, evaluator: Evaluator): Given {
  return slotNames(app)
    .flatMap(([parent, name]) => (parent === folder ? [name] : []))
    .toSorted(compareText)
    .map((name) => [name, slotContent(`${folder}/@${name}`, path.slice(folder.length), evaluator)]);
}

const known = new WeakMap<NextApp, readonly (readonly [folder: string, name: string])[]>();

/** The slots of an application: `@name` below the folder of a layout. */
function slotNames(app: NextApp): readonly (readonly [folder: string, name: string])[] {
  const found = known.get(app) ?? readSlotNames(app);
  known.set(app, found);
  return found;
}

function readSlotNames({ files }: NextApp): readonly (readonly [folder: string, name: string])[] {
  const slots = new Map(
    files.flatMap((file) => {
      const parts = file.split("/").slice(0, -1);
      return parts.flatMap((part, index) => {
        if (index === 0 || !/^@./u.test(part)) return [];
        const folder = parts.slice(0, index).join("/");
        return [[`${folder}/${part}`, [folder, part.slice(1)]] as const];
      });
    }),
  );
  return [...slots.values()];
}

function slotContent(slot: string, below: string, evaluator: Evaluator): Value {
  const file = below.replace(/\/[^/]+$/u, "");
  const found =
    scriptIn(`${slot}${file}`, "page", evaluator.project) ??
    scriptIn(slot, "default", evaluator.project);
  const component = found === null ? null : evaluator.exported(found, "default");
  if (component === null || found === null) return literal(null);
  return { ...elementOf(component, objectOf([["params", UNKNOWN]], true)), path: found };
}

/**
 * A page of the `pages` folder inside of `_app`, handed its data.
 * Source: nextjs.org/docs/pages/building-your-application/routing/custom-app.
 */
export function inApp(
  path: string,
  page: Value,
  data: Value,
  at: NextApp & { readonly evaluator: Evaluator },
): Value {
  const { evaluator, pagesFolders } = at;
  const file = pagesFolders
    .map((folder) => scriptIn(folder, "_app", evaluator.project))
    .find((found) => found !== null);
  const element = { ...elementOf(page, data.kind === "object" ? data : objectOf([], true)), path };
  if (file === undefined || file === null) return element;
  const app = evaluator.exported(file, "default");
  if (app === null) return element;
  const properties = objectOf(
    [
      ["Component", page],
      ["pageProps", data],
    ],
    true,
  );
  return { ...elementOf(app, properties), path: file };
}
