import type { SlashAtEnd } from "./page.ts";

/** Joins URL patterns: an absolute one stands for itself; no slash at the end. */
export function joinRoute(base: string, path: string): string {
  const whole = path.startsWith("/") && path.startsWith(base) ? path : `${base}/${path}`;
  const clean = whole.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
  return clean === "" ? "/" : clean;
}

/** Behind `#` for hash routers: `/login` is opened as `/#/login`. */
export function shownPath(path: string, hash: boolean): string {
  return hash ? `/#${path}` : path;
}

/** Where the routes of a router are. */
export interface RouterBase {
  /** URL path that all of them start with, without a slash at its end. */
  readonly basename: string;
  /** Whether the base is written with a slash at its end: so is then the URL of the first page. */
  readonly endsInSlash?: boolean;
}

/** A path below a router, as its base is written. */
export function asBaseIsWritten(path: string, { basename, endsInSlash }: RouterBase): string {
  return endsInSlash === true && path === basename ? `${path}/` : path;
}

/**
 * The URL that a link leads to, as the browser shows it; relative to the route that is shown. A slash
 * at its end stays.
 */
export function linkTarget(
  to: string,
  route: string,
  place: RouterBase & { readonly hash: boolean },
): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\/|^#/iu.test(to)) return to;
  const current = route.replace(/^\/#/u, "").replace(/\/?\*$/u, "");
  const [path, suffix] = splitSuffix(to);
  const absolute = path.startsWith("/")
    ? asBaseIsWritten(joinRoute(place.hash ? "" : place.basename, path), place)
    : relative(current, path);
  const isLong = path.length > 1 && path.endsWith("/");
  return shownPath(isLong ? withSlashAtEnd(absolute) : absolute, place.hash) + suffix;
}

/** A path that a link says, with the slash at its end that the browser shows then. */
export function asServed(path: string, slashAtEnd: SlashAtEnd | undefined): string {
  if (slashAtEnd === "kept") return path;
  return slashAtEnd === "added" ? withSlashAtEnd(path) : path.replace(/(.)\/$/u, "$1");
}

/** A path with the slash at its end that a URL has; paths of files have none. */
export function withSlashAtEnd(path: string): string {
  return path.endsWith("/") || /\.[^./]+$/u.test(path) ? path : `${path}/`;
}

function splitSuffix(to: string): readonly [string, string] {
  const at = to.search(/[?#]/u);
  return at === -1 ? [to, ""] : [to.slice(0, at), to.slice(at)];
}

function relative(current: string, path: string): string {
  const parts = current.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** The paths that a pattern stands for: with and without each segment that may be left out. */
export function withoutOptional(pattern: string): readonly string[] {
  const segments = pattern.split("/");
  const index = segments.findIndex((segment) => segment.length > 1 && segment.endsWith("?"));
  const segment = segments[index];
  if (segment === undefined) return [pattern];
  const ways = [segments.toSpliced(index, 1), segments.with(index, segment.slice(0, -1))];
  return ways.flatMap((way) => withoutOptional(way.join("/")));
}
