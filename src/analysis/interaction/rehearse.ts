import { messageOf, type Gap } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import type { Shown } from "../ui/page.ts";
import type { InteractionContext } from "./context.ts";
import type { Interaction } from "./interact.ts";
import { play, type Move } from "./moves.ts";
import { changesBetween, sceneOf, type Scene } from "./scene.ts";
import { signaturesOf } from "./signature.ts";
import { takenBy } from "./takings.ts";
import { isRuleStyle, RULE_STYLES, type Rehearsing, type Style } from "./control-moves.ts";
import {
  isAlone,
  makes,
  textsOf,
  wordsFor,
  type Spot,
  type Step,
  type Used,
  type WalkNode,
} from "./spots.ts";
import { fillingAll, usesIn, type ControlUse } from "./uses.ts";

export interface Rehearsal {
  readonly start: Scene;
  /** Every step comes after the one that it follows. */
  readonly nodes: readonly WalkNode[];
}

/** How often a place of the source is used in new surroundings: more of it says nothing that is new. */
const ENOUGH = 3;

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

function numericIn(start: Scene): ReadonlySet<string> {
  const fields = [...start.sights].filter(([, { draft }]) => draft.field !== null);
  return new Set(
    fields.flatMap(([key, { draft }]) => (takenBy(start, key, draft) === "digits" ? [key] : [])),
  );
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
  /** Keys of the fields that keep numbers alone of what is typed. */
  readonly #numeric: ReadonlySet<string>;
  /** What was computed of what was typed, by the control that showed it. */
  readonly #computed = new Set<string>();
  /** How often the controls of a place in the source were used. */
  readonly #tried = new Map<string, number>();
  /** What was used on the page as it opened, and nothing was seen of it. */
  readonly #unseen: Used[] = [];
  #moves = 0;

  constructor(start: Scene, interactions: readonly Interaction[], context: InteractionContext) {
    this.#start = start;
    this.#interactions = interactions;
    this.#context = context;
    this.#numeric = numericIn(start);
    this.#known = new Set(
      interactions
        .flatMap(({ attempts }) => attempts.flatMap(({ consequences }) => consequences))
        .flatMap(({ draft }) => draft?.text ?? draft?.name ?? []),
    );
  }

  run(): Rehearsal {
    const root: Spot = { node: null, scene: this.#start, typed: [], isSeen: true };
    const alone = this.#useEach(root);
    const making = (used: readonly Used[]): readonly Used[] =>
      used.filter(({ after }) => makes(root, after));
    const makers = [...making(alone), ...making(this.#useOtherwise(root, "brief", making(alone)))];
    const groups = new Set(makers.map(({ use }) => use.group));
    const useAfterEach = (used: readonly Used[]): void => {
      for (const { use, after } of used) if (!groups.has(use.group)) this.#useEach(after, groups);
    };
    this.#breakRules(root, makers);
    this.#goOn(root, [...alone, ...makers]);
    useAfterEach(alone);
    const filled = this.#allFilled(root);
    if (filled !== null) this.#useEach(filled, groups);
    const base = this.#madeTwice(makers[0]);
    if (base !== null) useAfterEach(this.#useEach(base, groups));
    return { start: this.#start, nodes: this.#nodes };
  }

  /**
   * Goes on from each page with the controls that just came, as long as these are not of places that
   * were used before, or seldom: the form that a button opens, the window of a card, the step after.
   */
  #goOn(root: Spot, used: readonly Used[]): void {
    const waiting: Step[] = used.map(({ after }) => ({ before: root, after }));
    waiting.push(...this.#unseen.flatMap(({ use, after }) => this.#afterUnseen(use, after)));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { before, after } = next;
      const came = new Set(changesBetween(before.scene, after.scene).came);
      for (const use of this.#usesIn(after)) {
        const isNew = use.moves.some(({ key }) => came.has(key));
        const then = isNew ? this.#useAgain(after, use) : null;
        if (then?.isSeen === true) waiting.push({ before: after, after: then });
        else if (then !== null) waiting.push(...this.#afterUnseen(use, then));
      }
    }
  }

  /** What others do once a control was used of which nothing is seen: an answer is chosen, then sent. */
  #afterUnseen({ group }: ControlUse, unseen: Spot): readonly Step[] {
    if (unseen.node?.move.action === "fill") return [];
    return this.#usesIn(unseen).flatMap((use) => {
      const after = use.group === group ? null : this.#useAgain(unseen, use);
      return after?.node?.tells === true ? [{ before: unseen, after }] : [];
    });
  }

  /** The page after a control was used of a place whose controls were not used often; null for any other. */
  #useAgain(spot: Spot, use: ControlUse): Spot | null {
    const isRoom = this.#usedAt(use.site) < ENOUGH && this.#hasRoom();
    return isRoom ? this.#use(spot, use) : null;
  }

  #usedAt(site: string): number {
    return this.#tried.get(site) ?? 0;
  }

  /** Controls that are used with other texts than usual, where that makes a difference. */
  #useOtherwise(spot: Spot, style: Style, except: readonly Used[]): readonly Used[] {
    const usual = new Set(this.#usesIn(spot).map((use) => wordsFor(use)));
    const done = new Set(except.map(({ use }) => use.group));
    const others = this.#usesIn(spot, style).filter(
      (use) => !done.has(use.group) && !usual.has(wordsFor(use)),
    );
    return others.flatMap((use) => this.#used(spot, use, style));
  }

  /** The page once all its fields were filled that stand in no form, as those of a calculator. */
  #allFilled(root: Spot): Spot | null {
    const use = fillingAll(root.scene, this.#past(root, "usual"));
    return use === null || !this.#hasRoom() ? null : this.#use(root, use);
  }

  /** What rules refuse is typed first, then what they let pass. */
  #breakRules(root: Spot, makers: readonly Used[]): void {
    for (const broken of RULE_STYLES.flatMap((style) => this.#useOtherwise(root, style, []))) {
      const { use, after } = broken;
      if (after.node?.tells !== true) continue;
      const style = makers.find((maker) => maker.use.group === use.group)?.style ?? "usual";
      // What was refused counts for nothing: the fields are used as at first.
      const uses = this.#usesIn({ ...after, typed: root.typed }, style);
      const again = uses.find(({ group }) => group === use.group);
      if (again !== undefined) this.#use(after, again, style);
    }
  }

  /** The page once two things were made, as far as it makes them. */
  #madeTwice(maker: Used | undefined): Spot | null {
    if (maker === undefined) return null;
    const { use, after, style } = maker;
    const again = this.#usesIn(after, style).find(({ group }) => group === use.group);
    const second = again === undefined ? null : this.#use(after, again, style);
    return second?.isSeen === true && makes(after, second) ? second : after;
  }

  #usesIn(spot: Spot, style: Style = "usual"): readonly ControlUse[] {
    return usesIn(spot.scene, this.#past(spot, style));
  }

  #past({ typed }: Spot, style: Style): Rehearsing {
    const { guide } = this.#context;
    return { interactions: this.#interactions, guide, typed, style, numeric: this.#numeric };
  }

  /** Every control that changes something, used alone. */
  #useEach(spot: Spot, except: ReadonlySet<string> = new Set()): readonly Used[] {
    const used: Used[] = [];
    for (const use of this.#usesIn(spot)) {
      if (except.has(use.group)) continue;
      if (!this.#hasRoom()) break;
      used.push(...this.#used(spot, use));
    }
    return used;
  }

  #hasRoom(): boolean {
    return isWithin("rehearsedMoves", this.#moves) && !this.#context.budget.isSpent();
  }

  #used(spot: Spot, use: ControlUse, style: Style = "usual"): readonly Used[] {
    const after = this.#hasRoom() ? this.#use(spot, use, style) : null;
    if (after === null) return [];
    if (!after.isSeen && spot.node === null) this.#unseen.push({ use, style, after });
    return after.isSeen ? [{ use, style, after }] : [];
  }

  /** The page after a control was used; null where it is not known. */
  #use(
    spot: Spot,
    { group, site, isTold, moves }: ControlUse,
    style: Style = "usual",
  ): Spot | null {
    this.#tried.set(site, this.#usedAt(site) + 1);
    const nodes: WalkNode[] = [];
    let { scene, node } = spot;
    const typed = [...spot.typed];
    for (const move of moves) {
      const next = this.#play(scene, move);
      if (next === null) return null;
      typed.push(...textsOf(move));
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
    const signatures = signaturesOf(last);
    const seen = this.#seen.get(group) ?? new Set();
    this.#seen.set(group, seen);
    const isRule = isRuleStyle(style);
    const isNovel =
      (isRule || !isAlone(spot, isTold, last.move)) && signatures.some((one) => !seen.has(one));
    const isComputed = typed.length > 0 && this.#computes(last, group);
    last.tells = isNovel || (!isRule && isComputed);
    for (const signature of signatures) seen.add(signature);
    this.#nodes.push(...nodes);
    return { node: last, scene, typed, isSeen: signatures.length > 0 };
  }

  /**
   * Whether what comes reads what nobody knows without knowing what was typed, a total or a count, and it
   * was not told of the same control after the same was typed.
   */
  #computes({ before, scene, typed, after }: WalkNode, group: string): boolean {
    if (after?.tells === true) return false;
    const { came } = changesBetween(before, scene);
    const computed = came.flatMap((key) => {
      const sight = scene.sights.get(key);
      const words = sight?.draft.text ?? sight?.draft.name ?? null;
      if (sight?.isSure !== true || words === null) return [];
      const isTyped = typed.some((text) => words.includes(text) && words !== text);
      const isOwn = !this.#known.has(words) && !typed.includes(words);
      return isOwn && (/\d/u.test(words) || isTyped) ? [words] : [];
    });
    const fresh = computed
      .map((words) => JSON.stringify([group, typed, words]))
      .filter((one) => !this.#computed.has(one));
    for (const one of fresh) this.#computed.add(one);
    return fresh.length > 0;
  }

  #sourceOf({ sights }: Scene, { key }: Move): Gap["source"] {
    return sights.get(key)?.draft.source ?? this.#context.page.source;
  }

  /** What takes too long to follow, or breaks, becomes a gap; null also where there is no room. */
  #play(scene: Scene, move: Move): Scene | null {
    // Asked for each move: a form has many fields, and each of them shows the page anew.
    if (!this.#hasRoom()) return null;
    this.#moves += 1;
    try {
      return play(scene, move, this.#context.pageAt);
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
