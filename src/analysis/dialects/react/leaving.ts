import type { Session } from "../../code/session.ts";
import { contentOf } from "../../script/content.ts";
import type { Redirect } from "../../ui/page.ts";

/** Where components go while they are shown: not for everyone, or nobody would see the page. */
export function departuresOf({ event }: Session): readonly Redirect[] {
  return event.navigations.map((target) => ({
    target: contentOf(target),
    presence: "maybe",
    guards: true,
  }));
}
