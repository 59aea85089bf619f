/**
 * The closed list of everything that can go wrong by name.
 *
 * `blame` says who can mend it, `retryable` whether the same work may be tried again in a fresh
 * session, and `exit` is the exit code of the local command (2: wrong usage or input).
 */
export const ERRORS = {
  MalformedLlmOutput: { blame: "model", retryable: true, exit: 1 },
  SchemaValidationError: { blame: "model", retryable: false, exit: 1 },
  ModelRefusal: { blame: "model", retryable: false, exit: 1 },
  ModelUnavailable: { blame: "platform", retryable: true, exit: 1 },
  ModelRejectedRequest: { blame: "user", retryable: false, exit: 1 },
  BudgetExceeded: { blame: "user", retryable: false, exit: 1 },
  UpstreamArtifactInvalid: { blame: "upstream", retryable: false, exit: 1 },
  UpstreamArtifactExpired: { blame: "upstream", retryable: false, exit: 1 },
  GateMissing: { blame: "user", retryable: false, exit: 1 },
  GateUnprotected: { blame: "user", retryable: false, exit: 1 },
  ApprovalMissing: { blame: "user", retryable: false, exit: 1 },
  EventNotAllowed: { blame: "user", retryable: false, exit: 1 },
  UnsafeOutput: { blame: "model", retryable: false, exit: 1 },
  NothingToTest: { blame: "user", retryable: false, exit: 1 },
  AllFilesDropped: { blame: "model", retryable: false, exit: 1 },
  FrameworkUnavailable: { blame: "user", retryable: false, exit: 2 },
  InvalidInput: { blame: "user", retryable: false, exit: 2 },
  KeyMissing: { blame: "user", retryable: false, exit: 2 },
  SourceNotFound: { blame: "user", retryable: false, exit: 2 },
  SourceEmpty: { blame: "user", retryable: false, exit: 2 },
  RefNotFound: { blame: "user", retryable: false, exit: 2 },
  RateLimited: { blame: "platform", retryable: true, exit: 1 },
  Unauthorized: { blame: "user", retryable: false, exit: 1 },
  PermissionMissing: { blame: "user", retryable: false, exit: 1 },
  PlatformUnavailable: { blame: "platform", retryable: true, exit: 1 },
  RepositoryCorrupt: { blame: "platform", retryable: false, exit: 1 },
  BaseGone: { blame: "user", retryable: false, exit: 1 },
  BranchTaken: { blame: "user", retryable: false, exit: 1 },
  TargetExists: { blame: "user", retryable: false, exit: 1 },
  PullRequestsForbidden: { blame: "user", retryable: false, exit: 1 },
  RulesetRefused: { blame: "user", retryable: false, exit: 1 },
  StorageFailed: { blame: "user", retryable: false, exit: 1 },
  RunInProgress: { blame: "user", retryable: false, exit: 1 },
  Interrupted: { blame: "user", retryable: false, exit: 1 },
  AgentCrashed: { blame: "internal", retryable: false, exit: 1 },
  Internal: { blame: "internal", retryable: false, exit: 1 },
} as const satisfies Record<string, ErrorClass>;

interface ErrorClass {
  readonly blame: "user" | "model" | "upstream" | "platform" | "internal";
  readonly retryable: boolean;
  readonly exit: 1 | 2;
}

export type ErrorCode = keyof typeof ERRORS;
export type Blame = ErrorClass["blame"];

/** Facts of one failure that a program may act on; never text of a model or a repository. */
export interface FailureDetails {
  readonly cause?: unknown;
  /** Seconds the other side asked us to wait. */
  readonly retryAfterSeconds?: number;
  /** Whether the same may be tried again, where this failure differs from others of its name. */
  readonly retryable?: boolean;
}

/**
 * A failure with a name from the closed list. Its message says what was wrong and what to do about
 * it, and holds no secret and no payload.
 */
export class NamedError extends Error {
  override readonly name = "NamedError";
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.retryable = details.retryable ?? ERRORS[code].retryable;
  }

  get blame(): Blame {
    return ERRORS[this.code].blame;
  }

  get exitCode(): 1 | 2 {
    return ERRORS[this.code].exit;
  }
}

/** What a file system refuses for reasons of the machine, by Node's names, and what to do. */
const STORAGE_FAULTS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "the disk is full; make room"],
  ["EDQUOT", "your share of the disk is used up; make room"],
  ["EROFS", "the file system is read-only; choose another folder"],
  ["EACCES", "this user may not; check the permissions of the folder"],
  ["EPERM", "this user may not; check the permissions of the folder"],
  ["ENOENT", "a folder that has to be there is not, maybe that of TMPDIR; make it"],
  ["ENOTDIR", "a file stands where a folder has to be; move it away"],
  ["EISDIR", "a folder stands where a file has to be; move it away"],
  ["ENAMETOOLONG", "the path is too long for this file system; choose a folder with a shorter one"],
  ["EMFILE", "too many files are open; raise the limit of open files (ulimit -n)"],
  ["ENFILE", "too many files are open on this machine; close other programs"],
  ["EFBIG", "files may not be so large here; raise the limit (ulimit -f)"],
  ["EIO", "the disk has a fault; choose another folder"],
]);

/** Any thrown value as a NamedError; what we did not foresee becomes `Internal`. */
export function toNamedError(error: unknown): NamedError {
  if (error instanceof NamedError) return error;
  const storage = storageFailure(error);
  if (storage !== undefined) return storage;
  const message = error instanceof Error ? error.message : String(error);
  return new NamedError("Internal", `Unexpected failure: ${message}`, { cause: error });
}

function storageFailure(cause: unknown): NamedError | undefined {
  if (!(cause instanceof Error) || !("code" in cause) || !("syscall" in cause)) return undefined;
  const what = STORAGE_FAULTS.get(String(cause.code));
  if (what === undefined) return undefined;
  // Paths may be those of a repository: as JSON they start no line and hide nothing.
  const where = "path" in cause ? ` at ${JSON.stringify(cause.path)}` : "";
  return new NamedError(
    "StorageFailed",
    `A file could not be read or written${where} (${String(cause.code)}): ${what}, then start again.`,
    { cause },
  );
}
