import { isMap, isScalar, isSeq } from "yaml";
import { constantsOf } from "./grammar.ts";
import { type Judge, nameOf } from "./judge.ts";
import { hasVariable, textOrNull } from "./scalar.ts";
import type { GrammarRule } from "./strictness.ts";

type ValueRule = (node: unknown, judge: Judge) => void;

/** Name of a permission: one of Maestro's, or an Android permission in full. */
const PERMISSION = /^(?:[a-z][A-Za-z]*|[a-z][a-z0-9_]*(?:\.[A-Za-z0-9_]+)+)$/;
const PERMISSION_VALUE = /^(?:allow|deny|unset|always|inuse|never|limited)$/;
const DECIMAL = /^\s*-?[0-9]+(?:\.[0-9]+)?\s*$/;
const POINT = /^\s*-?[0-9]{1,5}(?:%\s*,\s*-?[0-9]{1,5}%|\s*,\s*-?[0-9]{1,5})\s*$/;

/**
 * What the value of a key has to be beyond its type. Source: what Maestro 2.10 does with it when it
 * makes commands of a flow (`YamlFluentCommand`), and when it runs them (`Orchestra`).
 */
const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  "YamlPressKey.key": pressedKey,
  "YamlElementSelector.traits": traits,
  "YamlElementSelector.text": matched,
  "YamlElementSelector.id": matched,
  "YamlElementSelector.css": matched,
  "YamlElementSelector.point": shaped(
    POINT,
    "not-a-point",
    'Write it as "50%, 50%" or "100, 200".',
  ),
  "YamlElementSelector.index": shaped(
    /^-?[0-9]{1,6}$/,
    "not-an-index",
    "It has to be a whole number.",
  ),
  "YamlElementSelector.start": (node, judge) =>
    judge.refuse("misplaced-key", node, "start does nothing."),
  "YamlElementSelector.end": (node, judge) =>
    judge.refuse("misplaced-key", node, "end does nothing."),
  "YamlScrollUntilVisible.timeout": decimal,
  "YamlScrollUntilVisible.speed": decimal,
  "YamlScrollUntilVisible.visibilityPercentage": percentage,
  "YamlExtendedWaitUntil.timeout": decimal,
  "YamlWaitForAnimationToEndCommand.timeout": decimal,
  "YamlAssertScreenshot.thresholdPercentage": decimal,
  "YamlRepeatCommand.times": decimal,
  "YamlRetryCommand.maxRetries": shaped(/^[0-3]$/, "out-of-range", "It has to be from 0 to 3."),
  "YamlSetLocation.latitude": decimal,
  "YamlSetLocation.longitude": decimal,
  "YamlTravelCommand.points": points,
  "YamlLaunchApp.permissions": permissions,
  "YamlSetPermissions.permissions": permissions,
  "YamlLaunchApp.appId": notEmpty,
  "YamlLaunchApp.url": notEmpty,
  "YamlStopApp.appId": notEmpty,
  "YamlKillApp.appId": notEmpty,
  "YamlClearState.appId": notEmpty,
  "YamlConfig.appId": notEmpty,
  "YamlConfig.url": notEmpty,
  "YamlOpenLink.link": notEmpty,
  "YamlSetClipboard.text": notEmpty,
  "YamlTakeScreenshot.path": insideFolder,
  "YamlStartRecording.path": insideFolder,
  "YamlAssertScreenshot.path": insideFolder,
};

/** Judges the value of a key, `Type.key`, by what is said of it here. */
export function judgeKey(key: string, node: unknown, judge: Judge): void {
  VALUE_RULES[key]?.(node, judge);
}

function shaped(shape: RegExp, rule: GrammarRule, message: string): ValueRule {
  return (node, judge) => {
    const text = textOrNull(node);
    if (text !== null && !shape.test(text) && !hasVariable(text)) judge.refuse(rule, node, message);
  };
}

function decimal(node: unknown, judge: Judge): void {
  shaped(DECIMAL, "not-a-number", "It has to be a number.")(node, judge);
}

function percentage(node: unknown, judge: Judge): void {
  const value = Number(textOrNull(node));
  if (value < 0 || value > 100) judge.refuse("out-of-range", node, "It has to be from 0 to 100.");
}

function notEmpty(node: unknown, judge: Judge): void {
  if (textOrNull(node)?.trim() === "") judge.refuse("empty-text", node, "The text is empty.");
}

function matched(node: unknown, judge: Judge): void {
  if (textOrNull(node) === "")
    judge.refuse("empty-selector", node, "An empty text matches anything.");
}

function pressedKey(node: unknown, judge: Judge): void {
  const names = constantsOf("KeyCode") ?? [];
  const wanted = (textOrNull(node) ?? "").toLowerCase();
  if (names.some((name) => name.toLowerCase() === wanted)) return;
  judge.refuse("value", node, `There is no such key; there are ${names.join(", ")}.`);
}

function traits(node: unknown, judge: Judge): void {
  const names = constantsOf("ElementTrait") ?? [];
  const given = (textOrNull(node) ?? "").split(" ");
  const isKnown = given.every((trait) => names.includes(trait.replaceAll("-", "_").toUpperCase()));
  if (!isKnown) judge.refuse("value", node, `It has to be of ${names.join(", ")}.`);
}

/** `latitude,longitude` in degrees. */
function points(node: unknown, judge: Judge): void {
  if (!isSeq(node)) return;
  if (node.items.length === 0) judge.refuse("empty-list", node, "There is no point.");
  for (const item of node.items) {
    const parts = (textOrNull(item) ?? "").split(",");
    if (parts.length === 2 && parts.every((part) => DECIMAL.test(part))) continue;
    judge.refuse("value", item, 'A point is written as "52.52,13.40".');
  }
}

function permissions(node: unknown, judge: Judge): void {
  if (!isMap(node)) return;
  for (const pair of node.items) {
    const value = textOrNull(pair.value) ?? "";
    const isKnown = PERMISSION.test(nameOf(pair) ?? "");
    const isValue = PERMISSION_VALUE.test(value) || hasVariable(value);
    if (isScalar(pair.value) && !(isKnown && isValue)) {
      judge.refuse("permission", pair, "A permission is allow, deny or unset.");
    }
  }
}

/** A picture or film that a run makes. */
function insideFolder(node: unknown, judge: Judge): void {
  const path = textOrNull(node) ?? "";
  if (path.trim() === "") judge.refuse("empty-text", node, "The path is empty.");
  const leaves = path.startsWith("/") || path.split("/").includes("..");
  if (leaves) judge.refuse("path-form", node, "The path leaves the folder of the results.");
}
