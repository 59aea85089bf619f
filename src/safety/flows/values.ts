import { posix } from "node:path";
import { isReadablePath, isResultName } from "../language/files.ts";
import { addressProblem } from "../language/urls.ts";
import type { SafetyRule } from "../finding.ts";

/** What is wrong with one value of a flow. */
export interface ValueProblem {
  readonly rule: SafetyRule;
  readonly message: string;
}

const OPERAND = String.raw`(?:[A-Z][A-Z0-9_]*|output(?:\.[A-Za-z_][A-Za-z0-9_]*){1,4}|maestro\.(?:copiedText|platform)|'[^'$\\]*'|"[^"$\\]*"|[0-9]{1,9}|true|false)`;
/** A variable, a default for it, or a comparison of two: no call, no assignment, no script. */
const EXPRESSION = new RegExp(
  String.raw`^\s*!?${OPERAND}(?:\s*(?:\|\||&&|[!=]==?|[<>]=?|\+)\s*${OPERAND}){0,3}\s*$`,
);
const VARIABLE =
  /^\$\{\s*[A-Z][A-Z0-9_]*(?:\s*\|\|\s*(?:'[A-Za-z0-9_.-]*'|"[A-Za-z0-9_.-]*"))?\s*\}$/;
const APP_ID = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+$/;

/** Scripts inside of a text: Maestro runs what stands in `${…}`, up to the last brace before a `$`. */
export function scriptProblem(text: string): ValueProblem | undefined {
  const scripts = [...text.matchAll(/\$\{([^$]*)\}/g)].map(([, script]) => script ?? "");
  const openings = text.split("${").length - 1;
  if (scripts.length === openings && scripts.every((script) => EXPRESSION.test(script)))
    return undefined;
  return {
    rule: "flow-command",
    message: "a script is run in `${…}`; use a variable, a default or a comparison",
  };
}

/** An app is the flow's own, or a variable. */
export function appProblem(value: string, own: string | undefined): ValueProblem | undefined {
  if (VARIABLE.test(value) || value === own) return undefined;
  if (own === undefined && APP_ID.test(value)) return undefined;
  return { rule: "flow-command", message: "another app than the flow's own is used" };
}

/** Schemes that open another app, or run or load what stands in the link. */
const FOREIGN_SCHEME =
  /^(?:about|blob|content|data|file|ftp|geo|intent|itms|itms-apps|javascript|mailto|market|sms|smsto|tel|view-source|ws|wss)$/i;

/** A link leads into the app: its own scheme, a host of this machine, or one of its origins. */
export function linkProblem(value: string, origins: readonly string[]): ValueProblem | undefined {
  if (VARIABLE.test(value)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.trim())?.[1];
  if (scheme !== undefined && FOREIGN_SCHEME.test(scheme)) return foreign();
  const isWeb = scheme === undefined || /^(?:https?|exps?)$/i.test(scheme);
  if (!isWeb) return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? undefined : foreign();
  const [literal = ""] = value.split("${");
  const text = literal === value ? [value] : [literal, { hole: "unknown" } as const];
  const address = text.map((part) =>
    typeof part === "string" ? part.replace(/^exp/i, "http") : part,
  );
  return scheme === undefined || addressProblem(address, origins) !== undefined
    ? foreign()
    : undefined;
}

function foreign(): ValueProblem {
  return { rule: "external-origin", message: "a link leads to another host or another app" };
}

/** Another flow: a literal path of the repository that is there. */
export function flowFileProblem(
  value: string,
  { path, paths }: { path: string; paths: ReadonlySet<string> | undefined },
): ValueProblem | undefined {
  const target = posix.join(posix.dirname(path), value);
  const isFlow = /\.ya?ml$/.test(value) && !value.includes("${") && !value.startsWith("/");
  // Maestro keeps its flows in a folder that starts with a dot.
  if (!isFlow || !isReadablePath(target.replace(/^(?:[^/]+\/)*?\.maestro\//, ""))) {
    return {
      rule: "module-forbidden",
      message: "a flow is run whose path is not a literal one of the repository",
    };
  }
  const isThere = paths === undefined || paths.has(target);
  return isThere
    ? undefined
    : { rule: "module-forbidden", message: "the flow that is run is not there" };
}

/** A picture that a flow takes: a plain name, so that it stays in the folder for results. */
export function pictureProblem(value: string): ValueProblem | undefined {
  return isResultName(value)
    ? undefined
    : {
        rule: "file-write",
        message: "a picture is kept outside of the folder for results; give a plain name",
      };
}

/** Pictures and films of the repository that a flow puts on the device. */
export function mediaProblem(value: string, path: string): ValueProblem | undefined {
  const target = posix.join(posix.dirname(path), value).replace(/^(?:[^/]+\/)*?\.maestro\//, "");
  const isMedia =
    /\.(?:png|jpe?g|gif|mp4)$/i.test(value) && !value.includes("${") && !value.startsWith("/");
  return isMedia && isReadablePath(target)
    ? undefined
    : {
        rule: "process-access",
        message: "a file is put on the device that is no picture or film of the repository",
      };
}
