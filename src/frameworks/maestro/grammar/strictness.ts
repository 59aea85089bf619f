/**
 * Rules by which a flow is refused that Maestro's parser would take, each with what would happen on a
 * device: the parser is silent there. Any other rule of the grammar is a rule of the parser's own.
 */
export const STRICTER_RULES = {
  "ambiguous-scalar": "YAML 1.1 reads it as another value than it looks like: quote it",
  "converted-scalar": "the value is of another kind, and Maestro converts it without a word",
  "no-value": "a key without a value counts as not given",
  "duplicate-key": "of two values for a key the last one counts",
  "yaml-feature": "anchors, aliases, tags, directives and merge keys are not what they seem",
  "more-documents": "what stands after the commands is never read",
  "unknown-key": "Maestro passes over a key that it does not know there",
  "empty-text": "an empty text matches anything, or is nobody",
  "empty-selector": "a selector without a condition is any element",
  "empty-list": "nothing is done",
  "empty-condition": "a condition that says nothing always holds",
  "misplaced-key": "the key does nothing in this place",
  "not-a-number": "a text where a number is meant counts as a default, or for ever",
  "out-of-range": "the value is cut to what is possible",
  "endless-repeat": "the commands are repeated without end",
  "not-a-point": "the point fails when the flow runs",
  "not-an-index": "the index fails when the flow runs",
  permission: "a permission that is not known counts as denied, or as nothing",
  "nested-argument": "what is nested becomes one text",
  "enum-spelling": "other spellings are taken by chance",
  "private-key": "the name is Maestro's own for a field",
  "path-form": "the path leaves the folder of the flows, or is no path of a flow",
  "too-deep": "the flow is nested deeper than a person can read",
  "file-kind": "the file is of another kind than the command takes",
} as const;

export type StricterRule = keyof typeof STRICTER_RULES;

/** Rules that Maestro's parser has itself. */
export type ParserRule =
  | "yaml"
  | "header"
  | "command"
  | "key"
  | "missing-key"
  | "type"
  | "value"
  | "file"
  | "either-or";

export type GrammarRule = ParserRule | StricterRule;

export function isStricter(rule: string): rule is StricterRule {
  return Object.hasOwn(STRICTER_RULES, rule);
}
