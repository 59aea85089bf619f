import type { RepositoryCall } from "../http/call.ts";
import type { LabelRecord } from "../state/records.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./present-repository.ts";

/** The label of that name; made when it is not there, as adding it to an issue does. */
export function labelOf(call: RepositoryCall, name: string): LabelRecord {
  const { labels } = call.repository;
  const key = name.toLowerCase();
  const known = labels.get(key);
  if (known !== undefined) return known;
  const label = { id: call.repository.nextId(), name, color: "ededed", description: "" };
  labels.set(key, label);
  return label;
}

/** The schema `label`. */
export function presentLabel(call: RepositoryCall, label: LabelRecord): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId("LA", label.id),
    url: `${repositoryUrl(call.world, call.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
