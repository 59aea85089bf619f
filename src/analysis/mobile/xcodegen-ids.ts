import { parse as parseYaml } from "yaml";
import type { AppIdFact } from "../../contracts/generated.ts";
import { messageOf, type GapLog } from "../gaps.ts";
import { lineAt } from "../source/line-at.ts";
import type { SourceFile } from "../source/source-file.ts";

/** The applications that a `project.yml` of XcodeGen describes. */
export interface GeneratedApplications {
  readonly name: string | null;
  readonly ids: readonly AppIdFact[];
}

/** Their bundle ids: their own, or the prefix of all with their name. Source: XcodeGen's ProjectSpec. */
export function xcodegenIds({ path, text }: SourceFile, gaps: GapLog): GeneratedApplications {
  const spec = parsed({ path, text }, gaps);
  const targets = Object.entries(recordAt(spec, "targets")).filter(([, target]) => {
    const { type, platform } = recordOf(target);
    return type === "application" && /ios|auto/iu.test(JSON.stringify(platform ?? "iOS"));
  });
  const prefix = recordAt(spec, "options")["bundleIdPrefix"];
  const ids = targets.flatMap(([name, target]): AppIdFact[] => {
    const settings = recordAt(recordOf(target), "settings");
    const own = settings[ID] ?? recordAt(settings, "base")[ID];
    const made = typeof prefix === "string" ? `${prefix}.${name}` : null;
    const id = typeof own === "string" ? own : made;
    if (id === null || id.includes("$")) return [];
    const line = lineAt(text, text.indexOf(id));
    const build = targets.length > 1 ? name : null;
    return [
      { id, platform: "ios", build, certainty: "literal", source: { path, line }, by: "xcodegen" },
    ];
  });
  return { name: targets[0]?.[0] ?? null, ids };
}

const ID = "PRODUCT_BUNDLE_IDENTIFIER";

type Record = Readonly<{ [key: string]: unknown }>;

function parsed({ path, text }: SourceFile, gaps: GapLog): Record {
  try {
    return recordOf(parseYaml(text));
  } catch (error) {
    gaps.note({
      kind: "file",
      what: `the file ${path}`,
      why: messageOf(error),
      help: "a file that its own tools accept",
      source: { path, line: 1 },
    });
    return {};
  }
}

function recordOf(value: unknown): Record {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function recordAt(from: Record, key: string): Record {
  return recordOf(from[key]);
}
