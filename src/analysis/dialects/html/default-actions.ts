import { concatenate } from "../../code/text.ts";
import { literal } from "../../code/value.ts";
import { elementsBelow } from "../../script/dom/dom-tree.ts";
import { POPOVER_OPEN } from "../../script/members/attributes.ts";
import { nodeState } from "../../script/node-state.ts";
import { attributeText } from "../../ui/attributes.ts";
import type { EventType, Listener } from "../../ui/listener.ts";
import { elementsOf } from "../../ui/placed.ts";
import type { UiElement } from "../../ui/tree.ts";
import type { Around } from "./around.ts";

type Listeners = ReadonlyMap<EventType, readonly Listener[]>;

const NONE: Listeners = new Map();

/**
 * What the browser does by itself when an element is used. Source: html.spec.whatwg.org, "Form
 * submission algorithm", "The details element" and "The popover attribute".
 */
export function defaultActions(node: UiElement, around: Around): Listeners {
  if (node.tag === "form") return around.isFollowed ? submitted(node, around) : NONE;
  if (node.tag === "summary") return opensDetails(around);
  if (attributeText(node, "type")?.toLowerCase() === "reset") return resets(node, around);
  const target = attributeText(node, "popovertarget");
  return target === null ? NONE : togglesPopover(target, node, around);
}

/** A form that is sent by GET leads to its address, with what is in its fields behind a question mark; `method=dialog` closes the dialog around it. */
function submitted(form: UiElement, around: Around): Listeners {
  const { evaluator, route } = around;
  const method = (attributeText(form, "method") ?? "get").toLowerCase();
  if (method === "dialog") return closesDialog(form, around);
  const action = form.attributes.has("action") ? attributeText(form, "action") : route;
  if (action === null || method !== "get" || isElsewhere(form)) return NONE;
  const sends = elementsOf(form.children).some(
    ({ element }) => element.attributes.has("name") && element.tag !== "form",
  );
  const [path = ""] = action.split(/[?#]/u, 1);
  const parts = sends ? [`${path}?`, { field: null }] : [`${path}?`];
  return byDefault("submit", () => evaluator.session.event.navigations.push(concatenate(parts)));
}

function closesDialog(form: UiElement, { evaluator, tree }: Around): Listeners {
  let dialog = tree.parent(form.key);
  while (dialog !== null && tree.tag(dialog) !== "dialog") dialog = tree.parent(dialog);
  if (dialog === null) return NONE;
  const entry = nodeState(dialog, "open");
  return byDefault("submit", () => evaluator.session.store.set(entry, literal(null)));
}

function isElsewhere(form: UiElement): boolean {
  return /^_blank$/iu.test(attributeText(form, "target") ?? "");
}

function opensDetails(around: Around): Listeners {
  const { within, evaluator } = around;
  if (within?.tag !== "details") return NONE;
  const next = literal(within.attributes.has("open") ? null : "");
  const entry = nodeState(within.key, "open");
  return byDefault("click", () => evaluator.session.store.set(entry, next));
}

/** A button that gives the fields of its form what they began with. */
function resets(button: UiElement, { evaluator, tree, base, store }: Around): Listeners {
  const form = formAround(button, tree);
  if (form === null || (button.tag !== "button" && button.tag !== "input")) return NONE;
  return byDefault("click", () => {
    for (const key of elementsBelow({ base, store }, form))
      if (FIELDS.has(tree.tag(key)) && tree.attribute(key, "value") === null)
        evaluator.session.event.cleared.add(key);
  });
}

const FIELDS = new Set(["input", "textarea", "select"]);

function formAround({ key }: UiElement, tree: Around["tree"]): string | null {
  let at = tree.parent(key);
  while (at !== null && tree.tag(at) !== "form") at = tree.parent(at);
  return at;
}

function togglesPopover(id: string, button: UiElement, around: Around): Listeners {
  const { base, tree, evaluator } = around;
  const found = base.withId(id);
  if (found === null) return NONE;
  const action = attributeText(button, "popovertargetaction") ?? "toggle";
  const isOpen = tree.attribute(found, POPOVER_OPEN);
  const opens = action === "show" || (action === "toggle" && isOpen === null);
  return byDefault("click", () =>
    evaluator.session.store.set(nodeState(found, POPOVER_OPEN), literal(opens ? "" : null)),
  );
}

function byDefault(type: EventType, run: () => void): Listeners {
  return new Map([[type, [{ kind: "callback", isDefault: true, run }]]]);
}
