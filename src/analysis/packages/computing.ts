import { drawId } from "../code/chance.ts";
import type { PackageModel } from "./types.ts";

const MODULE =
  /^(?:nanoid|uuid|ulid|cuid|shortid|ramda|es-toolkit|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;
/** Those of them of which each call gives an id that is new. */
const IDS = /^(?:nanoid|uuid|ulid|cuid|shortid|@paralleldrive\/cuid2)(?:[./-].*)?$/u;

/** Packages that only compute something, such as ids and dates: calling them changes nothing. */
export const computing: PackageModel = {
  name: "nanoid, uuid, ulid, cuid, ramda, date-fns, dayjs, moment, lodash",
  matches: (module) => MODULE.test(module),
  isPure: true,
  call: ({ module }, _, { session: { chance } }) => (IDS.test(module) ? drawId(chance) : null),
};
