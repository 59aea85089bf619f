import type * as t from "@babel/types";
import type { Presence } from "../partial.ts";
import { contains } from "../source/languages/walk.ts";
import type { Evaluator } from "./evaluator.ts";
import { onCondition, onOneSide, takesOneWay } from "./session.ts";
import { isNullish, literal, possible, variants, type Scope, type Value } from "./value.ts";

const JSX = new Set(["JSXElement", "JSXFragment"]);

export function conditional(
  node: t.ConditionalExpression,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const truth = evaluator.truth(evaluator.evaluate(node.test, scope));
  const [taken, other] =
    truth === false ? [node.alternate, node.consequent] : [node.consequent, node.alternate];
  return choose(
    { truth, taken, other: truth === null || contains(other, JSX) ? other : null },
    scope,
    evaluator,
  );
}

export function logical(node: t.LogicalExpression, scope: Scope, evaluator: Evaluator): Value {
  return logicalValue(node, evaluator.evaluate(node.left, scope), scope, evaluator);
}

interface Logical {
  readonly operator: string;
  readonly right: t.Node;
}

/** `left && right` and its like; the right side is evaluated only where it matters. */
export function logicalValue(
  node: Logical,
  left: Value,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const truth = node.operator === "??" ? isPresent(left) : evaluator.truth(left);
  const keepsLeft = node.operator === "&&" ? truth === false : truth === true;
  if (truth !== null && !keepsLeft) return evaluator.evaluate(node.right, scope);
  if (truth !== null) {
    return contains(node.right, JSX)
      ? withHidden(left, unseen(node.right, scope, evaluator), evaluator)
      : left;
  }
  if (takesOneWay(evaluator.session)) {
    const goesOn =
      node.operator === "&&" ? evaluator.session.decide() : !evaluator.session.decide();
    return goesOn ? evaluator.evaluate(node.right, scope) : left;
  }
  const evaluated = onCondition(evaluator.session, () => evaluator.evaluate(node.right, scope));
  const right = { value: evaluated, presence: "maybe" as const };
  return node.operator === "&&"
    ? variants([right, { value: literal(false), presence: "maybe" }])
    : variants([{ value: left, presence: "maybe" }, right]);
}

/** Whether it is neither null nor undefined; null when that is not known. */
function isPresent(value: Value): boolean | null {
  const options = possible(value);
  if (options.length > 0 && options.every(isNullish)) return false;
  return options.some((option) => option.kind === "unknown" || isNullish(option)) ? null : true;
}

/** What is not shown now, for what it may show later: what it asks for need not be there yet. */
function unseen(node: t.Node, scope: Scope, evaluator: Evaluator): Value {
  return onOneSide(evaluator.session, () => evaluator.evaluate(node, scope));
}

function withHidden(value: Value, hidden: Value, { session }: Evaluator): Value {
  if (session.mode === "event") return value;
  return variants([
    { value, presence: "yes" },
    { value: hidden, presence: "no" },
  ]);
}

interface Choice {
  readonly truth: boolean | null;
  readonly taken: t.Node;
  /** Null when it does not matter. */
  readonly other: t.Node | null;
}

function choose({ truth, taken, other }: Choice, scope: Scope, evaluator: Evaluator): Value {
  if (takesOneWay(evaluator.session)) {
    const takes = truth !== null || other === null || evaluator.session.decide();
    return evaluator.evaluate(takes || other === null ? taken : other, scope);
  }
  const presence: Presence = truth === null ? "maybe" : "yes";
  const side = (node: t.Node): Value =>
    truth === null
      ? onCondition(evaluator.session, () => evaluator.evaluate(node, scope))
      : evaluator.evaluate(node, scope);
  const first = { value: side(taken), presence };
  if (other === null) return first.value;
  return truth === null
    ? variants([first, { value: side(other), presence }])
    : variants([first, { value: unseen(other, scope, evaluator), presence: "no" }]);
}
