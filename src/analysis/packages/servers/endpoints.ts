import type * as t from "@babel/types";
import type { EndpointFact } from "../../../contracts/generated.ts";
import type { Project } from "../../source/project.ts";
import { routerOfFunction } from "./bindings.ts";
import type { RouterFile } from "./routers.ts";
import { methodCall, requiredModule } from "../literal-syntax.ts";

/** A router of the repository: its file, and its name there. */
type RouterId = string;

interface Mounted {
  readonly on: RouterId;
  readonly at: string | null;
}

interface Servers {
  readonly files: ReadonlyMap<string, RouterFile>;
  readonly project: Project;
  readonly mounts: ReadonlyMap<RouterId, readonly Mounted[]>;
}

const APPLICATION = "";

/** The addresses that these files answer, each below where its router is mounted. */
export function routerEndpoints(
  list: readonly RouterFile[],
  project: Project,
): readonly EndpointFact[] {
  const files = new Map(list.map((file) => [file.path, file]));
  const servers: Servers = { files, project, mounts: mountsOf(list, files, project) };
  return list.flatMap((file) => {
    for (const line of file.unknown) notePath(file.path, line, project);
    return file.routes.flatMap(({ router, method, path, line }) =>
      prefixesOf(idOf(router, file, servers), servers, []).map((prefix) => ({
        method,
        path: joined(prefix, path),
        source: { path: file.path, line },
        by: "express",
      })),
    );
  });
}

function joined(prefix: string, path: string): string {
  return `/${prefix}/${path}`.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
}

function mountsOf(
  list: readonly RouterFile[],
  files: Servers["files"],
  project: Project,
): Servers["mounts"] {
  const mounts = new Map<RouterId, Mounted[]>();
  for (const file of list)
    for (const { router, at, target } of file.mounts) {
      const mounted = targetOf(target, file, { files, project });
      if (mounted === null) continue;
      const on = idOf(router, file, { files, project });
      const known = mounts.get(mounted) ?? [];
      // `router.routes()` and `router.allowedMethods()` of Koa mount one router once.
      if (known.some((other) => other.on === on && other.at === at)) continue;
      mounts.set(mounted, [...known, { on, at }]);
    }
  return mounts;
}

type Where = Pick<Servers, "files" | "project">;

/** A router by the name that it has in a file, which may be imported from another one. */
function idOf(name: string | null, file: RouterFile, where: Where): RouterId {
  if (name === null) return APPLICATION;
  const imported = file.bindings.imports.get(name);
  const from =
    imported === undefined ? null : exportOf(imported.specifier, imported.name, file, where);
  return from ?? `${file.path}#${name}`;
}

/** The router that is mounted; null for a handler that is none. */
function targetOf(node: t.Node, file: RouterFile, where: Where): RouterId | null {
  const { bindings } = file;
  const required = requiredModule(node);
  if (required !== null) return exportOf(required, "default", file, where);
  if (node.type === "Identifier") {
    const made = bindings.functions.get(node.name);
    if (made !== undefined) return `${file.path}#${made}`;
    const isImported = bindings.imports.has(node.name);
    return isImported || bindings.made.has(node.name) ? idOf(node.name, file, where) : null;
  }
  const inline = routerOfFunction(node, bindings.made);
  if (inline !== null) return `${file.path}#${inline}`;
  // `router.routes()` of Koa and `createRouter()`.
  const call = methodCall(node);
  if (call !== null) return targetOf(call.object, file, where);
  return node.type === "CallExpression" ? targetOf(node.callee, file, where) : null;
}

function exportOf(
  specifier: string,
  name: string,
  { path }: RouterFile,
  where: Where,
): RouterId | null {
  const found = where.project.resolve(path, specifier);
  const file = found === null ? undefined : where.files.get(found);
  const node = file?.bindings.exports.get(name);
  return file === undefined || node === undefined ? null : targetOf(node, file, where);
}

/** The paths that a router is reached below: one for each place where it is mounted. */
function prefixesOf(id: RouterId, servers: Servers, seen: readonly RouterId[]): readonly string[] {
  const [path = "", name = ""] = id.split("#");
  if (id === APPLICATION || seen.includes(id)) return [""];
  const made = servers.files.get(path)?.bindings.made.get(name);
  const base = made?.base ?? "";
  const mounts = servers.mounts.get(id) ?? [];
  if (mounts.length === 0) {
    const isApplication = made?.isApplication ?? /^(?:app|server)$/u.test(name);
    if (!isApplication) noteUnmounted(name, path, servers);
    return [base];
  }
  return mounts.flatMap(({ on, at }) => {
    if (at === null) noteUnmounted(name, path, servers);
    return prefixesOf(on, servers, [...seen, id]).map((prefix) => `${prefix}/${at ?? ""}/${base}`);
  });
}

function noteUnmounted(name: string, path: string, { project }: Servers): void {
  project.gaps.note({
    kind: "route",
    what: `where the router ${name} of ${path} is mounted`,
    why: "no call that is followed mounts it at a path that is written as a text",
    help: "its addresses are told as they are written in the router itself",
    source: { path, line: 1 },
  });
}

function notePath(path: string, line: number, { gaps }: Project): void {
  gaps.note({
    kind: "route",
    what: `an address that ${path} answers`,
    why: "its path or method is not written as a text",
    help: "a path that is written as a text",
    source: { path, line },
  });
}
