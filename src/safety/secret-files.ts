/** Files that hold nothing but keys and passwords, by name. Names are compared in lower case. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  ".env",
  ".envrc",
  ".npmrc",
  ".yarnrc",
  ".pypirc",
  ".netrc",
  "_netrc",
  ".git-credentials",
  ".htpasswd",
  ".pgpass",
  ".dockercfg",
  ".dockerconfigjson",
  "id_rsa",
  "id_dsa",
  "id_ecdsa",
  "id_ed25519",
  "credentials.json",
  "secrets.json",
  "secrets.yml",
  "secrets.yaml",
  "secrets.toml",
  "terraform.tfvars",
]);

/** Name shapes that are as good as a listed name. Each is linear in the length of the name. */
const SECRET_SHAPES: readonly RegExp[] = [
  /^\.env\./,
  /\.(?:pem|key|ppk|pfx|kdbx|tfstate)$/,
  /^(?:client[-_]secret|service[-_]account)[^/]*\.json$/,
];

/** Files that show which settings there are, with values made up for it. */
const SAMPLE = /\.(?:example|sample|template|dist|defaults)$/;

/** Files of this name hold secrets in these folders only. */
const SECRET_PATHS = /(?:^|\/)(?:\.aws\/credentials|\.kube\/config|\.docker\/config\.json)$/;

/**
 * Whether a file of a repository is where keys and passwords are kept, so that it is not shown to
 * a model. Judged by its path alone.
 */
export function isSecretFile(path: string): boolean {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (SAMPLE.test(name)) return false;
  return (
    SECRET_NAMES.has(name) ||
    SECRET_SHAPES.some((shape) => shape.test(name)) ||
    SECRET_PATHS.test(lower)
  );
}
