import type {
  AppModel,
  EffectFact,
  ElementFact,
  FactoredScreen,
  FormFact,
  PartSpan,
  ScreenFact,
  ScreenPart,
} from "../contracts/generated.ts";
import { factorItems, PartNumbers, type FactoredItems } from "./factor-items.ts";
import { mapEffectIds, mapElementIds, mapFormIds, type MapId } from "./local-ids.ts";
import { sightingsOf } from "./sightings.ts";

/**
 * Takes out of screens what several of them share, so that it is told once: what is on the same
 * screens is one part. A screen keeps what is its own, and where the items of its parts stand.
 * `openAppModel` puts the screens together again as they were; the files of each are in path order.
 *
 * Takes time in proportion to the number of items.
 */
export function factorScreens(screens: readonly ScreenFact[]): Pick<AppModel, "parts" | "screens"> {
  const numbers = new PartNumbers();
  const factored = <Item>(
    itemsOf: (screen: ScreenFact) => readonly Item[],
    mapIds: (item: Item, map: MapId) => Item,
  ): FactoredItems<Item> => {
    const lists = screens.map((screen) => ({ screenId: screen.id, items: itemsOf(screen) }));
    return factorItems(lists, sightingsOf(lists, mapIds), numbers);
  };
  const kinds: Kinds = {
    elements: factored((screen) => screen.elements, mapElementIds),
    forms: factored((screen) => screen.forms, mapFormIds),
    effects: factored((screen) => screen.effects, mapEffectIds),
    files: factored(
      (screen) => screen.files,
      (file) => file,
    ),
  };
  return {
    parts: Array.from({ length: numbers.size }, (_, number) => partOf(kinds, number)),
    screens: screens.map((screen, index) => factoredScreen(screen, kinds, index)),
  };
}

interface Kinds {
  readonly elements: FactoredItems<ElementFact>;
  readonly forms: FactoredItems<FormFact>;
  readonly effects: FactoredItems<EffectFact>;
  readonly files: FactoredItems<string>;
}

function partId(number: number): string {
  return `part:${number + 1}`;
}

function partOf({ elements, forms, effects, files }: Kinds, number: number): ScreenPart {
  return {
    id: partId(number),
    items: {
      elements: elements.sharedIn(number),
      forms: forms.sharedIn(number),
      effects: effects.sharedIn(number),
      files: files.sharedIn(number),
    },
  };
}

function factoredScreen(
  { id, route, title, source, walks, answered }: ScreenFact,
  kinds: Kinds,
  index: number,
): FactoredScreen {
  const elements = kinds.elements.on(index);
  const forms = kinds.forms.on(index);
  const effects = kinds.effects.on(index);
  const files = kinds.files.on(index);
  const parts = new Map<number, number>();
  for (const { spans } of [elements, forms, effects, files]) {
    for (const [, part] of spans) if (!parts.has(part)) parts.set(part, parts.size);
  }
  const ofScreen = ([at, part, from, count]: PartSpan): PartSpan => [
    at,
    parts.get(part) ?? 0,
    from,
    count,
  ];
  return {
    id,
    route,
    title,
    parts: [...parts.keys()].map(partId),
    own: { elements: elements.own, forms: forms.own, effects: effects.own, files: files.own },
    spans: {
      elements: elements.spans.map(ofScreen),
      forms: forms.spans.map(ofScreen),
      effects: effects.spans.map(ofScreen),
    },
    source,
    ...(walks && { walks }),
    ...(answered && { answered }),
  };
}
