import { drawId } from "../code/chance.ts";
import type { PackageModel } from "./types.ts";

const MODULE =
  /^(?:nanoid|uuid|ulid|cuid|shortid|ramda|es-toolkit|@paralleldrive\/cuid2|date-fns|dayjs|luxon|moment|lodash|marked|dompurify)(?:[./-].*)?$/u;
/** Those of them of which each call gives an id that is new. */
const IDS = /^(?:nanoid|uuid|ulid|cuid|shortid|@paralleldrive\/cuid2)(?:[./-].*)?$/u;

/** Packages that only compute something, such as ids and dates: calling them changes nothing. */
export const computing: PackageModel = {
  name: "nanoid, uuid, ulid, cuid, ramda, date-fns, dayjs, luxon, moment, lodash, marked, dompurify",
  matches: (module) => MODULE.test(module),
  isPure: true,
  call: ({ module }, _, { session: { chance } }) => (IDS.test(module) ? drawId(chance) : null),
};

/** Packages that draw or move something which is not read: calling them changes nothing that a test sees. */
export const decorating: PackageModel = {
  name: "aos, canvas-confetti, chart.js, highlight.js, howler, particles.js, prismjs",
  matches: (module) =>
    /^(?:aos|canvas-confetti|chart\.js|highlight\.js|howler|particles\.js|prismjs|react-confetti)(?:\/.*)?$/u.test(
      module,
    ),
  isPure: true,
};
