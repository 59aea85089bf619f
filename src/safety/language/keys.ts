import type { Node } from "@babel/types";
import { argumentRule } from "./members.ts";
import { isReservedKey } from "./names.ts";
import { plain, writtenName } from "./nodes.ts";
import { refuseNode } from "./refuse-node.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";

/** Judges a key of an object or a class: written out, or a text that is known. */
export function judgeKey(key: Node, computed: boolean, spec: Spec): void {
  const name = writtenName(key, computed);
  if (name === undefined) {
    const texts = computed ? literalTexts(plain(key), spec) : undefined;
    const isKnown = texts?.every(
      (text) => !isReservedKey(text) && argumentRule(text) === undefined,
    );
    if (!isKnown) refuseNode(key, "a computed key; write it out", spec);
  } else if (isReservedKey(name))
    refuseNode(key, `the name \`${name}\` is not in the language of tests`, spec);
}
