// src/repository/selection/classify.ts
const MAX_FILE_BYTES = 409600;
const MAX_PATH_LENGTH = 4096;
const VENDORED_FOLDERS = new Set([
	"node_modules",
	"bower_components",
	"jspm_packages",
	"third_party",
	"third-party",
	"site-packages",
	"Pods",
	"Carthage",
	".yarn",
	".pnpm-store",
	".venv"
]);
const GENERATED_FOLDERS = new Set([
	".amtp",
	".next",
	".nuxt",
	".output",
	".svelte-kit",
	".astro",
	".angular",
	".turbo",
	".vercel",
	".expo",
	".dart_tool",
	".gradle",
	"__generated__",
	"__snapshots__",
	"playwright-report",
	"test-results"
]);
const OUTPUT_OR_WORD = new Map([
	["vendor", "vendored"],
	["vendors", "vendored"],
	["dist", "generated"],
	["build", "generated"],
	["out", "generated"],
	["coverage", "generated"],
	["generated", "generated"]
]);
const NEVER_OUTPUT = /(?<!\.d)\.(?:ts|tsx|jsx|mts|cts|vue|svelte|astro)$/u;
const COMPILER_OUTPUT = new Set([
	"dist",
	"build",
	"out"
]);
const SOURCE_FOLDERS = new Set([
	"src",
	"app",
	"pages",
	"routes",
	"views",
	"screens",
	"components"
]);
const LOCK_FILES = new Set([
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock",
	"bun.lockb",
	"deno.lock",
	"composer.lock",
	"Gemfile.lock",
	"poetry.lock",
	"uv.lock",
	"Pipfile.lock",
	"Cargo.lock",
	"go.sum",
	"Podfile.lock",
	"pubspec.lock",
	"gradle.lockfile"
]);
const BINARY_EXTENSIONS = new Set("png jpg jpeg gif webp avif ico bmp tiff psd ai sketch fig heic icns woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi webm ogg wav flac zip gz tgz bz2 xz 7z rar jar war aar apk aab ipa dmg exe dll so dylib a o class wasm pdf doc docx xls xlsx ppt pptx sqlite db bin dat parquet pyc keystore jks p12 node riv glb".split(" "));
const UNSAFE_NAME = /[\p{Cc}\p{Bidi_Control}\u200B-\u200D\u2028\u2029\u2060\uFEFF\uFFFD\\]/u;
function classify(entry, attributes) {
	const name = entry.path.slice(entry.path.lastIndexOf("/") + 1);
	if (entry.path.length > MAX_PATH_LENGTH || UNSAFE_NAME.test(entry.path)) return "unsafe_name";
	if (entry.mode === "160000") return "submodule";
	if (entry.mode === "120000") return "symlink";
	if (attributes.vendored === true) return "vendored";
	if (attributes.generated === true) return "generated";
	const folder = reasonOfFolders(entry.path, attributes);
	if (folder !== null) return folder;
	if (LOCK_FILES.has(name)) return "lock";
	if (attributes.lfs) return "lfs";
	return reasonOfName(name, attributes) ?? (entry.size > 409600 ? "huge" : null);
}
function isOverruled(reason, attributes) {
	if (reason === "vendored") return attributes.vendored === false;
	return reason === "generated" && attributes.generated === false;
}
function reasonOfFolders(path, attributes) {
	const folders = path.split("/").slice(0, -1);
	for (const [index, folder] of folders.entries()) {
		if (VENDORED_FOLDERS.has(folder)) return "vendored";
		if (GENERATED_FOLDERS.has(folder)) return "generated";
		const reason = OUTPUT_OR_WORD.get(folder);
		const isWord = folders.slice(0, index).some((above) => SOURCE_FOLDERS.has(above)) || COMPILER_OUTPUT.has(folder) && NEVER_OUTPUT.test(path);
		if (reason !== void 0 && !isWord && !isOverruled(reason, attributes)) return reason;
	}
	return null;
}
const ROUTE_TABLE = /^routetree\.gen\.[jt]sx?$/u;
function reasonOfName(name, attributes) {
	const lower = name.toLowerCase();
	const extension = lower.slice(lower.lastIndexOf(".") + 1);
	if (attributes.binary || BINARY_EXTENSIONS.has(extension)) return "binary";
	if (/[.-]min\.(?:js|mjs|cjs|css)$/u.test(lower)) return "minified";
	if (/\.(?:map|snap|tsbuildinfo)$/u.test(lower)) return "generated";
	return /\.(?:generated|gen|g|pb|bundle)\.[a-z]+$/u.test(lower) && !ROUTE_TABLE.test(lower) && !isOverruled("generated", attributes) ? "generated" : null;
}
export { classify as n, MAX_FILE_BYTES as t };
