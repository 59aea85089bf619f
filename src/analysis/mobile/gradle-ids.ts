import type { AppIdFact } from "../../contracts/generated.ts";
import { cutTo } from "../limits.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { BuildEntry } from "./build-enums.ts";
import { textOf, type BuildText, type LookUp } from "./build-values.ts";
import { isAndroidHead, readBlocks, type Block } from "./gradle-blocks.ts";

/** What a build file says of the id of one flavour, build type or of all. */
interface Variant {
  readonly name: string;
  readonly dimension: string | null;
  readonly id: Setting | null;
  readonly suffix: Setting | null;
}

export const SUFFIX = "applicationIdSuffix";

interface Setting {
  /** Null where the source does not say what is set. */
  readonly value: BuildText | null;
  readonly line: number;
}

/** An Android application by its build file: the id of each of its builds. */
export interface GradleApplication {
  readonly ids: readonly AppIdFact[];
  /** Lines where an id, or a part of one, is set to what the source does not say. */
  readonly unknown: readonly number[];
}

/**
 * The ids of the builds of an application: the flavours of each dimension, and the build types, add
 * their suffixes in that order; a flavour may have an id of its own. Source:
 * developer.android.com/build/build-variants, "Change the application ID for build variants".
 */
export function gradleIds(
  { path, text }: SourceFile,
  lookUp: LookUp,
  ofPlugins: readonly BuildEntry[] = [],
): GradleApplication {
  const android = readBlocks(text).blocks.filter(({ head }) => isAndroidHead(head));
  const inside = (name: string): readonly Block[] =>
    android.flatMap(({ blocks }) => blocks.filter(({ head }) => head === name));
  const base = inside("defaultConfig").map((block) => variantOf(block, lookUp));
  const own = variantsIn(inside("productFlavors"), lookUp);
  const flavors = [...own, ...ofPlugins.map(flavorOf)];
  const types = withUsualTypes(variantsIn(inside("buildTypes"), lookUp));
  const chains = cutTo("appIds", combinations(byDimension(flavors), types));
  const all = [...base, ...flavors, ...types];
  const settings = all.flatMap(({ id, suffix }) => [id, suffix].filter((one) => one !== null));
  const ids = chains.flatMap((chain) => builtId(base, chain, path));
  return {
    ids: byId(ids),
    unknown: settings.filter(({ value }) => value === null).map(({ line }) => line),
  };
}

function variantOf(block: Block, lookUp: LookUp): Variant {
  return {
    name: nameOf(block.head),
    dimension: settingIn(block, "dimension", lookUp)?.value?.text ?? null,
    id: settingIn(block, "applicationId", lookUp),
    suffix: settingIn(block, SUFFIX, lookUp),
  };
}

/** A flavour that a plugin of the repository makes of each entry of an enum. */
function flavorOf({ name, texts, enumName }: BuildEntry): Variant {
  const suffix = texts.get(SUFFIX) ?? "";
  const value: BuildText = { text: suffix, certainty: "literal" };
  return { name, dimension: enumName, id: null, suffix: suffix === "" ? null : { value, line: 1 } };
}

/** `demo`, `create("demo")`, `getByName("debug")`. */
function nameOf(head: string): string {
  return /["']([\w-]+)["']/u.exec(head)?.[1] ?? head.split(/\s/u)[0] ?? head;
}

/** `name value`, `name = value`, `name(value)`, `setName(value)`. */
function settingIn({ statements }: Block, name: string, lookUp: LookUp): Setting | null {
  const pattern = new RegExp(
    `^(?:this\\.)?${name}(?:\\s*=\\s*|\\s+|\\s*\\()(?<value>.+?)\\)?$`,
    "u",
  );
  for (const { text, line } of statements.toReversed()) {
    const value = pattern.exec(text)?.groups?.["value"];
    if (value !== undefined) return { value: textOf(value, lookUp), line };
  }
  return null;
}

function variantsIn(blocks: readonly Block[], lookUp: LookUp): readonly Variant[] {
  return blocks.flatMap((block) => block.blocks.map((inner) => variantOf(inner, lookUp)));
}

/** Every application has these two, also where its build file says nothing of them. */
function withUsualTypes(types: readonly Variant[]): readonly Variant[] {
  const named = (name: string): Variant =>
    types.find((type) => type.name === name) ?? { name, dimension: null, id: null, suffix: null };
  const others = types.filter(({ name }) => name !== "debug" && name !== "release");
  return [named("debug"), named("release"), ...others];
}

function byDimension(flavors: readonly Variant[]): readonly (readonly Variant[])[] {
  const dimensions = new Map<string | null, Variant[]>();
  for (const flavor of flavors)
    dimensions.set(flavor.dimension, [...(dimensions.get(flavor.dimension) ?? []), flavor]);
  return [...dimensions.values()];
}

/** One flavour of each dimension, then a build type, in every way. */
function combinations(
  dimensions: readonly (readonly Variant[])[],
  types: readonly Variant[],
): readonly (readonly Variant[])[] {
  return [...dimensions, types].reduce<readonly (readonly Variant[])[]>(
    (chains, next) =>
      cutTo(
        "appIds",
        chains.flatMap((chain) => next.map((variant) => [...chain, variant])),
      ),
    [[]],
  );
}

function builtId(
  base: readonly Variant[],
  chain: readonly Variant[],
  path: string,
): readonly AppIdFact[] {
  const all = [...base, ...chain];
  const replaced = all.findLast(({ id }) => id !== null)?.id ?? null;
  const start = replaced?.value ?? null;
  if (replaced === null || start === null) return [];
  const suffixes = all.flatMap(({ suffix }) => suffix ?? []);
  const known = suffixes.flatMap(({ value }) => value ?? []);
  const parts = [start, ...known];
  const isSure =
    known.length === suffixes.length && parts.every(({ certainty }) => certainty === "literal");
  return [
    {
      id: parts.map(({ text }, index) => withDot(text, index)).join(""),
      platform: "android",
      build: buildName(chain),
      certainty: isSure ? "literal" : "pattern",
      source: { path, line: replaced.line },
      by: "gradle",
    },
  ];
}

/** Gradle puts a dot before a suffix that has none. */
function withDot(part: string, index: number): string {
  return index === 0 || part === "" || part.startsWith(".") ? part : `.${part}`;
}

/** `demoDebug` of the flavour `demo` and the build type `debug`. */
function buildName(chain: readonly Variant[]): string {
  return chain
    .map(({ name }, index) => (index === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1)))
    .join("");
}

/** Each id once, with the builds that have it; the id of all builds has none. */
export function byId(facts: readonly AppIdFact[]): readonly AppIdFact[] {
  const ids = new Map<string, AppIdFact[]>();
  for (const fact of facts) ids.set(fact.id, [...(ids.get(fact.id) ?? []), fact]);
  return [...ids.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const builds = [first, ...others].flatMap(({ build }) => build ?? []);
    const isAll = ids.size === 1 || builds.length === 0;
    return [{ ...first, build: isAll ? null : builds.join(", ") }];
  });
}
