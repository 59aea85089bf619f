import type { ElementFact, NativeSight } from "../contracts/generated.ts";

/** What a line of source has to have for a device to find an element, by the ending of its file. */
const LINE_TO_ADD: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/\.[cm]?[jt]sx?$/, (id) => `testID="${id}"`],
  [/\.kt$/, (id) => `Modifier.testTag("${id}"), and testTagsAsResourceId = true at the root`],
  [/\.(?:xml|java)$/, (id) => `android:id="@+id/${id}"`],
  [/\.swift$/, (id) => `.accessibilityIdentifier("${id}")`],
  [/\.(?:storyboard|xib)$/, (id) => `the accessibility identifier ${id}`],
  [/\.dart$/, (id) => `Semantics(identifier: '${id}', container: true)`],
];

/**
 * Why a flow cannot find an element of a mobile app, with the line to add; null where it can. An id
 * that stands in the source and that no device sees, such as a key, is said to be one.
 */
export function whyUnseen({ native, source, test_id: testId }: ElementFact): string | null {
  if (native === undefined) return null;
  const add = lineToAdd(source.path, testId ?? "…");
  const platforms = [native.android, native.ios].map((own) =>
    own === undefined ? native.all : own,
  );
  if (!platforms.some(isFound)) {
    return testId === null
      ? `it has neither an id nor a text that a device sees; add ${add}`
      : `its id ${JSON.stringify(testId)} is not seen by any device; add ${add}`;
  }
  const [onAndroid, onIos] = platforms.map(isFound);
  if (onAndroid === onIos) return null;
  return `${onIos === true ? "Android" : "iOS"} does not see it; add ${add}`;
}

function isFound(sight: NativeSight | null | undefined): boolean {
  return sight !== null && sight !== undefined && (sight.id !== null || sight.texts.length > 0);
}

function lineToAdd(path: string, id: string): string {
  const [, line] = LINE_TO_ADD.find(([ending]) => ending.test(path)) ?? [];
  return line?.(id) ?? "an id or a label";
}
