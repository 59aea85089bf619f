import type { WorkflowCommand } from "./workflow-commands.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: string | undefined;
}

const MEBIBYTE = 1024 * 1024;
const ANNOTATION_LENGTH = 4096;

/** What a job shows: log, annotations and summary, with every secret hidden before it is kept. */
export class JobLog {
  readonly masks = new Set<string>();
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  summary = "";
  readonly #showsDebug: boolean;

  constructor(showsDebug = false) {
    this.#showsDebug = showsDebug;
  }

  addMask(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      if (part.trim() !== "") this.masks.add(part);
    }
  }

  /** The text with each secret replaced; longer secrets first, as one may hold another. */
  hide(text: string): string {
    const longestFirst = [...this.masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, mask) => hidden.replaceAll(mask, "***"), text);
  }

  hideAll(texts: Readonly<Record<string, string>>): Record<string, string> {
    const entries = Object.entries(texts).map(([name, text]) => [name, this.hide(text)]);
    return Object.fromEntries(entries) as Record<string, string>;
  }

  holdsSecret(text: string): boolean {
    return [...this.masks].some((mask) => text.includes(mask));
  }

  write(line: string): void {
    this.lines.push(this.hide(line));
  }

  /** Shown only when debug logging was asked for. */
  debug(text: string): void {
    if (this.#showsDebug) this.write(`##[debug]${text}`);
  }

  annotate(level: Annotation["level"], message: string, command?: WorkflowCommand): void {
    this.annotations.push({
      level,
      message: this.hide(message).slice(0, ANNOTATION_LENGTH),
      title: command?.properties.get("title"),
      file: command?.properties.get("file"),
      line: command?.properties.get("line"),
    });
    this.write(`##[${level}]${message}`);
  }

  /** GitHub drops a step's summary over 1 MiB, with an annotation; the step stays green. */
  addSummary(text: string): void {
    if (Buffer.byteLength(text) <= MEBIBYTE) this.summary += this.hide(text);
    else
      this.annotate("error", "$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1 MiB");
  }
}
