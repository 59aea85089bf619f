import { i as __toESM } from "../packages/rolldown-runtime.js";
import { Q as BOUNDS, X as NamedError, i as parseRunRequest, y as COMMAND_ONLY } from "./key-url.js";
import { f as require__stands_in_crypto, l as require__stands_in_http } from "../packages/stand-ins.js";
import { n as serveStdio, r as toNodeHandler, t as StdioServerTransport } from "../packages/modelcontextprotocol-node.js";
import { a as localhostAllowedOrigins, i as localhostAllowedHostnames, n as createMcpHandler, o as originValidationResponse, r as hostHeaderValidationResponse } from "../packages/modelcontextprotocol-server.js";
import { t as connectionOf } from "./connection.js";
import { t as createRepositoryServer } from "./server.js";
import { t as openWorkspace } from "./workspace.js";
import { i as isSet, o as requestTexts, s as textOf } from "./credentials.js";
import { n as resolveSource, t as joinDirectories } from "./resolve-source.js";
// src/mcp/guard.ts
var import__stands_in_http = __toESM(require__stands_in_http(), 1);
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
function randomToken() {
	return (0, import__stands_in_crypto.randomBytes)(32).toString("base64url");
}
function refusalOf(request, token) {
	return hostHeaderValidationResponse(request, localhostAllowedHostnames()) ?? originValidationResponse(request, localhostAllowedOrigins()) ?? tokenRefusal(request.headers.get("authorization"), token);
}
function tokenRefusal(authorization, token) {
	const given = /^bearer +([^\s]+) *$/i.exec(authorization ?? "")?.[1];
	if (given !== void 0 && sameSecret(given, token)) return void 0;
	const reason = given === void 0 ? "" : ", error=\"invalid_token\"";
	return Response.json({
		jsonrpc: "2.0",
		id: null,
		error: {
			code: -32001,
			message: "Send the header Authorization: Bearer <token>."
		}
	}, {
		status: 401,
		headers: { "www-authenticate": `Bearer realm="amtp"${reason}` }
	});
}
function sameSecret(left, right) {
	return (0, import__stands_in_crypto.timingSafeEqual)(digest(left), digest(right));
}
function digest(text) {
	return (0, import__stands_in_crypto.createHash)("sha256").update(text).digest();
}
// src/mcp/http.ts
const MCP_PATH = "/mcp";
const WAITING_CONNECTIONS = 4096;
async function listen(server, options) {
	const token = randomToken();
	const mcp = createMcpHandler(() => connectionOf(server), { maxRequestBodySize: BOUNDS.mcpRequest.bytes });
	const handle = toNodeHandler({ fetch: (request) => answer(request, {
		mcp,
		token
	}) });
	const most = BOUNDS.mcpRequestMs;
	const http = (0, import__stands_in_http.createServer)({
		requestTimeout: most,
		headersTimeout: most,
		keepAliveTimeout: most
	}, (request, response) => {
		const refusal = refusalOfForm(request);
		if (refusal !== void 0) {
			response.writeHead(refusal.status, {
				"content-type": "application/json",
				...refusal.headers
			});
			response.end(JSON.stringify({ error: refusal.reason }));
			return;
		}
		handle(request, response);
	});
	return {
		url: `http://127.0.0.1:${await listenOnLoopback(http, options.port)}${MCP_PATH}`,
		token,
		close: async () => {
			const closed = new Promise((resolve) => http.close(() => resolve()));
			http.closeAllConnections();
			await Promise.all([closed, mcp.close()]);
		}
	};
}
async function answer(request, { mcp, token }) {
	if (new URL(request.url).pathname === MCP_PATH) return refusalOf(request, token) ?? mcp.fetch(request);
	return Response.json({ error: `There is nothing here but ${MCP_PATH}.` }, { status: 404 });
}
const FORBIDDEN_METHODS = new Set([
	"CONNECT",
	"TRACE",
	"TRACK"
]);
function refusalOfForm(request) {
	const { method = "", url = "" } = request;
	if (FORBIDDEN_METHODS.has(method.toUpperCase())) return {
		status: 405,
		reason: "This method is not answered here.",
		headers: { allow: "DELETE, GET, POST" }
	};
	if (url.startsWith("/") && !url.startsWith("//") && URL.canParse(url, "http://localhost")) return;
	const absolute = /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url) : null;
	if (absolute === null) return {
		status: 400,
		reason: "The address cannot be understood."
	};
	request.url = `${absolute.pathname}${absolute.search}`;
	request.headers.host = absolute.host;
}
function listenOnLoopback(http, port) {
	return new Promise((resolve, reject) => {
		http.once("error", (cause) => {
			const message = `Port ${port} cannot be used (${cause.code ?? cause.message}). Choose another, or 0 for a free one.`;
			reject(new NamedError("InvalidInput", message, { cause }));
		});
		http.listen({
			port,
			host: "127.0.0.1",
			backlog: WAITING_CONNECTIONS
		}, () => {
			const address = http.address();
			resolve(typeof address === "object" && address !== null ? address.port : port);
		});
	});
}
// src/mcp/stdio.ts
async function serveOverStdio(server, streams) {
	const { input, output } = streams;
	const gone = new Promise((resolve) => {
		input.once("end", resolve).once("close", resolve).once("error", () => resolve());
		output.once("close", resolve).once("error", () => resolve());
	});
	const transport = new StdioServerTransport(input, output);
	const connection = serveStdio(() => connectionOf(server), { transport });
	await gone;
	await connection.close();
}
// src/mcp/usage.ts
function howToConnect({ title, url, token, launch }) {
	const overHttp = {
		type: "http",
		url,
		headers: { Authorization: `Bearer ${token}` }
	};
	const overStdio = {
		type: "stdio",
		command: launch.command,
		args: launch.args
	};
	return [
		`Serving ${title}, read-only, to MCP clients on this machine.`,
		"Tools: repo.tree, repo.read_file, repo.outline.",
		"",
		"Add this to your client's MCP configuration while this command runs",
		"(VS Code names the outer key \"servers\" instead of \"mcpServers\"):",
		"",
		configuration(overHttp),
		"",
		"Or let the client start the server itself:",
		"",
		configuration(overStdio),
		"",
		"The token is new at every start. Stop with Ctrl-C."
	].join("\n");
}
function configuration(server) {
	return JSON.stringify({ mcpServers: { "amtp-repository": server } }, null, 2);
}
// src/mcp/command.ts
async function runMcpCommand(command) {
	const { reader, depth, workingDirectory, streams } = command;
	const onNotice = (notice) => void streams.log.write(`${oneLine(notice)}\n`);
	for (const notice of reader.snapshot.notices) onNotice(notice);
	const options = {
		depth,
		workingDirectory,
		onNotice
	};
	const server = createRepositoryServer(() => openWorkspace(reader, options));
	if (command.transport === "stdio") await serveStdioUntilDone(server, command);
	else await serveHttpUntilDone(server, command);
}
async function serveStdioUntilDone(server, command) {
	const { input, output } = command.streams;
	const stop = () => void input.destroy();
	command.signal.addEventListener("abort", stop, { once: true });
	if (command.signal.aborted) stop();
	await serveOverStdio(server, {
		input,
		output
	});
	command.signal.removeEventListener("abort", stop);
}
async function serveHttpUntilDone(server, command) {
	const listener = await listen(server, { port: command.port });
	command.streams.output.write(`${announcement(listener, command)}\n`);
	await aborted(command.signal);
	await listener.close();
}
function announcement({ url, token }, command) {
	if (command.json) return JSON.stringify({
		url,
		token
	});
	const { repository, commit } = command.reader.snapshot;
	return howToConnect({
		title: `${oneLine(repository)} at ${commit.slice(0, 12)}`,
		url,
		token,
		launch: command.launch
	});
}
function aborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
function oneLine(text) {
	return text.replaceAll(/\p{C}/gu, "?");
}
// src/cli/mcp.ts
async function runMcp({ subject, values }, { environment, currentFolder, entryFolder, logger, signal }) {
	const request = parseRunRequest(requestTexts(values));
	const port = portOf(textOf(values, "port"));
	const source = await resolveSource({
		subject,
		currentFolder,
		ref: request.ref || void 0,
		workTree: isSet(values, "work-tree"),
		environment,
		logger
	});
	try {
		await runMcpCommand({
			reader: source.reader,
			workingDirectory: joinDirectories(source.workingDirectory, request["working-directory"]),
			depth: request.depth,
			transport: isSet(values, "stdio") ? "stdio" : "http",
			port,
			json: isSet(values, "json"),
			launch: {
				command: process.execPath,
				args: [
					`${entryFolder}/cli.js`,
					"mcp",
					source.folder ?? subject,
					...stateOf(values),
					"--stdio"
				]
			},
			streams: {
				input: process.stdin,
				output: process.stdout,
				log: process.stderr
			},
			signal
		});
		return 0;
	} finally {
		await source.reader.close();
	}
}
function stateOf(values) {
	const texts = Object.entries(requestTexts(values)).flatMap(([option, value]) => [`--${option}`, value]);
	return isSet(values, "work-tree") ? [...texts, "--work-tree"] : texts;
}
function portOf(text = COMMAND_ONLY.port.default) {
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	throw new NamedError("InvalidInput", `--port must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
}
export { runMcp };
