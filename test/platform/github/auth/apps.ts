import type { Permissions } from "./permissions.ts";

/** A GitHub App and where it is installed. */
export interface AppOptions {
  readonly id: number;
  readonly clientId?: string;
  readonly slug: string;
  readonly name?: string;
  readonly owner?: string;
  /** PEM; the private key stays with the client under test. */
  readonly publicKey: string;
  readonly permissions: Permissions;
  readonly installations: readonly InstallationOptions[];
}

export interface InstallationOptions {
  readonly id: number;
  readonly account: string;
  /** Default: those of the app. */
  readonly permissions?: Permissions;
  /** Full names; without it, all repositories of the account. */
  readonly repositories?: readonly string[];
  /** ISO 8601; a suspended installation answers 403. */
  readonly suspendedAt?: string;
}
