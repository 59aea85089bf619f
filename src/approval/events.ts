import { NamedError } from "../contracts/errors.ts";

/**
 * Events that only somebody with write access can cause, and only on purpose. All others either
 * carry text of strangers (`issue_comment`, `pull_request_target`, `workflow_run`) or nobody waits
 * for their approval (`schedule`).
 */
const ALLOWED_EVENTS = ["workflow_dispatch", "repository_dispatch"] as const;

/** Throws `EventNotAllowed` for an event that must not start a run. */
export function assertEventAllowed(event: string): void {
  if (ALLOWED_EVENTS.some((allowed) => allowed === event)) return;
  const shown = event.replaceAll(/[^a-z_]/g, "?").slice(0, 40);
  throw new NamedError(
    "EventNotAllowed",
    `The event "${shown}" must not start a run. Start it by ${ALLOWED_EVENTS.join(" or ")}.`,
  );
}
