const MEBIBYTE = 1024 * 1024;

/**
 * How much of what others send is taken in, in one place: bytes as they are after unpacking, levels
 * of nesting, and milliseconds. What is more is refused by name, so that no reply can fill the
 * memory, the stack or the time of a run. What has bounds of its own says so where it reads:
 * archives in `repository/github/archive.ts`, models in `models/`, files of a source in
 * `repository/selection`.
 */
export const BOUNDS = {
  /** One answer of GitHub's API: its own limit for a tree is 7 MB, and larger blobs are not asked for. */
  gitHubAnswer: { bytes: 32 * MEBIBYTE, nesting: 64 },
  /** One request to GitHub, from its head to the end of the answer; a question may need several. */
  gitHubRequestMs: 60_000,
  /** One artifact, in a run folder or on GitHub. */
  artifact: { bytes: 128 * MEBIBYTE, nesting: 64 },
  /** What stands beside artifacts in a run folder: their digests, and what became of the run. */
  besideArtifacts: { bytes: 8 * MEBIBYTE },
  /**
   * One answer of a model, whatever its length, or so many bytes for each token that it may have: with
   * a token in each event, gateways send some 420 bytes for a token. One line of it, and of a refusal
   * as much as is worth reading or waiting for.
   */
  modelAnswer: {
    bytes: 16 * MEBIBYTE,
    bytesPerToken: 1024,
    lineCharacters: 4 * MEBIBYTE,
    nesting: 256,
  },
  modelRefusal: { bytes: 64 * 1024, idleMs: 10_000 },
  /** How long a model may fall silent in the middle of an answer. */
  modelIdleMs: 300_000,
  /** What the process of an agent prints: its outputs, never a payload. */
  agentOutput: { bytes: 8 * MEBIBYTE },
  /** One request to the MCP server: tool arguments are short. */
  mcpRequest: { bytes: 64 * 1024, nesting: 32 },
  /**
   * How long an MCP client may take to send a request, Node's own default: on a machine that is busy, a
   * request of a thousand at once may wait a minute in this very process before it is read.
   */
  mcpRequestMs: 300_000,
  /** From the first interrupt to the end of the command. */
  interruptMs: 1_000,
} as const;
