/** What `--help` prints. */
export const HELP = `amtp-generate-tests: writes end-to-end tests for an application from its source.
Nothing is run against the application, and its tracked files are never changed.

  npm start                                    the embedded sample, offline
  npm start -- generate <folder | owner/repo>  write tests
      --ref R                    branch, tag or commit (default: what is checked out)
      --work-tree                the files as they are on disk, not a commit
      --base-branch B            where a pull request would go
      --working-directory D      one folder of a bigger repository
      --depth D                  smoke, core (default), standard, deep
      --framework F              playwright (default), maestro
      --provider P               auto (default), offline, compatible
      --model M  --base-url URL  for compatible; the key comes from AMTP_API_KEY
      --model-deadline-seconds N most seconds an agent waits for its model (default 600)
      --out FOLDER               also write the tests there
      --fresh                    run again what this run has done already
      --json                     one JSON object on stdout     --quiet  no progress
  npm start -- open-pr <run folder> --repo owner/name [--draft] [--json]
      opens the pull request with GITHUB_TOKEN against GITHUB_API_URL
  npm start -- mcp <folder | owner/repo> [--ref R] [--depth D] [--port N] [--stdio] [--json]
      serves the repository to any MCP client on this machine

GITHUB_TOKEN is used to read owner/repo from GitHub. Exit codes: 0 done, 2 wrong usage or input,
1 any other failure, which is named.
`;
