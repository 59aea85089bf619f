import type { PackageFact } from "../../contracts/generated.ts";
import { folderOf } from "../source/paths.ts";
import { badJson, noteLimitsIn, type GapLog } from "../gaps.ts";
import { compareText } from "../order.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readJson, type JsonMap } from "../source/languages/json.ts";

type Stack = PackageFact["stacks"][number];

interface StackRule {
  readonly id: string;
  readonly kind: Stack["kind"];
  readonly dependency: RegExp;
}

const rule = (id: string, kind: Stack["kind"], dependency: RegExp): StackRule => ({
  id,
  kind,
  dependency,
});

/** What a dependency says about a package. */
const RULES: readonly StackRule[] = [
  rule("next", "web", /^next$/u),
  rule("react", "web", /^react$/u),
  rule("preact", "web", /^preact$/u),
  rule("react-router", "web", /^(?:react-router|react-router-dom|@react-router\/dev)$/u),
  rule("remix", "web", /^@remix-run\/react$/u),
  rule("tanstack-router", "web", /^@tanstack\/react-router$/u),
  rule("vue", "web", /^vue$/u),
  rule("nuxt", "web", /^nuxt$/u),
  rule("svelte", "web", /^svelte$/u),
  rule("sveltekit", "web", /^@sveltejs\/kit$/u),
  rule("angular", "web", /^@angular\/core$/u),
  rule("astro", "web", /^astro$/u),
  rule("solid", "web", /^solid-js$/u),
  rule("lit", "web", /^lit$/u),
  rule("gatsby", "web", /^gatsby$/u),
  rule("ember", "web", /^ember-source$/u),
  rule("vite", "web", /^vite$/u),
  rule("express", "api", /^express$/u),
  rule("fastify", "api", /^fastify$/u),
  rule("koa", "api", /^koa$/u),
  rule("hono", "api", /^hono$/u),
  rule("nest", "api", /^@nestjs\/core$/u),
  rule("react-native", "mobile", /^react-native$/u),
  rule("expo", "mobile", /^expo$/u),
  rule("playwright", "test", /^@playwright\/test$/u),
  rule("cypress", "test", /^cypress$/u),
  rule("vitest", "test", /^vitest$/u),
  rule("jest", "test", /^jest$/u),
  rule("testing-library", "test", /^@testing-library\/react$/u),
  rule("storybook", "test", /^storybook$/u),
  rule("i18next", "i18n", /^i18next$/u),
  rule("react-intl", "i18n", /^react-intl$/u),
  rule("next-intl", "i18n", /^next-intl$/u),
  rule("lingui", "i18n", /^@lingui\/core$/u),
];

/** The packages of the repository and what they are built with; a folder without one is unnamed. */
export function readPackages(sources: readonly SourceFile[], gaps: GapLog): readonly PackageFact[] {
  const manifests = sources.filter((file) => /(?:^|\/)package\.json$/u.test(file.path));
  const packages = manifests.flatMap((file) => {
    const json = noteLimitsIn(file.path, gaps, () => readJson(file.text));
    if (json === null) gaps.note(badJson(file.path));
    return json === null ? [] : [packageFact(file.path, json)];
  });
  return packages.toSorted((a, b) => compareText(a.path, b.path));
}

function packageFact(path: string, json: JsonMap): PackageFact {
  const folder = folderOf(path);
  const name = json.get("name");
  const dependencies = dependenciesOf(json);
  const stacks = RULES.flatMap((candidate) => stackOf(candidate, dependencies, path));
  const fallback = folder === "" ? "" : folder.slice(folder.lastIndexOf("/") + 1);
  return { path: folder, name: typeof name === "string" ? name : fallback, stacks };
}

function stackOf(
  candidate: StackRule,
  dependencies: ReadonlyMap<string, string>,
  path: string,
): Stack[] {
  for (const [name, version] of dependencies) {
    if (!candidate.dependency.test(name)) continue;
    const { id, kind } = candidate;
    return [{ id, kind, version, evidence: `${path}: ${name} ${version}` }];
  }
  return [];
}

function dependenciesOf(json: JsonMap): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
    const listed = json.get(section);
    if (!(listed instanceof Map)) continue;
    for (const [name, version] of listed)
      if (typeof version === "string" && !all.has(name)) all.set(name, version);
  }
  return all;
}
