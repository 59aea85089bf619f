/**
 * The step language: every form of phrase, once. What a form means, how it is written and how it is
 * read all follow from its entry here. A name in braces is a slot: `{target}` is an element as
 * `TARGET_FORMS` name it, `{role}` a role of ARIA, `{state}` and `{direction}` one of theirs, any other a text
 * in quotes.
 *
 * A new step or expectation is a new entry here; the walkthrough of the app model and the writer of
 * each framework then do not compile until they say what they do with it.
 */

/** One form of phrase. */
interface Form<Phrase extends string, Values> {
  readonly phrase: Phrase;
  /** Values of a worked example, for people and models who learn the language. */
  readonly example: Values;
}

/** What a phrase points at. */
export const TARGET_FORMS = {
  role: targetForm("the {name} {role}", { name: "Sign in", role: "button" }),
  label: targetForm("the {label} field", { label: "Password" }),
  text: targetForm("the text {text}", { text: "Invalid password" }),
  /** By its own id, `name` or `type`, for what has no name. */
  selector: targetForm("the element at {selector}", { selector: "#due-date" }),
  test_id: targetForm("the element with test id {id}", { id: "save" }),
  /** The only one of its role, for what has no name. */
  lone: targetForm("the {role}", { role: "searchbox" }),
  /** One of several of its role that have no names, by its place: only told in a row. */
  placed: targetForm("the {ordinal} {role}", { ordinal: "second", role: "button" }),
} as const;

/** An element wherever on the page it is. */
export type PlainTarget = MeaningOf<typeof TARGET_FORMS, "by">;

/** An element in that row of a list or table in which this text stands. */
interface RowTarget {
  readonly by: "row";
  readonly element: PlainTarget;
  readonly row: string;
}

export type Target = PlainTarget | RowTarget;

/** How a phrase says in which row its target is. */
export const ROW_FORM = form("{element} in the row {row}", {
  element: { by: "role", role: "button", name: "Delete" },
  row: "Buy milk",
});

/** Places in a row, spelled as in the phrase. */
export const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

export type Ordinal = (typeof ORDINALS)[number];

/** States that an expectation can name, spelled as in the phrase. */
export const TARGET_STATES = [
  "visible",
  "not visible",
  "checked",
  "not checked",
  "enabled",
  "disabled",
] as const;

export type TargetState = (typeof TARGET_STATES)[number];

/** Where a finger moves when it swipes, spelled as in the phrase. */
export const DIRECTIONS = ["up", "down", "left", "right"] as const;

export type Direction = (typeof DIRECTIONS)[number];

const EMAIL: Target = { by: "role", role: "textbox", name: "Email" };
const REMEMBER: Target = { by: "role", role: "checkbox", name: "Remember me" };
const DELETE: Target = { by: "role", role: "button", name: "Delete" };
const COUNTRY: Target = { by: "role", role: "combobox", name: "Country" };
const DASHBOARD: Target = { by: "role", role: "heading", name: "Dashboard" };

/** One thing a test does. */
export const STEP_FORMS = {
  /** What a test answers for the server, before a page asks for it: no server is needed then. */
  serve: form("The server answers {request} with {json}", {
    request: "GET /api/todos",
    json: '[{"id":1,"title":"Buy milk"}]',
  }),
  refuse: form("The server answers {request} with status {status}", {
    request: "GET /api/todos",
    status: "500",
  }),
  open: form("Open {path}", { path: "/login" }),
  fill: form("Fill {target} with {value}", { target: EMAIL, value: "ada@example.com" }),
  click: form("Click {target}", { target: { by: "role", role: "button", name: "Sign in" } }),
  double_click: form("Double-click {target}", { target: { by: "text", text: "Buy milk" } }),
  /** A click that opens a dialog of the browser: an alert that is closed, a question that is answered. */
  accept: form("Click {target} and accept the dialog", { target: DELETE }),
  dismiss: form("Click {target} and dismiss the dialog", { target: DELETE }),
  answer: form("Click {target} and answer the dialog with {value}", {
    target: { by: "role", role: "button", name: "Rename" },
    value: "Groceries",
  }),
  check: form("Check {target}", { target: REMEMBER }),
  uncheck: form("Uncheck {target}", { target: REMEMBER }),
  choose: form("Choose {option} in {target}", { option: "Canada", target: COUNTRY }),
  press: form("Press {key}", { key: "Enter" }),
  tap: form("Tap {target}", { target: { by: "test_id", id: "save" } }),
  /** Starts an app of a device as if it had just been installed. */
  launch: form("Launch {app}", { app: "Shop" }),
  /** Stops it and starts it again with what it has stored. */
  restart: form("Restart {app}", { app: "Shop" }),
  back: form("Go back", {}),
  /** Opens the page again with what the browser has stored. */
  reload: form("Reload the page", {}),
  /** Goes on once a page is there that takes a request, such as signing up. */
  wait: form("Wait for the page {path}", { path: "/dashboard" }),
  /** In the history of a browser, after going back. */
  forward: form("Go forward", {}),
  scroll: form("Scroll to {target}", { target: { by: "text", text: "Terms of use" } }),
  swipe: form("Swipe {direction}", { direction: "left" }),
} as const;

/** One thing a test expects after its steps. */
export const EXPECTATION_FORMS = {
  state: form("{target} is {state}", { target: DASHBOARD, state: "visible" }),
  url: form("The URL is {path}", { path: "/dashboard" }),
  value: form("{target} has value {value}", { target: EMAIL, value: "ada@example.com" }),
  /** What the dialog of the browser said that the last click has opened. */
  dialog: form("The dialog says {message}", { message: "Delete this list?" }),
} as const;

/** A phrase outside of the step language, word for word. */
interface Prose {
  readonly kind: "prose";
  readonly text: string;
}

export type Step = MeaningOf<typeof STEP_FORMS, "kind"> | Prose;
export type Expectation = MeaningOf<typeof EXPECTATION_FORMS, "kind"> | Prose;

/** The names in braces of a phrase: `"path"` for `"Open {path}"`. */
type SlotsOf<Phrase extends string> = Phrase extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

interface SpecialSlots {
  readonly target: Target;
  readonly element: PlainTarget;
  readonly state: TargetState;
  readonly ordinal: Ordinal;
  readonly direction: Direction;
}

type ValuesOf<Phrase extends string> = {
  readonly [Slot in SlotsOf<Phrase>]: Slot extends keyof SpecialSlots ? SpecialSlots[Slot] : string;
};

/** A union with one member per form: its name under `Key`, and the values of its slots. */
type MeaningOf<Forms extends Readonly<Record<string, Form<string, object>>>, Key extends string> = {
  [Name in keyof Forms]: { readonly [Each in Key]: Name } & Forms[Name]["example"];
}[keyof Forms];

function form<const Phrase extends string>(
  phrase: Phrase,
  example: ValuesOf<Phrase>,
): Form<Phrase, ValuesOf<Phrase>> {
  return { phrase, example };
}

function targetForm<const Phrase extends string>(
  phrase: Phrase,
  example: ValuesOf<Phrase>,
): Form<Phrase, ValuesOf<Phrase>> {
  return { phrase, example };
}
