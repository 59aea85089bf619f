import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { argument, blockOf } from "../declarative/made.ts";
import {
  fragmentValue,
  NOTHING,
  NULL,
  UNKNOWN,
  type CellValue,
  type InstanceValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";

/** What is shown over a screen, and where the code stands that shows it. */
interface Overlay {
  readonly place: string;
  readonly content: Value;
  readonly call: CallValue;
}

/** Functions that show something over everything else until it is closed. Source: api.flutter.dev, material. */
const MODAL = new Set([
  "showDialog",
  "showAdaptiveDialog",
  "showCupertinoDialog",
  "showCupertinoModalPopup",
  "showModalBottomSheet",
  "showGeneralDialog",
]);

const SHOWN: CellValue = { kind: "cell", key: "overlay", initial: NULL };

/** The dialogs, sheets and messages that widgets were seen to show, by the use of the widget. */
export class Overlays {
  readonly #known = new Map<string, Map<string, Overlay>>();

  /** Follows a call that shows or closes one; null for another call. */
  follow(call: CallValue, interpreter: Interpreter): Value | null {
    const content = shownBy(call);
    if (content === null) return null;
    const user = userOf(call);
    const place = `${user} ${call.path}:${call.line}`;
    const overlay = { place, content, call };
    const known = this.#known.get(user) ?? new Map<string, Overlay>();
    known.set(place, known.get(place) ?? overlay);
    this.#known.set(user, known);
    writeCell(SHOWN, heldBy(overlay), interpreter);
    return NOTHING;
  }

  /** What a widget builds, and what it may show over that. */
  over(built: Value, { scope }: InstanceValue, interpreter: Interpreter): Value {
    const known = [...(this.#known.get(scope.frame)?.values() ?? [])];
    if (known.length === 0) return built;
    const shown = interpreter.walk.memory.get(SHOWN.key);
    const all = known.map(({ place, content, call }): Value => {
      const isShown = shown?.kind === "made" && shown.name === place;
      const now = isShown ? (shown.args[0]?.value ?? content) : content;
      const presence = isShown ? "yes" : "no";
      return {
        kind: "choice",
        ways: [{ presence, value: contentsOf(now, call, interpreter) }],
      };
    });
    return fragmentValue([built, ...all]);
  }
}

/** Closes what is shown over the screen; false where nothing is. */
export function closeOverlay(interpreter: Interpreter): boolean {
  const shown = interpreter.read(SHOWN);
  if (shown.kind !== "made") return false;
  writeCell(SHOWN, NULL, interpreter);
  return true;
}

function shownBy(call: CallValue): Value | null {
  const { name, args, types, path, line } = call;
  if (name === "showSnackBar") return args[0]?.value ?? null;
  if (!MODAL.has(name)) return null;
  const made: MadeValue = {
    kind: "made",
    name,
    of: null,
    args,
    types,
    path,
    line,
  };
  return blockOf(made, "builder", "pageBuilder") ?? argument(made, "child") ?? null;
}

/** Which use of a widget the code belongs to: the same in every state of the page. */
function userOf({ scope }: CallValue): string {
  const { self } = scope;
  return self?.kind === "instance" ? self.scope.frame : "";
}

function heldBy({ place, content, call: { path, line } }: Overlay): Value {
  const args = [{ label: null, value: content, isTrailing: false }];
  return { kind: "made", name: place, of: null, args, types: [], path, line };
}

function contentsOf(content: Value, call: CallValue, interpreter: Interpreter): Value {
  if (content.kind !== "closure") return content;
  const args = [UNKNOWN, UNKNOWN, UNKNOWN].map((value) => ({
    label: null,
    value,
    isTrailing: false,
  }));
  const scope = { ...call.scope, frame: `${call.scope.frame}>overlay` };
  return interpreter.call(content, args, { ...call, scope });
}
