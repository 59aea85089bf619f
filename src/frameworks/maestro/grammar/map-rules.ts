import { isSeq, type YAMLMap } from "yaml";
import { type Judge, nameOf, valueOf } from "./judge.ts";

/** Keys of a selector that say which element is meant. */
const CONDITIONS: ReadonlySet<string> = new Set(
  (
    "text id css index point enabled selected checked focused below above leftOf rightOf childOf " +
    "containsChild containsDescendants traits width height"
  ).split(" "),
);

/** What has to hold for the map of a type beyond the types of its keys. */
const MAP_RULES: Readonly<Record<string, (map: YAMLMap, judge: Judge) => void>> = {
  YamlElementSelector: (map, judge) => {
    const names = map.items.map((pair) => nameOf(pair) ?? "");
    const says = names.some((name) => CONDITIONS.has(name));
    if (!says) judge.refuse("empty-selector", map, "Nothing says which element is meant.");
  },
  YamlCondition: (map, judge) => {
    const names = map.items.map((pair) => nameOf(pair) ?? "");
    const says = names.some((name) => name !== "label" && name !== "optional");
    if (!says) judge.refuse("empty-condition", map, "The condition says nothing.");
  },
  YamlRunFlow: fileOrCommands,
  YamlRetryCommand: fileOrCommands,
  YamlRepeatCommand: (map, judge) => {
    someCommands(map, judge);
    const ends = valueOf(map, "times") !== undefined || valueOf(map, "while") !== undefined;
    if (!ends) judge.refuse("endless-repeat", map, "Give times or while.");
  },
  YamlExtendedWaitUntil: (map, judge) => {
    const waits = ["visible", "notVisible"].some((name) => valueOf(map, name) !== undefined);
    if (!waits) judge.refuse("missing-key", map, "Give visible or notVisible.");
  },
  YamlAddMedia: (map, judge) => {
    if (valueOf(map, "files") === undefined) judge.refuse("missing-key", map, "files is missing.");
  },
  YamlConfig: (map, judge) => {
    const hasApp = ["appId", "_appId", "url"].some((name) => valueOf(map, name) !== undefined);
    if (!hasApp) judge.refuse("header", map, "The header has neither appId nor url.");
  },
};

/** Judges the map of a type by what is said of it here. */
export function judgeMap(type: string, map: YAMLMap, judge: Judge): void {
  MAP_RULES[type]?.(map, judge);
}

function fileOrCommands(map: YAMLMap, judge: Judge): void {
  const hasFile = valueOf(map, "file") !== undefined;
  const hasCommands = valueOf(map, "commands") !== undefined;
  if (hasFile === hasCommands) judge.refuse("either-or", map, "Give a file or commands.");
  someCommands(map, judge);
}

function someCommands(map: YAMLMap, judge: Judge): void {
  const commands = valueOf(map, "commands");
  if (isSeq(commands) && commands.items.length === 0) {
    judge.refuse("empty-list", commands, "There is no command.");
  }
}
