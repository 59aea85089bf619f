import { isLocalId, toLocalId, type MapId } from "./local-ids.ts";

/** One thing that screens have: the same on each of them, but for the screen in its ids. */
export interface Sighting<Item> {
  /** As it stands in a part: its ids without their screen. */
  readonly local: Item;
  /** Indexes of the screens that have it, in order. */
  readonly screens: number[];
}

/** The items of one screen. */
export interface ItemsOfScreen<Item> {
  readonly screenId: string;
  readonly items: readonly Item[];
}

/**
 * For every screen its items in their order, where what is the same on several screens is the same
 * object. Takes time in proportion to the number of items.
 */
export function sightingsOf<Item>(
  screens: readonly ItemsOfScreen<Item>[],
  mapIds: (item: Item, map: MapId) => Item,
): Sighting<Item>[][] {
  const known = new Map<string, Sighting<Item>>();
  return screens.map(({ screenId, items }, index) => {
    const counts = new Map<string, number>();
    return items.map((item) => {
      const local = localItem(item, screenId, mapIds);
      if (local === null) return { local: item, screens: [index] };
      const json = JSON.stringify(local);
      // A screen may have the same thing twice; its second is then the second of other screens too.
      const count = (counts.get(json) ?? 0) + 1;
      counts.set(json, count);
      const key = count === 1 ? json : `${json} ${count}`;
      const sighting = known.get(key) ?? { local, screens: [] };
      known.set(key, sighting);
      sighting.screens.push(index);
      return sighting;
    });
  });
}

/** The item with ids that fit any screen; null when one of them already looks like such an id. */
function localItem<Item>(
  item: Item,
  screenId: string,
  mapIds: (item: Item, map: MapId) => Item,
): Item | null {
  let isAmbiguous = false;
  const local = mapIds(item, (id) => {
    isAmbiguous ||= isLocalId(id);
    return toLocalId(id, screenId);
  });
  return isAmbiguous ? null : local;
}
