import type { PackageModel } from "./types.ts";

const MODULE =
  /^(?:nanoid|uuid|ulid|cuid|shortid|ramda|es-toolkit|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;

/** Packages that only compute something, such as ids and dates: calling them changes nothing. */
export const computing: PackageModel = {
  name: "nanoid, uuid, ulid, cuid, ramda, date-fns, dayjs, moment, lodash",
  matches: (module) => MODULE.test(module),
  isPure: true,
};
