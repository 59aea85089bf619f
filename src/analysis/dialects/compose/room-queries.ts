/** One function of a `@Dao`. */
export interface Query {
  readonly name: string;
  readonly kind: "insert" | "update" | "delete" | "query";
  /** What a query says, on one line. */
  readonly sql: string;
  /** The table that a query is about. */
  readonly table: string | null;
  /** The type of its first parameter, of a list that of its items. */
  readonly entity: string | null;
  /** The names of its parameters, in order. */
  readonly parameters: readonly string[];
  /** Whether a row that is there already is put in the place of. */
  readonly replaces: boolean;
  /** Whether whoever asks is told again when the answer changes. */
  readonly isTold: boolean;
}

const FUNCTION =
  /@(?<kind>Query|Insert|Upsert|Update|Delete)\b(?<said>(?:(?!\bfun\b)[\s\S]){0,1200})\bfun\s+(?<name>\w+)\s*\((?<parameters>[^)]{0,300})\)(?:\s*:\s*(?<type>[\w<>?, .]+))?/gu;
const TOLD = /^(?:Flow|LiveData|StateFlow|Observable|Flowable)\b/u;

/** The functions of a `@Dao` with what they do. Source: developer.android.com, Room. */
export function readQueries(text: string): readonly Query[] {
  return [...text.matchAll(FUNCTION)].map(({ groups = {} }) => {
    const { kind = "", said = "", name = "", parameters = "", type = "" } = groups;
    const sql = kind === "Query" ? textIn(said) : "";
    const given = [...parameters.matchAll(/(?:vararg\s+)?(\w+)\s*:\s*(?:\w*List<)?(\w+)/gu)];
    return {
      name,
      kind: kindOf(kind),
      sql,
      table: /\b(?:FROM|INTO|UPDATE)\s+[`"[]?(\w+)/iu.exec(sql)?.[1] ?? null,
      entity: kind === "Query" ? null : (given[0]?.[2] ?? null),
      parameters: given.map(([, parameter = ""]) => parameter),
      replaces: kind === "Upsert" || said.includes("REPLACE"),
      isTold: TOLD.test(type.trim()),
    };
  });
}

function kindOf(word: string): Query["kind"] {
  if (word === "Insert" || word === "Upsert") return "insert";
  if (word === "Update") return "update";
  return word === "Delete" ? "delete" : "query";
}

/** The texts that stand between quotes, one after another. */
function textIn(said: string): string {
  const texts = [...said.matchAll(/"""([\s\S]*?)"""|"((?:[^"\\]|\\.)*)"/gu)];
  return texts
    .map(([, long, short]) => long ?? short ?? "")
    .join(" ")
    .replaceAll(/\s+/gu, " ")
    .replace(/;?\s*$/u, "")
    .trim();
}
