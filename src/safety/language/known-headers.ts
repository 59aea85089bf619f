import type { Node, ObjectExpression } from "@babel/types";
import type { Visit } from "../syntax.ts";
import {
  argumentsOf,
  isCallNode,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
  writtenName,
} from "./nodes.ts";
import { nameOfCall } from "./arguments.ts";
import { givenTo } from "./given.ts";
import { isNothing } from "./objects.ts";
import { isProjectData } from "./project-data.ts";
import type { Problem, Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";
import { functionOf, valuesOf } from "./values.ts";

const MAX_STEPS = 12;
const OF_HEADERS = /^(?:extraHTTP)?headers$/i;
/** What is only compared with, or sent as an answer. */
const SENDS_NOTHING = /^(?:fulfill|objectContaining|objectNotContaining|to[A-Z]\w*)$/;

/**
 * Headers of requests of which nobody can read what they are: what a page or a file gives may be the
 * name of another host, to which a server that answers for several would send the request.
 */
export function unknownHeaders(visits: readonly Visit[], spec: Spec): readonly Problem[] {
  return visits.flatMap((visit): readonly Problem[] => {
    const headers = headersIn(visit);
    if (headers === undefined || isKnown(headers, spec, MAX_STEPS)) return [];
    const message = "the headers are computed; write them as an object literal with their names";
    return [{ rule: "external-origin", node: headers, message }];
  });
}

/** What a request is sent with here; undefined where nothing is. */
function headersIn({ node, parent }: Visit): Node | undefined {
  if (isCallNode(node))
    return nameOfCall(node) === "setExtraHTTPHeaders" ? argumentsOf(node)[0] : undefined;
  if (node.type !== "ObjectProperty" || parent?.node.type !== "ObjectExpression") return undefined;
  const given = parent.parent?.node;
  if (isCallNode(given) && matches(nameOfCall(given), SENDS_NOTHING)) return undefined;
  return matches(writtenName(node.key, node.computed), OF_HEADERS) ? plain(node.value) : undefined;
}

function isKnown(node: Node, spec: Spec, steps: number): boolean {
  if (steps === 0) return false;
  const value = plain(node);
  if (value.type === "AwaitExpression") return isKnown(value.argument, spec, steps - 1);
  if (isNothing(value) || isProjectData(value, spec)) return true;
  const values = valuesOf(value, spec);
  if (values === undefined)
    return value.type === "Identifier" && isKnownVariable(value.name, spec, steps - 1);
  return values.every((one) =>
    one === value ? isKnownValue(one, spec, steps - 1) : isKnown(one, spec, steps - 1),
  );
}

/** `let headers; test.beforeAll(() => { headers = {…}; })` */
function isKnownVariable(name: string, spec: Spec, steps: number): boolean {
  const given = givenTo(name, spec) ?? [];
  return given.length > 0 && given.every((one) => isKnown(one, spec, steps));
}

function isKnownValue(value: Node, spec: Spec, steps: number): boolean {
  if (value.type === "ObjectExpression") return hasKnownNames(value, spec, steps);
  if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
  const name = memberNameOf(value.callee);
  return matches(name, "allHeaders headers") && !isOwnMethod(name, spec);
}

/** Without one of the file's own, it gives what the browser was about to send, or what an answer had. */
function isOwnMethod(name: string | undefined, spec: Spec): boolean {
  const { isMethod, values } = spec.bindings.field(name);
  return isMethod || values.some((value) => functionOf(value, spec) !== undefined);
}

function hasKnownNames({ properties }: ObjectExpression, spec: Spec, steps: number): boolean {
  return properties.every((property) => {
    if (property.type === "SpreadElement") return isKnown(property.argument, spec, steps);
    if (writtenName(property.key, property.computed) !== undefined) return true;
    return literalTexts(property.key, spec) !== undefined;
  });
}
