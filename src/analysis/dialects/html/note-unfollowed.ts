import type { Evaluator } from "../../code/evaluator.ts";
import type { Gap } from "../../gaps.ts";
import { attributeText } from "../../ui/attributes.ts";
import { elementsOf } from "../../ui/placed.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import type { Hiding } from "./around.ts";

const FRAMES = new Set(["iframe", "frame", "embed", "object"]);

interface LookedAt extends Pick<Hiding, "isFollowed"> {
  readonly route: string;
  readonly evaluator: Evaluator;
}

/** Notes what a page holds that is a page or a program of its own, and forms that a server answers. */
export function noteUnfollowed(nodes: readonly UiNode[], page: LookedAt): void {
  for (const { element } of elementsOf(nodes)) {
    const gap = frameGap(element) ?? formGap(element, page);
    if (gap !== null)
      page.evaluator.project.gaps.note({
        ...gap,
        source: { path: element.path, line: element.line },
      });
  }
}

function frameGap(element: UiElement): Omit<Gap, "source"> | null {
  if (!FRAMES.has(element.tag)) return null;
  const name = attributeText(element, "title") ?? attributeText(element, "src") ?? "";
  return {
    kind: "page",
    what: `what is in the ${element.tag}${name === "" ? "" : ` "${name}"`}`,
    why: "a page within a page is not followed",
    help: "a test of it that is written by hand, with a locator of the frame",
  };
}

function formGap(form: UiElement, page: LookedAt): Omit<Gap, "source"> | null {
  if (form.tag !== "form" || form.listeners.has("submit") || !page.isFollowed) return null;
  const method = (attributeText(form, "method") ?? "get").toUpperCase();
  const action = attributeText(form, "action") ?? page.route;
  return {
    kind: "handler",
    what: `what sending the form to ${action} by ${method} does`,
    why:
      method === "POST"
        ? "only the server knows where it leads"
        : "what it leads to is not followed",
    help: "a test of it that is written by hand",
  };
}
