import { posix } from "node:path";
import { finding, type Rule, type SpecUnderCheck } from "../rule.ts";

const EXTENSIONS = ["", ".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];
const MODULES: ReadonlySet<string> = new Set(["@playwright/test"]);

/** Imports are Playwright itself, the project's own test fixtures, or files that exist. */
export const imports: Rule = (file) =>
  file.spec.visits.flatMap(({ node }) => {
    if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration") return [];
    const specifier = node.source?.value;
    if (specifier === undefined || resolves(file, specifier)) return [];
    return [
      finding(
        "import",
        node,
        `${JSON.stringify(specifier)} is not a file here or an allowed package.`,
      ),
    ];
  });

function resolves(file: SpecUnderCheck, specifier: string): boolean {
  if (MODULES.has(specifier)) return true;
  if (!specifier.startsWith(".")) return isOwnAlias(file, specifier);
  const base = posix.join(posix.dirname(file.spec.path), specifier);
  const bare = base.replace(/\.[cm]?js$/, "");
  return [base, bare].some((stem) =>
    EXTENSIONS.some((extension) => file.paths.has(stem + extension)),
  );
}

/** A specifier that the project's own tests import their helpers with. */
function isOwnAlias({ context }: SpecUnderCheck, specifier: string): boolean {
  return context.model.tests.helpers.some(({ import_line: line }) =>
    ["'", '"'].some((quote) => line?.includes(quote + specifier + quote) === true),
  );
}
