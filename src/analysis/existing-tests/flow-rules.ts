import { parse as parseYaml } from "yaml";
import type { FlowRulesFact } from "../../contracts/generated.ts";
import { messageOf } from "../gaps.ts";
import { compareText } from "../order.ts";
import { folderOf } from "../source/paths.ts";
import type { Project } from "../source/project.ts";

const CONFIG = /(?:^|\/)\.maestro\/config\.ya?ml$/u;

/**
 * What the configurations of folders of flows say of which flows are run. Source: docs.maestro.dev,
 * "Workspace configuration".
 */
export function flowRulesOf(project: Project): readonly FlowRulesFact[] {
  const paths = [...project.files.keys()].filter((path) => CONFIG.test(path));
  return paths.toSorted(compareText).map((path) => rulesIn(path, project));
}

function rulesIn(path: string, project: Project): FlowRulesFact {
  const config = parsed(path, project);
  return {
    path,
    folder: folderOf(path),
    flows: textsOf(config["flows"]),
    include_tags: textsOf(config["includeTags"]),
    exclude_tags: textsOf(config["excludeTags"]),
    source: { path, line: 1 },
    by: "tests",
  };
}

function parsed(path: string, { files, gaps }: Project): Readonly<Record<string, unknown>> {
  try {
    // The limit of aliases keeps a short file from becoming a huge value.
    const value: unknown = parseYaml(files.get(path) ?? "", { maxAliasCount: 20 });
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error) {
    gaps.note({
      kind: "file",
      what: `the configuration of flows ${path}`,
      why: messageOf(error),
      help: "YAML that can be parsed",
      source: { path, line: 1 },
    });
    return {};
  }
}

/** One text, or a list of them. */
function textsOf(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((item) => typeof item === "string");
}
