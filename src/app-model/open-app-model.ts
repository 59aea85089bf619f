import type {
  AppModel,
  FactoredScreen,
  PartSpan,
  ScreenFact,
  ScreenItems,
} from "../contracts/generated.ts";
import { NamedError } from "../contracts/errors.ts";
import { mapEffectIds, mapElementIds, mapFormIds, toFullId } from "./local-ids.ts";

/** An app model whose screens are whole, whatever they share: what programs ask. */
export interface OpenAppModel extends Omit<AppModel, "parts" | "screens"> {
  readonly screens: readonly ScreenFact[];
}

/**
 * Opens an app model. Each list of a screen is put together when it is first asked for, and kept.
 *
 * Throws `UpstreamArtifactInvalid` when a screen names a part, or items of one, that are not there.
 */
export function openAppModel({ parts, screens, ...others }: AppModel): OpenAppModel {
  const itemsById = new Map(parts.map(({ id, items }) => [id, items]));
  const itemsOf = (part: string): ScreenItems => {
    const items = itemsById.get(part);
    if (items === undefined) throw damaged(`a screen has the part ${JSON.stringify(part)}`);
    return items;
  };
  return { ...others, screens: screens.map((screen) => openScreen(screen, itemsOf)) };
}

function openScreen(
  { id, route, title, source, own, spans, parts, walks, answered }: FactoredScreen,
  itemsOf: (part: string) => ScreenItems,
): ScreenFact {
  const shared = parts.map(itemsOf);
  const fullId = (local: string): string => toFullId(local, id);
  const elements = whole(own.elements, spans.elements, {
    shared: shared.map((items) => items.elements),
    onScreen: (element) => mapElementIds(element, fullId),
  });
  const forms = whole(own.forms, spans.forms, {
    shared: shared.map((items) => items.forms),
    onScreen: (form) => mapFormIds(form, fullId),
  });
  const effects = whole(own.effects, spans.effects, {
    shared: shared.map((items) => items.effects),
    onScreen: (effect) => mapEffectIds(effect, fullId),
  });
  const files = lazily(() => [...own.files, ...shared.flatMap((items) => items.files)].sort());
  return {
    id,
    route,
    title,
    get elements() {
      return elements();
    },
    get forms() {
      return forms();
    },
    get effects() {
      return effects();
    },
    get files() {
      return files();
    },
    source,
    ...(walks && { walks }),
    ...(answered && { answered }),
  };
}

interface Shared<Item> {
  /** The items of each part of the screen. */
  readonly shared: readonly (readonly Item[])[];
  /** The item with the ids that it has on this screen. */
  readonly onScreen: (item: Item) => Item;
}

/** The items of a screen in their order, put together when they are first asked for. */
function whole<Item>(
  own: readonly Item[],
  spans: readonly PartSpan[],
  { shared, onScreen }: Shared<Item>,
): () => Item[] {
  checkSpans(own, spans, shared);
  return lazily(() => {
    const pieces = spans.flatMap(([at, part, from, count], index) => {
      const before = own.slice(spans[index - 1]?.[0] ?? 0, at);
      const items = shared[part]?.slice(from, from + count) ?? [];
      return [...before, ...items.map(onScreen)];
    });
    return [...pieces, ...own.slice(spans.at(-1)?.[0] ?? 0)];
  });
}

function checkSpans(
  own: readonly unknown[],
  spans: readonly PartSpan[],
  shared: readonly (readonly unknown[])[],
): void {
  let last = 0;
  for (const [at, part, from, count] of spans) {
    const isThere = from + count <= (shared[part]?.length ?? -1);
    if (!isThere || at < last || at > own.length) {
      throw damaged(`a screen says that [${at}, ${part}, ${from}, ${count}] stand on it`);
    }
    last = at;
  }
}

function damaged(what: string): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The app model does not fit together: ${what}, but there is no such thing. Start the run afresh (locally: --fresh).`,
  );
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
