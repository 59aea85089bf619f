import { asOneOfMany } from "../ui/element-draft.ts";
import type { ElementFact, RowFact, WalksFact, WalkStep } from "../../contracts/generated.ts";
import type { Rehearsal } from "../interaction/rehearse.ts";
import type { WalkNode } from "../interaction/spots.ts";
import { changesBetween, lookOf, type Scene, type Sight } from "../interaction/scene.ts";
import { mayBeHidden } from "./effects.ts";
import { rowOfWalk } from "./rows.ts";
import type { ScreenBuilder } from "./screen-builder.ts";

/** The walks of a screen that are worth a test, and what only they show; undefined for none. */
export function walksFact(
  { start, nodes }: Rehearsal,
  builder: ScreenBuilder,
): WalksFact | undefined {
  const kept = new Set<WalkNode>();
  for (const node of nodes)
    if (node.tells)
      for (let one: WalkNode | null = node; one !== null && !kept.has(one); one = one.after)
        kept.add(one);
  if (kept.size === 0) return undefined;
  const writer = new WalkWriter(start, builder);
  const steps = nodes.flatMap((node) => (kept.has(node) ? writer.step(node) : []));
  const absent = absentIn(start, builder);
  return { elements: writer.elements, ...(absent.length > 0 && { absent }), steps };
}

/** Elements that other states show, and this one surely does not. */
function absentIn({ sights }: Scene, { elements }: ScreenBuilder): string[] {
  return [...elements].flatMap(([key, { id }]) => (sights.has(key) ? [] : [id]));
}

/** A box that goes when it is ticked is clicked: nobody could see afterwards that it is ticked. */
function actionOf({ move: { key, action }, scene }: WalkNode): WalkStep["action"] {
  if (action !== "check" && action !== "uncheck") return action;
  const isTicked = scene.sights.get(key)?.draft.field?.value === "on";
  return scene.sights.has(key) && isTicked === (action === "check") ? action : "click";
}

class WalkWriter {
  readonly elements: ElementFact[] = [];
  readonly #builder: ScreenBuilder;
  readonly #ids = new Map<string, string>();
  readonly #steps = new Map<WalkNode, string>();
  /** The ids of steps by what is done in them. */
  readonly #ways = new Map<string, string>();
  readonly #scenes = new Map<Scene, ReadonlyMap<string, string>>();

  constructor(start: Scene, builder: ScreenBuilder) {
    this.#builder = builder;
    // What is there at first is told already, whatever it reads.
    const known = [...start.sights.keys()].flatMap((key) => {
      const element = builder.elements.get(key);
      return element === undefined ? [] : [[key, element.id] as const];
    });
    this.#scenes.set(start, new Map(known));
  }

  /** The step; none where its element cannot be told, or where it follows such a step. */
  step(node: WalkNode): WalkStep[] {
    const { move, before, scene } = node;
    const element = this.#idsIn(before, node).get(move.key);
    const after = node.after === null ? null : this.#steps.get(node.after);
    if (element === undefined || after === undefined) return [];
    const way = JSON.stringify([after, element, move, node.tells]);
    const same = this.#ways.get(way);
    const id = same ?? `walk:${this.#ways.size + 1}`;
    this.#steps.set(node, id);
    this.#ways.set(way, id);
    const [was, is] = [this.#idsIn(before, node), this.#idsIn(scene, node)];
    // Two walks that begin alike are one up to there.
    if (same !== undefined) return [];
    const [left, here] = [new Set(was.values()), new Set(is.values())];
    const values = this.#valuesAfter(node, is);
    return [
      {
        id,
        after,
        element,
        action: actionOf(node),
        value: move.value,
        comes: [...here].filter((one) => !left.has(one)),
        goes: [...left].filter((one) => !here.has(one)),
        ...(scene.path !== null && scene.path !== before.path && { leads: scene.path }),
        ...(scene.dialog && { dialog: scene.dialog }),
        ...(values.length > 0 && { values: Object.fromEntries(values) }),
        ...(node.tells && { tells: true as const }),
      },
    ];
  }

  /** What fields and boxes hold that held something else before. */
  #valuesAfter(
    { before, scene, move }: WalkNode,
    ids: ReadonlyMap<string, string>,
  ): [string, string][] {
    const { set, came } = changesBetween(before, scene);
    return [...set, ...came].flatMap((key): [string, string][] => {
      const sight = scene.sights.get(key);
      const id = ids.get(key);
      if (sight?.isSure !== true || id === undefined || sight.draft.field === null) return [];
      if (key === move.key && move.action === "fill") return [];
      const { value } = sight.draft.field;
      const isBox = ["checkbox", "radio", "switch"].includes(sight.draft.role ?? "");
      if (isBox) return set.includes(key) ? [[id, value ?? ""]] : [];
      if (!set.includes(key) && holdsAsBefore(before, key, value)) return [];
      return value === null ? [] : [[id, value]];
    });
  }

  /** The ids of what is in a scene, by key. */
  #idsIn(scene: Scene, node: WalkNode): ReadonlyMap<string, string> {
    const known = this.#scenes.get(scene);
    if (known !== undefined) return known;
    const old = this.#idsIn(node.before, node);
    const stayed = changesBetween(node.before, scene).before;
    const ids = new Map(
      [...scene.sights].map(([key, sight]) => {
        const id = old.get(stayed.get(key) ?? "");
        return [key, id ?? this.#idOf(key, sight, { scene, node })];
      }),
    );
    this.#scenes.set(scene, ids);
    return ids;
  }

  /** The id of the element; of one that reads otherwise than elsewhere, an id of its own. */
  #idOf(key: string, sight: Sight, at: { readonly scene: Scene; readonly node: WalkNode }): string {
    const { view } = at.scene.low;
    const known = this.#builder.elements.get(key);
    const row = rowOfWalk(view, key, { builder: this.#builder, typed: at.node.typed });
    const isAsKnown = known !== undefined && lookOf(known) === lookOf(sight.draft);
    if (isAsKnown && known.row?.text === row?.text && known.initial) return known.id;
    const look = JSON.stringify([key, lookOf(sight.draft), sight.isSure, row?.text]);
    const found = this.#ids.get(look);
    if (found !== undefined) return found;
    const id = `${known?.id ?? `${this.#builder.id}::walk`}@${this.#ids.size + 1}`;
    this.#ids.set(look, id);
    const { draft } = sight;
    // What was not even hidden before comes and goes with a list.
    const seen = known?.selector === undefined ? { ...sight, draft: asOneOfMany(draft) } : sight;
    this.elements.push(this.#elementOf(id, seen, row));
    return id;
  }

  #elementOf(id: string, { draft, isSure }: Sight, row: RowFact | undefined): ElementFact {
    const isThere = isSure && !mayBeHidden(draft, this.#builder);
    const { row: _, ...seen } = draft;
    return { id, ...seen, ...(row && { row }), initial: isThere, repeated: !isThere };
  }
}

/** A field that only looks otherwise than before, such as in a row that came, still holds what was typed. */
function holdsAsBefore({ sights }: Scene, key: string, value: string | null): boolean {
  return sights.get(key)?.draft.field?.value === value;
}
