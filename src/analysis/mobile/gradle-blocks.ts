/** A line of a build file, without comments. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

/** What stands between braces, and what stands before them: `create("demo")` of `create("demo") { … }`. */
export interface Block {
  readonly head: string;
  readonly line: number;
  readonly statements: Statement[];
  readonly blocks: Block[];
}

/**
 * The blocks of a Gradle file, in Groovy or Kotlin. Braces that do not match end at the end of the
 * file. Takes time in proportion to the length of the text.
 */
export function readBlocks(text: string): Block {
  const root = blockOf("", 1);
  const open = [root];
  let words = "";
  let line = 1;
  const end = (): void => {
    const statement = words.trim();
    if (statement !== "") (open.at(-1) ?? root).statements.push({ text: statement, line });
    words = "";
  };
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at);
    at += piece.length;
    if (piece === "{") {
      const block = blockOf(words.trim(), line);
      (open.at(-1) ?? root).blocks.push(block);
      open.push(block);
      words = "";
    } else if (piece === "}") {
      end();
      if (open.length > 1) open.pop();
    } else if (piece === "\n" || piece === ";") end();
    else if (!isComment(piece)) words += piece;
    line += linesIn(piece);
  }
  end();
  return root;
}

/**
 * Whether what stands before a brace begins the settings of an Android application: `android`, or its
 * extension by its type, `configure<ApplicationExtension>`.
 */
export function isAndroidHead(head: string): boolean {
  return /^(?:android|(?:extensions\s*\.\s*)?configure\s*<\s*[\w.]*(?:Application|BaseAppModule)Extension\s*>(?:\s*\(.*\))?)$/u.test(
    head,
  );
}

function blockOf(head: string, line: number): Block {
  return { head, line, statements: [], blocks: [] };
}

/** One comment, one text in quotes, or one character. */
function pieceAt(text: string, at: number): string {
  if (text.startsWith("//", at))
    return through(text, { mark: "\n", from: at, start: at }).trimEnd();
  if (text.startsWith("/*", at)) return through(text, { mark: "*/", from: at + 2, start: at });
  if (text.startsWith('"""', at)) return through(text, { mark: '"""', from: at + 3, start: at });
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return text[at] ?? "";
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === quote) return text.slice(at, end + 1);
    else if (text[end] === "\n") return text.slice(at, end);
  }
  return text.slice(at);
}

/** From `start` through the mark; to the end of the text where there is none. */
function through(
  text: string,
  { mark, from, start }: { readonly mark: string; readonly from: number; readonly start: number },
): string {
  const found = text.indexOf(mark, from);
  return text.slice(start, found === -1 ? text.length : found + mark.length);
}

function isComment(piece: string): boolean {
  return piece.startsWith("//") || piece.startsWith("/*");
}

function linesIn(piece: string): number {
  return piece.length === 1 ? Number(piece === "\n") : piece.split("\n").length - 1;
}
