import { n as parseSource, r as visitsOf, t as childrenOf } from "./syntax.js";
import { posix } from "node:path";
// src/safety/helpers/machine-modules.ts
const OF_NODE = /^(?:node:)?(?:child_process|cluster|dgram|dns|fs|http|http2|https|inspector|module|net|process|repl|sqlite|tls|v8|vm|wasi|worker_threads)(?:\/.*)?$/;
const PACKAGES = /^(?:@actions\/exec|cross-spawn|dockerode|execa|fs-extra|glob|isolated-vm|node-pty|node-ssh|open|rimraf|shelljs|ssh2(?:-[\w-]+)?|testcontainers|tinyexec|vm2|zx|bun(?::.*)?)(?:\/.*)?$/;
const DATABASES = /^(?:better-sqlite3|knex|mariadb|mssql|mysql2?|oracledb|pg|pg-promise|postgres|sequelize|slonik|sqlite3?|typeorm|@libsql\/.*|@neondatabase\/.*|@vercel\/postgres)(?:\/.*)?$/;
function isMachineModule(module) {
	return OF_NODE.test(module) || PACKAGES.test(module);
}
function isDatabase(module) {
	return DATABASES.test(module);
}
const OPENS = /^(?:access|appendFile|createReadStream|ensureDir|exists|lstat|mkdir|open|outputFile|outputJson|readdir|readFile|readJson|realpath|stat|writeFile|writeJson)(?:Sync)?$/;
function opensFile(name) {
	return OPENS.test(name);
}
const RUNS_TEXT = new Set([
	"Function",
	"eval",
	"importScripts"
]);
const RUNS_IN_PAGE = new Map([
	["$$eval", 1],
	["$eval", 1],
	["addInitScript", 0],
	["addScriptTag", 0],
	["evaluate", 0],
	["evaluateAll", 0],
	["evaluateHandle", 0],
	["setContent", 0],
	["waitForFunction", 0]
]);
const RUNS_WHAT_IT_IS_HANDED = /^(?:\$?(?:execute|query)RawUnsafe|exec(?:File)?Sync|execFile|spawn(?:Sync)?|(?:append|read|write)File(?:Sync)?|unlink(?:Sync)?|rmSync|runIn(?:New|This)?Context|compileFunction)$/;
function runsWhatItIsHanded(method) {
	return RUNS_WHAT_IT_IS_HANDED.test(method);
}
// src/safety/language/nodes.ts
const FUNCTIONS = new Set([
	"ArrowFunctionExpression",
	"ClassMethod",
	"ClassPrivateMethod",
	"FunctionDeclaration",
	"FunctionExpression",
	"ObjectMethod"
]);
function isFunctionNode(node) {
	return node !== null && node !== void 0 && FUNCTIONS.has(node.type);
}
function isFunctionValue(node) {
	return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";
}
function isMemberNode(node) {
	return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}
function isCallNode(node) {
	return node?.type === "CallExpression" || node?.type === "OptionalCallExpression" || node?.type === "NewExpression";
}
function plain(node) {
	switch (node.type) {
		case "TSAsExpression":
		case "TSNonNullExpression":
		case "TSSatisfiesExpression":
		case "TSTypeAssertion":
		case "TSInstantiationExpression":
		case "ParenthesizedExpression": return plain(node.expression);
		default: return node;
	}
}
function writtenName(key, computed) {
	if (key.type === "Identifier") return computed ? void 0 : key.name;
	if (key.type === "PrivateName") return `#${key.id.name}`;
	if (key.type === "StringLiteral") return key.value;
	if (key.type === "NumericLiteral") return String(key.value);
	if (key.type !== "TemplateLiteral" || key.expressions.length > 0) return void 0;
	return key.quasis[0]?.value.cooked ?? void 0;
}
function memberNameOf(node) {
	return writtenName(node.property, node.computed);
}
function matches(name, names) {
	if (name === void 0) return false;
	if (typeof names === "string") return names.split(" ").includes(name);
	return names instanceof RegExp ? names.test(name) : names.has(name);
}
function readsMember(node, names) {
	return isMemberNode(node) && matches(memberNameOf(node), names);
}
function isNamed(node, name) {
	return node.type === "Identifier" && node.name === name;
}
function moduleNameOf(node) {
	return node.type === "Identifier" ? node.name : node.value;
}
function argumentsOf(call) {
	return call.arguments.map(plain);
}
function textNode(value) {
	return {
		type: "StringLiteral",
		value
	};
}
// src/safety/language/member-facts.ts
const NO_MEMBER = {
	isMethod: false,
	isOther: false,
	isAssigned: false,
	values: [],
	types: []
};
function noteMember(node, members) {
	const fact = factOf(node);
	if (fact === void 0) return;
	const { name, ...more } = fact;
	const known = members.get(name) ?? NO_MEMBER;
	members.set(name, {
		isMethod: known.isMethod || more.isMethod === true,
		isOther: known.isOther || more.isOther === true,
		isAssigned: known.isAssigned || more.isAssigned === true,
		values: [...known.values, ...more.values ?? []],
		types: [...known.types, ...more.types ?? []]
	});
}
function factOf(node) {
	switch (node.type) {
		case "AssignmentExpression": return assignedFact(node);
		case "TSParameterProperty": return parameterFact(node);
		case "ObjectMethod":
		case "ClassMethod":
		case "ClassPrivateMethod": {
			const computed = node.type === "ClassPrivateMethod" ? false : node.computed;
			const name = writtenName(node.key, computed);
			const isMethod = node.kind === "method";
			return name === void 0 ? void 0 : {
				name,
				isMethod,
				isOther: !isMethod,
				values: [node]
			};
		}
		case "ObjectProperty":
		case "ClassProperty":
		case "ClassPrivateProperty": return propertyFact(node);
		default: return;
	}
}
function assignedFact({ left, right }) {
	if (left.type !== "MemberExpression") return void 0;
	const name = writtenName(left.property, left.computed);
	if (name === void 0) return void 0;
	return {
		name,
		isOther: true,
		isAssigned: true,
		values: [plain(right)]
	};
}
function parameterFact({ parameter }) {
	const pattern = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
	if (pattern.type !== "Identifier") return void 0;
	const types = pattern.typeAnnotation ? [pattern.typeAnnotation] : [];
	return {
		name: pattern.name,
		isOther: true,
		isAssigned: true,
		values: [pattern],
		types
	};
}
function propertyFact(node) {
	const computed = node.type === "ClassPrivateProperty" ? false : node.computed;
	const name = writtenName(node.key, computed);
	if (name === void 0) return void 0;
	const value = node.value ? plain(node.value) : void 0;
	const isMethod = isFunctionValue(value) || isFunctionNode(value);
	const annotation = node.type === "ObjectProperty" ? void 0 : node.typeAnnotation;
	return {
		name,
		isMethod,
		isOther: !isMethod,
		values: value === void 0 ? [] : [value],
		types: annotation ? [annotation] : []
	};
}
const MAX_CONCATENATIONS = 500;
function textOf(node, budget = MAX_CONCATENATIONS) {
	if (budget === 0) return void 0;
	if (node.type === "StringLiteral") return node.value;
	if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked ?? value.raw).join("\0");
	if (node.type === "BinaryExpression" && node.operator === "+") {
		const left = textOf(node.left, budget - 1);
		const right = textOf(node.right, budget - 1);
		if (left === void 0 && right === void 0) return void 0;
		return `${left ?? "\0"}${right ?? "\0"}`;
	}
}
function isWholeText({ parent }) {
	return parent?.node.type !== "BinaryExpression" || parent.node.operator !== "+";
}
function isMember(node) {
	return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}
function referencedName({ node, parent }) {
	if (node.type !== "Identifier" || parent === void 0) return void 0;
	return isNameOnly(node, parent.node) ? void 0 : node.name;
}
const KEYED = /^(?:Object|Class)(?:Method|Property)$|^TS(?:Property|Method)Signature$/;
const NAMES_ONLY = /^(?:(?:Import|Export)Specifier|(?:Labeled|Break|Continue)Statement|TSTypeReference|TSQualifiedName)$/;
function isNameOnly(node, parent) {
	if (isMember(parent)) return parent.property === node && !parent.computed;
	if (NAMES_ONLY.test(parent.type)) return true;
	if (!KEYED.test(parent.type) || !("key" in parent) || parent.key !== node) return false;
	const computed = "computed" in parent && parent.computed;
	const shorthand = "shorthand" in parent && parent.shorthand;
	return !computed && !shorthand;
}
// src/safety/language/uses.ts
const EXTENDS = new Set([
	"copyWithin",
	"fill",
	"push",
	"splice",
	"unshift"
]);
function usesOf$1(visits) {
	const notes = {
		calls: [],
		names: new Map(),
		exported: new Set(),
		values: new Set(),
		wholes: new Set(),
		reassigned: new Set(),
		assigned: new Map(),
		extensions: [],
		extended: []
	};
	for (const visit of visits) note$1(visit, notes);
	const { calls, names, exported, values, wholes, reassigned, assigned, extensions, extended } = notes;
	return {
		calls,
		extensions,
		extended,
		nameOf: (node) => names.get(node),
		isHandedOn: (node) => exported.has(node) || values.has(names.get(node) ?? ""),
		isExported: (node) => exported.has(node),
		isValue: (name) => values.has(name),
		isUsedWhole: (name) => wholes.has(name),
		isReassigned: (name) => reassigned.has(name),
		assignedTo: (name) => assigned.get(name) ?? []
	};
}
function note$1(visit, notes) {
	const { node, parent } = visit;
	if (isCallNode(node)) noteCall(node, notes);
	if (isFunctionNode(node)) noteFunction(node, visit, notes);
	noteClass(node, notes);
	if (node.type === "AssignmentExpression") noteAssignment(node, notes);
	if (node.type === "ObjectPattern") noteRenamed(node, notes);
	if (node.type === "ExportSpecifier") noteExported(moduleNameOf(node.local), notes);
	if (isNamedWhole(visit)) notes.wholes.add(referencedName(visit) ?? "");
	if (isCallee(node, parent?.node)) return;
	if (isMemberNode(node)) notes.values.add(memberNameOf(node) ?? "");
	const name = referencedName(visit);
	if (name !== void 0 && !isDeclaration(visit)) notes.values.add(name);
}
function noteExported(name, { values, wholes }) {
	values.add(name);
	wholes.add(name);
}
function isNamedWhole(visit) {
	const outer = visit.parent?.node;
	if (isDeclaration(visit)) return visit.parent?.parent?.parent?.node.type.startsWith("Export") === true;
	return !(isMemberNode(outer) && outer.object === visit.node) || memberNameOf(outer) === void 0;
}
function noteClass(node, { extended }) {
	if ("superClass" in node && node.superClass?.type === "Identifier") extended.push(node.superClass.name);
}
function noteRenamed({ properties }, { values }) {
	for (const property of properties) {
		if (property.type !== "ObjectProperty" || property.shorthand) continue;
		const name = writtenName(property.key, property.computed);
		if (name !== void 0) values.add(name);
	}
}
function noteCall(node, { calls, extensions }) {
	calls.push(node);
	if (readsMember(node.callee, EXTENDS)) extensions.push(node);
}
function noteFunction(node, { parent }, { names, exported }) {
	const name = nameBy(node, parent);
	if (name !== void 0) names.set(node, name);
	const isHeld = parent !== void 0 && nameOfHolder(parent.node) !== void 0;
	if (node.type === "FunctionExpression" && node.id && isHeld) exported.add(node);
	for (let outer = parent; outer !== void 0; outer = outer.parent) {
		if (isFunctionNode(outer.node)) return;
		if (outer.node.type.startsWith("Export")) exported.add(node);
	}
}
function nameBy(node, parent) {
	if (node.type === "ClassMethod" && node.kind === "constructor") {
		const owner = parent?.parent?.node;
		return owner?.type === "ClassDeclaration" ? owner.id?.name : void 0;
	}
	if (node.type === "ClassPrivateMethod") return `#${node.key.id.name}`;
	if ("key" in node) return writtenName(node.key, node.computed);
	if ("id" in node && node.id) return node.id.name;
	return parent === void 0 ? void 0 : nameOfHolder(parent.node);
}
function nameOfHolder(holder) {
	switch (holder.type) {
		case "VariableDeclarator": return holder.id.type === "Identifier" ? holder.id.name : void 0;
		case "ObjectProperty":
		case "ClassProperty": return writtenName(holder.key, holder.computed);
		case "ClassPrivateProperty": return `#${holder.key.id.name}`;
		default: return;
	}
}
function noteAssignment(node, notes) {
	const { left, right, operator } = node;
	noteAssigned(left, left.type === "Identifier" && operator === "=" ? plain(right) : node, notes);
}
function noteAssigned(target, given, notes) {
	const each = (parts) => {
		for (const part of parts) if (part) noteAssigned(part, given, notes);
	};
	switch (target.type) {
		case "Identifier":
			notes.reassigned.add(target.name);
			notes.assigned.set(target.name, [...notes.assigned.get(target.name) ?? [], given]);
			return;
		case "ArrayPattern": return each(target.elements);
		case "ObjectPattern": return each(target.properties.map((one) => one.type === "RestElement" ? one : one.value));
		case "AssignmentPattern": return each([target.left]);
		case "RestElement": return each([target.argument]);
	}
}
function isCallee(node, parent) {
	return isCallNode(parent) && plain(parent.callee) === plain(node);
}
function isDeclaration({ node, parent }) {
	const outer = parent?.node;
	if (outer === void 0) return false;
	if (isFunctionNode(outer)) return outer.params.some((param) => param === node) || "id" in outer && outer.id === node;
	switch (outer.type) {
		case "VariableDeclarator": return outer.id === node;
		case "ClassDeclaration":
		case "ClassExpression": return outer.id === node || outer.superClass === node;
		case "AssignmentPattern": return outer.left === node;
		case "ObjectProperty": return parent?.parent?.node.type === "ObjectPattern" && outer.value === node;
		default: return /^(?:Array|Rest)(?:Pattern|Element)$|^Import\w*Specifier$/.test(outer.type);
	}
}
// src/safety/language/bindings.ts
function bindingsOf(visits) {
	const table = new Map();
	const members = new Map();
	const add = (name, binding) => {
		const known = table.get(name);
		if (known === void 0) table.set(name, [binding]);
		else known.push(binding);
	};
	for (const visit of visits) {
		declare(visit, add);
		if (visit.parent?.node.type !== "ObjectPattern") noteMember(visit.node, members);
	}
	return {
		of: (name) => table.get(name) ?? [],
		only: (name) => {
			const [first, ...more] = table.get(name) ?? [];
			return more.length === 0 ? first : void 0;
		},
		isMethod: (name) => members.get(name)?.isMethod === true && !members.get(name)?.isOther,
		field: (name = "") => members.get(name) ?? NO_MEMBER,
		uses: usesOf$1(visits),
		imports: visits.flatMap(({ node }) => node.type === "ImportDeclaration" ? [node.source.value] : [])
	};
}
function declare({ node, parent }, add) {
	switch (node.type) {
		case "ImportDeclaration":
			for (const specifier of node.specifiers) add(specifier.local.name, {
				kind: "import",
				module: node.source.value,
				imported: importedName(specifier),
				isType: isTypeImport(node) || isTypeImport(specifier)
			});
			return;
		case "VariableDeclarator":
			declareVariable(node, parent, add);
			return;
		case "ClassDeclaration":
		case "ClassExpression":
			if (node.id) add(node.id.name, {
				kind: "class",
				node
			});
			return;
		case "TSEnumDeclaration":
			add(node.id.name, { kind: "other" });
			return;
		case "CatchClause":
			if (node.param) eachName(node.param, [], (name) => add(name, { kind: "other" }));
			return;
		default: if (isFunctionNode(node)) declareFunction(node, add);
	}
}
function isTypeImport(node) {
	return "importKind" in node && (node.importKind === "type" || node.importKind === "typeof");
}
function importedName(specifier) {
	if (specifier.type === "ImportNamespaceSpecifier") return "*";
	if (specifier.type !== "ImportSpecifier") return "default";
	return moduleNameOf(specifier.imported);
}
function declareVariable(node, parent, add) {
	const loop = parent?.parent?.node;
	const each = loop?.type === "ForOfStatement" && loop.left === parent?.node;
	const source = each ? loop.right : node.init ?? void 0;
	const constant = parent?.node.type === "VariableDeclaration" && parent.node.kind === "const";
	if (node.id.type === "VoidPattern") return;
	eachName(node.id, [], (name, part) => {
		const init = source === void 0 ? void 0 : plain(source);
		if (init !== void 0 && !each && part.way.length === 0 && isFunctionValue(init)) add(name, constant ? {
			kind: "function",
			node: init
		} : { kind: "other" });
		else add(name, {
			kind: "value",
			constant,
			source: init,
			each,
			...part
		});
	});
}
function declareFunction(node, add) {
	if ((node.type === "FunctionDeclaration" || node.type === "FunctionExpression") && node.id) add(node.id.name, {
		kind: "function",
		node
	});
	node.params.forEach((param, index) => {
		eachName(param.type === "TSParameterProperty" ? param.parameter : param, [], (name, part) => add(name, {
			kind: "parameter",
			of: node,
			index,
			...part
		}));
	});
}
function eachName(pattern, way, found, fallback) {
	switch (pattern.type) {
		default: return;
		case "Identifier":
			found(pattern.name, {
				way,
				fallback,
				annotation: pattern.typeAnnotation ?? void 0
			});
			return;
		case "AssignmentPattern":
			eachName(pattern.left, way, found, pattern.right);
			return;
		case "RestElement":
			eachName(pattern.argument, [...way, UNKNOWN_STEP], found);
			return;
		case "ArrayPattern":
			pattern.elements.forEach((element, index) => {
				if (element) eachName(element, [...way, String(index)], found);
			});
			return;
		case "ObjectPattern": for (const property of pattern.properties) if (property.type === "RestElement") eachName(property, way, found);
		else {
			const step = writtenName(property.key, property.computed) ?? UNKNOWN_STEP;
			eachName(property.value, [...way, step], found);
		}
	}
}
const UNKNOWN_STEP = "\0";
// src/safety/helpers/helper-facts.ts
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/safety/helpers/names-in-scope.ts
var NamesInScope = class {
	#keys = new Map();
	#declared = new Map();
	#numbers = new Map();
	constructor(visits) {
		for (const visit of visits) this.#declare(visit);
		for (const visit of visits) this.#refer(visit);
	}
	keyOf(node) {
		return this.#keys.get(node);
	}
	keyFor(name, owner) {
		return `${owner === void 0 ? "" : this.#numbers.get(owner) ?? ""}:${name}`;
	}
	keysIn(node) {
		const found = [];
		const stack = [node];
		for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
			const key = this.#keys.get(next);
			if (key !== void 0) found.push(key);
			stack.push(...childrenOf(next));
		}
		return found;
	}
	#declare(visit) {
		const { node } = visit;
		if (isFunctionNode(node)) {
			this.#numbers.set(node, this.#numbers.size + 1);
			for (const param of node.params) this.#add(node, param);
			if ("id" in node && node.id) this.#add(enclosing(visit), node.id);
		} else if (node.type === "VariableDeclarator") this.#add(enclosing(visit), node.id);
		else if (node.type === "ClassDeclaration" && node.id) this.#add(enclosing(visit), node.id);
	}
	#add(owner, pattern) {
		if (owner === void 0) return;
		const names = this.#declared.get(owner) ?? new Set();
		eachName(patternOf(pattern), [], (name) => names.add(name));
		this.#declared.set(owner, names);
	}
	#refer(visit) {
		const { node } = visit;
		if (isMemberNode(node) && plain(node.object).type === "ThisExpression") this.#keys.set(node, `this.${memberNameOf(node) ?? ""}`);
		const name = referencedName(visit);
		if (name === void 0) return;
		let owner = enclosing(visit);
		for (let outer = visit.parent; outer !== void 0; outer = outer.parent) {
			if (!isFunctionNode(outer.node)) continue;
			owner = outer.node;
			if (this.#declared.get(owner)?.has(name)) break;
			owner = void 0;
		}
		this.#keys.set(node, this.keyFor(name, owner));
	}
};
function enclosing({ parent }) {
	for (let outer = parent; outer !== void 0; outer = outer.parent) if (isFunctionNode(outer.node)) return outer.node;
}
function patternOf(param) {
	return param.type === "TSParameterProperty" ? param.parameter : param;
}
// src/safety/helpers/modules-of-helper.ts
function readModules(visits, names) {
	return {
		imports: visits.flatMap((visit) => importsOf(visit, names)),
		reexports: visits.flatMap(({ node }) => reexportsOf(node)),
		renamed: visits.flatMap(({ node, parent }) => {
			const isOwn = node.type === "ExportSpecifier" && !("source" in (parent?.node ?? {}) && sourceOf(parent?.node));
			if (node.type === "ExportDefaultDeclaration" && node.declaration.type === "Identifier") return [{
				local: node.declaration.name,
				exported: "default"
			}];
			if (!isOwn || node.local.type !== "Identifier") return [];
			return [{
				local: node.local.name,
				exported: moduleNameOf(node.exported)
			}];
		})
	};
}
function sourceOf(node) {
	if (node === void 0 || !("source" in node)) return void 0;
	const { source } = node;
	return typeof source === "object" && source?.type === "StringLiteral" ? source.value : void 0;
}
function importsOf(visit, names) {
	const { node } = visit;
	if (node.type === "ImportDeclaration") {
		if (node.importKind === "type") return [];
		return node.specifiers.map((one) => {
			const local = one.local.name;
			const imported = one.type === "ImportSpecifier" ? moduleNameOf(one.imported) : one.type === "ImportDefaultSpecifier" ? "default" : "*";
			return {
				key: names.keyFor(local, void 0),
				local,
				imported,
				module: node.source.value
			};
		});
	}
	const loaded = node.type === "VariableDeclarator" && node.init ? loadedBy(node.init) : void 0;
	if (node.type !== "VariableDeclarator" || loaded === void 0) return [];
	const found = [];
	eachName(node.id, [], (local, { way }) => {
		const key = names.keyFor(local, enclosing(visit));
		found.push({
			key,
			local,
			imported: way[0] ?? loaded.member ?? "*",
			module: loaded.module
		});
	});
	return found;
}
function loadedBy(init) {
	let node = plain(init);
	let member;
	while (isMemberNode(node) || node.type === "AwaitExpression") {
		if (isMemberNode(node)) member = writtenName(node.property, node.computed) ?? "*";
		node = plain(isMemberNode(node) ? node.object : node.argument);
	}
	const module = requiredModule(node);
	return module === void 0 ? void 0 : {
		module,
		member
	};
}
function requiredModule(node) {
	if (node.type === "ImportExpression") return node.source.type === "StringLiteral" ? node.source.value : void 0;
	if (!isCallNode(node) || !isNamed(node.callee, "require")) return void 0;
	const [module] = node.arguments;
	return module?.type === "StringLiteral" ? module.value : void 0;
}
function reexportsOf(node) {
	const module = sourceOf(node);
	if (module === void 0) return [];
	if (node.type === "ExportAllDeclaration") return [{
		imported: "*",
		exported: "*",
		module
	}];
	if (node.type !== "ExportNamedDeclaration") return [];
	return node.specifiers.map((one) => ({
		module,
		imported: one.type === "ExportSpecifier" ? moduleNameOf(one.local) : "*",
		exported: moduleNameOf(one.exported)
	}));
}
// src/safety/helpers/read-helper.ts
function readHelper(path, text) {
	const file = parseSource(path, text);
	const visits = file === void 0 ? void 0 : visitsOf(file);
	return visits === void 0 ? void 0 : new HelperReader(visits).facts();
}
var HelperReader = class {
	#visits;
	#names;
	#functions = new Map();
	constructor(visits) {
		this.#visits = visits;
		this.#names = new NamesInScope(visits);
		for (const visit of visits) this.#function(visit);
	}
	facts() {
		const visits = this.#visits;
		return {
			...readModules(visits, this.#names),
			functions: [...this.#functions.values()],
			calls: visits.flatMap((visit) => this.#call(visit)),
			values: visits.flatMap((visit) => this.#value(visit)),
			flows: visits.flatMap((visit) => this.#flows(visit)),
			chosen: visits.flatMap(({ node }) => this.#chosen(node))
		};
	}
	#function(visit) {
		const { node } = visit;
		if (!isFunctionNode(node)) return;
		const { names, isGiven } = this.#reachedBy(visit);
		const params = node.params.flatMap((param) => {
			const found = [];
			eachName(patternOf(param), [], (name) => found.push({
				name,
				key: this.#names.keyFor(name, node)
			}));
			return found;
		});
		this.#functions.set(node, {
			node,
			names,
			isGiven,
			params,
			isFixture: isFixture(visit)
		});
	}
	#reachedBy(visit) {
		const names = namesOf(visit);
		if (names.length > 0) return {
			names,
			isGiven: false
		};
		const outer = enclosing(visit);
		return {
			names: (outer === void 0 ? void 0 : this.#functions.get(outer))?.names ?? [],
			isGiven: true
		};
	}
	#call(visit) {
		const { node } = visit;
		if (node.type === "TaggedTemplateExpression") return [{
			...this.#callee(node.tag),
			args: [this.#names.keysIn(node.quasi)],
			makes: [],
			making: void 0
		}];
		if (!isCallNode(node)) return [];
		const args = argumentsOf(node).map((one) => isFunctionNode(one) ? [] : this.#names.keysIn(one));
		return [{
			...this.#callee(node.callee),
			args,
			makes: this.#holdersOf(visit),
			making: makingOf(node)
		}];
	}
	#callee(callee) {
		const { node: root, method } = rootOf(callee);
		const key = this.#names.keyOf(root);
		const name = root.type === "Identifier" ? root.name : "";
		return {
			method,
			root: key === void 0 ? void 0 : {
				key,
				name
			}
		};
	}
	#value(visit) {
		const { node, parent } = visit;
		const key = this.#names.keyOf(node);
		if (key === void 0 || parent === void 0 || isDeclaration(visit)) return [];
		if (isCalled(visit)) return [];
		const name = node.type === "Identifier" ? node.name : "";
		const to = this.#holdersOf(visit);
		return [{
			key,
			name,
			names: to.length > 0 && to.every((one) => !one.startsWith(":")) ? [] : [...namesOf(visit), ...this.#reachedBy(visit).names],
			to
		}];
	}
	#holdersOf(visit) {
		for (let outer = visit.parent; outer !== void 0; outer = outer.parent) {
			if (isFunctionNode(outer.node)) return [];
			if (outer.node.type === "VariableDeclarator") return this.#declaredBy(outer.node.id, outer);
			if (outer.node.type === "AssignmentExpression") return this.#targets(outer.node.left);
		}
		return [];
	}
	#declaredBy(pattern, visit) {
		const keys = [];
		eachName(pattern, [], (name) => keys.push(this.#names.keyFor(name, enclosing(visit))));
		return keys;
	}
	#targets(target) {
		return this.#names.keysIn(target);
	}
	#flows(visit) {
		const { node } = visit;
		if (node.type === "AssignmentExpression") {
			const from = this.#names.keysIn(node.right);
			return this.#targets(node.left).map((to) => ({
				to,
				from
			}));
		}
		if (node.type === "ClassProperty" && node.value) {
			const from = this.#names.keysIn(node.value);
			return [{
				to: `this.${writtenName(node.key, node.computed) ?? ""}`,
				from
			}];
		}
		if (isFunctionNode(node)) return this.#ownFields(node);
		if (node.type === "ForOfStatement" || node.type === "ForInStatement") {
			const from = this.#names.keysIn(node.right);
			const { left } = node;
			return [...(left.type === "VariableDeclaration" ? left.declarations : []).flatMap(({ id }) => this.#declaredBy(id, visit)), ...this.#targets(left)].map((to) => ({
				to,
				from
			}));
		}
		if (node.type !== "VariableDeclarator" || !node.init) return [];
		const from = this.#names.keysIn(node.init);
		return this.#declaredBy(node.id, visit).map((to) => ({
			to,
			from
		}));
	}
	#ownFields(node) {
		return node.params.flatMap((param) => {
			if (param.type !== "TSParameterProperty") return [];
			const flows = [];
			eachName(param.parameter, [], (name) => flows.push({
				to: `this.${name}`,
				from: [this.#names.keyFor(name, node)]
			}));
			return flows;
		});
	}
	#chosen(node) {
		if (node.type === "ImportExpression") return this.#names.keysIn(node.source);
		if (isCallNode(node) && isNamed(node.callee, "require")) return requiredModule(node) === void 0 ? node.arguments.flatMap((one) => this.#names.keysIn(one)) : [];
		if (!isMemberNode(node) || !node.computed || !isMemberNode(node.object)) return [];
		return memberNameOf(node.object) === "env" ? this.#names.keysIn(node.property) : [];
	}
};
function makingOf(call) {
	if (call.type === "NewExpression") return "object";
	if (call.callee.type === "Identifier") return "database";
	return matches(isMemberNode(call.callee) ? memberNameOf(call.callee) : void 0, /^(?:bind$|connect|create|open)/) ? "object" : void 0;
}
function isCalled({ node, parent }) {
	let inner = node;
	for (let outer = parent; outer !== void 0; outer = outer.parent) {
		const { node: around } = outer;
		if (isMemberNode(around) && around.object === inner) inner = around;
		else if (plain(around) !== around) inner = around;
		else if (around.type === "TaggedTemplateExpression") return around.tag === inner;
		else return isCallNode(around) && around.callee === inner;
	}
	return false;
}
function rootOf(callee) {
	let node = plain(callee);
	const method = isMemberNode(node) ? memberNameOf(node) : void 0;
	while (isMemberNode(node) || isCallNode(node) || node.type === "AwaitExpression") {
		if (isMemberNode(node) && plain(node.object).type === "ThisExpression") break;
		if (node.type === "AwaitExpression") node = plain(node.argument);
		else node = plain(isMemberNode(node) ? node.object : node.callee);
	}
	return {
		node,
		method
	};
}
function namesOf({ node, parent }) {
	const own = isFunctionNode(node) ? namesOfFunction(node) : [];
	const isConstructor = own.includes("constructor");
	const names = isConstructor ? [] : [...own];
	for (let outer = parent; outer !== void 0; outer = outer.parent) {
		if (isFunctionNode(outer.node)) break;
		names.push(...namesGivenBy(outer.node));
		if (isConstructor) names.push(...nameOfClass(outer.node));
	}
	return names;
}
function namesOfFunction(node) {
	const names = [];
	if ("key" in node) {
		const isPrivate = node.type === "ClassPrivateMethod";
		names.push(isPrivate ? node.key.id.name : writtenName(node.key, node.computed));
	}
	if ("id" in node && node.id) names.push(node.id.name);
	return names.filter((name) => name !== void 0);
}
function namesGivenBy(around) {
	const names = [];
	if (around.type === "VariableDeclarator") eachName(around.id, [], (name) => names.push(name));
	if ("key" in around && isNode(around.key)) names.push(writtenName(around.key, "computed" in around && around.computed));
	if (around.type === "AssignmentExpression") names.push(nameOfTarget(around.left));
	if (around.type === "ExportDefaultDeclaration") names.push("default");
	return names.filter((name) => name !== void 0);
}
function nameOfClass(node) {
	return (node.type === "ClassDeclaration" || node.type === "ClassExpression") && node.id ? [node.id.name] : [];
}
function nameOfTarget(target) {
	if (target.type === "Identifier") return target.name;
	return isMemberNode(target) ? memberNameOf(target) : void 0;
}
function isFixture({ parent }) {
	const entry = parent?.node.type === "ArrayExpression" ? parent.parent : parent;
	const call = entry?.parent?.parent?.node;
	if (entry?.node.type !== "ObjectProperty" || !isCallNode(call)) return false;
	return isMemberNode(call.callee) && memberNameOf(call.callee) === "extend";
}
// src/safety/helpers/resolve-module.ts
const ENDINGS = [
	"",
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs",
	"/index.ts",
	"/index.tsx",
	"/index.js"
];
var FileIndex = class {
	#byName = new Map();
	constructor(paths) {
		for (const path of paths) {
			const name = posix.basename(path);
			const known = this.#byName.get(name);
			if (known === void 0) this.#byName.set(name, [path]);
			else known.push(path);
		}
	}
	meantBy(specifier, from) {
		const isRelative = specifier.startsWith(".");
		if (!isRelative && !specifier.includes("/")) return [];
		const stem = isRelative ? posix.join(posix.dirname(from), specifier) : specifier.replace(/^[@~#$]?\/?/, "");
		const stems = [stem, stem.replace(/\.[cm]?jsx?$/, "")];
		const found = [...new Set(stems.flatMap((one) => ENDINGS.map((ending) => one + ending)))].flatMap((name) => (this.#byName.get(posix.basename(name)) ?? []).filter((path) => isRelative ? path === name : `/${path}`.endsWith(`/${name}`)));
		return [...new Set(found)];
	}
};
function specifiersIn(text) {
	const found = text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?(?:"([^"\n]+)"|'([^'\n]+)'|`([^`$\n]+)`)/g);
	return [...new Set([...found].map(([, one, two, three]) => one ?? two ?? three ?? ""))];
}
// src/safety/helpers/reaching.ts
const STRENGTH = {
	opens: 1,
	handed: 2,
	gives: 3
};
function reachingHelpers(files) {
	const facts = new Map([...files].map(([path, text]) => [path, readHelper(path, text)]));
	const index = new FileIndex(files.keys());
	const uses = new Map([...facts].map(([path, fact]) => [path, usesOf(path, fact, index)]));
	const found = new Map();
	for (let isChanged = true; isChanged;) {
		isChanged = false;
		for (const [path, fact] of facts) {
			const known = found.get(path) ?? new Map();
			const others = uses.get(path) ?? new Map();
			const namesOf = (module) => namesFrom(module, {
				others,
				found
			});
			for (const [name, reach] of namesIn(fact, namesOf, known)) isChanged = note(known, name, reach) || isChanged;
			if (known.size > 0) found.set(path, known);
		}
	}
	return found;
}
function usesOf(path, fact, index) {
	const modules = [...fact?.imports ?? [], ...fact?.reexports ?? []].map(({ module }) => module);
	return new Map([...new Set(modules)].map((module) => [module, index.meantBy(module, path)]));
}
function namesFrom(module, { others, found }) {
	const names = new Map();
	for (const path of others.get(module) ?? []) for (const [name, reach] of found.get(path) ?? []) note(names, name, reach);
	return names;
}
function note(names, name, reach) {
	if (name === "" || name === "test" || name === "expect") return false;
	const known = names.get(name);
	if (known !== void 0 && STRENGTH[known] >= STRENGTH[reach]) return false;
	names.set(name, reach);
	return true;
}
function namesIn(fact, namesOf, known) {
	if (fact === void 0) return new Map([["*", "gives"]]);
	const names = new Map(known);
	for (const { module } of [...fact.imports, ...fact.reexports]) for (const [name, reach] of namesOf(module)) note(names, name, reach);
	for (const { imported, local, module } of fact.imports) {
		const reach = namesOf(module).get(imported) ?? namesOf(module).get("*");
		if (reach !== void 0) note(names, local, reach);
	}
	const powers = powersOf(fact, names);
	noteFunctions(fact, powers, names);
	noteExports(fact, namesOf, {
		powers,
		names
	});
	return names;
}
function powersOf(fact, names) {
	const ofModules = (is) => fact.imports.flatMap(({ key, module }) => is(module) ? [key] : []);
	return {
		machine: withWhatIsMade(ofModules(isMachineModule), ["object"], {
			fact,
			names
		}),
		databases: withWhatIsMade(ofModules(isDatabase), ["object", "database"], {
			fact,
			names
		})
	};
}
function withWhatIsMade(start, ways, { fact: { calls, values }, names }) {
	const keys = new Set(start);
	for (let before = -1; before !== keys.size;) {
		before = keys.size;
		for (const { key, name, to, names: holders } of values) {
			const isReaching = key === `:${name}` && (RUNS_TEXT.has(name) || names.has(name));
			if (!keys.has(key) && !isReaching) continue;
			for (const one of to) keys.add(one);
			for (const holder of holders) note(names, holder, "gives");
		}
		for (const { root, makes, making } of calls) {
			if (root === void 0 || !keys.has(root.key) || !ways.includes(making)) continue;
			for (const one of makes) {
				keys.add(one);
				if (one.startsWith(":")) note(names, one.slice(1), "gives");
			}
		}
	}
	return keys;
}
function noteFunctions(fact, powers, names) {
	for (let isChanged = true; isChanged;) {
		isChanged = false;
		for (const reach of ["opens", "handed"]) {
			const handed = fact.calls.flatMap((call) => handedOver(call, powers, {
				names,
				reach
			}));
			const reached = flowingInto([...reach === "handed" ? fact.chosen : [], ...handed], fact);
			for (const { params, names: own, isGiven, isFixture } of fact.functions) {
				const given = params.filter(({ key }) => reached.has(key));
				if (given.length === 0) continue;
				for (const name of isFixture ? given.map((one) => one.name) : own) {
					const isNew = note(names, name, isGiven && !isFixture ? "gives" : reach);
					isChanged ||= isNew;
				}
			}
		}
	}
}
function handedOver(call, powers, { names, reach }) {
	const { root, method, args } = call;
	const known = names.get(method ?? root?.name ?? "");
	const isAskedToOpen = reach === "opens";
	if (known !== void 0) return known === "opens" === isAskedToOpen ? args.flat() : [];
	if (root !== void 0 && powers.machine.has(root.key)) {
		const [file = [], ...more] = opensFile(method ?? root.name) ? args : [[], ...args];
		return isAskedToOpen ? file : more.flat();
	}
	return isAskedToOpen ? [] : runBy(call, powers);
}
function runBy({ root, method, args }, { databases }) {
	if (root !== void 0 && RUNS_TEXT.has(root.name)) return args.flat();
	if (method !== void 0 && runsWhatItIsHanded(method)) return args.flat();
	if (root !== void 0 && databases.has(root.key)) return args[0] ?? [];
	const position = RUNS_IN_PAGE.get(method ?? "");
	return position === void 0 ? [] : args[position] ?? [];
}
function flowingInto(keys, { flows }) {
	const reached = new Set(keys);
	for (let before = -1; before !== reached.size;) {
		before = reached.size;
		for (const { to, from } of flows) if (reached.has(to)) from.forEach((key) => reached.add(key));
	}
	return reached;
}
function noteExports({ reexports, renamed }, namesOf, { powers, names }) {
	for (const { imported, exported, module } of reexports) {
		const others = namesOf(module);
		const reach = others.get(imported) ?? others.get("*");
		if (isMachineModule(module) || isDatabase(module)) note(names, exported, "gives");
		else if (reach !== void 0) note(names, exported, reach);
	}
	for (const { local, exported } of renamed) {
		const reach = isPower(`:${local}`, powers) ? "gives" : names.get(local);
		if (reach !== void 0) note(names, exported, reach);
	}
}
function isPower(key, { machine, databases }) {
	return machine.has(key) || databases.has(key);
}
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
export { writtenName as C, textNode as S, isMachineModule as T, matches as _, bindingsOf as a, plain as b, isWholeText as c, argumentsOf as d, isCallNode as f, isNamed as g, isMemberNode as h, specifiersIn as i, referencedName as l, isFunctionValue as m, reachingHelpers as n, eachName as o, isFunctionNode as p, FileIndex as r, isDeclaration as s, isSecretFile as t, textOf as u, memberNameOf as v, isDatabase as w, readsMember as x, moduleNameOf as y };
