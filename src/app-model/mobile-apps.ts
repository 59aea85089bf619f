import type { AppIdFact, ElementFact, MobileApp, NativeSight } from "../contracts/generated.ts";
import { appIdIn } from "../contracts/mobile.ts";
import type { OpenAppModel } from "./open-app-model.ts";

type Apps = Pick<OpenAppModel, "mobile_apps">;

/** The app that a step of a test calls by this name; null when there is none. */
export function mobileAppNamed({ mobile_apps: apps }: Apps, name: string): MobileApp | null {
  return apps.find((app) => app.name === name) ?? null;
}

/** The app that a route is a screen of; null for a page of the web. */
export function mobileAppOf({ mobile_apps: apps }: Apps, route: string): MobileApp | null {
  const id = appIdIn(route);
  return apps.find((app) => app.id === id) ?? null;
}

/** True for an app that is also built for a browser. */
export function runsInBrowser({ platforms }: MobileApp): boolean {
  return platforms.includes("web");
}

/** What an app is installed as: one id for every build, or the choices that a build decides between. */
export type InstalledAs =
  | { readonly kind: "certain"; readonly id: string; readonly fact: AppIdFact }
  | { readonly kind: "choices"; readonly choices: readonly AppIdFact[] };

/** The id that all builds of an app have; else the choices, none where the source does not say. */
export function installedAs({ app_ids: ids }: MobileApp): InstalledAs {
  const [fact, ...others] = ids;
  const isCertain =
    fact?.certainty === "literal" &&
    others.every(({ id, certainty }) => id === fact.id && certainty === "literal");
  return isCertain ? { kind: "certain", id: fact.id, fact } : { kind: "choices", choices: ids };
}

/** How a device of that platform sees the element; null when it does not see it, or is no device. */
export function sightOn({ native }: ElementFact, platform: "android" | "ios"): NativeSight | null {
  if (native === undefined) return null;
  const own = native[platform];
  return own === undefined ? native.all : own;
}
