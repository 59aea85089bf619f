import type { MarkupElement } from "../../source/languages/markup.ts";
import { textContent, type Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import { onlyValue } from "../declarative/reading.ts";
import { type RenderAt } from "../declarative/render.ts";
import { type InstanceValue } from "../declarative/values.ts";
import { methodOf } from "./actions.ts";
import { partOf } from "./kit-values.ts";
import { textNow, type InController } from "./screen.ts";
import { childrenOf, connections, seguesOf } from "./storyboards.ts";
import { clickOf } from "./view-nodes.ts";

export interface Parts {
  readonly element: MarkupElement;
  readonly outlet: InstanceValue | null;
  readonly at: RenderAt;
  readonly where: InController;
}

/** The view that an outlet of the controller is connected with. */
export function outletOf(
  { attributes: given }: MarkupElement,
  { shown }: InController,
): InstanceValue | null {
  const { scene, instance } = shown;
  const outlets = scene === null ? [] : connections(scene.element, "outlet");
  const outlet = outlets.find((one) => one.attributes.get("destination") === given.get("id"));
  const binding = instance.scope.names.get(outlet?.attributes.get("property") ?? "");
  const view = binding?.kind === "value" ? onlyValue(binding.value) : null;
  return view?.kind === "instance" ? view : null;
}

/** What code has put into a view; what Interface Builder says where it has put nothing. */
export function reads(
  { outlet, where }: Parts,
  part: string,
  otherwise: string | undefined,
): Content | null {
  const { memory } = where.renderer.interpreter.walk;
  if (outlet !== null && memory.has(partOf(outlet.scope.frame, part).key))
    return textNow(outlet, part, where);
  return otherwise === undefined || otherwise === ""
    ? null
    : where.shown.texts(textContent(otherwise));
}

/** What a view is called by, and its identifier. Source: the `accessibility` element of a storyboard. */
export function accessibility({ element, outlet, where }: Parts): {
  readonly label: Content | null;
  readonly id: string | null;
} {
  const own = childrenOf(element, "accessibility")[0]?.attributes;
  const label = own?.get("label");
  const runtime = childrenOf(element, "userDefinedRuntimeAttributes").flatMap((one) =>
    childrenOf(one),
  );
  const set = runtime.find((one) => one.attributes.get("keyPath") === "accessibilityIdentifier");
  const fromCode = outlet === null ? null : textNow(outlet, "accessibilityIdentifier", where);
  const [part] = fromCode?.alternatives[0] ?? [];
  return {
    label: label === undefined ? null : textContent(label),
    id:
      (typeof part === "string" ? part : null) ??
      own?.get("identifier") ??
      set?.attributes.get("value") ??
      null,
  };
}

/** What is done when a view is used: its segue, the method that it is connected with, or what code adds. */
export function listenerOf({ element, outlet, where }: Parts): Listener | null {
  const { shown, renderer } = where;
  const [segue] = seguesOf(element);
  if (segue?.kind === "unwind") return null;
  if (segue !== undefined)
    return shown.opening(segue.to, /^(?:show|push)/u.test(segue.kind), renderer);
  const selector = connections(element, "action")[0]?.attributes.get("selector");
  const method =
    selector === undefined ? null : methodOf(shown.instance, selector.replace(/:.*$/u, ""));
  if (method !== null) return shown.heard(method, outlet === null ? [] : [outlet], renderer);
  return outlet === null ? null : clickOf(outlet, where);
}
