import { isMap, isScalar, type YAMLMap } from "yaml";
import { constantsOf, keysOf } from "./grammar.ts";
import { isNull, type Judge, nameOf, valueOf } from "./judge.ts";
import { hasVariable, kindOf, textOf, textOrNull } from "./scalar.ts";

/**
 * Types that Maestro reads by code of its own: its classes say that there is some, not what it does.
 * Source: the deserializers and creators of `maestro.orchestra.yaml`, Maestro 2.10.
 */
const CUSTOM: Readonly<Record<string, (node: unknown, judge: Judge) => void>> = {
  YamlElementSelectorUnion: selector,
  YamlSwipe: swipe,
  YamlSetOrientation: (node, judge) => shortOrMap("YamlSetOrientation", "orientation", node, judge),
  YamlSetAirplaneMode: (node, judge) => onOrOff("YamlSetAirplaneMode", node, judge),
  YamlSetDarkMode: (node, judge) => onOrOff("YamlSetDarkMode", node, judge),
  YamlInputText: (node, judge) => looseText("YamlInputText", "text", node, judge),
  YamlEvalScript: (node, judge) => looseText("YamlEvalScript", "script", node, judge),
  YamlAssertTrue: (node, judge) => looseText("YamlAssertTrue", "condition", node, judge),
  StringList: stringList,
};

const LOOSE_KEYS: ReadonlySet<string> = new Set(["label", "optional", "waitToSettleTimeoutMs"]);

/** Judges a value of such a type; false where the type is none. */
export function judgeCustom(type: string, node: unknown, judge: Judge): boolean {
  const rule = CUSTOM[type];
  rule?.(node, judge);
  return rule !== undefined;
}

function selector(node: unknown, judge: Judge): void {
  if (isMap(node)) return judge.map("YamlElementSelector", node);
  judge.scalar("string", node);
  if (isScalar(node) && textOf(node) === "") {
    judge.refuse("empty-selector", node, "An empty text matches anything.");
  }
}

function swipe(node: unknown, judge: Judge): void {
  if (!isMap(node)) return judge.refuse("type", node, "A swipe takes keys and nothing else.");
  const has = (name: string): boolean => valueOf(node, name) !== undefined;
  const direction = valueOf(node, "direction");
  if (has("start") || has("end")) {
    if (direction !== undefined) judge.refuse("either-or", node, "Give a direction or two points.");
    return swipeFromTo(node, judge);
  }
  const directions = constantsOf("SwipeDirection") ?? [];
  // Its letters are all great or all small here, and not as with other enumerations.
  if (
    !directions.some((known) => [known, known.toLowerCase()].includes(textOrNull(direction) ?? ""))
  ) {
    judge.refuse("value", direction ?? node, `The direction is one of ${directions.join(", ")}.`);
  }
  judgeSwipeKeys(has("from") ? "YamlSwipeElement" : "YamlSwipeDirection", node, judge);
}

function swipeFromTo(map: YAMLMap, judge: Judge): void {
  judgeSwipeKeys("YamlCoordinateSwipe", map, judge);
  const points = ["start", "end"].flatMap((name) => textOrNull(valueOf(map, name)) ?? []);
  const isRelative = points.some((point) => point.includes("%"));
  const shape = isRelative
    ? /^\s*(\d{1,3})%\s*,\s*(\d{1,3})%\s*$/
    : /^\s*(\d{1,5})\s*,\s*(\d{1,5})\s*$/;
  const isFine = points.every((point) => {
    const [, x, y] = shape.exec(point) ?? [];
    return x !== undefined && (!isRelative || Math.max(Number(x), Number(y)) <= 100);
  });
  if (!isFine)
    judge.refuse("value", map, 'Write both points as "50%, 90%", or both as "100, 200".');
}

/**
 * The keys of a swipe. But beside `from`, Maestro passes over keys that it does not know, and over
 * values of three that are of another kind.
 */
function judgeSwipeKeys(type: string, map: YAMLMap, judge: Judge): void {
  if (type === "YamlSwipeElement") return judge.map(type, map);
  const keys = keysOf(type);
  for (const pair of map.items) {
    const name = nameOf(pair) ?? "";
    const key = keys.get(name);
    const before = judge.findings.length;
    if (key === undefined) judge.refuse("unknown-key", pair, `${name} is passed over there.`);
    else judge.value(key.type, pair.value);
    if (!LOOSE_KEYS.has(name)) continue;
    for (const { line, message } of judge.findings.splice(before)) {
      judge.findings.push({ rule: "converted-scalar", line, message });
    }
  }
  for (const [name, { required }] of keys) {
    const isMissing = required === true && valueOf(map, name) === undefined;
    if (isMissing) judge.refuse("missing-key", map, `${name} is missing.`);
  }
}

function shortOrMap(type: string, key: string, node: unknown, judge: Judge): void {
  if (isMap(node)) return quietMap(type, node, judge);
  if (isScalar(node) && kindOf(node) === "text") return orientation(node, judge);
  judge.refuse("type", node, `It has to be one text, or ${key} with one.`);
}

/** The orientation of a device, in any spelling of its name, or what a variable says. */
export function orientation(node: unknown, judge: Judge): void {
  const text = isScalar(node) && kindOf(node) === "text" ? textOf(node) : "";
  const names = constantsOf("DeviceOrientation") ?? [];
  if (hasVariable(text) || names.some((name) => plainName(name) === plainName(text))) return;
  judge.refuse("value", node, `It has to be one of ${names.join(", ")}.`);
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

function onOrOff(type: string, node: unknown, judge: Judge): void {
  if (isMap(node)) return quietMap(type, node, judge);
  onOrOffWord(node, judge);
}

function onOrOffWord(node: unknown, judge: Judge): void {
  const text = textOrNull(node) ?? "";
  if (text === "enabled" || text === "disabled") return;
  const rule = /enabled|disabled/.test(text) ? "enum-spelling" : "value";
  judge.refuse(rule, node, "It has to be enabled or disabled.");
}

/** A map of which Maestro looks at the keys that it knows, and passes over any other. */
function quietMap(type: string, map: YAMLMap, judge: Judge): void {
  for (const pair of map.items) {
    const { value } = pair;
    const name = nameOf(pair);
    if (isNull(value)) judge.refuse("no-value", pair, "There is no value.");
    else if (name === "value") onOrOffWord(value, judge);
    else if (name === "orientation") orientation(value, judge);
    else if (name === "label") judge.scalar("string", value);
    else if (name === "optional" && type === "YamlSetOrientation") judge.scalar("boolean", value);
    else judge.refuse("unknown-key", pair, `${name ?? "The key"} is passed over there.`);
  }
  const needed = type === "YamlSetOrientation" ? "orientation" : "value";
  if (valueOf(map, needed) === undefined) judge.refuse("missing-key", map, `${needed} is missing.`);
}

/** A text, or a map that holds it; Maestro takes any map and looks at the keys that it knows. */
function looseText(type: string, key: string, node: unknown, judge: Judge): void {
  if (isScalar(node)) {
    judge.scalar("string", node);
    if (textOf(node) === "") judge.refuse("empty-text", node, "The text is empty.");
    return;
  }
  if (!isMap(node)) return judge.refuse("type", node, `It has to be one text, or ${key} with one.`);
  for (const pair of node.items) {
    const name = nameOf(pair);
    const isText = isScalar(pair.value) && kindOf(pair.value) === "text";
    if (isNull(pair.value)) judge.refuse("no-value", pair, "There is no value.");
    else if (name === "optional" && type === "YamlAssertTrue") judge.scalar("boolean", pair.value);
    else if (name !== key && name !== "label") {
      judge.refuse("unknown-key", pair, `${name ?? "The key"} is passed over there.`);
    } else if (!isText) judge.refuse("type", pair, "It has to be a text: quote it.");
  }
  if (valueOf(node, key) === undefined) judge.refuse("empty-text", node, `${key} is missing.`);
}

/** One text or several. */
function stringList(node: unknown, judge: Judge): void {
  if (isScalar(node)) judge.scalar("string", node);
  else judge.value("list<string>", node);
}
