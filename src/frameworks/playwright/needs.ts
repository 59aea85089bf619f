import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { TestFile } from "../types.ts";
import { TAG } from "./writer/render-session.ts";
import { SESSION_FILE } from "./writer/session.ts";

/** Whether a file signs in before the tests of others; a project of its own runs it. */
export function isSignIn(path: string): boolean {
  return path.endsWith(".setup.ts");
}

/** What tests of pages behind a sign-in need, as the finished files say it. */
export function needsOf(files: readonly TestFile[], { tests }: OpenAppModel): string[] {
  const signIn = files.find(({ path }) => isSignIn(path));
  const isTagged = files.some(({ contents }) => contents.includes(TAG));
  const own = tests.config?.storage_state;
  return [
    ...(isTagged && own !== undefined ? [ownSession(own)] : []),
    ...(signIn === undefined ? [] : [ACCOUNT, projectFor(signIn.path)]),
    ...(files.some(({ contents }) => contents.includes("crypto.randomUUID()"))
      ? [NEW_ACCOUNTS]
      : []),
  ];
}

function ownSession(file: string): string {
  return `Tests tagged \`${TAG}\` start with the session that the project's own set-up stores in \`${file}\`; all others start as a visitor.`;
}

const ACCOUNT = `The variables \`E2E_USER\` and \`E2E_PASSWORD\` name an account of the app. Without them the tests tagged \`${TAG}\` are skipped, with that reason.`;

function projectFor(path: string): string {
  return `A project of the Playwright configuration signs in first with \`${path}\` and stores the session in \`${SESSION_FILE}\` (keep it out of git): \`{ name: 'setup', testMatch: /auth\\.setup\\.ts/ }\`, and \`dependencies: ['setup']\` in the project of the other tests.`;
}

const NEW_ACCOUNTS =
  "Tests that sign up make a new account in every run: let them run against an environment whose accounts may be thrown away.";
