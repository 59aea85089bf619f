const SAFE_NAME = /^[A-Za-z0-9_.-]+$/u;
/** `git@host:owner/name`; the part before `@` is optional. */
const SCP_FORM = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)(?<path>[^:]+)$/u;

/**
 * The repository's name on its platform, `owner/name`, as its remote URL says it; null when the
 * URL is not of that form (a local path, nested groups). A URL may hold a password: it is never
 * returned or shown.
 */
export function nameFromRemote(url: string): string | null {
  const path = url.includes("://") ? pathOfUrl(url) : SCP_FORM.exec(url)?.groups?.["path"];
  if (path === undefined || path === null) return null;
  const segments = path
    .replace(/^\//u, "")
    .replace(/\/$/u, "")
    .replace(/\.git$/u, "")
    .split("/");
  const whole = segments.length === 2 && segments.every((segment) => isSafeName(segment));
  return whole ? segments.join("/") : null;
}

/** `local/<folder name>` with anything unusual in the name replaced by `-`. */
export function nameFromFolder(folderName: string): string {
  const name = folderName.replaceAll(/[^A-Za-z0-9_.-]/gu, "-");
  return `local/${isSafeName(name) ? name : "folder"}`;
}

function pathOfUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return ["https:", "http:", "ssh:", "git:"].includes(url.protocol) ? url.pathname : null;
}

function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name) && name !== "." && name !== "..";
}
