import type { Page, View, SlashAtEnd } from "../ui/page.ts";
import type { ElementFact, FormFact } from "../../contracts/generated.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { isForm, isSubmit } from "../ui/form-element.ts";
import { formsOf } from "../ui/forms.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiNode } from "../ui/tree.ts";
import { rowOf } from "./rows.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";

/** The elements of a screen by the keys of their nodes, as they are found in state after state. */
export interface ScreenBuilder {
  readonly id: string;
  /** See `InteractionContext`. */
  readonly hasUnreadSheets: boolean;
  readonly guide: InteractionContext["guide"];
  readonly slashAtEnd: SlashAtEnd | undefined;
  /** See `Page`; null where links are no addresses yet. */
  readonly address: string | null;
  readonly elements: Map<string, ElementFact>;
  readonly ids: Map<string, number>;
  /** The numbers of rows by the keys of their nodes. */
  readonly rows: Map<string, number>;
}

export function createScreenBuilder(
  { page, hasUnreadSheets, guide }: Pick<InteractionContext, "page" | "hasUnreadSheets" | "guide">,
  prefix: string,
): ScreenBuilder {
  const id = `${prefix}${page.route}`;
  const { slashAtEnd, base: address = null } = page;
  return {
    id,
    hasUnreadSheets,
    guide,
    slashAtEnd,
    address,
    elements: new Map(),
    ids: new Map(),
    rows: new Map(),
  };
}

/** Adds the elements of the first state, and the forms that hold them. */
export function addInitial(builder: ScreenBuilder, view: View): readonly FormFact[] {
  for (const [key, draft] of draftsOf(view.nodes))
    if (!isElsewhere(builder, key, view)) {
      const row = rowOf(view, key, builder);
      addElement(builder, key, row === undefined ? draft : { ...draft, row });
    }
  return formFacts(builder, view.nodes);
}

/**
 * On a screen of a mobile app, what is not there is another look of a component, as props decide:
 * only what something shows is an element of it.
 */
function isElsewhere({ id }: ScreenBuilder, key: string, view: View): boolean {
  return id.includes("app://") && view.elements.find((one) => one.key === key)?.presence === "no";
}

/** Gives an element its id: its role and name, numbered where there are several of them. */
export function addElement(builder: ScreenBuilder, key: string, draft: ElementDraft): ElementFact {
  const known = builder.elements.get(key);
  if (known !== undefined) return known;
  const base = `${builder.id}::${draft.role ?? draft.tag}:${slug(draft.name ?? draft.text ?? draft.test_id ?? "")}`;
  const count = (builder.ids.get(base) ?? 0) + 1;
  builder.ids.set(base, count);
  const href = draft.href === null ? null : addressOf(draft.href, builder.address);
  const field = builder.guide.fieldOf(draft);
  const fact = { id: count === 1 ? base : `${base}~${count}`, ...draft, href, field };
  builder.elements.set(key, fact);
  return fact;
}

const RELATIVE = /^(?![a-z][a-z\d+.-]*:|[/#?]|$)/iu;

/** What a relative address means on a page. Source: url.spec.whatwg.org, "relative-URL string". */
function addressOf(href: string, base: string | null): string {
  if (base === null || !RELATIVE.test(href)) return href;
  const { pathname, search, hash } = new URL(href, `http://app${base}`);
  return `${pathname}${search}${hash}`;
}

const SLUG_LENGTH = 40;

function slug(text: string): string {
  const words = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return words.replaceAll(/^-|-$/gu, "").slice(0, SLUG_LENGTH);
}

function formFacts(builder: ScreenBuilder, nodes: readonly UiNode[]): readonly FormFact[] {
  const placed = elementsOf(nodes);
  const forms = formsOf(placed);
  return placed
    .filter(({ element }) => isForm(element))
    .map(({ element }, index) => {
      const members = forms.membersOf(element);
      const facts = members.flatMap((member) => builder.elements.get(member.key) ?? []);
      const submit = members.find((member) => isSubmit(member));
      return {
        id: `${builder.id}::form:${index + 1}`,
        fields: facts.filter((fact) => fact.field !== null).map((fact) => fact.id),
        submit: submit === undefined ? null : (builder.elements.get(submit.key)?.id ?? null),
        source: { path: element.path, line: element.line },
        by: "page",
      };
    })
    .filter((form) => form.source.path !== "" && (form.fields.length > 0 || form.submit !== null));
}

/** The files that a view is made of. */
export function filesOf(view: View, page: Page): string[] {
  const files = new Set([page.source.path]);
  for (const { element } of elementsOf(view.nodes))
    if (element.path !== "") files.add(element.path);
  return [...files].toSorted();
}
