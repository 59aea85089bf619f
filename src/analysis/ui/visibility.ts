import { remembered } from "../remembered.ts";
import { writeParts, type Presence } from "../partial.ts";
import type { Attribute } from "./content.ts";

/** Utility classes that show something again on a screen as wide as tests use (1280 pixels). */
const SHOWN_WIDE =
  /^(?:sm|md|lg|xl):(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)$/u;
const HIDDEN_WIDE = /^(?:sm|md|lg|xl):hidden$/u;
const HIDDEN = new Set(["hidden", "d-none", "is-hidden", "invisible", "visually-hidden-always"]);

/** Whether the attributes of a node let it be seen: `hidden`, inline style and utility classes. */
export function visibilityOf(attributes: ReadonlyMap<string, Attribute>): Presence {
  const hidden = attributes.get("hidden");
  if (hidden !== undefined) return hidden.presence === "yes" ? "no" : "maybe";
  const style = onlyText(attributes.get("style"));
  if (isHiddenByStyle(style)) return "no";
  if (/(?:^|;)\s*(?:height|width)\s*:\s*0(?:px|r?em|%)?\s*(?:;|$)/iu.test(style)) return "maybe";
  const classes = onlyText(attributes.get("class"));
  if (isUndrawnBox(onlyText(attributes.get("type")), classes)) return "maybe";
  return visibilityOfClasses(classes);
}

/** A box that Tailwind does not draw has no size, unless other classes give it one. */
function isUndrawnBox(type: string, classes: string): boolean {
  return (
    /^(?:radio|checkbox)$/u.test(type) &&
    /(?:^|\s)appearance-none(?:\s|$)/u.test(classes) &&
    !/(?:^|\s)(?:min-)?(?:w|h|size|p|px|py|border)(?:-|\s|$)/u.test(classes)
  );
}

/** What an attribute reads, with holes; empty where it may be one of several texts. */
function onlyText(given: Attribute | undefined): string {
  const [only, ...others] = given?.content.alternatives ?? [];
  return only === undefined || others.length > 0 ? "" : writeParts(only);
}

function isHiddenByStyle(style: string): boolean {
  const text = style.replaceAll(" ", "").toLowerCase();
  if (text.includes("display:none") || text.includes("visibility:hidden")) return true;
  if (/(?:transform:|\b)scale\(0\)/u.test(text)) return true;
  return (
    text.includes("overflow:hidden") &&
    /(?:^|;)(?:max-?)?(?:height|width):0(?:px)?(?:;|$)/u.test(text)
  );
}

/** What Bootstrap keeps closed until it is asked for. Source: getbootstrap.com/docs, components. */
function isClosedByBootstrap(classes: readonly string[]): boolean {
  if (classes.some((name) => ["show", "in", "active", "open"].includes(name))) return false;
  const closed = ["dropdown-menu", "collapse", "tab-pane", "navbar-toggle", "navbar-toggler"];
  // Others have modals of their own; Bootstrap's fade.
  if (classes.includes("modal") && classes.includes("fade")) return true;
  return closed.some((name) => classes.includes(name)) && !classes.includes("navbar-collapse");
}

/** Pushed out of the window, where it is drawn and cannot be clicked. Source: tailwindcss.com/docs/translate. */
const AWAY =
  /^(?:-?translate-[xy]-full|-(?:left|right|top|bottom|inset-[xy])-full|(?:left|right|top|bottom)-full)$/u;
const BACK_WIDE =
  /^(?:sm|md|lg|xl):(?:translate-[xy]-0|translate-none|static|relative|(?:left|right|top|bottom)-0)$/u;

function isPushedOut(classes: readonly string[]): boolean {
  return (
    classes.includes("fixed") &&
    classes.some((name) => AWAY.test(name)) &&
    !classes.some((name) => BACK_WIDE.test(name))
  );
}

/** Whether something else gives back the size that `scale-0` takes. Source: tailwindcss.com/docs/scale. */
function isScaled(classes: readonly string[]): boolean {
  return classes.some((name) => /:scale-|^animate-/u.test(name));
}

const visibilityOfClasses = remembered((list): Presence => {
  const classes = list.split(/\s+/u);
  if (isPushedOut(classes)) return "maybe";
  if (classes.some((name) => HIDDEN_WIDE.test(name))) return "no";
  if (isClosedByBootstrap(classes)) return "no";
  if (classes.includes("scale-0")) return isScaled(classes) ? "maybe" : "no";
  if (!classes.some((name) => HIDDEN.has(name))) return "yes";
  if (classes.some((name) => SHOWN_WIDE.test(name))) return "yes";
  const otherwise = classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name));
  return otherwise ? "maybe" : "no";
});
