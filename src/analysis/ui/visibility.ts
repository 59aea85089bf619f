import type { Evaluator } from "../code/evaluator.ts";
import { stringOf, textParts, writeParts } from "../code/text.ts";
import type { Presence, Value } from "../code/value.ts";

/** Utility classes that show something again on a screen as wide as tests use (1280 pixels). */
const SHOWN_WIDE =
  /^(?:sm|md|lg|xl):(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)$/u;
const HIDDEN_WIDE = /^(?:sm|md|lg|xl):hidden$/u;
const HIDDEN = new Set(["hidden", "d-none", "is-hidden", "invisible", "visually-hidden-always"]);

/** Whether the attributes of a node let it be seen: `hidden`, inline style and utility classes. */
export function visibilityOf(
  attributes: ReadonlyMap<string, Value>,
  evaluator: Evaluator,
): Presence {
  const hidden = attributes.get("hidden");
  if (hidden !== undefined) {
    const truth = isEmptyText(hidden) ? true : evaluator.truth(hidden);
    if (truth !== false) return truth === null ? "maybe" : "no";
  }
  if (isDisplayNone(attributes.get("style"))) return "no";
  const classes = attributes.get("className") ?? attributes.get("class");
  if (classes?.kind !== "literal" && classes?.kind !== "text") return "yes";
  return visibilityOfClasses(writeParts(textParts(classes)).split(/\s+/u));
}

/** `<p hidden>` of HTML has the empty string. */
function isEmptyText(value: Value): boolean {
  return value.kind === "literal" && value.value === "";
}

function isDisplayNone(style: Value | undefined): boolean {
  if (style?.kind === "object") {
    return (
      stringOf(style.properties.get("display")) === "none" ||
      stringOf(style.properties.get("visibility")) === "hidden"
    );
  }
  const text = stringOf(style)?.replaceAll(" ", "").toLowerCase() ?? "";
  return text.includes("display:none") || text.includes("visibility:hidden");
}

/** What Bootstrap keeps closed until it is asked for. Source: getbootstrap.com/docs, components. */
function isClosedByBootstrap(classes: readonly string[]): boolean {
  if (classes.some((name) => ["show", "in", "active", "open"].includes(name))) return false;
  const closed = ["dropdown-menu", "collapse", "tab-pane", "navbar-toggle", "navbar-toggler"];
  return closed.some((name) => classes.includes(name)) && !classes.includes("navbar-collapse");
}

function visibilityOfClasses(classes: readonly string[]): Presence {
  if (classes.some((name) => HIDDEN_WIDE.test(name))) return "no";
  if (isClosedByBootstrap(classes)) return "no";
  if (!classes.some((name) => HIDDEN.has(name))) return "yes";
  if (classes.some((name) => SHOWN_WIDE.test(name))) return "yes";
  const otherwise = classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name));
  return otherwise ? "maybe" : "no";
}
