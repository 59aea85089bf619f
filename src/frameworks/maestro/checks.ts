import type {
  CheckContext,
  CheckReport,
  CodeContext,
  FileCheck,
  FileFindings,
  TestFile,
} from "../types.ts";
import type { ReportFinding } from "../../contracts/report.ts";
import { allCommands, type FlowFile, flowRunBy, readFlowFile } from "./checks/flow-file.ts";
import { groundFlow } from "./checks/ground-flow.ts";
import { casesOf, findingsOf, unknownCases } from "./checks/rules.ts";
import { checkFlow } from "./grammar/check-flow.ts";
import type { FlowFiles } from "./grammar/file-rules.ts";

/** Checks finished flows. Only the text of the files counts; whoever wrote them is not asked. */
export function checkFlows(files: readonly TestFile[], context: CheckContext): CheckReport {
  const set = new FlowSet(files, context.existingPaths);
  const checked = files.map((file): FileCheck => {
    const flow = set.flow(file.path);
    const findings = [...set.findings(file), ...unknownCases(flow, context.cases)];
    // A part is followed where it is run, in the state that was reached before it.
    const grounding = set.isPart(flow) ? NOTHING : groundFlow(flow, set.flows, context.model);
    return {
      path: file.path,
      cases: casesOf(flow),
      locators: {
        grounded: grounding.evidence.length,
        total: grounding.total,
        evidence: grounding.evidence,
      },
      findings: [...findings, ...grounding.findings].sort((left, right) => left.line - right.line),
    };
  });
  const written = new Set(checked.flatMap(({ cases }) => cases));
  const missing = context.cases.map(({ id }) => id).filter((id) => !written.has(id));
  return { files: checked, missingCases: missing };
}

/** The rules that hold for a flow whatever it was asked to test. */
export function checkFlowCode(files: readonly TestFile[], context: CodeContext): FileFindings[] {
  const set = new FlowSet(files, context.existingPaths);
  return files.map((file) => ({ path: file.path, findings: set.findings(file) }));
}

const NOTHING = { total: 0, evidence: [], findings: [] };

/** Flows that are judged together: they may run one another. */
class FlowSet {
  readonly flows: ReadonlyMap<string, FlowFile>;
  readonly #files: FlowFiles;
  readonly #parts: ReadonlySet<string>;

  constructor(files: readonly TestFile[], existingPaths: Iterable<string>) {
    const contents = new Map(files.map((file) => [file.path, file.contents]));
    const existing = new Set(existingPaths);
    this.flows = new Map(files.map((file) => [file.path, readFlowFile(file)]));
    this.#files = {
      has: (path) => contents.has(path) || existing.has(path),
      read: (path) => contents.get(path) ?? null,
    };
    this.#parts = new Set(
      [...this.flows.values()].flatMap((flow) =>
        allCommands(flow).flatMap((command) => flowRunBy(command, flow.path) ?? []),
      ),
    );
  }

  flow(path: string): FlowFile {
    return this.flows.get(path) ?? readFlowFile({ path, contents: "" });
  }

  isPart({ path }: FlowFile): boolean {
    return this.#parts.has(path);
  }

  findings({ path, contents }: TestFile): ReportFinding[] {
    const flow = this.flow(path);
    const ofGrammar = checkFlow(contents, { path, files: this.#files });
    const isPart = this.isPart(flow);
    return [...ofGrammar, ...findingsOf({ flow, isPart })];
  }
}
