import type { DialogFact, EffectFact } from "../../contracts/generated.ts";
import type { Presence } from "../partial.ts";
import type { Asked, Server } from "../answers/server.ts";
import type { Content } from "./content.ts";
import type { Listener, UiEvent } from "./listener.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** One page that a URL opens, which can be looked at and used. */
export interface Page {
  /** URL path as the browser shows it. */
  readonly route: string;
  readonly kind: "file" | "table" | "html";
  readonly source: Source;
  /** The file that puts the application of the page into a browser, where that is not its source. */
  readonly mount?: string;
  /** The part of the analysis that found it. */
  readonly by: string;
  readonly title: string | null;
  /** How the slash at the end of a URL fares that the page leads to; by default it is taken away. */
  readonly slashAtEnd?: SlashAtEnd;
  /** The address that relative links start from, where the page is written in HTML. */
  readonly base?: string;
  /** True where the way that leads to it is not open to everybody. */
  readonly isGuarded?: boolean;
  /** The page as it is once it was opened and its effects have run. */
  open(): Opened;
  /** The same where this server answers what it asks; null where that is not known, or it ends in an error. */
  openAnswered?(server: Server): Opened | null;
  /** The page as it looks when it is come to from another page, with the state that both share. */
  arrive(from: Shown): Shown;
  /** The same on a walk, once its effects have run; not where another document is loaded. */
  arriveOnWalk?(from: Rehearsed): Rehearsed | null;
  /** The page as it is when it is opened again, with what the browser stores; not where nothing is stored. */
  reload?(from: Shown): Shown;
}

/** A slash at the end of a URL stays as it is written, or is put there where there is none. */
export type SlashAtEnd = "kept" | "added";

export interface Source {
  readonly path: string;
  readonly line: number;
}

export interface Opened {
  readonly shown: Shown;
  /** Where the page may send its visitor by itself. */
  readonly navigations: readonly Content[];
  /** Where it surely sends every visitor, in order; by default nowhere. */
  readonly sent?: readonly Navigation[];
  /** True where it ends in an error when no server answers what it asks as it opens. */
  readonly breaksOffline?: boolean;
  /** What it asks a server for as it opens; by default nothing. */
  readonly asked?: readonly Asked[];
}

/** A page in one state: how it looks, and what can be done to it. Looking and doing change nothing. */
export interface Shown {
  readonly view: View;
  /** Keys of the fields that were filled, and boxes that were ticked. */
  readonly filled: ReadonlySet<string>;
  /** The same page with this field filled, before anything listens to it. */
  fill(key: string): Shown;
  /**
   * The same page where what is typed and what chance gives can be computed with; not where nothing
   * computes. `world` is the end that chance draws from: only what both ends show is so.
   */
  rehearsed?(world: "low" | "high"): Rehearsed;
  /** What these listeners do, on every way through the conditions that are not known. */
  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome[];
}

/** A page that is used with what is typed known to the letter. */
export interface Rehearsed extends Omit<Shown, "fill" | "dispatch"> {
  /** The same page with this text in a field, or with a box ticked that was not, or the other way round. */
  fill(key: string, text: string | null): Rehearsed;
  /** The same page, whose own attributes say what is in a field. */
  release(key: string): Rehearsed;
  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome<Rehearsed>[];
}

/** What a page looks like in one state. */
export interface View {
  readonly nodes: readonly UiNode[];
  /** The elements of the nodes, in document order. */
  readonly elements: readonly UiElement[];
  readonly redirects: readonly Redirect[];
  /** The titles that the page is given besides its own, in order; the last one counts. */
  readonly titles?: readonly { readonly content: Content; readonly presence: Presence }[];
}

/** Where a page sends its visitor while it is being shown. */
export interface Redirect {
  readonly target: Content;
  readonly presence: Presence;
  /** True when something else is shown to those who may stay. */
  readonly guards: boolean;
}

/** Where something leads: a URL, the route of a screen, or `..` for the screen before. */
export interface Navigation extends Content {
  /** How a mobile app leaves its screen, where going back does not lead here again. */
  readonly history?: EffectFact["history"];
}

/** The first dialog of the browser that listeners opened. */
export interface Dialog extends Pick<DialogFact, "kind"> {
  readonly message: Content;
  /** False where nobody knows whether it opens. */
  readonly isSure: boolean;
}

/** What listeners did, on one way through the conditions. */
export interface Outcome<State = Shown> {
  /** The page afterwards. */
  readonly after: () => State;
  /** The URLs that are navigated to, in order. */
  readonly navigations: readonly Navigation[];
  /** Keys of the fields that were filled before. */
  readonly filled: ReadonlySet<string>;
  /** Keys of the fields that were emptied. */
  readonly cleared: ReadonlySet<string>;
  /** Keys of the fields whose being empty or filled mattered. */
  readonly consulted: ReadonlySet<string>;
  /** True when the outcome depends on something that is not in the source, e.g. a server. */
  readonly dependsOnOutside: boolean;
  /** False where the page goes on by itself to what nobody knows: what is gone then may come again. */
  readonly isSettled?: boolean;
  /** Null where none opened. */
  readonly dialog: Dialog | null;
  /** Whether a server answers on this way; null while nothing waits for one. */
  readonly answered: boolean | null;
}
