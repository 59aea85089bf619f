import { parseAllDocuments, visit } from "yaml";
import type { Finding } from "./finding.ts";
import { externalUrlIn } from "./external-url.ts";

/** Maestro commands that run JavaScript of the flow's author. */
const FORBIDDEN_COMMANDS: ReadonlySet<string> = new Set(["runScript", "evalScript"]);
const MAX_DOCUMENTS = 2;

/** What a Maestro flow must not do: run scripts, or open addresses of other hosts. */
export function reviewFlow(path: string, contents: string): Finding[] {
  const documents = parseAllDocuments(contents);
  const unreadable =
    documents.length > MAX_DOCUMENTS || documents.some(({ errors }) => errors.length > 0);
  if (unreadable) {
    const message = "the flow is not YAML of at most two documents, so it cannot be judged";
    return [{ rule: "code-unparsable", path, line: null, message }];
  }
  const findings: Finding[] = [];
  for (const document of documents) {
    visit(document, {
      Alias: () => void findings.push(commandFinding(path, "YAML aliases are not allowed")),
      Scalar: (_, { value }) => {
        if (typeof value !== "string") return;
        if (FORBIDDEN_COMMANDS.has(value)) {
          findings.push(commandFinding(path, "flows must not run scripts"));
        } else if (externalUrlIn(value) !== undefined) {
          const message = "an address of another host is used";
          findings.push({ rule: "external-origin", path, line: null, message });
        }
      },
    });
  }
  return findings;
}

function commandFinding(path: string, message: string): Finding {
  return { rule: "flow-command", path, line: null, message };
}
