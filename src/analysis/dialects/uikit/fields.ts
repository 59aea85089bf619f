import type { Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { innerScope } from "../declarative/scope.ts";
import type { Value } from "../declarative/values.ts";
import { objectOf, type Kit } from "./kit-values.ts";

/** A field that is a view, or that may change; null for a plain one. */
export function fieldOf(
  declaration: StateDeclaration,
  interpreter: Interpreter,
  kit: Kit,
): Value | null {
  const { code, scope, key } = declaration;
  const { value, annotations } = code;
  const type = typeOf(declaration);
  if (annotations.includes("IBOutlet") || (value === null && type === "UIWindow"))
    return objectOf(type, key, kit);
  const isPlain = value?.kind === "text" || value?.kind === "literal";
  return isPlain && code.isMutable && !code.isStatic
    ? { kind: "cell", key, initial: interpreter.evaluate(value, scope) }
    : viewMade(declaration, interpreter, kit);
}

function typeOf({ code }: StateDeclaration): string {
  return (code.type ?? "").replace(/[!?]$/u, "");
}

/** `let label = UILabel()`, `let label: UILabel = { … }()`: a view that is made once. */
function viewMade(
  declaration: StateDeclaration,
  interpreter: Interpreter,
  { book }: Kit,
): Value | null {
  const { code, scope, key } = declaration;
  const { value, type, line } = code;
  const around = innerScope(scope, { frame: key });
  if (value?.kind === "call") {
    const isKit = value.callee.kind === "name" && /^UI[A-Z]/u.test(value.callee.name);
    return isKit ? interpreter.evaluate(value, around) : null;
  }
  // A block with the type of what it gives is called at once.
  if (value?.kind !== "lambda" || type === null || type.includes("->")) return null;
  const { path } = scope.unit;
  const at = { name: "", of: null, args: [], types: [], scope: around, path, line };
  const before = new Map(interpreter.walk.memory);
  const made = interpreter.call(interpreter.evaluate(value, around), [], at);
  // A controller that is made while another one is used is set up for good, whatever becomes of that.
  const { memory } = interpreter.walk;
  book.keep(new Map([...memory].filter(([part, now]) => before.get(part) !== now)));
  return made;
}
