import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "./faults/fault.ts";
import { readJson } from "./http/read-request.ts";
import type { ContractViolation } from "./contract/checker.ts";
import type { FaultList } from "./faults/fault-list.ts";
import type { LoggedRequest } from "./http/request-log.ts";

/** Paths that are not GitHub's: what a test in another process asks of the local GitHub. */
export const CONTROL_PREFIX = "/_local/";

/** What of the local GitHub another process may ask for. */
export interface Controlled {
  readonly requests: LoggedRequest[];
  readonly faults: FaultList;
  readonly contractViolations: readonly ContractViolation[];
  readonly contractChecked: ReadonlySet<string>;
}

/**
 * Answers one control request as JSON:
 * - `GET /_local/requests` the log; `DELETE` empties it
 * - `GET /_local/faults` how many hits are pending; `POST` adds one fault or a list; `DELETE`
 * - `GET /_local/violations` of the contract, and which operations were checked
 */
export async function control(
  github: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "").slice(CONTROL_PREFIX.length - 1);
  const action = ACTIONS.get(`${request.method} ${path}`);
  const body =
    action === undefined ? { message: "Not Found" } : action(github, await readJson(request));
  response.writeHead(action === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

type Action = (github: Controlled, sent: unknown) => unknown;

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["GET /requests", (github) => github.requests],
  [
    "DELETE /requests",
    (github) => {
      github.requests.length = 0;
      return {};
    },
  ],
  ["GET /faults", (github) => ({ pending: github.faults.pending })],
  [
    "POST /faults",
    (github, sent) => {
      // Only our own tests send this, typed as `Fault`.
      github.faults.add(...(Array.isArray(sent) ? (sent as Fault[]) : [sent as Fault]));
      return { pending: github.faults.pending };
    },
  ],
  [
    "DELETE /faults",
    (github) => {
      github.faults.clear();
      return {};
    },
  ],
  [
    "GET /violations",
    (github) => ({
      violations: github.contractViolations,
      checked: [...github.contractChecked],
    }),
  ],
]);
