import { installedAs } from "../../../app-model/mobile-apps.ts";
import type { AppIdFact, MobileApp } from "../../../contracts/generated.ts";

/** What stands in the header of a flow for the app that it is run on. */
export interface AppIdText {
  readonly appId: string;
  /** What people have to know of it, as comments; nothing where the id is certain. */
  readonly notes: readonly string[];
}

/** The variable that stands for the id where builds differ. */
export const APP_ID_VARIABLE = "APP_ID";
/**
 * What may stand in a flow: nothing that would end the quotes, and no empty part. Source:
 * developer.apple.com, "CFBundleIdentifier"; developer.android.com, "Set the application ID".
 */
const PLAIN_ID = /^[\w-]+(?:\.[\w-]+)*$/;
const WITH_EMPTY_PART = /^[\w.-]{1,200}$/;

/** The id of the app where all its builds have one, else a variable with the likeliest as its default. */
export function appIdText(app: MobileApp): AppIdText {
  const installed = installedAs(app);
  if (installed.kind === "certain" && PLAIN_ID.test(installed.id)) {
    return { appId: installed.id, notes: [] };
  }
  const ids = app.app_ids.filter(({ id, platform }) => platform !== "web" && PLAIN_ID.test(id));
  const [first] = ids.toSorted((left, right) => rank(left) - rank(right));
  if (first === undefined) {
    return { appId: `\${${APP_ID_VARIABLE}}`, notes: [whyNotTold(app)] };
  }
  const choices = ids.map(({ id, platform, build }) => {
    const which = build === null ? nameOf(platform) : `${nameOf(platform)}, ${build}`;
    return `${id} (${which})`;
  });
  return {
    appId: `\${${APP_ID_VARIABLE} || '${first.id}'}`,
    notes: [`${APP_ID_VARIABLE} is one of ${[...new Set(choices)].join(", ")}.`],
  };
}

function whyNotTold({ app_ids: ids }: MobileApp): string {
  const bad = ids.find(({ id, platform }) => platform !== "web" && WITH_EMPTY_PART.test(id));
  const why =
    bad === undefined
      ? "the source does not say it"
      : `${bad.id} of the source has an empty part, so it is no id`;
  return `${APP_ID_VARIABLE}: what the app is installed as; ${why}.`;
}

/** What people have installed while they develop comes first. */
function rank({ build, certainty }: AppIdFact): number {
  const isDevelopment = build !== null && /debug|dev/i.test(build);
  return (certainty === "literal" ? 0 : 4) + (isDevelopment ? 0 : build === null ? 1 : 2);
}

function nameOf(platform: AppIdFact["platform"]): string {
  return platform === "ios" ? "iOS" : "Android";
}
