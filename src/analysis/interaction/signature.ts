import { elementsByKey } from "../ui/placed.ts";
import { rowWithin } from "../ui/rows.ts";
import type { Move } from "./moves.ts";
import { changesBetween, type Scene } from "./scene.ts";

/** One step of a walk: the page before it and after it, and what was typed so far. */
interface Played {
  readonly before: Scene;
  readonly scene: Scene;
  readonly typed: readonly string[];
  readonly move: Move;
}

/** What a step changes, and what the dialog says that it opens; none for nothing that is sure. */
export function signaturesOf(played: Played): readonly string[] {
  return [signatureOf(played), dialogSignatureOf(played)].filter((one) => one !== "");
}

/**
 * What a step changes, whatever was typed and counted, and whichever row of a list it is about; empty
 * for nothing that is sure.
 */
function signatureOf({ before, scene, typed, move }: Played): string {
  const isTyped = (key: string): boolean => move.action === "fill" && key === move.key;
  const { came, went, set } = changesBetween(before, scene);
  const all = [
    ...came.flatMap((key) => wordsOf("+", scene, { key, typed })),
    ...went.flatMap((key) => wordsOf("-", before, { key, typed })),
    // What is typed into a field is what it then holds.
    ...set.flatMap((key) => (isTyped(key) ? [] : wordsOf("=", scene, { key, typed }))),
  ];
  return [...new Set(all)].toSorted().join("\n");
}

/**
 * What the dialog says that a step opens, and how it is answered, whatever was typed and whichever row it
 * is about; empty where none opens.
 */
function dialogSignatureOf({ before, scene: { dialog }, typed, move }: Played): string {
  if (dialog === null) return "";
  const row = before.sights.get(move.key)?.row ?? "";
  const known = row === "" ? typed : [...typed, row];
  return `? ${withoutTyped(dialog.message ?? "", known)} ${dialog.accepted}`;
}

interface Change {
  readonly key: string;
  readonly typed: readonly string[];
}

/** One change in words; none for what is not sure. */
function wordsOf(sign: "+" | "-" | "=", scene: Scene, { key, typed }: Change): string[] {
  const kind = kindOf(scene, { key, typed });
  const value = sign === "=" ? (scene.sights.get(key)?.draft.field?.value ?? "") : "";
  return kind === null ? [] : [`${sign} ${kind} ${withoutTyped(value, typed)}`];
}

/** What an element is, the same for all rows of a list; null where that is not sure. */
function kindOf({ low, sights }: Scene, { key, typed }: Change): string | null {
  const sight = sights.get(key);
  if (sight?.isSure !== true) return null;
  const { role, name, text, source } = sight.draft;
  const around = elementsByKey(low.view.nodes).get(key)?.around ?? [];
  const isInRow = role === "listitem" || rowWithin(around, low.view.nodes) !== undefined;
  const words = isInRow ? "" : `${name ?? ""} ${text ?? ""}`;
  return `${role ?? ""} ${source.path}:${source.line} ${withoutTyped(words, typed)}`;
}

/** A text without what was typed and counted; a letter that was typed is no part of a word. */
function withoutTyped(words: string, typed: readonly string[]): string {
  const left = typed.reduce(
    (rest, text) =>
      text.length > 1
        ? rest.replaceAll(text, "…")
        : rest.replaceAll(new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, "gu"), "…"),
    words,
  );
  return left.replaceAll(/\d+/gu, "#");
}
