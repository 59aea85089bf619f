import { posix } from "node:path";
import { isSecretFile } from "../secret-files.ts";

/** Folders whose files Playwright itself makes, and nobody else keeps anything in. */
const RESULT_FOLDER = /^(?:test-results|screenshots|playwright-report|e2e-results)\//;
const SESSION_FILE = /^(?:[a-z0-9_-]+\/){0,4}\.auth\/[a-z0-9_.-]+\.json$/i;
const PLAIN = /^[a-z0-9_][a-z0-9_. ()[\]-]*(?:\/[a-z0-9_][a-z0-9_. ()[\]-]*){0,8}$/i;

/** Names that Windows keeps for devices. */
const DEVICE = /(?:^|\/)(?:aux|com\d|con|lpt\d|nul|prn)\./i;

/** What a test may write, by what it is: a picture, a document, a trace, a signed-in session. */
export type Product = "document" | "picture" | "session" | "trace";

const ENDINGS: Readonly<Record<Product, RegExp>> = {
  picture: /\.(?:png|jpe?g|webp)$/,
  document: /\.pdf$/,
  trace: /\.(?:zip|har)$/,
  session: /\.json$/,
};

/** Whether a test may write its product there: a bare name or a folder for results, nothing else. */
export function isProductPath(path: string, product: Product): boolean {
  const clean = path.replace(/^\.\//, "");
  if (product === "session" && SESSION_FILE.test(clean)) return true;
  if (
    !PLAIN.test(clean) ||
    DEVICE.test(clean) ||
    clean.includes("..") ||
    !ENDINGS[product].test(clean)
  )
    return false;
  if (RESULT_FOLDER.test(clean)) return true;
  return !clean.includes("/") && product !== "session";
}

/** Whether a test may read the file: inside of the repository, and no place for secrets. */
export function isReadablePath(path: string): boolean {
  if (/[\\\0:~]/.test(path) || path.startsWith("/") || path === "") return false;
  const clean = posix.normalize(path);
  const segments = clean.split("/");
  // A way out of the repository starts with a dot as well.
  const isHidden = segments.some(
    (segment) => segment.startsWith(".") && segment !== "." && segment !== ".auth",
  );
  return !isHidden && !isSecretFile(clean) && !segments.includes("node_modules");
}

/**
 * Whether a test may put this into a form: a file, or a folder below one for tests. A folder is taken
 * with all that is in it, hidden files too.
 */
export function isUploadPath(path: string): boolean {
  if (!isReadablePath(path)) return false;
  const segments = posix.normalize(path).replace(/\/$/, "").split("/");
  if (/[^.]\.[a-z0-9]{1,10}$/i.test(segments.at(-1) ?? "")) return true;
  return segments.slice(0, -1).some((segment) => OF_TESTS.test(segment));
}

const OF_TESTS = /^(?:.*e2e.*|.*tests?.*|specs?|fixtures?|playwright|data|uploads?|assets)$/i;

/** Whether a picture may be taken with these rules of style: a stylesheet of the repository. */
export function isStylesPath(path: string): boolean {
  return isReadablePath(path) && path.endsWith(".css");
}

/** Whether this is one name in the folder that Playwright keeps for a test, without a way out of it. */
export function isResultName(name: string): boolean {
  return PLAIN.test(name) && !name.includes("..");
}
