import {
  type LocalSource,
  openLocalRepository,
  type OpenedRepository,
} from "../../../src/repository/local/index.ts";

/** Opens the commit of a folder, with the environment of the tests. */
export async function open(
  folder: string,
  more: Partial<LocalSource> = {},
): Promise<OpenedRepository> {
  return openLocalRepository({ folder, workTree: false, environment: process.env, ...more });
}
