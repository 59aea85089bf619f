/** What a phone is to Swift's compiler. Source: docs.swift.org, "Conditional Compilation Block". */
const HOLDS: ReadonlyMap<string, RegExp> = new Map([
  ["os", /^iOS$/u],
  ["targetEnvironment", /^simulator$/u],
  ["canImport", /^(?!AppKit|Cocoa|WatchKit|TVUIKit)/u],
  ["compiler", /./u],
  ["swift", /./u],
  ["arch", /^arm64$/u],
]);

interface Branch {
  /** Whether it is read, and all that is around it. */
  readonly isActive: boolean;
  /** Whether one of its branches was read already. */
  readonly isTaken: boolean;
  readonly isAroundActive: boolean;
}

/**
 * Swift without what `#if` leaves out of a build for a phone: those lines are empty. A build for
 * debugging is meant, as run on simulators.
 */
export function withoutInactive(text: string): string {
  if (!/^[ \t]*#if\b/mu.test(text)) return text;
  const stack: Branch[] = [];
  const lines = text.split("\n").map((line) => {
    const found = /^\s*#(?<word>if|elseif|else|endif)\b(?<condition>[^/]*)/u.exec(line)?.groups;
    if (found === undefined) return (stack.at(-1)?.isActive ?? true) ? line : "";
    follow(stack, found["word"] ?? "", found["condition"] ?? "");
    return "";
  });
  return lines.join("\n");
}

function follow(stack: Branch[], word: string, condition: string): void {
  const inner = word === "if" ? undefined : stack.pop();
  if (word === "endif") return;
  const isAroundActive = inner?.isAroundActive ?? stack.at(-1)?.isActive ?? true;
  const isTaken = inner?.isTaken ?? false;
  const isActive = isAroundActive && !isTaken && (word === "else" || holds(condition));
  stack.push({ isActive, isTaken: isTaken || isActive, isAroundActive });
}

/** Whether a condition holds: `os(iOS) && !DEBUG`. What is not known does not. */
function holds(condition: string): boolean {
  let rest = condition
    .replaceAll(/\b(?<name>\w+)\s*\((?<of>[^()]*)\)/gu, (...match: unknown[]) => {
      const { name = "", of = "" } = match.at(-1) as { name?: string; of?: string };
      return mark(HOLDS.get(name)?.test(of.trim()) ?? false);
    })
    .replaceAll(/[A-Za-z_]\w+/gu, (name) => mark(name === "DEBUG" || name === "true"))
    .replaceAll(/\s+/gu, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replaceAll("!T", "F")
      .replaceAll("!F", "T")
      .replaceAll(/\([TF|]+\)/gu, (any) => mark(any.includes("T")))
      .replaceAll("T&&T", "T")
      .replaceAll(/[TF]&&F|F&&T/gu, "F");
  }
  return rest.includes("T");
}

function mark(isTrue: boolean): string {
  return isTrue ? "T" : "F";
}
