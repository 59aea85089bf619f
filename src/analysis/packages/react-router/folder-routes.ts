import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { arrayOf, literal, native, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { joinPath } from "../../source/paths.ts";
import type { PackageCall } from "../types.ts";
import { fileRoutes, type FileConvention, type FileRoute } from "./file-routes.ts";

/** Stands in a table for the routes that the files of a folder make. */
const FOLDER = "#folder";
const CONVENTION = "#convention";

/** What makes routes of the files of a folder, in `routes.ts`. */
export const FOLDER_CALLS: readonly (readonly [string, PackageCall])[] = [
  ["flatRoutes", ([options]) => flatRoutes(options)],
  ["autoRoutes", ([options]) => inFolder("folders", propertyOf(options, "routesDir"))],
  ["remixRoutesOptionAdapter", ([define], evaluator) => adapted(define, evaluator)],
];

/** `@react-router/fs-routes` takes options; `remix-flat-routes` takes the folder first. */
function flatRoutes(given: Value | undefined): Value {
  if (given?.kind === "array") return arrayOf(given.items.flatMap(flatRoutesIn), given.rest);
  const isFolder = given !== undefined && given.kind !== "object";
  return isFolder ? inFolder("plus", given) : inFolder("dots", propertyOf(given, "rootDirectory"));
}

function flatRoutesIn(folder: Value): readonly Value[] {
  const routes = inFolder("plus", folder);
  return routes.kind === "array" ? routes.items : [];
}

/** Routes are defined by calling back what nobody follows, but for those of a folder. */
function adapted(define: Value | undefined, evaluator: Evaluator): Value {
  if (define === undefined) return UNKNOWN;
  return evaluator.call(define, [native("defineRoutes", () => UNKNOWN)]);
}

function propertyOf(options: Value | undefined, name: string): Value | undefined {
  return options?.kind === "object" ? options.properties.get(name) : undefined;
}

function inFolder(convention: FileConvention, folder: Value | undefined): Value {
  const path = folder === undefined ? "routes" : stringOf(folder);
  if (path === null) return UNKNOWN;
  const place = objectOf([
    [FOLDER, literal(path)],
    [CONVENTION, literal(convention)],
  ]);
  return arrayOf([place]);
}

/** The table with the routes of folders in place; `appFolder` is the one that `routes.ts` is in. */
export function withFolderRoutes(table: Value, appFolder: string, evaluator: Evaluator): Value {
  if (table.kind === "array") {
    const items = table.items.flatMap((item): readonly Value[] => {
      const folder = folderIn(item);
      if (folder === null) return [withFolderRoutes(item, appFolder, evaluator)];
      return routesIn(folder, appFolder, evaluator);
    });
    return arrayOf(items, table.rest);
  }
  const children = table.kind === "object" ? table.properties.get("children") : undefined;
  if (table.kind !== "object" || children === undefined) return table;
  const inside = withFolderRoutes(children, appFolder, evaluator);
  return objectOf([...table.properties, ["children", inside]], table.open);
}

interface Folder {
  readonly path: string;
  readonly convention: FileConvention;
}

function folderIn(item: Value): Folder | null {
  const path = stringOf(propertyOf(item, FOLDER));
  const convention = stringOf(propertyOf(item, CONVENTION));
  if (path === null) return null;
  return {
    path,
    convention: convention === "plus" || convention === "folders" ? convention : "dots",
  };
}

/** The routes of the files of a folder, as React Router's table has them. */
export function routesIn(
  { path, convention }: Folder,
  appFolder: string,
  { project }: Evaluator,
): readonly Value[] {
  const folder = `${joinPath(appFolder, path)}/`;
  const files = [...project.files.keys()].flatMap((file) =>
    file.startsWith(folder) ? [file.slice(folder.length)] : [],
  );
  const toValue = ({ file, path: own, isIndex, children }: FileRoute): Value =>
    objectOf([
      ["file", literal(joinPath(path, file))],
      ...(own === null ? [] : [["path", literal(own)] as const]),
      ...(isIndex ? [["index", literal(true)] as const] : []),
      ...(children.length === 0 ? [] : [["children", arrayOf(children.map(toValue))] as const]),
    ]);
  return fileRoutes(files, convention).map(toValue);
}
