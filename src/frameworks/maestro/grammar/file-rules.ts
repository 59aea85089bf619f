import { posix } from "node:path";
import { isSeq } from "yaml";
import type { Judge } from "./judge.ts";
import type { GrammarFinding } from "./read-yaml.ts";
import { textOrNull } from "./scalar.ts";

/** Files of the repository, by their paths from its root. */
export interface FlowFiles {
  has(path: string): boolean;
  /** The text of a flow; null where it is not at hand. */
  read(path: string): string | null;
}

export interface FlowPlace {
  /** Path of the flow, relative to the root of the repository. */
  readonly path: string;
  readonly files: FlowFiles;
  /** Flows that run this one, which it must not run in turn. */
  readonly running?: readonly string[];
}

/** A flow, and how those that it runs are checked. */
export interface Surroundings {
  readonly place: FlowPlace;
  readonly check: (contents: string, place: FlowPlace) => readonly GrammarFinding[];
}

const FLOW = /\.ya?ml$/;
const SCRIPT = /\.[cm]?js$/;
const MEDIA = /\.(?:png|jpe?g|gif|mp4)$/i;
const MOST_FLOWS = 20;

/** Judges the files that a key names: they are there, and a flow is one. */
export function judgeFiles(key: string, node: unknown, judge: Judge, around: Surroundings): void {
  switch (key) {
    case "YamlRunFlow.file":
    case "YamlRetryCommand.file":
      return judgeFlow(node, judge, around);
    case "YamlRunScript.file":
      return void pathTo(node, SCRIPT, judge, around.place);
    case "YamlAddMedia.files":
      if (isSeq(node)) {
        if (node.items.length === 0) judge.refuse("empty-list", node, "There is no file.");
        for (const item of node.items) pathTo(item, MEDIA, judge, around.place);
      }
      return;
  }
}

function judgeFlow(node: unknown, judge: Judge, { place, check }: Surroundings): void {
  const { path: own, files, running = [] } = place;
  const path = pathTo(node, FLOW, judge, place);
  if (path === null) return;
  const above = [...running, own];
  if (above.includes(path)) return judge.refuse("file", node, "The flow runs itself.");
  if (above.length > MOST_FLOWS) return judge.refuse("too-deep", node, "It is nested too deeply.");
  const contents = files.read(path);
  if (contents === null) return;
  for (const { rule, line, message } of check(contents, { path, files, running: above })) {
    judge.refuse(rule, node, `${path}, line ${line}: ${message}`);
  }
}

/** The path that a key names; null where it is no file that is there. */
function pathTo(
  node: unknown,
  kind: RegExp,
  judge: Judge,
  { path, files }: FlowPlace,
): string | null {
  const written = textOrNull(node);
  if (written === null) return null;
  if (written.startsWith("/")) {
    judge.refuse("path-form", node, "The path is absolute.");
    return null;
  }
  const target = posix.join(posix.dirname(path), written);
  if (!files.has(target)) {
    judge.refuse("file", node, `There is no file ${target}.`);
    return null;
  }
  if (!kind.test(target)) judge.refuse("file-kind", node, "The file is of another kind.");
  return target;
}
