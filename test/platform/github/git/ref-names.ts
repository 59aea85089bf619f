/** 40 hex digits: a full object id. */
export const FULL_SHA = /^[0-9a-f]{40}$/;
/** Git takes an abbreviation of four digits or more. */
const SHORT_SHA = /^[0-9a-f]{4,39}$/;
const FORBIDDEN = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|^-|\.$/u;

/** Whether git could take this as (a part of) a ref's name. Source: git-check-ref-format. */
export function isRefName(name: string): boolean {
  if (name === "" || name === "@" || FORBIDDEN.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}

/**
 * What a user's `ref` may mean, best first: branch, tag, the longer spellings, then a commit's
 * SHA. Revision expressions such as `main~1` are none of them.
 */
export function refCandidates(ref: string): string[] {
  if (!isRefName(ref)) return [];
  const sha = FULL_SHA.test(ref) || SHORT_SHA.test(ref) ? [ref] : [];
  if (ref === "HEAD") return ["HEAD"];
  const names = [`refs/heads/${ref}`, `refs/tags/${ref}`];
  if (/^(?:heads|tags)\//.test(ref)) names.push(`refs/${ref}`);
  if (ref.startsWith("refs/")) names.push(ref);
  return FULL_SHA.test(ref) ? [...sha, ...names] : [...names, ...sha];
}
