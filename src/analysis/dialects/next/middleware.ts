import type { Evaluator } from "../../code/evaluator.ts";
import { leavingOf } from "../../code/leaving.ts";
import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  variants,
  type Value,
} from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { scriptIn, type NextApp } from "./apps.ts";

export interface Middleware {
  /** What it answers to the request of a page: a redirect, or nothing. */
  answer(route: string): Value;
  /** Whether it may show the page of another URL, so that files do not say where pages are. */
  readonly mayRewrite: boolean;
}

const LETS_THROUGH: Middleware = { answer: () => UNDEFINED, mayRewrite: false };

/**
 * The middleware of an application, which is asked before every page that its `matcher` means.
 * Source: nextjs.org/docs/app/api-reference/file-conventions/proxy.
 */
export function middlewareOf(app: NextApp, evaluator: Evaluator): Middleware {
  const path = fileOf(app, evaluator);
  if (path === null) return LETS_THROUGH;
  const run = ["middleware", "proxy", "default"]
    .map((name) => evaluator.exported(path, name))
    .find((value) => value !== null);
  if (isOfNextIntl(path, evaluator) && run?.kind !== "function") return LETS_THROUGH;
  if (run?.kind !== "function") {
    note(path, "what it exports is no function of the source", evaluator);
    return { ...LETS_THROUGH, mayRewrite: true };
  }
  const matches = matcherOf(path, evaluator);
  const answer = (route: string): Value => {
    if (!matches(route)) return UNDEFINED;
    const toAll = answerOf(run, requestOf(route, UNKNOWN, evaluator), path, evaluator);
    const toStrangers = answerOf(run, requestOf(route, NO_COOKIES, evaluator), path, evaluator);
    return shutOut(toStrangers, toAll);
  };
  return { answer, mayRewrite: rewrites(path, evaluator) };
}

/** Who has no cookie is sent away where that is sure; the page is then for those who have one. */
function shutOut(toStrangers: Value, toAll: Value): Value {
  const { leaves, stays } = leavingOf(toStrangers);
  if (stays !== null || leavingOf(toAll).stays === null) return toAll;
  const away = leaves.map(({ value }) => ({ value, presence: "yes" as const }));
  return variants([{ value: UNDEFINED, presence: "maybe" }, ...away]);
}

function fileOf({ folder }: NextApp, { project }: Evaluator): string | null {
  const folders = [folder, folder === "" ? "src" : `${folder}/src`];
  const files = folders.flatMap((one) =>
    ["middleware", "proxy"].map((name) => scriptIn(one, name, project)),
  );
  return files.find((file) => file !== null) ?? null;
}

function rewrites(path: string, { project }: Evaluator): boolean {
  return /\brewrite\s*\(/u.test(project.files.get(path) ?? "");
}

/** Its pages are at the URLs that their files say, or lead there. Source: next-intl.dev/docs/routing. */
function isOfNextIntl(path: string, { project }: Evaluator): boolean {
  return /["']next-intl\/middleware["']/u.test(project.files.get(path) ?? "");
}

function answerOf(run: Value, request: Value, path: string, evaluator: Evaluator): Value {
  try {
    return evaluator.call(run, [request]);
  } catch (error) {
    note(path, messageOf(error), evaluator);
    return UNDEFINED;
  }
}

/** A request of which only the path is known, where it has no parameters. */
function requestOf(route: string, cookies: Value, { walk }: Evaluator): Value {
  const [start = "", ...others] = route.split(/:[\w-]+\*?/u);
  const pathname: Value =
    others.length === 0 ? literal(route) : { kind: "text", parts: [start, { field: null }] };
  const url = (): Value => {
    const made = objectOf(
      [
        ["pathname", pathname],
        ["clone", native("clone", url)],
      ],
      true,
    );
    walk.made(made);
    return made;
  };
  return objectOf(
    [
      ["nextUrl", url()],
      ["cookies", cookies],
    ],
    true,
  );
}

/** A browser that was just opened has none. */
const NO_COOKIES = objectOf(
  [
    ["get", native("get", () => UNDEFINED)],
    ["has", native("has", () => literal(false))],
    ["getAll", native("getAll", () => arrayOf([]))],
  ],
  true,
);

function matcherOf(path: string, evaluator: Evaluator): (route: string) => boolean {
  const config = evaluator.exported(path, "config");
  const given = config?.kind === "object" ? config.properties.get("matcher") : undefined;
  if (given === undefined) return () => true;
  const patterns = (given.kind === "array" ? given.items : [given]).flatMap((item) => {
    const source = stringOf(item.kind === "object" ? item.properties.get("source") : item);
    return source === null ? [] : patternOf(source, path, evaluator);
  });
  return (route) => patterns.some((pattern) => pattern.test(route));
}

/** `/account/:path*` and the like; groups are regular expressions already. */
function patternOf(source: string, path: string, evaluator: Evaluator): readonly RegExp[] {
  const pattern = source
    .replaceAll(/\/:\w+\*/gu, "(?:/.*)?")
    .replaceAll(/\/:\w+\+/gu, "/.+")
    .replaceAll(/\/:\w+\?/gu, "(?:/[^/]+)?")
    .replaceAll(/(?<!\?):\w+/gu, "[^/]+");
  try {
    return [new RegExp(`^${pattern}/?$`, "u")];
  } catch (error) {
    note(path, messageOf(error), evaluator);
    return [];
  }
}

function note(path: string, why: string, { project }: Evaluator): void {
  project.gaps.note({
    kind: "route",
    what: `whether ${path} sends visitors away`,
    why,
    help: "tests of it that are written by hand",
    source: { path, line: 1 },
  });
}
