/** A command line that starts the server over stdio. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
}

export interface Connection {
  /** What is served, for people. */
  readonly title: string;
  readonly url: string;
  readonly token: string;
  readonly launch: Launch;
}

/** What a person needs to reach the server from an IDE or another MCP client. */
export function howToConnect({ title, url, token, launch }: Connection): string {
  const overHttp = { type: "http", url, headers: { Authorization: `Bearer ${token}` } };
  const overStdio = { type: "stdio", command: launch.command, args: launch.args };
  return [
    `Serving ${title}, read-only, to MCP clients on this machine.`,
    "Tools: repo.tree, repo.read_file, repo.outline.",
    "",
    "Add this to your client's MCP configuration while this command runs",
    '(VS Code names the outer key "servers" instead of "mcpServers"):',
    "",
    configuration(overHttp),
    "",
    "Or let the client start the server itself:",
    "",
    configuration(overStdio),
    "",
    "The token is new at every start. Stop with Ctrl-C.",
  ].join("\n");
}

function configuration(server: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ mcpServers: { "amtp-repository": server } }, null, 2);
}
