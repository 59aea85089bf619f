/** A person's line in a commit. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC without milliseconds, as the REST API writes it. */
  readonly date: string;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly signature: string | null;
  readonly message: string;
}

const PERSON = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/;

/** Parses the bytes of a git commit. Source: git-scm.com/docs/gitformat-signature and git-commit-tree. */
export function parseCommit(bytes: Buffer): CommitObject {
  const text = bytes.toString();
  const end = text.indexOf("\n\n");
  const headers = readHeaders(end < 0 ? text : text.slice(0, end));
  const one = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? "";
  return {
    tree: one("tree"),
    parents: headers.filter(([key]) => key === "parent").map(([, value]) => value),
    author: parsePerson(one("author")),
    committer: parsePerson(one("committer")),
    signature: one("gpgsig") === "" ? null : one("gpgsig"),
    message: end < 0 ? "" : text.slice(end + 2),
  };
}

/** The bytes of a commit for `git hash-object -t commit`; the message is kept to the byte. */
export function formatCommit(commit: CommitObject): string {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatPerson(commit.author)}`,
    `committer ${formatPerson(commit.committer)}`,
  ];
  if (commit.signature !== null) headers.push(`gpgsig ${commit.signature.replaceAll("\n", "\n ")}`);
  return `${headers.join("\n")}\n\n${commit.message}`;
}

/** A time as the REST API writes it. */
export function isoSeconds(time: number | Date): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function readHeaders(text: string): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of text.split("\n")) {
    const last = headers.at(-1);
    if (line.startsWith(" ") && last !== undefined) last[1] += `\n${line.slice(1)}`;
    else headers.push([line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
  }
  return headers;
}

function parsePerson(line: string): Person {
  const [, name = "", email = "", seconds = "0"] = PERSON.exec(line) ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1000) };
}

function formatPerson(person: Person): string {
  const clean = (text: string): string => text.replaceAll(/[<>\n\0]/g, "").trim();
  const seconds = Math.floor(Date.parse(person.date) / 1000);
  return `${clean(person.name)} <${clean(person.email)}> ${seconds} +0000`;
}
