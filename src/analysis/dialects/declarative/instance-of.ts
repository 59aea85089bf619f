import type { TypeRecord } from "./declarations.ts";
import { fileScope } from "./scope.ts";
import type { Binding, InstanceValue } from "./values.ts";

const TYPE: Omit<TypeRecord["code"], "name"> = {
  kind: "type",
  sort: "class",
  bases: [],
  baseArgs: [],
  parameters: [],
  cases: [],
  members: [],
  annotations: [],
  line: 1,
};

/** An instance of a type that only a platform has. */
export function instanceOf(name: string, names: Map<string, Binding>): InstanceValue {
  const unit = {
    path: "",
    functions: [],
    values: [],
    types: [],
    statements: [],
  };
  const type: TypeRecord = { code: { ...TYPE, name }, unit, outer: null };
  const scope = { ...fileScope(unit), names };
  return { kind: "instance", type, enumCase: null, scope, line: 1, path: "" };
}
