export type PermissionName =
  | "actions"
  | "administration"
  | "contents"
  | "deployments"
  | "environments"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "workflows";

/** What a token may do, by the names of GitHub's fine-grained permissions. */
export type Permissions = Readonly<Partial<Record<PermissionName, "read" | "write">>>;

/** Whether every permission of `needed` is granted; write includes read, and all have metadata. */
export function grants(have: Permissions, needed: Permissions): boolean {
  return Object.entries(needed).every(([name, level]) => {
    const granted = have[name as PermissionName];
    if (name === "metadata" && level === "read") return true;
    return granted === "write" || granted === level;
  });
}

/** The header that names what would have been enough, such as `contents=write; issues=write`. */
export function acceptedHeader(accepts: readonly Permissions[]): string {
  return accepts
    .map((needed) =>
      Object.entries(needed)
        .map(([name, level]) => `${name}=${level}`)
        .join(","),
    )
    .join("; ");
}

/** Whether all that is needed is to read. */
export function isReadOnly(accepts: readonly Permissions[]): boolean {
  return accepts.every((needed) => Object.values(needed).every((level) => level === "read"));
}
