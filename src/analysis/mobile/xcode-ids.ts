import type { AppIdFact } from "../../contracts/generated.ts";
import { isWithin } from "../limits.ts";
import { lineAt } from "../source/line-at.ts";
import type { Project } from "../source/project.ts";
import { byId } from "./gradle-ids.ts";
import { readConfigurations, type BuildConfiguration, type Settings } from "./xcode-settings.ts";

const BUNDLE_ID = "PRODUCT_BUNDLE_IDENTIFIER";

/** The applications for iOS that an Xcode project builds. */
export interface XcodeApplications {
  /** The first target that is one; null when there is none. */
  readonly name: string | null;
  readonly ids: readonly AppIdFact[];
  /** True when an id has a part that the source does not say. */
  readonly isUnknown: boolean;
}

/** The bundle ids of the configurations of every application of the project. */
export function xcodeIds(path: string, project: Pick<Project, "files">): XcodeApplications {
  const configurations = readConfigurations(path, project).filter(isForDevices);
  const targets = new Set(configurations.map(({ target }) => target));
  const text = project.files.get(path) ?? "";
  const found = configurations.map((configuration) => {
    const { target, name, settings } = configuration;
    const raw = rawSetting(settings, BUNDLE_ID);
    const id = raw === null ? null : expanded(raw, settings, 0);
    if (id === null) return null;
    return {
      id,
      platform: "ios",
      build: targets.size > 1 ? `${target} ${name}` : name,
      certainty: "literal",
      source: { path, line: lineWith(text, `${BUNDLE_ID} = `, raw ?? "") },
      by: "xcode",
    } as const;
  });
  const known = found.filter((one) => one !== null);
  return {
    name: configurations[0]?.target ?? null,
    ids: byId(known),
    isUnknown: known.length < found.length,
  };
}

/** Whether it is built for phones: a target for the desktop or a television alone is not. */
function isForDevices({ settings }: BuildConfiguration): boolean {
  const platforms = rawSetting(settings, "SUPPORTED_PLATFORMS") ?? "";
  const sdk = rawSetting(settings, "SDKROOT") ?? "auto";
  return /^(?:iphone|auto)/u.test(sdk) || platforms.includes("iphone");
}

function rawSetting(settings: Settings, name: string): string | null {
  for (const level of settings) {
    const value = level.get(name);
    if (value !== undefined && value !== "$(inherited)") return value;
  }
  return null;
}

const REFERENCE = /\$[({](?<name>\w+)(?::(?<change>\w+))?[)}]/gu;

/** A value with the settings that it names in their places; null when one of them is not known. */
function expanded(value: string, settings: Settings, depth: number): string | null {
  if (!isWithin("xcconfigDepth", depth)) return null;
  let isKnown = true;
  const text = value.replaceAll(REFERENCE, (...match: unknown[]) => {
    const { name = "", change } = match.at(-1) as { name?: string; change?: string };
    const raw = rawSetting(settings, name);
    const inner = raw === null ? null : expanded(raw, settings, depth + 1);
    isKnown &&= inner !== null;
    return changed(inner ?? "", change);
  });
  return isKnown && text !== "" ? text : null;
}

function changed(value: string, change: string | undefined): string {
  if (change === "lower") return value.toLowerCase();
  return change === "rfc1034identifier" ? value.replaceAll(/[^A-Za-z0-9.-]/gu, "-") : value;
}

function lineWith(text: string, name: string, value: string): number {
  const quoted = text.indexOf(`${name}"${value}"`);
  const at = quoted === -1 ? text.indexOf(name + value) : quoted;
  return lineAt(text, at);
}
