import type { AppModel, FactoredScreen } from "../contracts/generated.ts";

/** How many facts there are on all screens, each as often as screens show it. */
export interface ScreenCounts {
  readonly elements: number;
  readonly forms: number;
  readonly effects: number;
}

/** Counts what is on the screens, without putting them together. */
export function countOnScreens({ screens }: Pick<AppModel, "screens">): ScreenCounts {
  const total = (kind: keyof ScreenCounts): number =>
    screens.reduce((sum, screen) => sum + countOn(screen, kind), 0);
  return { elements: total("elements"), forms: total("forms"), effects: total("effects") };
}

function countOn({ own, spans }: FactoredScreen, kind: keyof ScreenCounts): number {
  return spans[kind].reduce((sum, [, , , count]) => sum + count, own[kind].length);
}
