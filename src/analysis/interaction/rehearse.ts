import { messageOf, type Gap } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import type { Shown } from "../ui/page.ts";
import type { InteractionContext } from "./context.ts";
import type { Interaction } from "./interact.ts";
import { elementsByKey } from "../ui/placed.ts";
import { rowWithin } from "../ui/rows.ts";
import { play, type Move } from "./moves.ts";
import { changesBetween, reads, sceneOf, type Scene } from "./scene.ts";
import { usesIn, type ControlUse } from "./uses.ts";

/** One step of a walk that was rehearsed. */
export interface WalkNode {
  readonly after: WalkNode | null;
  readonly move: Move;
  readonly before: Scene;
  readonly scene: Scene;
  /** What was typed so far, in order. */
  readonly typed: readonly string[];
  /** True where a control does what it does not do without the steps before. */
  tells: boolean;
}

export interface Rehearsal {
  readonly start: Scene;
  /** Every step comes after the one that it follows. */
  readonly nodes: readonly WalkNode[];
}

/** Where a walk has come to. */
interface Spot {
  readonly node: WalkNode | null;
  readonly scene: Scene;
  readonly typed: readonly string[];
}

/**
 * Uses controls one after another with what is typed known to the letter: first alone, then after two
 * things were made, where the page makes things, then each after each other. A control is told of
 * where it does something else than it did with less before it.
 */
export function rehearse(
  first: Shown,
  interactions: readonly Interaction[],
  context: InteractionContext,
): Rehearsal | null {
  const low = first.rehearsed?.("low");
  const high = first.rehearsed?.("high");
  if (low === undefined || high === undefined) return null;
  const start = sceneOf(low, high);
  return start === null ? null : new Rehearser(start, interactions, context).run();
}

class Rehearser {
  readonly #start: Scene;
  readonly #interactions: readonly Interaction[];
  readonly #context: InteractionContext;
  readonly #nodes: WalkNode[] = [];
  /** What the controls of a group were seen to do. */
  readonly #seen = new Map<string, Set<string>>();
  /** What controls were seen to bring, whatever is typed. */
  readonly #known: ReadonlySet<string>;
  #moves = 0;

  constructor(start: Scene, interactions: readonly Interaction[], context: InteractionContext) {
    this.#start = start;
    this.#interactions = interactions;
    this.#context = context;
    this.#known = new Set(
      interactions
        .flatMap(({ attempts }) => attempts.flatMap(({ consequences }) => consequences))
        .flatMap(({ draft }) => draft?.text ?? draft?.name ?? []),
    );
  }

  run(): Rehearsal {
    const root: Spot = { node: null, scene: this.#start, typed: [] };
    const alone = this.#useEach(root);
    const makers = alone.filter(({ after }) => makes(root, after));
    const making = new Set(makers.map(({ group }) => group));
    const useAfterEach = (used: readonly Used[]): void => {
      for (const { group, after } of used) if (!making.has(group)) this.#useEach(after, making);
    };
    useAfterEach(alone);
    const base = this.#madeTwice(makers[0]);
    if (base !== null) useAfterEach(this.#useEach(base, making));
    return { start: this.#start, nodes: this.#nodes };
  }

  /** The page once two things were made, as far as it makes them. */
  #madeTwice(maker: Used | undefined): Spot | null {
    if (maker === undefined) return null;
    const again = this.#usesIn(maker.after).find(({ group }) => group === maker.group);
    const second = again === undefined ? null : this.#use(maker.after, again);
    return second !== null && makes(maker.after, second) ? second : maker.after;
  }

  #usesIn({ scene, typed }: Spot): readonly ControlUse[] {
    return usesIn(scene, { interactions: this.#interactions, typed });
  }

  /** Every control that changes something, used alone. */
  #useEach(spot: Spot, except: ReadonlySet<string> = new Set()): readonly Used[] {
    const used: Used[] = [];
    for (const use of this.#usesIn(spot)) {
      if (except.has(use.group)) continue;
      if (!isWithin("rehearsedMoves", this.#moves) || this.#context.budget.isSpent()) break;
      const after = this.#use(spot, use);
      if (after !== null) used.push({ group: use.group, after });
    }
    return used;
  }

  /** The page after a control was used; null where nothing is seen of it, or it is not known. */
  #use(spot: Spot, { group, moves }: ControlUse): Spot | null {
    const nodes: WalkNode[] = [];
    let { scene, node } = spot;
    const typed = [...spot.typed];
    for (const move of moves) {
      this.#moves += 1;
      const next = this.#play(scene, move);
      if (next === null) return null;
      if (move.action === "fill") typed.push(move.value);
      node = {
        after: node,
        move,
        before: scene,
        scene: next,
        typed: [...typed],
        tells: false,
      };
      nodes.push(node);
      scene = next;
    }
    const last = nodes.at(-1);
    if (last === undefined) return null;
    const signature = signatureOf(last);
    if (signature === "") return null;
    const seen = this.#seen.get(group) ?? new Set();
    this.#seen.set(group, seen);
    const isNovel = spot.node !== null && !seen.has(signature);
    last.tells = isNovel || (typed.length > 0 && this.#computes(last));
    seen.add(signature);
    this.#nodes.push(...nodes);
    return { node: last, scene, typed };
  }

  /** Whether what comes reads what nobody knows without knowing what was typed: a total, a count. */
  #computes({ before, scene, typed, after }: WalkNode): boolean {
    if (after?.tells === true) return false;
    const { came } = changesBetween(before, scene);
    return came.some((key) => {
      const sight = scene.sights.get(key);
      const words = sight?.draft.text ?? sight?.draft.name ?? null;
      if (sight?.isSure !== true || words === null) return false;
      const isTyped = typed.some((text) => words.includes(text) && words !== text);
      return !this.#known.has(words) && !typed.includes(words) && (/\d/u.test(words) || isTyped);
    });
  }

  #sourceOf({ sights }: Scene, { key }: Move): Gap["source"] {
    return sights.get(key)?.draft.source ?? this.#context.page.source;
  }

  /** What takes too long to follow, or breaks, becomes a gap. */
  #play(scene: Scene, move: Move): Scene | null {
    try {
      return play(scene, move);
    } catch (error) {
      const gap = brokenGap(move, messageOf(error));
      this.#context.gaps.note({ ...gap, source: this.#sourceOf(scene, move) });
      return null;
    }
  }
}

function brokenGap({ action }: Move, why: string): Omit<Gap, "source"> {
  const what = `what a ${action} does after other controls were used`;
  return { kind: "handler", what, why, help: "a test of it that is written by hand" };
}

/** A control that was used, and the page after it. */
interface Used {
  readonly group: string;
  readonly after: Spot;
}

/** Whether the page reads something that was typed since. */
function makes(before: Spot, { scene, typed }: Spot): boolean {
  return typed.slice(before.typed.length).some((text) => reads(scene, text));
}

/**
 * What a step changes, whatever was typed and counted, and whichever row of a list it is about; empty
 * for nothing that is sure.
 */
function signatureOf({ before, scene, typed }: WalkNode): string {
  const { came, went, set } = changesBetween(before, scene);
  const all = [
    ...came.flatMap((key) => wordsOf("+", scene, key)),
    ...went.flatMap((key) => wordsOf("-", before, key)),
    ...set.flatMap((key) => wordsOf("=", scene, key)),
  ];
  const known = typed.reduce(
    (left, text) => left.replaceAll(text, "…"),
    [...new Set(all)].toSorted().join("\n"),
  );
  return known.replaceAll(/\d+/gu, "#");
}

/** One change in words; none for what is not sure. */
function wordsOf(sign: "+" | "-" | "=", scene: Scene, key: string): string[] {
  const kind = kindOf(scene, key);
  const value = sign === "=" ? (scene.sights.get(key)?.draft.field?.value ?? "") : "";
  return kind === null ? [] : [`${sign} ${kind} ${value}`];
}

/** What an element is, the same for all rows of a list; null where that is not sure. */
function kindOf({ low, sights }: Scene, key: string): string | null {
  const sight = sights.get(key);
  if (sight?.isSure !== true) return null;
  const { role, name, text, source } = sight.draft;
  const around = elementsByKey(low.view.nodes).get(key)?.around ?? [];
  const isInRow = role === "listitem" || rowWithin(around, low.view.nodes) !== undefined;
  const words = isInRow ? "" : `${name ?? ""} ${text ?? ""}`;
  return `${role ?? ""} ${source.path}:${source.line} ${words}`;
}
