import type { Framework } from "../contracts/framework.ts";
import type { Finding, GeneratedFile, ReviewContext, SafetyRule } from "./finding.ts";
import { printablePath } from "./finding.ts";
import { isProtectedFile, isProtectedFolder } from "./protected-names.ts";

/** Windows cannot check out longer paths unless it is told to (MAX_PATH is 260). */
const MAX_PATH_LENGTH = 240;
const MAX_SEGMENTS = 20;

/** What a segment may consist of: nothing that a shell, Windows or Markdown would interpret. */
const SEGMENT = /^[A-Za-z0-9_.()[\]@+][A-Za-z0-9_.()[\]@+ -]*$/;
/** Windows takes a device for it whatever ending it has, blanks before the ending or not. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])[ ]*(?:\.|$)/i;

/** The only folder that starts with a dot and may be written into: Maestro's own. */
const DOT_FOLDER = ".maestro";

const EXTENSIONS: Readonly<Record<Framework, RegExp>> = {
  playwright: /\.[cm]?[jt]sx?$/,
  maestro: /\.ya?ml$/,
};

/** Folders that hold tests by name; outside them a source file must be a test by its own name. */
const TEST_FOLDER = /tests?|e2e|spec|playwright|maestro|flows|integration|acceptance/i;
const TEST_FILE = /\.(?:spec|test|e2e)\.[cm]?[jt]sx?$/;

interface Problem {
  readonly rule: SafetyRule;
  readonly message: string;
}

/**
 * What is wrong with the shape of one relative path, or undefined: no traversal, absolute, drive,
 * UNC or dot path, printable ASCII only, and nothing that two file systems read differently.
 */
function pathShapeProblem(path: string): Problem | undefined {
  const message = shapeMessage(path);
  return message === undefined ? undefined : { rule: "path-invalid", message };
}

function shapeMessage(path: string): string | undefined {
  if (path === "") return "the path is empty";
  if (path.length > MAX_PATH_LENGTH) return `the path is longer than ${MAX_PATH_LENGTH} characters`;
  if (/[^\x20-\x7e]/.test(path)) return "the path has characters that are not printable ASCII";
  if (path.includes("\\")) return "the path has a backslash";
  if (path.startsWith("/")) return "the path is absolute";
  const segments = path.split("/");
  if (segments.length > MAX_SEGMENTS) return `the path is deeper than ${MAX_SEGMENTS} folders`;
  for (const segment of segments) {
    const problem = segmentMessage(segment);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function segmentMessage(segment: string): string | undefined {
  if (segment === "") return "the path has an empty segment";
  if (segment === "." || segment === "..") return "the path has a `.` or `..` segment";
  if (segment.toLowerCase() === ".git") return "the path goes into git's own folder";
  if (segment.endsWith(".") || segment.endsWith(" ")) return "a name ends with a dot or a space";
  if (!SEGMENT.test(segment))
    return "a name has characters other than letters, digits and ._-@+()[]";
  if (WINDOWS_DEVICE.test(segment)) return "a name is reserved by Windows";
  return undefined;
}

/**
 * Every broken path rule of these files: shape, allowed folders and extensions, protected names,
 * files that exist, and names that one file system cannot hold side by side.
 */
export function reviewPaths(files: readonly GeneratedFile[], context: ReviewContext): Finding[] {
  const single = files.flatMap((file) => {
    const problem = pathProblem(file.path, context);
    return problem === undefined ? [] : [found(problem, file.path)];
  });
  return [...single, ...clashes(files)];
}

function pathProblem(path: string, context: ReviewContext): Problem | undefined {
  return (
    pathShapeProblem(path) ??
    rootProblem(path, context.allowedRoots) ??
    nameProblem(path, context.framework) ??
    existsProblem(path, context.existingPaths)
  );
}

function rootProblem(path: string, roots: readonly string[]): Problem | undefined {
  const usable = roots.map((root) => root.replace(/\/$/, "")).filter(isUsableRoot);
  if (usable.some((root) => path.startsWith(`${root}/`))) return undefined;
  const list = usable.length === 0 ? "none" : usable.map((root) => `"${root}"`).join(", ");
  return { rule: "path-outside-roots", message: `the file is outside the test folders (${list})` };
}

function isUsableRoot(root: string): boolean {
  return pathShapeProblem(root) === undefined;
}

function nameProblem(path: string, framework: Framework): Problem | undefined {
  const segments = path.split("/");
  const name = segments.at(-1) ?? "";
  const folders = segments.slice(0, -1);
  const protectedFolder = folders.find(isNoFolderForTests);
  if (protectedFolder !== undefined) {
    return { rule: "path-protected", message: `nothing is written into "${protectedFolder}"` };
  }
  if (name.startsWith(".") || isProtectedFile(name)) {
    return { rule: "path-protected", message: "files of this name are never written" };
  }
  if (!EXTENSIONS[framework].test(name)) {
    return { rule: "path-extension", message: `not a file type that ${framework} tests have` };
  }
  if (framework === "playwright" && !TEST_FILE.test(name) && !folders.some(isTestFolder)) {
    return {
      rule: "path-outside-roots",
      message: "outside a test folder only files named *.spec.* or *.test.* are written",
    };
  }
  return undefined;
}

/** Folders of tools, hidden ones, and those that take the place of a file that tools read. */
function isNoFolderForTests(folder: string): boolean {
  const isHidden = folder.startsWith(".") && folder !== DOT_FOLDER;
  return isHidden || isProtectedFolder(folder) || (folder.includes(".") && isProtectedFile(folder));
}

function isTestFolder(folder: string): boolean {
  return TEST_FOLDER.test(folder);
}

function existsProblem(path: string, existing?: ReadonlySet<string>): Problem | undefined {
  if (existing === undefined) return undefined;
  const own = path.toLowerCase();
  // File systems that do not tell cases apart would write over it, or cannot hold both.
  for (const other of existing) {
    const there = other.toLowerCase();
    if (there === own || there.startsWith(`${own}/`) || own.startsWith(`${there}/`)) {
      return { rule: "path-exists", message: "the file exists; existing files are never changed" };
    }
  }
  return undefined;
}

/** Paths or folders that differ by case alone, and files that another file needs as a folder. */
function clashes(files: readonly GeneratedFile[]): Finding[] {
  const seen = new Set<string>();
  /** Folders as they were written first, by how a file system without cases reads them. */
  const folders = new Map<string, string>();
  const twins = new Set<string>();
  for (const { path } of files) {
    const segments = path.split("/");
    for (let depth = 1; depth < Math.min(segments.length, MAX_SEGMENTS); depth += 1) {
      const folder = segments.slice(0, depth).join("/");
      const first = folders.get(folder.toLowerCase()) ?? folder;
      folders.set(folder.toLowerCase(), first);
      if (first !== folder) twins.add(path);
    }
  }
  return files.flatMap(({ path }) => {
    const key = path.normalize("NFC").toLowerCase();
    const clash = seen.has(key) || folders.has(key) || twins.has(path);
    seen.add(key);
    if (!clash) return [];
    const message = "another file has the same path but for case, or needs this path as a folder";
    return [found({ rule: "path-clash", message }, path)];
  });
}

function found(problem: Problem, path: string): Finding {
  return { ...problem, path: printablePath(path), line: null };
}
