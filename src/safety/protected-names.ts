/**
 * Files that change how a repository is built, checked, deployed or read by an agent. A generated
 * file never has such a name, in whatever folder. Names are compared in lower case.
 * Source: the protected files of https://github.com/github/gh-aw, and what other tools obey.
 */
const PROTECTED_FILES: ReadonlySet<string> = new Set([
  // Manifests and lock files
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb",
  "bunfig.toml",
  "deno.json",
  "deno.jsonc",
  "lerna.json",
  "nx.json",
  "turbo.json",
  "gemfile",
  "pipfile",
  "pyproject.toml",
  "go.mod",
  "go.sum",
  "cargo.toml",
  "pom.xml",
  "composer.json",
  "podfile",
  "pubspec.yaml",
  // Build and delivery
  "dockerfile",
  "containerfile",
  "docker-compose.yml",
  "docker-compose.yaml",
  "compose.yml",
  "compose.yaml",
  "makefile",
  "jenkinsfile",
  "procfile",
  "vagrantfile",
  "gulpfile.js",
  "gruntfile.js",
  "gulpfile.ts",
  "gruntfile.ts",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml",
  "appveyor.yml",
  "cloudbuild.yaml",
  "cloudbuild.yml",
  "action.yml",
  "action.yaml",
  // Maestro's own workspace configuration
  "config.yml",
  "config.yaml",
  // People and agents
  "codeowners",
  "agents.md",
  "claude.md",
  "gemini.md",
  "skill.md",
  "copilot-instructions.md",
  "llms.txt",
  "mcp.json",
  "readme.md",
  "security.md",
  "license",
]);

/** Name shapes that are as good as a listed name. Each is linear in the length of the name. */
const PROTECTED_SHAPES: readonly RegExp[] = [
  /\.lock$/,
  // But for the test that signs in before others, which is held to the language like every test.
  /(?<!^auth(?:-\d)?)\.setup\.[a-z]+$/,
  /\.(?:config|conf)\.[a-z]+$/,
  /^(?:tsconfig|jsconfig)[^/]*\.json$/,
  /^requirements[^/]*\.txt$/,
  /^(?:build|settings)\.gradle(?:\.kts)?$/,
  /^dockerfile\./,
  // Programs that a test runner, a task runner or a server starts by their names.
  /^(?:global[-_.]?(?:setup|teardown)|setup[-_.]?(?:tests?|env|files?)|(?:cypress|jest|karma|mocha|vitest)[-_.](?:environment|global|preset|setup|workspace))\.[cm]?[jt]sx?$/,
  /^(?:dangerfile|gruntfile|gulpfile|instrumentation|jakefile|knexfile|middleware|next-env|ormconfig|pnpmfile|serviceworker|service-worker|sw|vite-env|webpack\.mix)\.[cm]?[jt]sx?$/,
  /\.workspace\.[cm]?[jt]s$/,
  /\.(?:instructions|prompt|agent)\.md$/,
  /\.d\.[cm]?ts$/,
];

/** Folders whose files are run, installed or served without anybody asking for it. */
const PROTECTED_FOLDERS: ReadonlySet<string> = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "__mocks__",
  "git",
  "hooks",
  "workflows",
]);

export function isProtectedFile(name: string): boolean {
  const lower = name.toLowerCase();
  return PROTECTED_FILES.has(lower) || PROTECTED_SHAPES.some((shape) => shape.test(lower));
}

export function isProtectedFolder(name: string): boolean {
  return PROTECTED_FOLDERS.has(name.toLowerCase());
}
