import type { Node } from "@babel/types";
import type { Spec } from "./spec.ts";

/** Says that a piece of code is outside of the language of tests. */
export function refuseNode(node: Node, message: string, spec: Spec): void {
  spec.refuse({ rule: "outside-language", node, message });
}

const LOADING: ReadonlySet<string> = new Set(["ImportExpression", "TSImportEqualsDeclaration"]);

/** Says that code of this kind is outside of the language, whatever it is made of. */
export function refuseKind(node: Node, spec: Spec): void {
  const rule = LOADING.has(node.type) ? "module-forbidden" : "outside-language";
  spec.refuse({ rule, node, message: `\`${node.type}\` is not in the language of tests` });
}
