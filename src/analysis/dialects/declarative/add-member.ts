import { withOverloads } from "./overloads.ts";
import type { Code } from "../../source/languages/calls/syntax.ts";
import { bindDeclared, functionValue } from "./blocks.ts";
import type { Interpreter } from "./interpreter.ts";
import { innerScope } from "./scope.ts";
import { UNKNOWN, type Scope, type Value } from "./values.ts";

/** A variable or function of a type or file; what it is, is only found out when it is asked for. */
export function addMember(member: Code, scope: Scope, interpreter: Interpreter): void {
  if (member.kind === "function") {
    const value = functionValue(member, scope, interpreter);
    scope.names.set(member.name, {
      kind: "value",
      value: withOverloads(value, scope, member.name),
    });
    return;
  }
  if (member.kind !== "declare") return;
  const { getter } = member;
  const [name = "_"] = member.names;
  if (getter !== null) {
    const collects =
      (interpreter.toolkit.collects && /^some\b/u.test(member.type ?? "")) ||
      member.annotations.some((one) => one.endsWith("Builder"));
    const make = (): Value => interpreter.block(getter, innerScope(scope), collects);
    scope.names.set(name, { kind: "lazy", make });
    return;
  }
  const { value } = member;
  // `val viewModel by viewModel()` calls what is called the same and stands elsewhere.
  let isBeingMade = false;
  scope.names.set(name, {
    kind: "lazy",
    isHolder: value?.kind === "call" && !member.isDelegate,
    make: () => {
      if (value === null || isBeingMade) return UNKNOWN;
      const own = innerScope(scope);
      isBeingMade = true;
      try {
        bindDeclared(member, own, interpreter);
      } finally {
        isBeingMade = false;
      }
      const made = own.names.get(name);
      return made?.kind === "value" ? made.value : made?.kind === "cell" ? made.cell : UNKNOWN;
    },
  });
}
