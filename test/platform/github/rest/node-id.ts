import { createHash } from "node:crypto";

/** A stable number for a name, as ids of users and labels are. */
export function stableId(name: string): number {
  return createHash("sha1").update(name).digest().readUIntBE(0, 4);
}

/** The GraphQL node id of a thing; clients must treat it as opaque. */
export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}
