import type { Evaluator } from "../../code/evaluator.ts";
import type { Page } from "../page.ts";
import { folderOf } from "../../source/resolve.ts";
import { stringOf } from "../../code/text.ts";
import { compareText, type Gap } from "../../source/source-file.ts";
import { contentOf } from "../../ui/wording.ts";
import { roleOf } from "../../ui/role.ts";
import { elementsOf } from "../../ui/placed.ts";
import { applyState } from "./apply-state.ts";
import { runScripts } from "./run-scripts.ts";
import { parseHtml, type HtmlDocument } from "./parse-html.ts";

const MAX_HEAD = 4000;

/** The HTML files that are pages by themselves, at the URLs that a static server gives them. */
export function htmlPages(
  evaluator: Evaluator,
  shells: readonly string[],
  gaps: Gap[],
): readonly Page[] {
  const { project } = evaluator;
  const paths = [...project.files.keys()]
    .filter((path) => path.endsWith(".html") && !project.isTest(path))
    .toSorted(compareText);
  const whole = paths.filter((path) =>
    /<html\b|<body\b|<!doctype/iu.test(project.files.get(path)?.slice(0, MAX_HEAD) ?? ""),
  );
  const documents = whole.map((path) => ({
    path,
    document: parseHtml(path, project.files.get(path) ?? ""),
  }));
  const written = documents.filter(({ path, document }) => {
    const isShell = shells.some((folder) => isIndexOf(path, folder));
    if (!isShell && isTemplate(document))
      gaps.push({ path, reason: "The page is a template of a framework that is not followed." });
    return !isShell && !isTemplate(document);
  });
  const pages = written.filter(({ document }) => hasContent(document));
  const root = rootFolder(paths);
  const clean = usesCleanLinks(documents.map(({ document }) => document));
  return pages.map(({ path, document }) =>
    htmlPage(path, document, { evaluator, route: routeOf(path, root, clean) }),
  );
}

/** The title of the page that an application is put into. */
export function shellTitle(evaluator: Evaluator): string | null {
  const paths = [...evaluator.project.files.keys()]
    .filter((path) => /(?:^|\/)index\.html$/u.test(path))
    .toSorted(compareText);
  for (const path of paths) {
    const { title } = parseHtml(path, evaluator.project.files.get(path) ?? "");
    if (title !== null && title !== "" && !/[{}%<]/u.test(title)) return title;
  }
  return null;
}

/** Whether a page is what the application of a folder is put into. */
function isIndexOf(path: string, folder: string): boolean {
  const prefix = folder === "" ? "" : `${folder}/`;
  return (
    path === `${prefix}index.html` ||
    path === `${prefix}public/index.html` ||
    path === `${prefix}src/index.html`
  );
}

const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|\*ng|\[|\(|:|@)/u;

/** Templates of Angular, Vue, Knockout and their like say what is shown in a language of their own. */
function isTemplate({ nodes }: HtmlDocument): boolean {
  return elementsOf(nodes).some(({ element }) => {
    if ([...element.attributes.keys()].some((name) => TEMPLATE_ATTRIBUTE.test(name))) return true;
    return element.children.some(
      (child) => child.kind === "text" && /\{\{|<%/u.test(stringOf(child.value) ?? ""),
    );
  });
}

/** A page into which an application is put has nothing of its own. */
function hasContent({ nodes }: HtmlDocument): boolean {
  return elementsOf(nodes).some(({ element }) => {
    const role = roleOf(element).role;
    return (
      ["heading", "link", "button", "textbox", "checkbox"].includes(role ?? "") ||
      /\S/u.test(element.tag === "p" ? (contentOf(element).texts[0] ?? "") : "")
    );
  });
}

/** The folder that is served: where the topmost `index.html` is. */
function rootFolder(paths: readonly string[]): string {
  const indexes = paths
    .filter((path) => /(?:^|\/)index\.html$/u.test(path))
    .map((path) => folderOf(path));
  return (
    indexes.toSorted((a, b) => a.split("/").length - b.split("/").length || compareText(a, b))[0] ??
    ""
  );
}

function usesCleanLinks(documents: readonly HtmlDocument[]): boolean {
  const links = documents.flatMap(({ nodes }) =>
    elementsOf(nodes).flatMap(({ element }) => {
      const href = element.attributes.get("href");
      return href?.kind === "literal" && typeof href.value === "string" ? [href.value] : [];
    }),
  );
  const internal = links.filter((href) => /^\/[\w-]/u.test(href));
  return internal.length > 0 && !internal.some((href) => href.includes(".html"));
}

function routeOf(path: string, root: string, clean: boolean): string {
  const below = root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : `/${path}`;
  const route = below.replace(/\/index\.html$/u, "/");
  return clean ? route.replace(/\.html$/u, "") : route;
}

interface HtmlPlace {
  readonly evaluator: Evaluator;
  readonly route: string;
}

function htmlPage(path: string, document: HtmlDocument, { evaluator, route }: HtmlPlace): Page {
  let doubtful: ReadonlySet<string> = new Set();
  return {
    route,
    kind: "html",
    source: { path, line: 1 },
    by: "html",
    evaluator,
    title: document.title,
    view(store) {
      if (!store.has(STARTED)) {
        store.set(STARTED, { kind: "literal", value: true });
        doubtful = runScripts({ path, document, evaluator }, store);
      }
      const nodes = applyState(document.nodes, { store, evaluator, doubtful });
      return { nodes, redirects: [], effects: [] };
    },
  };
}

/** Says in the store of a page that its scripts have run. */
const STARTED = "#started";
