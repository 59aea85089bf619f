/** An entry of an enum of the build, and the texts of its properties; "" for one that is null. */
export interface BuildEntry {
  readonly enumName: string;
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

const ENUM =
  /\benum\s+class\s+(?<name>\w+)\s*\((?<parameters>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*\{(?<body>[^{}]*)\}/gu;
const PARAMETER =
  /\bval\s+(?<name>\w+)\s*:\s*String(?<optional>\?)?(?:\s*=\s*(?<value>"[\w.-]*"|null))?/u;
const ENTRY = /(?:^|,)\s*(?<name>\w+)\s*(?:\((?<args>[^()]*)\))?\s*(?=,|;|$)/gu;

/** The entries of the enums of a file of the build: `enum class Kind(val suffix: String? = null) { DEBUG(".debug") }`. */
export function entriesIn(text: string): readonly BuildEntry[] {
  return [...text.matchAll(ENUM)].flatMap(({ groups }) => {
    const { name: enumName = "", parameters = "", body = "" } = groups ?? {};
    const all = parameters.split(",").map((parameter) => PARAMETER.exec(parameter)?.groups ?? null);
    return [...withoutComments(body).matchAll(ENTRY)].map((entry): BuildEntry => {
      const args = (entry.groups?.["args"] ?? "").split(",").map((arg) => arg.trim());
      const texts = all.flatMap((parameter, index): [string, string][] => {
        const { name = "", value } = parameter ?? {};
        if (parameter === null) return [];
        const given = args.find((arg) => arg.startsWith(`${name} `) || arg.startsWith(`${name}=`));
        const placed = args[index]?.includes("=") === false ? args[index] : undefined;
        return [[name, unquoted(given?.replace(/^\w+\s*=\s*/u, "") ?? placed ?? value ?? "")]];
      });
      return { enumName, name: entry.groups?.["name"] ?? "", texts: new Map(texts) };
    });
  });
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\/[^\n]*/gu, "").trim();
}

function unquoted(text: string): string {
  return /^"(?<inner>[^"]*)"$/u.exec(text)?.groups?.["inner"] ?? "";
}
