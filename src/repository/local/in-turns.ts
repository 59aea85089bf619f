import { setImmediate } from "node:timers/promises";

/** Some milliseconds of work on files. */
const ITEMS_PER_TURN = 64;

/**
 * The items one after the other, for work that blocks: after each few, whatever else waits in this
 * process has its turn.
 */
export async function* inTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let given = 0;
  for (const item of items) {
    yield item;
    given += 1;
    if (given % ITEMS_PER_TURN === 0) await setImmediate();
  }
}
