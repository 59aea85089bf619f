import { UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import { contentOf, onlyValue, truthOf } from "../declarative/reading.ts";
import type { RenderAt, Renderer } from "../declarative/render.ts";
import { textContent } from "../../ui/content.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";
import type { AppleTexts } from "../swiftui/texts.ts";
import type { Book } from "./book.ts";
import { partOf } from "./kit-values.ts";
import type { Scene } from "./storyboards.ts";

/** A controller that is being shown. */
export interface ShownController {
  readonly instance: InstanceValue;
  readonly scene: Scene | null;
  readonly book: Book;
  readonly texts: AppleTexts;
  /** What listens where code calls something. */
  heard(value: Value, args: readonly Value[], renderer: Renderer): Listener;
  /** What opens the scene of a storyboard. */
  opening(sceneId: string, isPushed: boolean, renderer: Renderer): Listener;
  /** The class of UIKit that a view is. */
  kitClass(view: InstanceValue): string | null;
}

export interface InController {
  readonly shown: ShownController;
  readonly renderer: Renderer;
}

/** What is known now of a part of an object. */
export function now(key: string, part: string, { renderer }: InController): Value {
  return renderer.interpreter.read(partOf(key, part));
}

/** A part of an object as it is now: as code has set it, else as it was made. */
export function partNow(view: InstanceValue, part: string, { renderer }: InController): Value {
  const binding = view.scope.names.get(part);
  if (binding?.kind === "cell") return renderer.interpreter.read(binding.cell);
  if (binding?.kind === "value") return renderer.interpreter.read(binding.value);
  return { kind: "plain", value: null };
}

/** The text of a part; null where it has none. */
export function textNow(view: InstanceValue, part: string, where: InController): Content | null {
  return readText(partNow(view, part, where), where);
}

export function readText(value: Value, { renderer }: InController): Content | null {
  const known = onlyValue(value);
  if (known?.kind === "unknown" || known === null) return UNKNOWN_CONTENT;
  if (known.kind === "plain" && known.value === null) return null;
  const content = contentOf(value, renderer.interpreter);
  const isEmpty = content?.alternatives.every((parts) => parts.every((part) => part === ""));
  return content === null || isEmpty === true ? null : content;
}

/** The identifier that code has given a view. */
export function identifierOf(view: InstanceValue, where: InController): string | null {
  const [only] = textNow(view, "accessibilityIdentifier", where)?.alternatives ?? [];
  const [part] = only ?? [];
  return only?.length === 1 && typeof part === "string" ? part : null;
}

/** Whether a view is seen: hidden ones are not, and of what nobody knows it may be. */
export function isSeen(view: InstanceValue, where: InController): RenderAt["own"] {
  const { memory } = where.renderer.interpreter.walk;
  for (const part of ["isHidden", "alpha"]) {
    if (!memory.has(partOf(view.scope.frame, part).key)) continue;
    const value = partNow(view, part, where);
    const alpha = onlyValue(value);
    const isHidden =
      part === "isHidden"
        ? truthOf(value, where.renderer.interpreter)
        : alpha?.kind === "plain"
          ? alpha.value === 0
          : null;
    if (isHidden !== false) return isHidden === true ? "no" : "maybe";
  }
  return "yes";
}

/** What the buttons are called that the system draws. Source: developer.apple.com, UIBarButtonItem.SystemItem. */
export const SYSTEM_ITEMS: ReadonlyMap<string, Content> = new Map(
  Object.entries({
    add: "Add",
    done: "Done",
    cancel: "Cancel",
    edit: "Edit",
    save: "Save",
    compose: "Compose",
    reply: "Reply",
    action: "Share",
    organize: "Organize",
    bookmarks: "Bookmarks",
    search: "Search",
    refresh: "Refresh",
    stop: "Stop",
    trash: "Delete",
    close: "Close",
    undo: "Undo",
    redo: "Redo",
    play: "Play",
    pause: "Pause",
    camera: "Camera",
  }).map(([item, text]) => [item, textContent(text)] as const),
);
