import type { Modifiers } from "./modifiers.ts";
import { readFunctionDeclaration } from "./functions.ts";
import { peek, takeSign, wordAt, type Cursor } from "./cursor.ts";
import { readTypeFirst } from "./type-first.ts";
import { isTypeWord, readTypeDeclaration } from "./type-declarations.ts";
import type { Code } from "./syntax.ts";
import { isGroup, isSign, type Token } from "./tokens.ts";
import { readVariable } from "./variables.ts";

const MODIFIERS = new Set(
  "public private internal open final abstract override lateinit const inline suspend data sealed annotation inner operator infix tailrec external actual expect static class weak unowned lazy mutating nonmutating nonisolated fileprivate required convenience dynamic optional indirect late covariant synchronized protected base interface mixin enum value companion fun isolated package distributed".split(
    " ",
  ),
);
/** The declaration that begins here; null where none does. The cursor is then anywhere. */
export function readDeclaration(cursor: Cursor, owner: string | null): Code | null {
  const annotations = takeAnnotations(cursor);
  const words = takeModifiers(cursor);
  const said: Modifiers = { annotations, words };
  const word = wordAt(cursor);
  if (isTypeWord(cursor, said)) return readTypeDeclaration(cursor, said);
  const { isTypeFirst, language } = cursor.context.traits;
  if (isTypeFirst) return readTypeFirst(cursor, said, owner);
  if (word === "fun" || word === "func" || word === "init" || word === "constructor")
    return readFunctionDeclaration(cursor, said);
  if (word === "val" || word === "var" || (word === "let" && language === "swift"))
    return readVariable(cursor, said);
  return null;
}

/** `@Composable`, `@State`, `@file:OptIn(…)`: their names, and what `@Environment` asks for. */
function takeAnnotations(cursor: Cursor): readonly string[] {
  const names: string[] = [];
  while (isSign(peek(cursor), "@") || isSign(peek(cursor), "#")) {
    const isMark = isSign(peek(cursor), "#");
    if (isMark && wordAt(cursor, 1) !== "Preview") break;
    cursor.at += 1;
    const word = wordAt(cursor);
    if (word !== null) names.push(word);
    cursor.at += 1;
    while (takeSign(cursor, ":", ".")) {
      const more = wordAt(cursor);
      if (more !== null) names.push(more);
      cursor.at += 1;
    }
    const group = peek(cursor);
    const isArgument = isGroup(group, "(") && !group.isSpaced && !group.isFresh;
    if (isArgument || isGroup(group, "[")) {
      cursor.at += 1;
      names.push(...keyIn(word, group.inner));
    }
    if (isMark && isGroup(peek(cursor), "{")) cursor.at += 1;
  }
  return names;
}

/** What `@Environment(\.dismiss)` and `@Environment(Model.self)` ask for. */
function keyIn(wrapper: string | null, tokens: readonly Token[]): readonly string[] {
  if (wrapper === null || !ASKING.has(wrapper)) return [];
  const word = tokens.find((token) => token.kind === "word");
  return word?.kind === "word" ? [`${wrapper}.${word.text}`] : [];
}

/** Wrappers of Swift of which it matters what they are asked for. */
const ASKING = new Set(["Environment", "UIApplicationDelegateAdaptor"]);

function takeModifiers(cursor: Cursor): ReadonlySet<string> {
  const words = new Set<string>();
  for (
    let word = wordAt(cursor);
    word !== null && isModifierAt(cursor, word);
    word = wordAt(cursor)
  ) {
    words.add(word);
    cursor.at += 1;
    // `private(set)`
    const group = peek(cursor);
    if (isGroup(group, "(") && wordOnly(group.inner)) cursor.at += 1;
  }
  return words;
}

function wordOnly(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens[0]?.kind === "word";
}

/** Words that begin a declaration by themselves are no modifiers when a name follows. */
const BEGINNING = new Set(["class", "interface", "enum", "mixin", "fun", "companion", "package"]);
const DECLARING = new Set(["class", "interface", "object", "fun", "func", "var", "let", "struct"]);

function isModifierAt(cursor: Cursor, word: string): boolean {
  if (!MODIFIERS.has(word)) return false;
  const after = wordAt(cursor, 1);
  if (BEGINNING.has(word)) return after !== null && DECLARING.has(after) && word !== after;
  const sign = peek(cursor, 1);
  return sign?.kind === "word" || isSign(sign, "@") || isGroup(sign, "(") || isGroup(sign, "[");
}
