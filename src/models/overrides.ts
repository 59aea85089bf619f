import type { RunRequest } from "../contracts/inputs/request.ts";
import type { Profile } from "./profile/profile.ts";

/** What a user says of a target, over what is known of it. */
export function profileOverrides(request: RunRequest): Partial<Profile> {
  const structuredOutput = request["structured-output"];
  const contextWindow = request["context-window"];
  return {
    ...(structuredOutput === "auto" ? {} : { structuredOutput, schemaInObject: false }),
    ...(contextWindow === null ? {} : { contextWindow }),
  };
}
