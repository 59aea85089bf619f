import type { Node } from "@babel/types";
import {
  calleeName,
  firstArgument,
  isCall,
  isMember,
  memberName,
  referencedName,
  textOf,
} from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import type { RuleHit } from "./rule.ts";

const ALLOWED_MEMBERS: ReadonlySet<string> = new Set(["arch", "cwd", "platform", "version"]);
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(["globalThis", "global"]);
const RUNTIMES: ReadonlySet<string> = new Set(["Deno", "Bun"]);
/** Playwright's own ways to start a program on the machine that runs the tests. */
const PROGRAM_STARTERS: ReadonlySet<string> = new Set(["_electron", "_android", "launchServer"]);
const FILE_READERS = /^(?:readFile|readFileSync|createReadStream|open|openSync|setInputFiles)$/;

/** Variables that hold the credentials of the machine, not test data. Compared in upper case. */
const CREDENTIALS =
  /^(?:ACTIONS_.*|AWS_.*|AZURE_.*|GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|(?:OPENAI|ANTHROPIC|GEMINI|GOOGLE)_.*KEY.*)$/;

/** Reaching beyond the test: the environment as a whole, the process, the machine. */
export function processAccess(visits: readonly Visit[]): RuleHit[] {
  return visits.flatMap((visit) => {
    const message = referenceProblem(visit) ?? programStart(visit.node) ?? systemFile(visit.node);
    return message === undefined ? [] : [{ rule: "process-access", node: visit.node, message }];
  });
}

function referenceProblem(visit: Visit): string | undefined {
  const name = referencedName(visit);
  if (name === undefined || visit.parent === undefined) return undefined;
  if (name === "process") return processProblem(visit);
  if (RUNTIMES.has(name)) return `\`${name}\` reaches the machine`;
  if (PROGRAM_STARTERS.has(name)) return `\`${name}\` starts a program`;
  if (!GLOBAL_OBJECTS.has(name)) return undefined;
  return globalProblem(visit);
}

/** `globalThis.x` is as good as `x`; anything that hides which name is meant is refused. */
function globalProblem({ node, parent }: Visit): string | undefined {
  const member = memberOf(node, parent);
  const name = member === undefined ? undefined : memberName(member.node);
  if (name === undefined) return "the global object is used other than by a written-out name";
  const reaching = ["process", "require", "eval", "Function", "fetch", "module"];
  return reaching.includes(name) ? `\`${name}\` is reached through the global object` : undefined;
}

function processProblem({ node, parent }: Visit): string | undefined {
  const member = memberOf(node, parent);
  const name = member === undefined ? undefined : memberName(member.node);
  if (member === undefined || name === undefined) return "`process` is used as a whole";
  if (name === "env") return environmentProblem(member);
  return ALLOWED_MEMBERS.has(name) ? undefined : `\`process.${name.slice(0, 40)}\` is not allowed`;
}

/** Reading one variable by its written-out name is fine; everything else may dump them all. */
function environmentProblem(environment: Visit): string | undefined {
  const { node, parent } = environment;
  const member = memberOf(node, parent);
  if (member !== undefined) return variableProblem(memberName(member.node));
  const pattern = parent?.node.type === "VariableDeclarator" ? parent.node.id : undefined;
  if (pattern?.type !== "ObjectPattern") return "the environment is used as a whole";
  for (const property of pattern.properties) {
    if (property.type === "RestElement" || property.computed) {
      return "the environment is used as a whole";
    }
    const { key } = property;
    const problem = variableProblem(key.type === "Identifier" ? key.name : undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function variableProblem(name: string | undefined): string | undefined {
  if (name === undefined) return "an environment variable is read whose name is not written out";
  if (CREDENTIALS.test(name.toUpperCase())) return "a credential of the machine is read";
  return undefined;
}

function programStart(node: Node): string | undefined {
  if (node.type === "ObjectProperty" && node.key.type === "Identifier") {
    return node.key.name === "executablePath" ? "`executablePath` starts a program" : undefined;
  }
  if (node.type === "ImportSpecifier" && node.imported.type === "Identifier") {
    const { name } = node.imported;
    if (PROGRAM_STARTERS.has(name)) return `\`${name}\` starts a program`;
  }
  const member = memberName(node);
  if (member === "env" && isMember(node) && memberName(node.object) === "process") {
    return "the environment is reached through another object";
  }
  if (member !== undefined && PROGRAM_STARTERS.has(member)) return `\`${member}\` starts a program`;
  return undefined;
}

function systemFile(node: Node): string | undefined {
  if (!isCall(node) || !FILE_READERS.test(calleeName(node) ?? "")) return undefined;
  const argument = firstArgument(node);
  const text = argument === undefined ? undefined : textOf(argument);
  if (text === undefined || !/^(?:\/(?:proc|etc|root|home|dev|sys|var)\/|~|file:)/i.test(text)) {
    return undefined;
  }
  return "a file of the machine is read";
}

/** The member expression that reads something of this node, if it is one. */
function memberOf(node: Node, parent: Visit | undefined): Visit | undefined {
  if (parent === undefined || !isMember(parent.node)) return undefined;
  return parent.node.object === node ? parent : undefined;
}
