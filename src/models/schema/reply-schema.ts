import type { ConversationRequest } from "../model.ts";
import type { Profile } from "../profile/profile.ts";
import { reduceReplySchema } from "./reduce-reply-schema.ts";

/** The schema of a reply as this target takes it. */
export function replySchemaFor(
  { replySchema, listBounds }: ConversationRequest,
  { boundedLists }: Profile,
): Readonly<Record<string, unknown>> {
  return reduceReplySchema(replySchema, boundedLists ? listBounds : null);
}

/** The instructions; where no decoder holds the reply to its schema, the schema stands in them. */
export function systemFor(request: ConversationRequest, profile: Profile): string {
  if (profile.structuredOutput === "json_schema") return request.system;
  const schema = JSON.stringify(replySchemaFor(request, profile));
  return `${request.system}\n\nYour answer is JSON that fits this JSON Schema:\n${schema}`;
}
