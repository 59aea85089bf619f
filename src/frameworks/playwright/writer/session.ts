import { accessTo } from "../../../app-model/accounts.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { routeFor } from "../../../app-model/routes.ts";
import { isFilledIn, type FilledIn } from "../../../step-language/index.ts";
import type { CompiledCase } from "./compile-case.ts";
import type { Statement } from "./statement.ts";

/** With whose session the tests of a file start. */
export type Session =
  /** That of the project's own configuration. */
  | { readonly kind: "own" }
  /** Nobody's, where the configuration would sign in. */
  | { readonly kind: "nobody" }
  /** The one that `auth.setup.ts` has stored. */
  | { readonly kind: "stored"; readonly file: string }
  /** The tests sign in with the account of the environment, and store the session. */
  | { readonly kind: "stores"; readonly file: string };

/** Where Playwright's documentation keeps sessions. Source: playwright.dev/docs/auth. */
export const SESSION_FILE = "playwright/.auth/user.json";

export const ACCOUNT_IS_MISSING = "Needs an account of the app: set E2E_USER and E2E_PASSWORD.";

/** The session that a case starts with; null where tests start as anybody does. */
export function sessionOf(model: OpenAppModel, { path, statements }: CompiledCase): Session | null {
  if (usesFilledIn(statements, "E2E_USER")) return { kind: "stores", file: SESSION_FILE };
  const first = statements[0]?.code;
  const opened = first?.kind === "goto" ? first.path : path;
  const isGuarded = opened !== null && routeFor(model, opened)?.guarded === true;
  if (accessTo(model) === "own") return { kind: isGuarded ? "own" : "nobody" };
  return isGuarded ? { kind: "stored", file: SESSION_FILE } : null;
}

/** Whether a test types what is only known when it runs. */
export function usesFilledIn(statements: readonly Statement[], what: FilledIn): boolean {
  return statements.some(
    ({ code }) => code.kind === "act" && code.value !== null && isFilledIn(code.value, what),
  );
}
