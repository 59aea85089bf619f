import { attributeText } from "../../ui/attributes.ts";
import { knownText } from "../../ui/content.ts";
import { serverBaseAt } from "../../packages/vite.ts";
import { createScriptPage } from "../../script/script-page.ts";
import { folderOf } from "../../source/paths.ts";
import { noteLimitsIn } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import type { Value } from "../../code/value.ts";
import type { Server } from "../../answers/server.ts";
import type { Project } from "../../source/project.ts";
import type { Page } from "../../ui/page.ts";
import { draftsOf } from "../../ui/element-draft.ts";
import { elementsOf } from "../../ui/placed.ts";
import { roleOf } from "../../ui/role.ts";
import { wordingIn } from "../../ui/wording.ts";
import type { DialectInput } from "../types.ts";
import { createStatefulTree } from "./stateful-tree.ts";
import { readDocument, type HtmlDocument } from "./document.ts";
import { noteUnfollowed } from "./note-unfollowed.ts";
import { runScripts, type Started } from "./run-scripts.ts";
import { isServed } from "./served.ts";
import { isShell } from "./shell.ts";

/** The HTML files that are pages by themselves, at the URLs that a static server gives them. */
export function htmlPages(input: DialectInput): readonly Page[] {
  const { project, before } = input;
  const paths = [...project.files.keys()]
    .filter((path) => /\.(?:x?html|htm)$/u.test(path) && !project.isTest(path))
    .filter((path) => isServed(path, project))
    .toSorted(compareText);
  const whole = paths.filter((path) => isWhole(path, project.files.get(path) ?? ""));
  for (const path of paths) if (!whole.includes(path)) notePiece(path, project);
  const documents = whole.map((path) => ({
    path,
    document: noteLimitsIn(path, project.gaps, () =>
      readDocument(path, project.files.get(path) ?? ""),
    ),
  }));
  const written = documents.filter(({ path, document }) => {
    const shell = isShell(path, before.mounts, project);
    if (shell) return false;
    if (isTemplate(document)) noteTemplate(path, project);
    return !isTemplate(document);
  });
  const root = rootFolder(paths);
  const clean = usesCleanLinks(documents.map(({ document }) => document));
  return written.flatMap(({ path, document }) => {
    const base = serverBaseAt(path, input.evaluator)?.slice(0, -1) ?? "";
    const route = `${base}${routeOf(path, root, clean)}`;
    const page = htmlPage(path, document, { ...input, route });
    return hasContent(document) || isFilled(page, document) ? [page] : [];
  });
}

/**
 * Whether a file is a document by itself. The tags around it may be left out; then its title says so, or
 * that it is what a server gives for a folder. Source: html.spec.whatwg.org, "Optional tags".
 */
function isWhole(path: string, text: string): boolean {
  if (/<html\b|<body\b|<!doctype|<head\b/iu.test(text)) return true;
  return /^\s*(?:<meta\b[^>]*>\s*)*<title\b/iu.test(text) || /(?:^|\/)index\.x?html?$/u.test(path);
}

function notePiece(path: string, { gaps }: Project): void {
  gaps.note({
    kind: "template",
    what: "files of HTML that are pieces of pages",
    why: "they are no documents by themselves, and nothing that is followed says where they are shown",
    help: "tests of the pages that show them",
    source: { path, line: 1 },
  });
}

const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|th:|\*ng|\[|\(|:|@)/u;
/** What is filled in: of Vue, Angular and Jinja, of EJS and ERB, of Jinja, Twig and Django, of PHP. */
const FILLED_IN = /\{\{|<%|\{%|\{#|<\?(?:php|=)/u;

/**
 * Templates of Angular, Vue, Knockout and their like, or of a server, say what is shown in a
 * language of their own.
 */
function isTemplate({ nodes }: HtmlDocument): boolean {
  return elementsOf(nodes).some(({ element }) => {
    const attributes = [...element.attributes];
    if (attributes.some(([name]) => TEMPLATE_ATTRIBUTE.test(name))) return true;
    const texts = element.children.flatMap((child) => (child.kind === "text" ? child.content : []));
    return [...attributes.map(([, { content }]) => content), ...texts].some((content) =>
      FILLED_IN.test(knownText(content) ?? ""),
    );
  });
}

function noteTemplate(path: string, { gaps }: Project): void {
  gaps.note({
    kind: "template",
    what: `the page ${path}`,
    why: "it is a template of a framework or a server that is not followed",
    help: "tests of it that are written by hand",
    source: { path, line: 1 },
  });
}

const CONTENT = new Set(
  "button checkbox combobox figure heading img link listbox radio searchbox slider spinbutton switch textbox".split(
    " ",
  ),
);
const WITH_TEXT = new Set("blockquote caption dd dt figcaption li p pre summary td th".split(" "));

/** A page into which an application is put has nothing of its own. */
function hasContent({ nodes }: HtmlDocument): boolean {
  return elementsOf(nodes).some(({ element, around }) => {
    if (around.some(({ tag }) => tag === "template")) return false;
    const isText = WITH_TEXT.has(element.tag) && /\S/u.test(wordingIn(element).texts[0] ?? "");
    return CONTENT.has(roleOf(element).role ?? "") || isText;
  });
}

/** Whether the scripts of a page put something on it, where it has nothing of its own. */
function isFilled(page: Page, { scripts }: HtmlDocument): boolean {
  return scripts.length > 0 && draftsOf(page.open().shown.view.nodes).size > 0;
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
      return attributeText(element, "href") ?? [];
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

function htmlPage(
  path: string,
  document: HtmlDocument,
  { evaluator, route }: DialectInput & { readonly route: string },
): Page {
  const tree = createStatefulTree(document.nodes, route, evaluator);
  // By what answers their requests: handlers that are made later see what the scripts of their visit declare.
  const scripts = new WeakMap<Server, Pick<Started, "compile">>();
  const compile = (code: string): Value | null =>
    scripts.get(evaluator.session.store.server)?.compile(code) ?? null;
  // Says in the state of a page that its scripts have run.
  const started = `#started ${path}`;
  return createScriptPage({
    route,
    kind: "html",
    source: { path, line: 1 },
    by: "html",
    slashAtEnd: "kept",
    base: new URL(document.base ?? "", `http://app${route}`).pathname,
    evaluator,
    title: document.title,
    scripted: { nodes: document.nodes, isWhole: true, compile },
    look(store) {
      if (!store.has(started)) {
        store.set(started, { kind: "literal", value: true });
        const found = runScripts({ path, document, evaluator }, store);
        if (!scripts.has(store.server)) scripts.set(store.server, found);
        tree.settle(found);
        noteUnfollowed(tree.inState(store), { ...found, route, evaluator });
      }
      return { nodes: tree.inState(store), redirects: [], effects: [], references: [] };
    },
  });
}
