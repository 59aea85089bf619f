// src/safety/secret-files.ts
const SECRET_NAMES = new Set([
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
	"terraform.tfvars"
]);
const SECRET_SHAPES = [
	/^\.env\./,
	/\.(?:pem|key|ppk|pfx|kdbx|tfstate)$/,
	/^(?:client[-_]secret|service[-_]account)[^/]*\.json$/
];
const SAMPLE = /\.(?:example|sample|template|dist|defaults)$/;
const SECRET_PATHS = /(?:^|\/)(?:\.aws\/credentials|\.kube\/config|\.docker\/config\.json)$/;
function isSecretFile(path) {
	const lower = path.toLowerCase();
	const name = lower.slice(lower.lastIndexOf("/") + 1);
	if (SAMPLE.test(name)) return false;
	return SECRET_NAMES.has(name) || SECRET_SHAPES.some((shape) => shape.test(name)) || SECRET_PATHS.test(lower);
}
export { isSecretFile as t };
