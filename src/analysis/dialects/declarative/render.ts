import { cutTo, isWithin, lookAt } from "../../limits.ts";
import { weaker, type Presence } from "../../partial.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import type { TypeRecord } from "./declarations.ts";
import type { Destination, Interpreter } from "./interpreter.ts";
import { likelyValues } from "./reading.ts";
import type { Leaving } from "./leaving.ts";
import type { Host, Screen } from "./screens.ts";
import type { ArgumentValue, InstanceValue, MadeValue, Value } from "./values.ts";

/** Where something is rendered. */
export interface RenderAt {
  /** Same in every state of the page. */
  readonly key: string;
  /** Whether it is there, seen from what is around it. */
  readonly own: Presence;
  /** Whether what is around it is there. */
  readonly presence: Presence;
  readonly isRepeated: boolean;
  /** Whether a device sees the test ids of what is in here. */
  readonly exposesIds: boolean;
  /** Where the code stands that shows it. */
  readonly path: string;
  readonly line: number;
}

/** Makes the nodes of a page out of values. */
export interface Renderer {
  readonly interpreter: Interpreter;
  readonly kit: ComponentKit;
  /** How often a view of each type is around what is being rendered. */
  readonly showing: Map<TypeRecord, number>;
  render(value: Value, at: RenderAt): readonly UiNode[];
  /** What a slot shows: a block is called for it. */
  slot(value: Value | undefined, at: RenderAt, args?: readonly ArgumentValue[]): readonly UiNode[];
  /** What is done when a user acts: this is called, with these arguments. */
  listener(value: Value, args?: readonly Value[], history?: Destination["history"]): Listener;
  /** What leads somewhere whenever it is used. */
  link(target: Value | "..", history?: "replace" | "switch"): Listener;
  /** What a place shows that shows one of several screens. */
  host(host: Host, at: RenderAt): readonly UiNode[];
  /** Makes a screen known that something leads to. */
  addScreen(screen: Screen): void;
  /** Makes known where the page goes by itself. */
  leave(leaving: Leaving): void;
}

/** What a toolkit's components show. */
export interface ComponentKit {
  readonly components: ReadonlyMap<string, Component>;
  /** Components that only arrange what is in them. */
  readonly layouts: ReadonlySet<string>;
  /** Whether what an argument of this name hands over is shown as it is; blocks always are. */
  readonly isSlot: (label: string | null) => boolean;
  /** What an instance of a type of the repository shows; null for one that shows nothing. */
  shownBy(instance: InstanceValue, renderer: Renderer, at: RenderAt): Value | null;
}

export type Component = (made: MadeValue, at: RenderAt, renderer: Renderer) => readonly UiNode[];

/** Where something inside of an element is rendered. */
export function inside(at: RenderAt, name: string, more: Partial<RenderAt> = {}): RenderAt {
  return {
    ...at,
    key: `${at.key}/${name}`,
    own: "yes",
    presence: weaker(at.presence, at.own),
    ...more,
  };
}

/** Where one of several is rendered that stand in the place of another. */
export function beside(at: RenderAt, name: string | number, own: Presence = "yes"): RenderAt {
  return { ...at, key: `${at.key}/${name}`, own: weaker(at.own, own) };
}

/** Renders a value, as any toolkit does: pieces one after another, ways of a choice, lists. */
export function renderValue(value: Value, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  const depth = at.key.split("/").length;
  if (!isWithin("treeKeys", depth)) return [];
  switch (value.kind) {
    case "fragment": {
      const inner = value.isRepeated ? { ...at, isRepeated: true } : at;
      return value.values.flatMap((one, index) => renderer.render(one, beside(inner, index)));
    }
    case "list": {
      const inner = value.isOpen ? { ...at, isRepeated: true } : at;
      return value.items.flatMap((one, index) => renderer.render(one, beside(inner, index)));
    }
    case "choice":
      return value.ways.flatMap((way, index) =>
        renderer.render(way.value, beside(at, `?${index}`, way.presence)),
      );
    case "closure":
      return renderer.slot(value, at);
    case "instance":
      return renderInstance(value, at, renderer);
    case "made":
      return lookAt(value, () =>
        renderMade(value, { ...at, path: value.path, line: value.line }, renderer),
      );
    default:
      return [];
  }
}

/** What a view of the repository shows; one that shows itself again and again is not followed for ever. */
function renderInstance(value: InstanceValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  const { type, path, line } = value;
  const around = renderer.showing.get(type) ?? 0;
  if (!isWithin("sameComponent", around)) return [];
  renderer.showing.set(type, around + 1);
  const shown = renderer.kit.shownBy(value, renderer, at);
  const nodes = shown === null ? [] : renderer.render(shown, { ...beside(at, "body"), path, line });
  renderer.showing.set(type, around);
  return nodes;
}

function renderMade(made: MadeValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  const known = renderer.kit.components.get(made.name);
  // `order.items` is a value of something, and no component.
  const isMember = made.of?.kind === "made" && made.args.length === 0;
  if (known !== undefined && !isMember) return known(made, at, renderer);
  if (made.of !== null) return renderer.render(made.of, beside(at, "of"));
  if (!renderer.kit.layouts.has(made.name)) noteUnknown(made, renderer);
  return renderContents(made, at, renderer);
}

/** What is handed to a component that only arranges, or of which nothing is known. */
export function renderContents(
  made: MadeValue,
  at: RenderAt,
  renderer: Renderer,
): readonly UiNode[] {
  return made.args.flatMap(({ label, value, isTrailing }, index) => {
    const isBlock = likelyValues(value).some(({ kind }) => kind === "closure");
    const isSlot = isBlock || renderer.kit.isSlot(label);
    return isTrailing || (isSlot && !(label ?? "").startsWith("on"))
      ? renderer.slot(value, beside(at, `${index}`))
      : [];
  });
}

function noteUnknown({ name, path, line }: MadeValue, { interpreter }: Renderer): void {
  // Functions are no components, whatever they give.
  if (!/^(?:\w+\.)?[A-Z]/u.test(name)) return;
  interpreter.gaps.note({
    kind: "component",
    what: `the component ${name}`,
    why: "it is not in the repository, and what it shows is not known",
    help: "its source in the repository, or a test of it that is written by hand",
    source: { path, line },
  });
}

/** The nodes of a page, as many as are followed. */
export function limitNodes(nodes: readonly UiNode[]): readonly UiNode[] {
  return cutTo("pageNodes", nodes);
}
