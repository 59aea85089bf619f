import type { Logger } from "../telemetry/logger.ts";
import type { Hider } from "../telemetry/mask.ts";

/** Everything outside that a command works with; read once, by `main`. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** Where the user stands: npm changes the working directory, and says in INIT_CWD from where. */
  readonly currentFolder: string;
  /** Folder of the scripts that are beside this one. */
  readonly entryFolder: string;
  readonly logger: Logger;
  /** Knows the keys and tokens of the environment, and hides them in what is printed. */
  readonly hider: Hider;
  /** Aborted when the user stops the command. */
  readonly signal: AbortSignal;
}
