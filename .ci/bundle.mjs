// One bundle for all entries. Our own code stays readable, so that a stack trace leads to a line;
// packages are minified. The same source gives the same bytes.
import { join } from "node:path";
import { rolldown } from "rolldown";
import { minify } from "rolldown/utils";
import manifest from "../package.json" with { type: "json" };
import { precompiledChecks, REPLACED_MODULE } from "./contract-checks.ts";
import { isStandIn, PACKAGES_OF_THEIR_OWN, standIns } from "./stand-ins.mjs";

/** Packages without an effect of being loaded: what nobody calls of them is left out. */
const WITHOUT_SIDE_EFFECTS =
  /node_modules\/(?:@actions\/(?:core|exec|http-client|io)|@octokit|ajv|octokit|tunnel|undici|zod)\//;

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

const DEPENDENCIES = new Set(Object.keys(manifest.dependencies));

/** The package that a module belongs to; undefined for what is in none. */
function packageOf(moduleId) {
  return PACKAGE.exec(moduleId.replaceAll("\\", "/"))?.[1];
}

/** What people wrote here: no package, nothing generated, nothing of the bundler's own. */
function isOurs(moduleId) {
  const isGenerated = moduleId.startsWith("\0") || moduleId.endsWith(REPLACED_MODULE);
  return !isGenerated && packageOf(moduleId) === undefined;
}

/** A chunk of packages is named after the one that has the most modules in it, ours to choose first. */
function chunkFileName({ name, moduleIds }) {
  if (moduleIds.some(isOurs)) return "amtp/[name].js";
  if (moduleIds.every(isStandIn)) return "packages/stand-ins.js";
  const packages = Map.groupBy(moduleIds, packageOf);
  packages.delete(undefined);
  const bySize = [...packages.entries()].toSorted(([, a], [, b]) => b.length - a.length);
  const chosen = bySize.find(([id]) => DEPENDENCIES.has(id)) ?? bySize[0];
  return `packages/${chosen?.[0].replace("@", "").replace("/", "-") ?? name}.js`;
}

const precompiledContracts = {
  name: "precompiled-contracts",
  load: (id) => (id.endsWith(REPLACED_MODULE) ? precompiledChecks() : null),
};

const minifiedPackages = {
  name: "minified-packages",
  async generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
    for (const chunk of chunks.filter(({ moduleIds }) => !moduleIds.some(isOurs))) {
      const { code, errors } = await minify(chunk.fileName, chunk.code, {
        module: !chunk.fileName.endsWith(".cjs"),
        // Some packages look at the names of their classes.
        mangle: { keepNames: true },
        compress: { target: "node20", keepNames: { function: true, class: true } },
        codegen: { legalComments: "inline" },
      });
      if (errors.length > 0) throw new Error(`${chunk.fileName}: ${errors[0].message}`);
      chunk.code = code;
    }
  },
};

const COMMON = {
  platform: "node",
  // A linked node_modules gives the same paths, and so the same bundle.
  resolve: { symlinks: false },
  transform: { target: "node20" },
  onLog: (level, { message }) => {
    if (level !== "debug") throw new Error(message);
  },
};

const COMMENTS = { legal: true, annotation: false, jsdoc: false };

/** Writes the bundle; `entries` are the source files of its entries by their names. */
export async function writeBundle(entries, folder) {
  const bundle = await rolldown({
    ...COMMON,
    input: entries,
    treeshake: { moduleSideEffects: (id) => !WITHOUT_SIDE_EFFECTS.test(id) },
    plugins: [precompiledContracts, standIns, minifiedPackages],
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "amtp/[name].js",
    chunkFileNames: chunkFileName,
    comments: COMMENTS,
    minify: "dce-only",
    codeSplitting: {
      groups: [
        { name: "stand-ins", test: isStandIn, priority: 1 },
        { name: "zod", test: (id) => packageOf(id) === "zod", priority: 1 },
        { name: "packages", test: (id) => !isOurs(id), entriesAware: true },
      ],
    },
  });
  await bundle.close();
  for (const name of PACKAGES_OF_THEIR_OWN) await writePackage(name, folder);
}

async function writePackage(name, folder) {
  const bundle = await rolldown({ ...COMMON, input: name, plugins: [minifiedPackages] });
  const file = join(folder, `packages/${name}.cjs`);
  await bundle.write({ file, format: "cjs", comments: COMMENTS });
  await bundle.close();
}
