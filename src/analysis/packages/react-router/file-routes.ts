import { compareText } from "../../order.ts";

/**
 * How files of a folder name their routes: by dots (`@react-router/fs-routes`, Remix 2), by dots and by
 * folders whose names end in `+` (`remix-flat-routes`), or by folders (`react-router-auto-routes`).
 */
export type FileConvention = "dots" | "plus" | "folders";

/** A route of a folder, with those that are shown in its outlet. */
export interface FileRoute {
  readonly file: string;
  /** Its path below that of the route around; null for one without a path of its own. */
  readonly path: string | null;
  readonly isIndex: boolean;
  readonly children: readonly FileRoute[];
}

interface Named {
  readonly file: string;
  /** The names that it is made of, the outermost first; those around a route begin its own. */
  readonly segments: readonly string[];
}

const INDEX = "_index";
const EXTENSION = /\.(?:[cm]?[jt]sx?|mdx?)$/u;
const NO_ROUTE = /(?:^|\/)\.|\.(?:server|client|test|spec|stories|d)\.[^./]+$/u;

/**
 * The routes that the files of a folder make, by their paths below it. Source:
 * reactrouter.com/how-to/file-route-conventions; github.com/kiliman/remix-flat-routes, "Hybrid
 * routes"; github.com/kenn/react-router-auto-routes.
 */
export function fileRoutes(
  files: readonly string[],
  convention: FileConvention,
): readonly FileRoute[] {
  const named = files.toSorted(compareText).flatMap((file): readonly Named[] => {
    const names = NO_ROUTE.test(file) || !EXTENSION.test(file) ? null : NAMES[convention](file);
    return names === null ? [] : [{ file, segments: names.flatMap(splitAtDots) }];
  });
  return inOneAnother(named);
}

/** The names in the path of a module; null for one that is no route. */
const NAMES: Readonly<Record<FileConvention, (file: string) => readonly string[] | null>> = {
  dots(file) {
    const { folders, base } = partsOf(file);
    if (folders.length === 0) return [base];
    return folders.length === 1 && /^(?:route|index)$/u.test(base) ? folders : null;
  },
  plus(file) {
    const { folders, base } = partsOf(file);
    const own = folders.findIndex((folder) => !folder.endsWith("+"));
    const names = folders.map((folder) => folder.replace(/\+$/u, ""));
    if (own === -1) return [...names, ...namesOfBase(base)];
    const isRoute = /^(?:index|route|layout|page|_.+|.+\.route)$/u.test(base);
    return isRoute && own === folders.length - 1 ? names : null;
  },
  folders(file) {
    const { folders, base } = partsOf(file);
    if ([...folders, base].some((part) => part.startsWith("+"))) return null;
    const names = [...folders, ...namesOfBase(base)];
    return names.length === 0 ? null : names;
  },
};

/** A layout is the route of the folder that it is in. */
function namesOfBase(base: string): readonly string[] {
  if (/^_?(?:layout|route)$/u.test(base)) return [];
  return [/^_?index$/u.test(base) ? INDEX : base];
}

function partsOf(file: string): { readonly folders: readonly string[]; readonly base: string } {
  const parts = file.replace(EXTENSION, "").split("/");
  return { folders: parts.slice(0, -1), base: parts.at(-1) ?? "" };
}

/** `a.b[.]c` is `a` and `b[.]c`: what is in brackets stands for itself. */
function splitAtDots(name: string): readonly string[] {
  return name.match(/(?:\[[^\]]*\]|[^.[\]])+/gu) ?? [];
}

/** Puts each route into that whose names begin its own, the longest of them. */
function inOneAnother(named: readonly Named[]): readonly FileRoute[] {
  const byNames = new Map(named.map((one) => [one.segments.join("\n"), one]));
  const inside = new Map<Named | null, Named[]>();
  for (const one of named) {
    const around = aroundOf(one, byNames);
    const others = inside.get(around);
    if (others === undefined) inside.set(around, [one]);
    else others.push(one);
  }
  const routesIn = (around: Named | null): readonly FileRoute[] =>
    (inside.get(around) ?? []).map((one) => {
      const own = one.segments.slice(around?.segments.length ?? 0);
      const path = own.flatMap(writtenSegment).join("/");
      const isIndex = own.at(-1) === INDEX;
      return { file: one.file, path: path === "" ? null : path, isIndex, children: routesIn(one) };
    });
  return routesIn(null);
}

function aroundOf({ segments }: Named, byNames: ReadonlyMap<string, Named>): Named | null {
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const around = byNames.get(segments.slice(0, length).join("\n"));
    if (around !== undefined) return around;
  }
  return null;
}

/** A segment as a path of React Router has it; none for one that only groups routes. */
function writtenSegment(segment: string): readonly string[] {
  if (segment.startsWith("_")) return [];
  const [, optional] = /^\((.+)\)$/u.exec(segment) ?? [];
  if (optional !== undefined) return writtenSegment(optional).map((path) => `${path}?`);
  if (segment === "$") return ["*"];
  const plain = segment.replace(/_$/u, "").replaceAll(/\[([^\]]*)\]/gu, "$1");
  return [plain.startsWith("$") ? `:${plain.slice(1)}` : plain];
}
