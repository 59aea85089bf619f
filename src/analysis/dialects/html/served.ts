import type { Project } from "../../source/project.ts";

/** Folders of what is sent by mail. */
const MAILS = /(?:^|\/)(?:e?mails?|email[-_]templates?|mailers?)\//iu;
/** Folders of what a server shows at addresses of its own. */
const TEMPLATES = /(?:^|\/)(?:templates?|views|layouts?|partials|_includes|_layouts)\//iu;
/** What a server is made with, of Python, Ruby, PHP, Go, Java, Elixir and Rust. */
const SERVER =
  /(?:^|\/)(?:manage\.py|requirements[\w-]*\.txt|pyproject\.toml|Pipfile|Gemfile|composer\.json|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|Cargo\.toml)$/u;
const NODE_SERVER = /"(?:express|fastify|koa|@hapi\/hapi|@nestjs\/core|@adonisjs\/core)"\s*:/u;

/**
 * Whether a browser gets this HTML file at the URL of its path: mails are sent, and the templates of a server
 * are shown where its routes say. Those are gaps.
 */
export function isServed(path: string, project: Project): boolean {
  const isMail = MAILS.test(path);
  if (!isMail && !(TEMPLATES.test(path) && hasServer(project))) return true;
  project.gaps.note({
    kind: "template",
    what: isMail ? "files of HTML that are mails" : "templates of a server",
    why: isMail ? "no page shows them" : "the routes that show them are not followed",
    help: "tests of them that are written by hand",
    source: { path, line: 1 },
  });
  return false;
}

const known = new WeakMap<Project, boolean>();

function hasServer(project: Project): boolean {
  const found = known.get(project) ?? findServer(project);
  known.set(project, found);
  return found;
}

function findServer({ paths, files }: Project): boolean {
  if ([...paths].some((path) => SERVER.test(path))) return true;
  return [...files].some(
    ([path, text]) => /(?:^|\/)package\.json$/u.test(path) && NODE_SERVER.test(text),
  );
}
