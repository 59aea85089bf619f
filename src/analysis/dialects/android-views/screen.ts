import type { MarkupElement } from "../../source/languages/markup.ts";
import type { Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import type { RenderAt, Renderer } from "../declarative/render.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";
import type { Prepared } from "./preparing.ts";
import type { XmlResource } from "./resources.ts";

/** An activity or fragment that is being shown. */
export interface ShownScreen {
  /** Whether code says if an item of a menu is there: at first that is not known. */
  readonly hasItemSet: (id: string) => boolean;
  readonly id: string;
  readonly instance: InstanceValue;
  readonly prepared: Prepared;
  layout(name: string, from: string): XmlResource | null;
  text(value: string | undefined, from: string): Content | null;
  /** What `R.string.title` reads that code has put into a view; null for another value. */
  resourceText(value: Value): Content | null;
  /** What a place for fragments or a bar shows; null for a view that is neither. */
  hosted(element: MarkupElement, at: RenderAt, where: InScreen): readonly UiNode[] | null;
  heard(value: Value, renderer: Renderer): Listener;
  /** The listener of a view: a block, or an object with `onClick`. */
  clicked(value: Value, id: string, renderer: Renderer): Listener;
  call(callee: Value, args: readonly Value[], interpreter: Interpreter): Value;
}

/** Where a view is rendered, and in what. */
export interface InScreen {
  readonly screen: ShownScreen;
  readonly renderer: Renderer;
  /** The file that the view stands in. */
  readonly path: string;
  /** The id that `<include>` gives the outermost view of a file. */
  readonly givenId?: string | null;
  /** The hint of the layout around a field. */
  readonly hint?: Content | null;
}
