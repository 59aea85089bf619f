import type { Profile } from "./profile.ts";

const OUTPUT: Readonly<Record<Profile["structuredOutput"], string>> = {
  json_schema: "the schema, for its server to enforce",
  json_object: "that it is to be JSON",
  prompt: "nothing but the instructions to hold it to its form",
};

/** What a target is sent as far as it is known by now, in words for a person. */
export function sentTo(profile: Profile): readonly string[] {
  const { name, most } = profile.outputLimit;
  const beside = profile.structuredOutput === "json_object" && profile.schemaInObject;
  const limit = `${name ?? "no limit"}${most === null ? "" : ` of at most ${most}`}`;
  const window = profile.contextWindow === null ? "not known" : `${profile.contextWindow} tokens`;
  return [
    profile.tools ? "tools, and no schema, while it gathers" : "no tools",
    `for a reply ${OUTPUT[profile.structuredOutput]}${beside ? ", with the schema beside it" : ""}`,
    `${name === null ? limit : `${limit} for the length of a reply`}, window ${window}`,
    profile.streaming === "never" ? "no stream" : "a stream",
  ];
}
