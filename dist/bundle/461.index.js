export const id = 461;
export const ids = [461];
export const modules = {

/***/ 76221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ citedPaths)
/* harmony export */ });
/** Every file that a fact of the app model was read from, or that a screen is made of. */
function citedPaths(appModel) {
    const { routes, endpoints, screens, tests, gaps } = appModel;
    const ofScreens = screens.flatMap((screen) => [
        screen,
        ...screen.elements,
        ...screen.forms,
        ...screen.effects,
    ]);
    const ofTests = [...tests.specs, ...tests.helpers, ...(tests.config ? [tests.config] : [])];
    const facts = [...routes, ...endpoints, ...ofScreens, ...ofTests];
    return new Set([
        ...facts.map((fact) => fact.source.path),
        ...screens.flatMap((screen) => screen.files),
        ...ofTests.map((test) => test.path),
        ...gaps.map((gap) => gap.path),
    ]);
}


/***/ }),

/***/ 45461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

;// CONCATENATED MODULE: ./lib/src/analysis/syntax/exists.js
/** Whether an optional part is there: the parser writes null for some and leaves others out. */
function exists(value) {
    return value !== null && value !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/analysis/project/module.js

/** Reads the import and export statements at the top of a program. */
function readModule(path, program) {
    const draft = { imports: new Map(), exports: new Map(), exportsAllOf: [] };
    for (const statement of program.body) {
        if (statement.type === "ImportDeclaration")
            readImport(statement, draft);
        else if (statement.type === "ExportNamedDeclaration")
            readNamedExport(statement, draft);
        else if (statement.type === "ExportDefaultDeclaration")
            readDefaultExport(statement, draft);
        else if (statement.type === "ExportAllDeclaration") {
            draft.exportsAllOf.push(statement.source.value);
        }
    }
    return { path, program, ...draft };
}
function readImport(statement, draft) {
    if (statement.importKind === "type")
        return;
    const specifier = statement.source.value;
    for (const item of statement.specifiers) {
        const name = item.type === "ImportSpecifier"
            ? nameOf(item.imported)
            : item.type === "ImportDefaultSpecifier"
                ? "default"
                : "*";
        draft.imports.set(item.local.name, { specifier, name });
    }
}
function readNamedExport(statement, draft) {
    const specifier = statement.source?.value;
    for (const item of statement.specifiers) {
        if (item.type === "ExportSpecifier") {
            const local = nameOf(item.local);
            draft.exports.set(nameOf(item.exported), specifier === undefined
                ? { kind: "local", name: local }
                : { kind: "imported", from: { specifier, name: local } });
        }
        else if (item.type === "ExportNamespaceSpecifier" && specifier !== undefined) {
            draft.exports.set(nameOf(item.exported), {
                kind: "imported",
                from: { specifier, name: "*" },
            });
        }
    }
    for (const name of declaredNames(statement.declaration)) {
        draft.exports.set(name, { kind: "local", name });
    }
}
function readDefaultExport(statement, draft) {
    const { declaration } = statement;
    const isNamed = declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration";
    const name = isNamed ? declaration.id?.name : undefined;
    draft.exports.set("default", name === undefined ? { kind: "expression", node: declaration } : { kind: "local", name });
}
/** The names that a declaration brings into its scope, of simple patterns. */
function declaredNames(declaration) {
    if (declaration?.type === "VariableDeclaration") {
        return declaration.declarations.flatMap((item) => namesOfPattern(item.id));
    }
    if (declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration") {
        return !exists(declaration.id) ? [] : [declaration.id.name];
    }
    return [];
}
/** The names that a pattern binds. */
function namesOfPattern(pattern) {
    switch (pattern?.type) {
        case "Identifier":
            return [pattern.name];
        case "AssignmentPattern":
            return namesOfPattern(pattern.left);
        case "RestElement":
            return namesOfPattern(pattern.argument);
        case "ArrayPattern":
            return pattern.elements.flatMap((item) => namesOfPattern(item));
        case "ObjectPattern":
            return pattern.properties.flatMap((item) => namesOfPattern(item.type === "ObjectProperty" ? item.value : item));
        default:
            return [];
    }
}
function nameOf(node) {
    return node.type === "Identifier" ? node.name : node.value;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/value.js
const UNKNOWN = { kind: "unknown", truthy: null, field: null, origin: null };
const UNDEFINED = { kind: "literal", value: undefined };
function literal(value) {
    return { kind: "literal", value };
}
function objectOf(entries, open = false) {
    return { kind: "object", properties: new Map(entries), open };
}
function arrayOf(items, rest = null) {
    return { kind: "array", items, rest };
}
function value_native(name, call) {
    return { kind: "native", name, call };
}
function typed(field) {
    return { kind: "text", parts: [{ field }] };
}
/** One of these, each as present as it is said to be; a lone certain one is itself. */
function variants(options) {
    const flat = options.flatMap(flatten).slice(0, MAX_OPTIONS);
    const [only] = flat;
    if (flat.length === 1 && only?.presence === "yes")
        return only.value;
    return flat.length === 0 ? UNKNOWN : { kind: "variants", options: flat };
}
const MAX_OPTIONS = 12;
function flatten({ value, presence }) {
    if (value.kind !== "variants")
        return [{ value, presence }];
    return value.options.map((option) => ({
        value: option.value,
        presence: weaker(option.presence, presence),
    }));
}
const STRENGTH = { no: 0, maybe: 1, yes: 2 };
function weaker(left, right) {
    return STRENGTH[left] <= STRENGTH[right] ? left : right;
}
/** The values that this may have in the present state. */
function possible(value) {
    if (value.kind !== "variants")
        return [value];
    return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
/** `change` of each value that this may have. */
function mapVariants(value, change) {
    if (value.kind !== "variants")
        return change(value);
    const live = value.options.filter((option) => option.presence !== "no");
    return variants(live.map(({ value: option, presence }) => ({ value: change(option), presence })));
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(46411);
;// CONCATENATED MODULE: ./lib/src/analysis/syntax/parse.js

const SCRIPT = /\.[cm]?[jt]sx?$/u;
function isScript(path) {
    return SCRIPT.test(path) && !path.endsWith(".d.ts");
}
/**
 * The syntax tree of a JavaScript or TypeScript file, JSX and decorators included. Small mistakes
 * are recovered from; throws Babel's error for a file that is no script at all.
 */
function parseScript(path, text) {
    return (0,lib/* parse */.qg)(text, {
        sourceType: "unambiguous",
        errorRecovery: true,
        attachComment: false,
        plugins: pluginsFor(path),
    }).program;
}
/** One expression, e.g. the content of a JSON or JSONC file; null when it is none. */
function parseValue(text) {
    try {
        return (0,lib/* parseExpression */.YK)(text, { attachComment: false, errorRecovery: true });
    }
    catch {
        return null;
    }
}
function pluginsFor(path) {
    const plugins = ["decorators"];
    const typed = /\.[cm]?tsx?$/u.test(path);
    plugins.push(typed ? "typescript" : "flow");
    if (!typed || path.endsWith("x"))
        plugins.push("jsx");
    return plugins;
}

;// CONCATENATED MODULE: ./lib/src/analysis/syntax/json.js

const MAX_DEPTH = 50;
/** The object in a JSON file, comments and trailing commas allowed; null when it holds none. */
function readJson(text) {
    const strict = readStrict(text);
    const value = strict ?? fromNode(parseValue(text), 0);
    return value instanceof Map ? value : null;
}
function readStrict(text) {
    try {
        return fromParsed(JSON.parse(text), 0);
    }
    catch {
        return null;
    }
}
function fromParsed(value, depth) {
    if (depth > MAX_DEPTH)
        return null;
    if (Array.isArray(value))
        return value.map((item) => fromParsed(item, depth + 1));
    if (typeof value === "object" && value !== null) {
        return new Map(Object.entries(value).map(([key, item]) => [key, fromParsed(item, depth + 1)]));
    }
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isPlain ? value : null;
}
function fromNode(node, depth) {
    if (depth > MAX_DEPTH)
        return null;
    switch (node?.type) {
        case "StringLiteral":
        case "NumericLiteral":
        case "BooleanLiteral":
            return node.value;
        case "ArrayExpression":
            return node.elements.map((item) => fromNode(item, depth + 1));
        case "ObjectExpression":
            return new Map(node.properties.flatMap((item) => entryOf(item, depth)));
        default:
            return null;
    }
}
function entryOf(item, depth) {
    if (item.type !== "ObjectProperty")
        return [];
    if (item.key.type !== "StringLiteral" && item.key.type !== "Identifier")
        return [];
    const key = item.key.type === "StringLiteral" ? item.key.value : item.key.name;
    return [[key, fromNode(item.value, depth + 1)]];
}

;// CONCATENATED MODULE: ./lib/src/analysis/project/json-module.js


const json_module_MAX_DEPTH = 12;
function isJson(path) {
    return path.endsWith(".json");
}
/** What an import of a JSON file gives: all of it as the default, or one of its keys. */
function jsonValue(text, name) {
    const value = toValue(readJson(text), 0);
    if (name === "default" || name === "*")
        return value;
    return value.kind === "object" ? (value.properties.get(name) ?? UNDEFINED) : UNKNOWN;
}
/** JSON as a value of the source. */
function toValue(json, depth) {
    if (depth > json_module_MAX_DEPTH)
        return UNKNOWN;
    if (Array.isArray(json))
        return arrayOf(json.map((item) => toValue(item, depth + 1)));
    if (json instanceof Map) {
        return objectOf([...json].map(([key, item]) => [key, toValue(item, depth + 1)]));
    }
    return literal(json);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/text.js

/** How a part that is not known is written in a name: `3 items` of `${n} items` is `${…} items`. */
const HOLE = "${…}";
/** The string that a value becomes, as text with holes for what is not known. */
function textParts(value) {
    if (value.kind === "literal")
        return [primitiveText(value.value)];
    if (value.kind === "text")
        return value.parts;
    if (value.kind === "unknown")
        return [{ field: value.field }];
    return [{ field: null }];
}
/** Parts put together: a literal when all of it is known. */
function concatenate(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part === "")
            continue;
        if (typeof part === "string" && typeof last === "string")
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    const [only] = joined;
    if (joined.length === 0)
        return literal("");
    if (joined.length === 1 && typeof only === "string")
        return literal(only);
    return { kind: "text", parts: joined.slice(0, MAX_PARTS) };
}
const MAX_PARTS = 100;
/** Parts as one string, with `${…}` for each hole. */
function writeParts(parts) {
    return parts.map((part) => (typeof part === "string" ? part : HOLE)).join("");
}
function primitiveText(value) {
    return String(value);
}
function stringOf(value) {
    return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/assignments.js


/** Carries out `target = value`; gives the value. */
function assignments_assign(target, value, scope, machine) {
    if (target.type === "Identifier") {
        scope.assign(target.name, value);
        return value;
    }
    if (target.type !== "MemberExpression")
        return value;
    const object = machine.evaluate(target.object, scope);
    const key = target.computed
        ? stringOf(machine.evaluate(target.property, scope))
        : assignments_nameOf(target.property);
    if (key === null)
        return value;
    if (object.kind === "dom")
        machine.session.dom.write(object.key, key, value);
    else if (object.kind === "object")
        object.properties.set(key, value);
    else if (object.kind === "external")
        machine.session.dom.writeGlobal(`${object.name}.${key}`, value);
    return value;
}
/** Gives the names of a pattern their values. */
function bindPattern(pattern, value, scope, machine) {
    switch (pattern.type) {
        case "Identifier":
            scope.declare(pattern.name, value);
            return;
        case "AssignmentPattern":
            machine.bind(pattern.left, withDefault(pattern, value, scope, machine), scope);
            return;
        case "ArrayPattern":
            bindItems(pattern, value, scope, machine);
            return;
        case "ObjectPattern":
            bindProperties(pattern, value, scope, machine);
            return;
        case "TSParameterProperty":
            machine.bind(pattern.parameter, value, scope);
            return;
        default:
    }
}
function withDefault(pattern, value, scope, machine) {
    const isMissing = value.kind === "literal" && value.value === undefined;
    return isMissing ? machine.evaluate(pattern.right, scope) : value;
}
function bindItems(pattern, value, scope, machine) {
    for (const [index, item] of pattern.elements.entries()) {
        if (item === null)
            continue;
        if (item.type === "RestElement") {
            const rest = value.kind === "array"
                ? arrayOf(value.items.slice(index), value.rest)
                : arrayOf([], UNKNOWN);
            machine.bind(item.argument, rest, scope);
        }
        else
            machine.bind(item, machine.member(value, String(index)), scope);
    }
}
function bindProperties(pattern, value, scope, machine) {
    const taken = [];
    for (const item of pattern.properties) {
        if (item.type === "RestElement") {
            machine.bind(item.argument, mapVariants(value, (one) => without(one, taken)), scope);
            continue;
        }
        const key = item.computed ? stringOf(machine.evaluate(item.key, scope)) : assignments_nameOf(item.key);
        if (key !== null)
            taken.push(key);
        machine.bind(item.value, key === null ? UNKNOWN : machine.member(value, key), scope);
    }
}
function without(value, names) {
    if (value.kind !== "object")
        return objectOf([], true);
    return objectOf([...value.properties].filter(([name]) => !names.includes(name)), value.open);
}
/** The name that a key is written as. */
function assignments_nameOf(key) {
    if (key.type === "Identifier")
        return key.name;
    if (key.type === "StringLiteral")
        return key.value;
    return key.type === "NumericLiteral" ? String(key.value) : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/arrays.js


/** Longer lists are cut: no page shows that many different things. */
const MAX_ITEMS = 200;
const METHODS = new Map([
    [
        "map",
        (array, [callback], machine) => mapItems(array, (item, index) => callWith(machine, callback, item, index)),
    ],
    [
        "flatMap",
        (array, [callback], machine) => flat(mapItems(array, (item, index) => callWith(machine, callback, item, index))),
    ],
    ["flat", (array) => flat(array)],
    ["filter", filter],
    ["find", find],
    ["findIndex", findIndex],
    ["some", (array, [callback], machine) => some(array, callback, machine)],
    ["every", every],
    ["forEach", forEach],
    ["reduce", reduce],
    ["includes", includes],
    ["indexOf", () => UNKNOWN],
    ["concat", (array, args) => append(array, args)],
    ["push", () => UNKNOWN],
    ["join", join],
    ["slice", slice],
    ["at", (array, [index]) => itemAt(array, index)],
    ["reverse", (array) => arrayOf(array.items.toReversed(), array.rest)],
    ["toReversed", (array) => arrayOf(array.items.toReversed(), array.rest)],
    ["sort", (array) => array],
    ["toSorted", (array) => array],
    [
        "keys",
        (array) => arrayOf(array.items.map((_, index) => literal(index)), array.rest),
    ],
    ["values", (array) => array],
    [
        "entries",
        (array) => arrayOf(array.items.map((item, index) => arrayOf([literal(index), item]))),
    ],
]);
/** What `array.name` is: its length, an item, or a method. */
function arrayMember(array, name, machine) {
    if (name === "length")
        return array.rest === null ? literal(array.items.length) : UNKNOWN;
    const method = METHODS.get(name);
    if (method !== undefined)
        return value_native(name, (args) => method(array, args, machine));
    return /^\d+$/u.test(name) ? itemAt(array, literal(Number(name))) : UNDEFINED;
}
function itemAt(array, index) {
    const position = index?.kind === "literal" ? Number(index.value) : Number.NaN;
    const item = Number.isInteger(position) ? array.items.at(position) : undefined;
    if (item !== undefined)
        return item;
    return array.rest !== null || Number.isNaN(position) ? UNKNOWN : UNDEFINED;
}
function callWith(machine, callback, item, index) {
    if (callback === undefined)
        return UNKNOWN;
    return mapVariants(item, (value) => machine.call(callback, [value, literal(index)]));
}
function mapItems(array, change) {
    const items = array.items.slice(0, MAX_ITEMS).map((item, index) => change(item, index));
    return arrayOf(items, array.rest === null ? null : change(array.rest, items.length));
}
function flat(array) {
    const items = array.items.flatMap((item) => (item.kind === "array" ? item.items : [item]));
    const rests = array.items.flatMap((item) => item.kind === "array" && item.rest !== null ? [item.rest] : []);
    const rest = array.rest?.kind === "array" ? (array.rest.items[0] ?? array.rest.rest) : array.rest;
    return arrayOf(items.slice(0, MAX_ITEMS), rest ?? rests[0] ?? null);
}
function filter(array, [callback], machine) {
    const items = [];
    for (const [index, item] of array.items.entries()) {
        const kept = keepOptions(item, (value) => testItem(machine, callback, value, index));
        if (kept !== null)
            items.push(kept);
    }
    return arrayOf(items, array.rest);
}
/** The options of an item that pass a test, weaker where that is not known; null when none does. */
function keepOptions(item, test) {
    const options = item.kind === "variants" ? item.options : [{ value: item, presence: "yes" }];
    const kept = options.flatMap(({ value, presence }) => {
        const passes = presence === "no" ? false : test(value);
        if (passes === false)
            return [];
        return [
            { value, presence: passes === null && presence === "yes" ? "maybe" : presence },
        ];
    });
    return kept.length === 0 ? null : variants(kept);
}
function testItem(machine, callback, item, index) {
    if (callback === undefined)
        return null;
    return machine.truth(machine.call(callback, [item, literal(index)]));
}
function find(array, [callback], machine) {
    for (const [index, item] of array.items.entries()) {
        const passes = testItem(machine, callback, item, index);
        if (passes === true)
            return item;
        if (passes === null)
            return UNKNOWN;
    }
    return array.rest === null ? UNDEFINED : UNKNOWN;
}
function findIndex(array, [callback], machine) {
    for (const [index, item] of array.items.entries()) {
        const passes = testItem(machine, callback, item, index);
        if (passes === true)
            return literal(index);
        if (passes === null)
            return UNKNOWN;
    }
    return array.rest === null ? literal(-1) : UNKNOWN;
}
function testsOf(array, callback, machine) {
    return new Set(array.items.map((item, index) => testItem(machine, callback, item, index)));
}
function some(array, callback, machine) {
    const tests = testsOf(array, callback, machine);
    if (tests.has(true))
        return literal(true);
    return tests.has(null) || array.rest !== null ? UNKNOWN : literal(false);
}
function every(array, [callback], machine) {
    const tests = testsOf(array, callback, machine);
    if (tests.has(false))
        return literal(false);
    return tests.has(null) || array.rest !== null ? UNKNOWN : literal(true);
}
function forEach(array, [callback], machine) {
    for (const [index, item] of array.items.entries())
        callWith(machine, callback, item, index);
    if (array.rest !== null)
        callWith(machine, callback, array.rest, array.items.length);
    return UNDEFINED;
}
function reduce(array, [callback, initial], machine) {
    if (array.rest !== null || callback === undefined || initial === undefined)
        return UNKNOWN;
    let total = initial;
    for (const [index, item] of array.items.entries()) {
        total = machine.call(callback, [total, item, literal(index)]);
    }
    return total;
}
function includes(array, [wanted]) {
    if (wanted?.kind !== "literal" || array.items.some((item) => item.kind !== "literal"))
        return UNKNOWN;
    const found = array.items.some((item) => item.kind === "literal" && item.value === wanted.value);
    return found || array.rest === null ? literal(found) : UNKNOWN;
}
/** The items of `args`, or they themselves, after those of the array. */
function append(array, args) {
    const items = args.flatMap((arg) => (arg.kind === "array" ? arg.items : [arg]));
    const rests = args.flatMap((arg) => arg.kind === "array" && arg.rest !== null ? [arg.rest] : []);
    return arrayOf([...array.items, ...items].slice(0, MAX_ITEMS), array.rest ?? rests[0] ?? null);
}
function join(array, [separator]) {
    if (array.rest !== null)
        return UNKNOWN;
    const between = separator === undefined ? [","] : textParts(separator);
    return concatenate(array.items.flatMap((item, index) => [...(index === 0 ? [] : between), ...textParts(item)]));
}
function slice(array, [start, end]) {
    const from = start === undefined ? 0 : start.kind === "literal" ? Number(start.value) : Number.NaN;
    const to = end === undefined ? undefined : end.kind === "literal" ? Number(end.value) : Number.NaN;
    if (Number.isNaN(from) || Number.isNaN(to))
        return arrayOf([], UNKNOWN);
    return arrayOf(array.items.slice(from, to), array.rest);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/awaiting.js

/** Thrown where an async function goes on only when a server has answered, and it has not. */
class Suspended extends Error {
    name = "Suspended";
}
/** Packages whose calls are requests. */
const REQUESTS = new Set(["axios", "ky"]);
/** What an async function gives that waits for an answer: whoever awaits it waits as well. */
const PENDING = {
    ...UNKNOWN,
    origin: { module: "global", name: "fetch", args: [] },
};
/**
 * Goes past `await value`, on ways with an answer and on ways without: what a handler does before,
 * or beside, is then known to happen whatever the server says.
 *
 * Throws `Suspended` on the ways without. `guessedBefore` tells whether the way was a guess before
 * the request was made.
 */
function goPastAwait(value, session, guessedBefore) {
    if (value.kind !== "unknown")
        return;
    const { event } = session;
    if (session.mode === "event" && isRequest(value)) {
        event.answered ??= session.decide();
        if (!event.answered) {
            event.guessed = guessedBefore;
            throw new Suspended();
        }
    }
    event.guessed = true;
}
function isRequest({ origin }) {
    if (origin === null)
        return false;
    return origin.module === "global" ? origin.name === "fetch" : REQUESTS.has(origin.module);
}

;// CONCATENATED MODULE: ./lib/src/analysis/syntax/walk.js
const walk_MAX_DEPTH = 400;
const SKIPPED = new Set(["loc", "extra", "start", "end", "type", "range", "typeAnnotation"]);
/** Visits a node and everything below it, top down; `enter` gives false to leave a branch out. */
function walk(root, enter, depth = 0) {
    if (depth > walk_MAX_DEPTH || enter(root) === false)
        return;
    for (const child of childrenOf(root))
        walk(child, enter, depth + 1);
}
/** Whether this node or one below it is of one of these types. */
function contains(root, types) {
    let found = false;
    walk(root, (node) => {
        if (types.has(node.type))
            found = true;
        return !found;
    });
    return found;
}
function lineOf(node) {
    return node.loc?.start.line ?? 1;
}
function childrenOf(node) {
    const children = [];
    for (const [key, value] of Object.entries(node)) {
        if (SKIPPED.has(key))
            continue;
        for (const item of Array.isArray(value) ? value : [value])
            if (isNode(item))
                children.push(item);
    }
    return children;
}
function isNode(value) {
    return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/assigned-names.js

/** The names that these statements assign to, without those inside of functions. */
function assignedNames(statements) {
    const names = new Set();
    for (const statement of statements) {
        walk(statement, (node) => {
            if (node.type === "AssignmentExpression" && node.left.type === "Identifier")
                names.add(node.left.name);
            if (node.type === "UpdateExpression" && node.argument.type === "Identifier")
                names.add(node.argument.name);
            const pushed = pushedList(node);
            if (pushed !== null)
                names.add(pushed);
            return !/Function/u.test(node.type);
        });
    }
    return [...names];
}
function pushedList(node) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression")
        return null;
    const { object, property } = node.callee;
    const isPush = property.type === "Identifier" && property.name === "push";
    return isPush && object.type === "Identifier" ? object.name : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/loops.js



const MAX_ROUNDS = 100;
const DONE = { returned: [], rest: "yes", jumped: false };
/** Runs `for (… of …)` over a known list round by round, any other loop once, as one of many. */
function loop(statement, scope, machine) {
    if (statement.type === "ForOfStatement" || statement.type === "ForInStatement") {
        const list = statement.type === "ForOfStatement" ? machine.evaluate(statement.right, scope) : UNKNOWN;
        if (list.kind === "array" && list.rest === null)
            return runRounds(statement, list.items, scope, machine);
        const inner = scope.child();
        bindItem(statement, UNKNOWN, inner, machine);
        return runOnce(statement.body, inner, machine);
    }
    const isLoop = statement.type === "ForStatement" ||
        statement.type === "WhileStatement" ||
        statement.type === "DoWhileStatement";
    if (!isLoop)
        return DONE;
    const inner = scope.child();
    if (statement.type === "ForStatement" && statement.init?.type === "VariableDeclaration") {
        for (const { id } of statement.init.declarations)
            machine.bind(id, UNKNOWN, inner);
    }
    return runOnce(statement.body, inner, machine);
}
function runRounds(statement, items, scope, machine) {
    const returned = [];
    let rest = DONE.rest;
    for (const item of items.slice(0, MAX_ROUNDS)) {
        const inner = scope.child();
        bindItem(statement, item, inner, machine);
        const ended = machine.run([statement.body], inner);
        for (const option of ended.returned)
            returned.push({ ...option, presence: weaker(option.presence, rest) });
        rest = weaker(rest, ended.rest);
        if (rest === "no")
            break;
    }
    return { returned, rest, jumped: false };
}
function bindItem(statement, item, scope, machine) {
    const target = statement.left.type === "VariableDeclaration" ? statement.left.declarations[0]?.id : null;
    if (exists(target))
        machine.bind(target, item, scope);
}
/** The names that the body assigns are no longer known after it. */
function runOnce(body, scope, machine) {
    const ended = machine.run([body], scope);
    for (const name of assignedNames([body]))
        scope.assign(name, UNKNOWN);
    const returned = ended.returned.map((option) => ({
        ...option,
        presence: weaker(option.presence, "maybe"),
    }));
    return { returned, rest: ended.rest === "yes" ? "yes" : "maybe", jumped: false };
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/typed-length.js

/**
 * How many characters are typed into a text field when it is filled with a sensible value: an
 * e-mail address, a password, a short sentence. Test data keeps to it.
 */
const TYPED_LENGTH = { min: 12, max: 40 };
/** Fields whose value is no free text, so that its length says nothing. */
const NO_FREE_TEXT = new Set([
    "color",
    "date",
    "datetime-local",
    "month",
    "number",
    "range",
    "time",
    "week",
]);
/** The outcome of `length operator limit` for what was typed into a field; null when it is open. */
function compareTypedLength(operator, limit, field, session) {
    // Whatever was typed, something was.
    const { min, max } = isFreeText(field, session)
        ? TYPED_LENGTH
        : { min: 1, max: Number.POSITIVE_INFINITY };
    switch (operator) {
        case ">":
            return atLeast(limit + 1, min, max);
        case ">=":
            return atLeast(limit, min, max);
        case "<":
            return not(atLeast(limit, min, max));
        case "<=":
            return not(atLeast(limit + 1, min, max));
        default:
            return null;
    }
}
/** Whether a length between `min` and `max` is at least `limit`; null when it may or may not be. */
function atLeast(limit, min, max) {
    if (min >= limit)
        return true;
    return max < limit ? false : null;
}
function not(known) {
    return known === null ? null : !known;
}
function isFreeText(field, session) {
    const attribute = (name) => stringOf(session.dom.read(field, name));
    const isLimited = [attribute("maxLength"), attribute("maxlength")].some((at) => at !== null);
    return !isLimited && !NO_FREE_TEXT.has(attribute("type") ?? "text");
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/operators.js




/** The value of `left operator right`. */
function binary(operator, left, right, session) {
    if (left.kind === "variants" || right.kind === "variants")
        return binaryOfVariants(operator, left, right, session);
    if (left.kind === "literal" && right.kind === "literal") {
        return literalOperation(operator, left.value, right.value);
    }
    if (operator === "+")
        return add(left, right);
    // One and the same value, e.g. the id that an item was given when it was made.
    const isSame = left === right && left !== UNKNOWN;
    if (isSame && operator.startsWith("=="))
        return literal(true);
    if (isSame && operator.startsWith("!="))
        return literal(false);
    return compare(operator, left, right, session) ?? UNKNOWN;
}
function binaryOfVariants(operator, left, right, session) {
    const [first, ...others] = optionsOf(left).flatMap((a) => optionsOf(right).map((b) => binary(operator, a, b, session)));
    const isSame = (value) => first?.kind === "literal" && value.kind === "literal" && value.value === first.value;
    return first !== undefined && others.every((value) => isSame(value)) ? first : UNKNOWN;
}
function optionsOf(value) {
    if (value.kind !== "variants")
        return [value];
    return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
function add(left, right) {
    const isText = [left, right].some((value) => value.kind === "text" || (value.kind === "literal" && typeof value.value === "string"));
    return isText ? concatenate([...textParts(left), ...textParts(right)]) : UNKNOWN;
}
/** Comparisons with a value that is only partly known, e.g. what a user typed with `""`. */
function compare(operator, left, right, session) {
    const swapped = left.kind === "literal";
    const [partial, known] = swapped ? [right, left] : [left, right];
    if (known.kind !== "literal")
        return null;
    const isEqual = equalsLiteral(partial, known.value, session);
    if (operator === "===" || operator === "==")
        return isEqual === null ? null : literal(isEqual);
    if (operator === "!==" || operator === "!=")
        return isEqual === null ? null : literal(!isEqual);
    return swapped ? null : compareLength(operator, partial, known.value, session);
}
function equalsLiteral(value, other, session) {
    if (value.kind === "unknown") {
        if (value.truthy === true && !other)
            return noteField(value.field, session, false);
        return null;
    }
    if (value.kind === "text") {
        const field = value.parts.find((part) => typeof part !== "string" && part.field !== null);
        if (typeof field === "object" && other === "")
            return noteField(field.field, session, false);
        return typeof other === "string" ? null : false;
    }
    return false;
}
/** `length > 10` and the like, of what was typed. */
function compareLength(operator, value, other, session) {
    if (value.kind !== "unknown" || value.truthy !== true || value.field === null)
        return null;
    if (typeof other !== "number")
        return null;
    const result = compareTypedLength(operator, other, value.field, session);
    return result === null ? null : literal(noteField(value.field, session, result));
}
function noteField(field, session, result) {
    if (field !== null)
        session.event.consulted.add(field);
    return result;
}
function literalOperation(operator, left, right) {
    if (operator === "===")
        return literal(left === right);
    if (operator === "!==")
        return literal(left !== right);
    if (operator === "==")
        return literal(isLooselyEqual(left, right));
    if (operator === "!=")
        return literal(!isLooselyEqual(left, right));
    if (operator === "+" && (typeof left === "string" || typeof right === "string")) {
        return literal(String(left) + String(right));
    }
    return numericOperation(operator, left, right);
}
/** Loose equality, which differs here for null and undefined only. */
function isLooselyEqual(left, right) {
    return left === right || (!exists(left) && !exists(right));
}
const NUMERIC = new Map([
    ["+", (left, right) => left + right],
    ["-", (left, right) => left - right],
    ["*", (left, right) => left * right],
    ["/", (left, right) => left / right],
    ["%", (left, right) => left % right],
    ["**", (left, right) => left ** right],
    ["<", (left, right) => left < right],
    [">", (left, right) => left > right],
    ["<=", (left, right) => left <= right],
    [">=", (left, right) => left >= right],
]);
function numericOperation(operator, left, right) {
    const operation = NUMERIC.get(operator);
    const isOrder = operator.startsWith("<") || operator.startsWith(">");
    if (operation === undefined)
        return UNKNOWN;
    if (typeof left === "string" && typeof right === "string" && isOrder) {
        return literal(operation(left < right ? 0 : left > right ? 2 : 1, 1));
    }
    const result = operation(Number(left), Number(right));
    return Number.isNaN(result) ? UNKNOWN : literal(result);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/statements.js






const JSX = new Set(["JSXElement", "JSXFragment"]);
const statements_DONE = { returned: [], rest: "yes", jumped: false };
/** Runs statements in order until it is sure that what follows is not reached. */
function runStatements(statements, scope, machine) {
    const returned = [];
    let rest = "yes";
    for (const [index, statement] of statements.entries()) {
        const ended = runStatement(statement, scope, machine);
        returned.push(...ended.returned.map((option) => weaken(option, rest)));
        rest = weaker(rest, ended.rest);
        if (ended.jumped)
            return { returned, rest, jumped: true };
        if (rest === "no") {
            returned.push(...hiddenReturns(statements.slice(index + 1), scope, machine));
            break;
        }
    }
    return { returned, rest, jumped: false };
}
/** Function declarations are known from the start of the block that they are in. */
function declareAll(statements, scope, _machine) {
    for (const statement of statements) {
        if (statement.type === "FunctionDeclaration" && exists(statement.id)) {
            scope.declare(statement.id.name, { kind: "function", node: statement, scope });
        }
    }
}
/** What would be shown had the function not returned before. */
function hiddenReturns(statements, scope, machine) {
    if (machine.session.mode === "event" || !statements.some((item) => contains(item, JSX)))
        return [];
    const { returned } = runStatements(statements, scope, machine);
    return returned.map(({ value }) => ({ value, presence: "no" }));
}
function runStatement(statement, scope, machine) {
    switch (statement.type) {
        case "ExpressionStatement":
            machine.evaluate(statement.expression, scope);
            return statements_DONE;
        case "VariableDeclaration":
            declare(statement, scope, machine);
            return statements_DONE;
        case "ReturnStatement":
            return returning(!exists(statement.argument) ? UNDEFINED : machine.evaluate(statement.argument, scope));
        case "BlockStatement":
            return runBlock(statement.body, scope, machine);
        case "IfStatement":
            return runIf(statement, scope, machine);
        case "SwitchStatement":
            return runSwitch(statement, scope, machine);
        case "TryStatement":
            return runTry(statement, scope, machine);
        case "ThrowStatement":
            return { returned: [], rest: "no", jumped: false };
        case "BreakStatement":
        case "ContinueStatement":
            return { ...statements_DONE, jumped: true };
        case "LabeledStatement":
            return runStatement(statement.body, scope, machine);
        default:
            return loop(statement, scope, machine);
    }
}
function declare(statement, scope, machine) {
    for (const { id, init } of statement.declarations) {
        machine.bind(id, !exists(init) ? UNDEFINED : machine.evaluate(init, scope), scope);
    }
}
function returning(value) {
    return { returned: [{ value, presence: "yes" }], rest: "no", jumped: false };
}
function runBlock(statements, scope, machine) {
    const inner = scope.child();
    declareAll(statements, inner, machine);
    return machine.run(statements, inner);
}
function runIf(statement, scope, machine) {
    const known = machine.truth(machine.evaluate(statement.test, scope));
    const truth = known ?? (machine.session.mode === "event" ? machine.session.decide() : null);
    const { consequent, alternate } = statement;
    if (truth === null)
        return runBoth(consequent, alternate ?? null, scope, machine);
    const [taken, other] = truth ? [consequent, alternate] : [alternate, consequent];
    const hidden = !exists(other) ? [] : hiddenReturns([other], scope.child(), machine);
    const ended = !exists(taken) ? statements_DONE : machine.run([taken], scope);
    return { ...ended, returned: [...ended.returned, ...hidden] };
}
/** Both sides of a condition that is not known; a name that either assigns may then be either. */
function runBoth(consequent, alternate, scope, machine) {
    const names = assignedNames(alternate === null ? [consequent] : [consequent, alternate]);
    const before = snapshot(names, scope);
    const first = machine.run([consequent], scope);
    const afterFirst = snapshot(names, scope);
    for (const [name, value] of before)
        scope.assign(name, value);
    const second = alternate === null ? statements_DONE : machine.run([alternate], scope);
    statements_join(afterFirst, { scope, left: first.rest, right: second.rest });
    return {
        returned: [...first.returned, ...second.returned].map((option) => weaken(option, "maybe")),
        rest: first.rest === "no" && second.rest === "no"
            ? "no"
            : first.rest === "yes" && second.rest === "yes"
                ? "yes"
                : "maybe",
        jumped: first.jumped && second.jumped,
    };
}
function snapshot(names, scope) {
    return new Map(names.map((name) => [name, scope.find(name) ?? UNDEFINED]));
}
/** Names hold what either side left in them; a side that does not go on leaves nothing. */
function statements_join(afterFirst, sides) {
    for (const [name, left] of afterFirst) {
        const right = sides.scope.find(name) ?? UNDEFINED;
        if (sides.left === "no" || left === right)
            continue;
        const either = variants([
            { value: left, presence: "maybe" },
            { value: right, presence: "maybe" },
        ]);
        sides.scope.assign(name, sides.right === "no" ? left : either);
    }
}
function runSwitch(statement, scope, machine) {
    const subject = machine.evaluate(statement.discriminant, scope);
    const inner = scope.child();
    const matches = statement.cases.map((item) => matchOf(item, subject, inner, machine));
    const start = matches.indexOf(true);
    if (!matches.includes(null)) {
        const from = start === -1 ? statement.cases.findIndex((item) => !exists(item.test)) : start;
        if (from === -1)
            return statements_DONE;
        const body = statement.cases.slice(from).flatMap((item) => item.consequent);
        return { ...machine.run(body, inner), jumped: false };
    }
    const ended = statement.cases.map((item) => machine.run(item.consequent, inner));
    const isTotal = statement.cases.some((item) => !exists(item.test)) && ended.every((item) => item.rest === "no");
    return {
        returned: ended.flatMap((item) => item.returned).map((option) => weaken(option, "maybe")),
        rest: isTotal ? "no" : "maybe",
        jumped: false,
    };
}
function matchOf(item, subject, scope, machine) {
    if (!exists(item.test))
        return false;
    const test = machine.evaluate(item.test, scope);
    return machine.truth(binary("===", subject, test, machine.session));
}
/** In an event, what awaits something may also fail: then only the handler of failures runs. */
function runTry(statement, scope, machine) {
    const { block, handler, finalizer } = statement;
    const mayFail = machine.session.mode === "event" && exists(handler) && contains(block, AWAIT);
    const succeeds = !mayFail || machine.session.decide();
    const ended = succeeds ? machine.run([block], scope) : runHandler(handler, scope, machine);
    if (exists(finalizer))
        machine.run([finalizer], scope);
    return ended;
}
const AWAIT = new Set(["AwaitExpression"]);
function runHandler(handler, scope, machine) {
    if (!exists(handler))
        return statements_DONE;
    machine.session.event.guessed = true;
    const inner = scope.child();
    if (exists(handler.param))
        machine.bind(handler.param, UNKNOWN, inner);
    return machine.run([handler.body], inner);
}
function weaken(option, presence) {
    return { value: option.value, presence: weaker(option.presence, presence) };
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/calls.js





const MAX_CALL_DEPTH = 60;
const MAX_KEPT_ARGS = 8;
/** `callee(...args)`, with the one mutation that lists are often built by: `list.push(item)`. */
function callExpression(node, scope, machine) {
    const args = argumentsOf(node.arguments, scope, machine);
    if (isPush(node.callee))
        pushTo(node.callee.object, args, scope, machine);
    const callee = machine.evaluate(node.callee, scope);
    return machine.call(callee, args);
}
function newExpression(node, scope, machine) {
    const callee = machine.evaluate(node.callee, scope);
    const args = argumentsOf(node.arguments, scope, machine);
    if (callee.kind !== "external") {
        machine.session.event.guessed = true;
        return UNKNOWN;
    }
    return machine.callExternal({ ...callee, name: `new ${callee.name}` }, args);
}
/** Calls what a value is; calling something that is not known gives something not known. */
function callValue(callee, args, machine) {
    switch (callee.kind) {
        case "function":
            return callFunction(callee, args, machine);
        case "native":
            return callee.call(args);
        case "external":
            return machine.callExternal(callee, args);
        case "variants":
            return mapVariants(callee, (option) => machine.call(option, args));
        case "unknown":
            return callUnknown(callee.origin, args, machine);
        default:
            return UNKNOWN;
    }
}
function callFunction(callee, args, machine) {
    const { session } = machine;
    if (session.depth >= MAX_CALL_DEPTH)
        return UNKNOWN;
    session.depth += 1;
    try {
        return runFunction(callee, args, machine);
    }
    catch (error) {
        if (error instanceof Suspended && isAsync(callee.node))
            return PENDING;
        throw error;
    }
    finally {
        session.depth -= 1;
    }
}
function isAsync(node) {
    return node.async;
}
function runFunction({ node, scope }, args, machine) {
    const inner = scope.child();
    for (const [index, parameter] of node.params.entries()) {
        if (parameter.type === "RestElement")
            machine.bind(parameter.argument, arrayOf(args.slice(index)), inner);
        else
            machine.bind(parameter, args[index] ?? UNDEFINED, inner);
    }
    if (node.body.type !== "BlockStatement")
        return machine.evaluate(node.body, inner);
    declareAll(node.body.body, inner, machine);
    const { returned, rest } = machine.run(node.body.body, inner);
    return variants(rest === "no" ? returned : [...returned, { value: UNDEFINED, presence: rest }]);
}
/** Success callbacks that were handed over are run: the outcome is then a guess. */
function callUnknown(origin, args, machine) {
    const result = {
        ...UNKNOWN,
        origin: origin === null
            ? null
            : {
                ...origin,
                name: `${origin.name}()`,
                args: [...origin.args, ...args].slice(-MAX_KEPT_ARGS),
            },
    };
    if (machine.session.mode !== "event")
        return result;
    machine.session.event.guessed = true;
    const givers = [...(origin?.args ?? []), ...args];
    for (const giver of givers)
        for (const callback of successCallbacks(giver, 0))
            machine.call(callback, [UNKNOWN]);
    if (origin?.name.endsWith(".then") === true || origin?.name.endsWith(".finally") === true) {
        for (const callback of args)
            if (callback.kind === "function")
                machine.call(callback, [UNKNOWN]);
    }
    return result;
}
const MAX_CALLBACK_DEPTH = 3;
function successCallbacks(value, depth) {
    if (value.kind !== "object" || depth > MAX_CALLBACK_DEPTH)
        return [];
    return [...value.properties].flatMap(([name, property]) => name === "onSuccess" || name === "onCompleted"
        ? [property]
        : successCallbacks(property, depth + 1));
}
function argumentsOf(nodes, scope, machine) {
    return nodes.flatMap((node) => {
        if (node.type !== "SpreadElement")
            return [machine.evaluate(node, scope)];
        const spread = machine.evaluate(node.argument, scope);
        return spread.kind === "array" ? spread.items : [UNKNOWN];
    });
}
function isPush(callee) {
    return (callee.type === "MemberExpression" &&
        callee.object.type === "Identifier" &&
        callee.property.type === "Identifier" &&
        callee.property.name === "push");
}
function pushTo(list, args, scope, machine) {
    const array = machine.evaluate(list, scope);
    if (array.kind === "array") {
        scope.assign(list.name, append(array, [arrayOf(args)]));
    }
}
/** `import("./page")` gives the module as an object. */
function importExpression(node, scope, machine) {
    const specifier = stringOf(machine.evaluate(node.source, scope));
    const path = specifier === null ? null : machine.project.resolve(scope.module.path, specifier);
    const module = path === null ? null : machine.project.module(path);
    if (path === null || module === null)
        return UNKNOWN;
    const names = [...module.exports.keys()];
    return objectOf(names.map((name) => [name, machine.exported(path, name) ?? UNKNOWN]), true);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/globals.js


/** A name that nothing declares is one of the browser. */
function globalValue(name) {
    if (name === "undefined")
        return UNDEFINED;
    if (name === "NaN")
        return literal(Number.NaN);
    if (name === "Infinity")
        return literal(Number.POSITIVE_INFINITY);
    return { kind: "external", module: "global", name };
}
const FORM_VALUES = "#values";
const CALLS = new Map([
    ["String", ([value]) => (value === undefined ? literal("") : concatenate(textParts(value)))],
    ["Number", ([value]) => (value?.kind === "literal" ? literal(Number(value.value)) : UNKNOWN)],
    [
        "parseInt",
        ([value]) => value?.kind === "literal" ? literal(Number.parseInt(String(value.value), 10)) : UNKNOWN,
    ],
    ["Boolean", ([value], machine) => truthValue(value, machine)],
    ["Object.keys", ([value]) => listOf(value, ([key]) => literal(key))],
    ["Object.values", ([value]) => listOf(value, ([, item]) => item)],
    ["Object.entries", ([value]) => listOf(value, ([key, item]) => arrayOf([literal(key), item]))],
    ["Object.freeze", ([value]) => value ?? UNDEFINED],
    ["Object.assign", ([, value]) => value ?? UNDEFINED],
    ["Object.fromEntries", fromEntries],
    ["new FormData", formData],
    ["document.querySelector", ([selector], machine) => findOne(selector, "", machine)],
    ["document.getElementById", ([id], machine) => findOne(id, "#", machine)],
    ["document.querySelectorAll", ([selector], machine) => findAll(selector, machine)],
    [
        "document.createElement",
        ([tag]) => objectOf([
            ["#tag", tag ?? UNKNOWN],
            ["append", value_native("append", () => UNDEFINED)],
        ]),
    ],
    [
        "document.addEventListener",
        ([, listener], machine) => runNow([listener ?? UNDEFINED], machine),
    ],
    ["window.addEventListener", () => UNDEFINED],
    ["Array.from", arrayFrom],
    ["Array.isArray", ([value]) => (value?.kind === "array" ? literal(true) : UNKNOWN)],
    ["JSON.parse", parseJsonText],
    ["JSON.stringify", () => UNKNOWN],
    ["structuredClone", ([value]) => value ?? UNDEFINED],
    ["setTimeout", runNow],
    ["window.setTimeout", runNow],
    ["queueMicrotask", runNow],
    ["requestAnimationFrame", runNow],
    ["Promise.resolve", ([value]) => value ?? UNDEFINED],
    ["encodeURIComponent", ([value]) => value ?? UNDEFINED],
    // Every test starts with an empty storage of its own.
    ["localStorage.getItem", () => literal(null)],
    ["sessionStorage.getItem", () => literal(null)],
    ["window.localStorage.getItem", () => literal(null)],
    ["window.sessionStorage.getItem", () => literal(null)],
]);
const NAVIGATIONS = new Set(["location.assign", "location.replace", "window.open"]);
/** What a function of the browser gives; `new X` is named so. */
function callGlobal(callee, args, machine) {
    const name = callee.name.replace(/^window\.(?=location)/u, "");
    const { event, mode } = machine.session;
    if (NAVIGATIONS.has(name)) {
        if (args[0] !== undefined)
            event.navigations.push(args[0]);
        return UNDEFINED;
    }
    if (name === "confirm" || name === "window.confirm") {
        event.guessed = true;
        return UNKNOWN;
    }
    const call = CALLS.get(name);
    if (call !== undefined)
        return call(args, machine);
    if ((name === "fetch" || name === "$" || name === "jQuery") && mode === "event")
        event.guessed = true;
    return { ...UNKNOWN, origin: { module: "global", name, args } };
}
function truthValue(value, machine) {
    const truth = value === undefined ? false : machine.truth(value);
    return truth === null ? UNKNOWN : literal(truth);
}
function listOf(value, item) {
    if (value?.kind !== "object")
        return arrayOf([], UNKNOWN);
    return arrayOf([...value.properties].map((entry) => item(entry)), value.open ? UNKNOWN : null);
}
function fromEntries([entries]) {
    if (entries?.kind === "object")
        return entries.properties.get(FORM_VALUES) ?? entries;
    if (entries?.kind !== "array")
        return objectOf([], true);
    const known = entries.items.flatMap((entry) => {
        const [key, value] = entry.kind === "array" ? entry.items : [];
        const name = stringOf(key);
        return name === null || value === undefined ? [] : [[name, value]];
    });
    return objectOf(known, entries.rest !== null || known.length < entries.items.length);
}
const MAX_LENGTH = 100;
function arrayFrom([source, change], machine) {
    const length = source?.kind === "object" ? source.properties.get("length") : undefined;
    const count = length?.kind === "literal" ? Number(length.value) : Number.NaN;
    const items = Number.isInteger(count) && count >= 0 && count <= MAX_LENGTH
        ? arrayOf(Array.from({ length: count }, () => UNDEFINED))
        : source?.kind === "array"
            ? source
            : arrayOf([], UNKNOWN);
    if (change === undefined)
        return items;
    return arrayOf(items.items.map((item, index) => machine.call(change, [item, literal(index)])), items.rest === null ? null : machine.call(change, [items.rest, UNKNOWN]));
}
/** Only what a fresh browser gives: nothing, or the literal that stands in for nothing. */
function parseJsonText([text]) {
    if (text?.kind === "literal" && text.value === null)
        return literal(null);
    const known = stringOf(text);
    if (known === "[]")
        return arrayOf([]);
    if (known === "{}")
        return objectOf([]);
    return known === "null" ? literal(null) : UNKNOWN;
}
function runNow([callback], machine) {
    if (callback !== undefined && machine.session.mode === "event")
        machine.call(callback, []);
    return UNKNOWN;
}
function findOne(selector, prefix, { session }) {
    const text = stringOf(selector);
    const key = text === null ? undefined : session.dom.find(prefix + text)[0];
    return key === undefined ? UNKNOWN : { kind: "dom", key };
}
function findAll(selector, { session }) {
    const text = stringOf(selector);
    if (text === null)
        return arrayOf([], UNKNOWN);
    return arrayOf(session.dom.find(text).map((key) => ({ kind: "dom", key })));
}
/** The values of the fields, by name. */
function formData(_, { session }) {
    const values = session.dom.formValues();
    const get = value_native("get", ([name]) => {
        const wanted = stringOf(name);
        return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
    });
    return objectOf([
        [FORM_VALUES, objectOf(values)],
        ["get", get],
    ], true);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/objects.js


/** `{ key: value, ...spread, method() {} }` */
function objectExpression(node, scope, machine) {
    const draft = { properties: new Map(), open: false };
    for (const item of node.properties) {
        if (item.type === "SpreadElement") {
            spreadInto(draft, machine.evaluate(item.argument, scope));
            continue;
        }
        const key = item.computed ? stringOf(machine.evaluate(item.key, scope)) : assignments_nameOf(item.key);
        if (key === null)
            draft.open = true;
        else if (item.type === "ObjectMethod") {
            draft.properties.set(key, { kind: "function", node: item, scope });
        }
        else
            draft.properties.set(key, machine.evaluate(item.value, scope));
    }
    return { kind: "object", ...draft };
}
/** Adds the properties of a spread value; of one that is not known, there may be any. */
function spreadInto(draft, value) {
    if (value.kind === "object") {
        for (const [key, property] of value.properties)
            draft.properties.set(key, property);
        draft.open ||= value.open;
        return;
    }
    if (value.kind !== "literal")
        draft.open = true;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/jsx.js



const FRAGMENT = { kind: "external", module: "react", name: "Fragment" };
/** `<Tag attribute={value}>children</Tag>` as a description that is expanded where it is placed. */
function jsxElement(node, scope, machine) {
    const draft = { properties: new Map(), open: false };
    for (const attribute of node.openingElement.attributes) {
        if (attribute.type === "JSXSpreadAttribute") {
            spreadInto(draft, machine.evaluate(attribute.argument, scope));
        }
        else {
            const value = !exists(attribute.value)
                ? literal(true)
                : machine.evaluate(attribute.value, scope);
            draft.properties.set(attributeName(attribute.name), value);
        }
    }
    const children = jsx_childrenOf(node.children, scope, machine);
    if (children !== null)
        draft.properties.set("children", children);
    return describe(node, tagOf(node.openingElement.name, scope, machine), draft, scope);
}
function jsxFragment(node, scope, machine) {
    const children = jsx_childrenOf(node.children, scope, machine) ?? arrayOf([]);
    return describe(node, FRAGMENT, { properties: new Map([["children", children]]), open: false }, scope);
}
function describe(node, type, properties, scope) {
    return {
        kind: "element",
        type,
        properties: { kind: "object", ...properties },
        path: scope.module.path,
        line: node.loc?.start.line ?? 1,
        column: node.loc?.start.column ?? 0,
    };
}
function tagOf(name, scope, machine) {
    if (name.type === "JSXNamespacedName")
        return `${name.namespace.name}:${name.name.name}`;
    if (name.type === "JSXMemberExpression") {
        return machine.member(memberTag(name.object, scope, machine), name.property.name);
    }
    return /^[a-z]/u.test(name.name) ? name.name : componentNamed(name.name, scope);
}
function componentNamed(name, scope) {
    return scope.find(name) ?? { kind: "external", module: "", name };
}
function memberTag(node, scope, machine) {
    if (node.type === "JSXIdentifier")
        return componentNamed(node.name, scope);
    return machine.member(memberTag(node.object, scope, machine), node.property.name);
}
function attributeName(name) {
    return name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`;
}
/** The children: none, the only one, or all in order; white space as JSX reads it. */
function jsx_childrenOf(nodes, scope, machine) {
    const values = nodes.flatMap((node) => {
        if (node.type === "JSXText") {
            const text = jsxText(node.value);
            return text === "" ? [] : [literal(text)];
        }
        if (node.type === "JSXExpressionContainer") {
            return node.expression.type === "JSXEmptyExpression"
                ? []
                : [machine.evaluate(node.expression, scope)];
        }
        return [machine.evaluate(node.type === "JSXSpreadChild" ? node.expression : node, scope)];
    });
    const [only] = values;
    if (only === undefined)
        return null;
    return values.length === 1 ? only : arrayOf(values);
}
/** Lines are trimmed and joined by one space; white space within a line stays. */
function jsxText(raw) {
    const lines = raw.split(/\r\n|\n|\r/u);
    const kept = lines.map((line, index) => {
        const start = index === 0 ? line : line.trimStart();
        return index === lines.length - 1 ? start : start.trimEnd();
    });
    return kept.filter((line) => line !== "").join(" ");
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/expressions.js











const expressions_JSX = new Set(["JSXElement", "JSXFragment"]);
const TABLE = {
    StringLiteral: (node) => literal(node.value),
    NumericLiteral: (node) => literal(node.value),
    BooleanLiteral: (node) => literal(node.value),
    NullLiteral: () => literal(null),
    JSXText: (node) => literal(node.value),
    TemplateLiteral: template,
    TaggedTemplateExpression: (node, scope, machine) => styled(machine.evaluate(node.tag, scope)),
    Identifier: (node, scope) => scope.find(node.name) ?? globalValue(node.name),
    ArrowFunctionExpression: (node, scope) => ({ kind: "function", node, scope }),
    FunctionExpression: (node, scope) => ({ kind: "function", node, scope }),
    FunctionDeclaration: (node, scope) => ({ kind: "function", node, scope }),
    ObjectExpression: objectExpression,
    ArrayExpression: arrayExpression,
    MemberExpression: memberExpression,
    OptionalMemberExpression: memberExpression,
    CallExpression: callExpression,
    OptionalCallExpression: callExpression,
    NewExpression: newExpression,
    ImportExpression: importExpression,
    ConditionalExpression: conditional,
    LogicalExpression: logical,
    BinaryExpression: (node, scope, machine) => binary(node.operator, machine.evaluate(node.left, scope), machine.evaluate(node.right, scope), machine.session),
    UnaryExpression: unary,
    UpdateExpression: (node, scope, machine) => assignments_assign(node.argument, binary(node.operator === "++" ? "+" : "-", machine.evaluate(node.argument, scope), literal(1), machine.session), scope, machine),
    AssignmentExpression: assignment,
    SequenceExpression: (node, scope, machine) => node.expressions.reduce((_, item) => machine.evaluate(item, scope), UNDEFINED),
    AwaitExpression: awaited,
    ParenthesizedExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
    TSAsExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
    TSSatisfiesExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
    TSNonNullExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
    TSTypeAssertion: (node, scope, machine) => machine.evaluate(node.expression, scope),
    TypeCastExpression: (node, scope, machine) => machine.evaluate(node.expression, scope),
    JSXElement: jsxElement,
    JSXFragment: jsxFragment,
    JSXExpressionContainer: (node, scope, machine) => machine.evaluate(node.expression, scope),
    JSXEmptyExpression: () => UNDEFINED,
};
/** What an expression evaluates to; an expression of a kind that is not known gives `UNKNOWN`. */
function evaluateNode(node, scope, machine) {
    const evaluation = TABLE[node.type];
    return evaluation === undefined ? UNKNOWN : evaluation(node, scope, machine);
}
function template(node, scope, machine) {
    const parts = node.quasis.flatMap((quasi, index) => {
        const expression = node.expressions[index];
        const text = [quasi.value.cooked ?? ""];
        if (expression === undefined)
            return text;
        const value = machine.evaluate(expression, scope);
        return [...text, ...textParts(simplest(value))];
    });
    return concatenate(parts);
}
const STYLED = /styled|goober|linaria/u;
/** `styled.button` with a template is a button, `styled(Button)` is the button that it is made of. */
function styled(tag) {
    if (tag.kind === "function" || tag.kind === "literal")
        return tag;
    const isTag = tag.kind === "external" && STYLED.test(tag.module) && /^[a-z]\w*$/u.test(tag.name);
    return isTag ? literal(tag.name) : UNKNOWN;
}
/** The only value of variants that is possible, if there is only one. */
function simplest(value) {
    if (value.kind !== "variants")
        return value;
    const live = value.options.filter((option) => option.presence !== "no");
    return live.length === 1 && live[0] !== undefined ? live[0].value : value;
}
function arrayExpression(node, scope, machine) {
    return node.elements.reduce((array, item) => {
        if (item === null)
            return append(array, [UNDEFINED]);
        if (item.type !== "SpreadElement")
            return arrayOf([...array.items, machine.evaluate(item, scope)], array.rest);
        const spread = simplest(machine.evaluate(item.argument, scope));
        return append(array, [spread.kind === "array" ? spread : arrayOf([], UNKNOWN)]);
    }, arrayOf([]));
}
function memberExpression(node, scope, machine) {
    const object = machine.evaluate(node.object, scope);
    const name = propertyName(node, scope, machine);
    if (name !== null)
        return machine.member(object, name);
    return object.kind === "array" ? (object.rest ?? variantsOfItems(object.items)) : UNKNOWN;
}
function variantsOfItems(items) {
    return variants(items.map((value) => ({ value, presence: "maybe" })));
}
/** The name in `object.name` or `object[name]`; null when it is not known. */
function propertyName(node, scope, machine) {
    if (!node.computed)
        return node.property.type === "Identifier" ? node.property.name : null;
    const key = simplest(machine.evaluate(node.property, scope));
    if (key.kind === "literal" && typeof key.value === "number")
        return String(key.value);
    return stringOf(key);
}
function conditional(node, scope, machine) {
    const truth = machine.truth(machine.evaluate(node.test, scope));
    const [taken, other] = truth === false ? [node.alternate, node.consequent] : [node.consequent, node.alternate];
    return choose({ truth, taken, other: truth === null || contains(other, expressions_JSX) ? other : null }, scope, machine);
}
function logical(node, scope, machine) {
    const left = machine.evaluate(node.left, scope);
    const truth = node.operator === "??" ? isPresent(left) : machine.truth(left);
    const keepsLeft = node.operator === "&&" ? truth === false : truth === true;
    if (truth !== null && !keepsLeft)
        return machine.evaluate(node.right, scope);
    if (truth !== null) {
        return contains(node.right, expressions_JSX)
            ? withHidden(left, machine.evaluate(node.right, scope), machine)
            : left;
    }
    if (machine.session.mode === "event") {
        const goesOn = node.operator === "&&" ? machine.session.decide() : !machine.session.decide();
        return goesOn ? machine.evaluate(node.right, scope) : left;
    }
    const right = { value: machine.evaluate(node.right, scope), presence: "maybe" };
    return node.operator === "&&"
        ? variants([right, { value: literal(false), presence: "maybe" }])
        : variants([{ value: left, presence: "maybe" }, right]);
}
function isPresent(value) {
    if (value.kind === "literal")
        return value.value !== null && value.value !== undefined;
    return value.kind === "unknown" || value.kind === "variants" ? null : true;
}
function withHidden(value, hidden, { session }) {
    if (session.mode === "event")
        return value;
    return variants([
        { value, presence: "yes" },
        { value: hidden, presence: "no" },
    ]);
}
function choose({ truth, taken, other }, scope, machine) {
    if (machine.session.mode === "event") {
        const takes = truth !== null || other === null || machine.session.decide();
        return machine.evaluate(takes || other === null ? taken : other, scope);
    }
    const presence = truth === null ? "maybe" : "yes";
    const first = { value: machine.evaluate(taken, scope), presence };
    if (other === null)
        return first.value;
    return variants([
        first,
        { value: machine.evaluate(other, scope), presence: truth === null ? "maybe" : "no" },
    ]);
}
function unary(node, scope, machine) {
    const value = machine.evaluate(node.argument, scope);
    if (node.operator === "!") {
        const truth = machine.truth(value);
        return truth === null ? UNKNOWN : literal(!truth);
    }
    if (node.operator === "void")
        return UNDEFINED;
    if (value.kind !== "literal")
        return UNKNOWN;
    if (node.operator === "typeof")
        return literal(typeof value.value);
    if (node.operator === "-")
        return literal(-Number(value.value));
    return node.operator === "+" ? literal(Number(value.value)) : UNKNOWN;
}
function assignment(node, scope, machine) {
    const right = machine.evaluate(node.right, scope);
    if (node.operator === "=")
        return assignments_assign(node.left, right, scope, machine);
    const left = machine.evaluate(node.left, scope);
    const operator = node.operator.slice(0, -1);
    const value = ["&&", "||", "??"].includes(operator)
        ? UNKNOWN
        : binary(operator, left, right, machine.session);
    return assignments_assign(node.left, value, scope, machine);
}
function awaited(node, scope, machine) {
    const { guessed } = machine.session.event;
    const value = machine.evaluate(node.argument, scope);
    goPastAwait(value, machine.session, guessed);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/strings.js


const strings_METHODS = new Map([
    ["trim", (text) => text.trim()],
    ["trimStart", (text) => text.trimStart()],
    ["trimEnd", (text) => text.trimEnd()],
    ["toUpperCase", (text) => text.toUpperCase()],
    ["toLowerCase", (text) => text.toLowerCase()],
    ["toString", (text) => text],
    ["charAt", (text, [index]) => text.charAt(Number(index ?? 0))],
    ["at", (text, [index]) => text.at(Number(index ?? 0))],
    ["includes", (text, [part]) => text.includes(String(part))],
    ["startsWith", (text, [part]) => text.startsWith(String(part))],
    ["endsWith", (text, [part]) => text.endsWith(String(part))],
    ["indexOf", (text, [part]) => text.indexOf(String(part))],
    ["slice", (text, [from, to]) => text.slice(asIndex(from), asIndex(to))],
    ["substring", (text, [from, to]) => text.substring(Number(from ?? 0), asIndex(to))],
    ["replace", (text, [from, to]) => text.replace(String(from), () => String(to))],
    ["replaceAll", (text, [from, to]) => text.replaceAll(String(from), () => String(to))],
    ["concat", (text, parts) => text + parts.join("")],
    ["padStart", (text, [length, fill]) => text.padStart(capped(length), String(fill ?? " "))],
]);
const SAME = new Set(["trim", "trimStart", "trimEnd", "toString", "valueOf", "normalize"]);
const MAX_PADDING = 100;
/** What `text.name` is: its length or a method, of a string that may be known in part only. */
function textMember(text, name, machine) {
    const known = stringOf(text);
    if (name === "length") {
        if (known !== null)
            return literal(known.length);
        const isFilled = machine.truth(text);
        return { ...UNKNOWN, truthy: isFilled, field: fieldOf(text) };
    }
    if (known === null)
        return partialMethod(text, name);
    if (name === "split")
        return value_native(name, ([separator]) => split(known, separator));
    const method = strings_METHODS.get(name);
    if (method === undefined)
        return name in String.prototype ? value_native(name, () => UNKNOWN) : UNDEFINED;
    return value_native(name, (args) => {
        const values = args.map((arg) => (arg.kind === "literal" ? [arg.value] : null));
        return values.includes(null)
            ? UNKNOWN
            : literal(method(known, values.flatMap((value) => value ?? [])));
    });
}
function partialMethod(text, name) {
    if (SAME.has(name))
        return value_native(name, () => text);
    if (name === "split")
        return value_native(name, () => arrayOf([], UNKNOWN));
    const isCase = name === "toLowerCase" || name === "toUpperCase";
    return value_native(name, () => isCase ? { ...UNKNOWN, truthy: true, field: fieldOf(text) } : UNKNOWN);
}
/** The field that a text was typed into. */
function fieldOf(value) {
    if (value.kind === "unknown")
        return value.field;
    if (value.kind !== "text")
        return null;
    const part = value.parts.find((item) => typeof item !== "string" && item.field !== null);
    return typeof part === "object" ? part.field : null;
}
function split(text, separator) {
    const by = stringOf(separator);
    return by === null
        ? arrayOf([], UNKNOWN)
        : arrayOf(text.split(by, MAX_PADDING).map((part) => literal(part)));
}
function asIndex(value) {
    return value === undefined ? undefined : Number(value);
}
function capped(length) {
    return Math.min(Number(length ?? 0), MAX_PADDING);
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/members.js




/** What `object.name` is. */
function memberOf(object, name, machine) {
    switch (object.kind) {
        case "variants":
            return mapVariants(object, (value) => machine.member(value, name));
        case "object":
            return object.properties.get(name) ?? objectMethod(object, name, machine);
        case "array":
            return arrayMember(object, name, machine);
        case "text":
            return textMember(object, name, machine);
        case "literal":
            return typeof object.value === "string"
                ? textMember(object, name, machine)
                : numberMember(object, name);
        case "external":
            return externalMember(object, name);
        case "function":
        case "native":
            return functionMember(object, name, machine);
        case "element":
            return name === "props" ? object.properties : UNDEFINED;
        case "dom":
            return machine.session.dom.read(object.key, name);
        case "unknown":
            return unknownMember(object, name, machine);
    }
}
function objectMethod(object, name, machine) {
    if (name === "then")
        return value_native(name, ([callback]) => callback === undefined ? object : machine.call(callback, [object]));
    if (name === "catch" || name === "finally")
        return value_native(name, () => object);
    if (name === "hasOwnProperty") {
        return value_native(name, ([key]) => key?.kind === "literal" && !object.open
            ? literal(object.properties.has(String(key.value)))
            : UNKNOWN);
    }
    return object.open ? UNKNOWN : UNDEFINED;
}
function numberMember(value, name) {
    const isNumber = value.kind === "literal" && typeof value.value === "number";
    if (isNumber && (name === "toString" || name === "toLocaleString")) {
        return value_native(name, () => literal(String(value.value)));
    }
    if (isNumber && name === "toFixed") {
        return value_native(name, ([digits]) => {
            const count = digits?.kind === "literal" ? Number(digits.value) : 0;
            return typeof value.value === "number" && count >= 0 && count <= 20
                ? literal(value.value.toFixed(count))
                : UNKNOWN;
        });
    }
    return value.kind === "literal" && !exists(value.value) ? UNKNOWN : UNDEFINED;
}
/** The name of a member within its package: of the default export or namespace, the bare name. */
function externalMember(object, name) {
    const isWhole = object.name === "default" || object.name === "*";
    return {
        kind: "external",
        module: object.module,
        name: isWhole ? name : `${object.name}.${name}`,
    };
}
function functionMember(callee, name, machine) {
    if (name === "call")
        return value_native(name, ([, ...args]) => machine.call(callee, args));
    if (name === "apply") {
        return value_native(name, ([, list]) => machine.call(callee, list?.kind === "array" ? list.items : []));
    }
    return name === "bind" ? callee : UNDEFINED;
}
const IDLE = new Set(["isPending", "isSubmitting", "isMutating", "isExecuting"]);
const QUERY = /query|swr|fetch|loader/iu;
function unknownMember(object, name, machine) {
    const { origin, field } = object;
    if (name === "map" || name === "flatMap" || name === "filter" || name === "slice") {
        return arrayMember({ kind: "array", items: [], rest: { ...UNKNOWN, field } }, name, machine);
    }
    // A mutation is not under way when the page opens; whether a query still is, is not known.
    const isIdle = IDLE.has(name) && origin !== null && !QUERY.test(origin.name);
    if (isIdle && machine.session.mode === "render")
        return literal(false);
    const named = origin === null ? null : { ...origin, name: `${origin.name}().${name}` };
    return { ...UNKNOWN, field, origin: named };
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/scope.js

/** The names that are visible at one place of the source. */
class Scope {
    module;
    parent;
    bindings = new Map();
    constructor(module, parent) {
        this.module = module;
        this.parent = parent;
    }
    child() {
        return new Scope(this.module, this);
    }
    declare(name, value) {
        this.bindings.set(name, { value });
    }
    /** Declares a name whose value is only evaluated when it is asked for. */
    declareLazily(name, compute) {
        this.bindings.set(name, { compute });
    }
    /** Assigns to the nearest declaration of the name; a name nobody declared is left alone. */
    assign(name, value) {
        const owner = this.ownerOf(name);
        owner?.bindings.set(name, { value });
    }
    /** The value of a name, null when it is declared nowhere; a cycle gives an unknown value. */
    find(name) {
        const owner = this.ownerOf(name);
        const binding = owner?.bindings.get(name);
        if (owner === null || binding === undefined)
            return null;
        if ("value" in binding)
            return binding.value;
        const { compute } = binding;
        if (compute === null)
            return UNKNOWN;
        binding.compute = null;
        const value = compute();
        owner.bindings.set(name, { value });
        return value;
    }
    ownerOf(name) {
        if (this.bindings.has(name))
            return this;
        let scope = this.parent;
        while (scope !== null && !scope.bindings.has(name))
            scope = scope.parent;
        return scope;
    }
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/session.js

/** Thrown when one run takes more steps than any page of people needs. */
class BudgetSpent extends Error {
    name = "BudgetSpent";
}
const NO_PAGE = {
    read: () => UNKNOWN,
    write: () => undefined,
    writeGlobal: () => undefined,
    find: () => [],
    formValues: () => [],
};
/** A fresh run over a store. */
function createSession(mode, store, options = {}) {
    const session = {
        mode,
        steps: 0,
        maxSteps: options.maxSteps ?? MAX_STEPS,
        depth: 0,
        store,
        instance: null,
        contexts: new Map(),
        effects: [],
        decide: options.decide ?? (() => true),
        event: {
            navigations: [],
            consulted: new Set(),
            guessed: false,
            answered: null,
            filled: options.filled ?? new Set(),
            cleared: new Set(),
        },
        dom: NO_PAGE,
        location: locationOf(options.route ?? null),
    };
    if (options.dom !== undefined)
        session.dom = options.dom(session);
    return session;
}
/** The path that a router sees: without `#`, and only where it has no parameter. */
function locationOf(route) {
    const path = route?.replace(/^\/#/u, "").replace(/^\/\*$/u, "/") ?? null;
    return path === null || /[:*]/u.test(path) ? null : path;
}
/** Evaluations of one run; a page of a real application takes a few thousand. */
const MAX_STEPS = 200_000;

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/truth.js

/** Whether a value counts as true; null when that is not known. Notes which fields decided it. */
function truthOf(value, session) {
    switch (value.kind) {
        case "literal":
            return Boolean(value.value);
        case "text":
            return textTruth(value, session);
        case "unknown":
            if (value.field !== null && value.truthy !== null)
                session.event.consulted.add(value.field);
            return value.truthy;
        case "variants":
            return agree(possible(value).map((option) => truthOf(option, session)));
        case "external":
            return value.module === "global" ? null : true;
        default:
            return true;
    }
}
function textTruth(value, session) {
    let isFilled = null;
    for (const part of value.parts) {
        if (typeof part === "string")
            isFilled = true;
        else if (part.field !== null) {
            session.event.consulted.add(part.field);
            isFilled = true;
        }
    }
    return isFilled;
}
function agree(truths) {
    const [first] = truths;
    return first !== undefined && truths.every((truth) => truth === first) ? first : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/evaluate/create-machine.js












const MAX_REEXPORTS = 12;
/** An evaluator over the files of a project. */
function createMachine(project, callExternal) {
    const scopes = new Map();
    const machine = {
        project,
        session: createSession("render", new Map()),
        evaluate(node, scope) {
            const { session } = machine;
            session.steps += 1;
            if (session.steps > session.maxSteps)
                throw new BudgetSpent("too many steps");
            return evaluateNode(node, scope, machine);
        },
        run: (statements, scope) => runStatements(statements, scope, machine),
        call: (callee, args) => callValue(callee, args, machine),
        member: (object, name) => memberOf(object, name, machine),
        bind: (pattern, value, scope) => bindPattern(pattern, value, scope, machine),
        truth: (value) => truthOf(value, machine.session),
        moduleScope(module) {
            const known = scopes.get(module);
            if (known !== undefined)
                return known;
            const scope = createModuleScope(module, machine);
            scopes.set(module, scope);
            return scope;
        },
        exported: (path, name) => exportedValue({ path, name }, machine, 0),
        callExternal: (callee, args) => callExternal(callee, args, machine),
    };
    return machine;
}
function createModuleScope(module, machine) {
    const scope = new Scope(module, null);
    for (const [local, imported] of module.imports) {
        scope.declareLazily(local, () => importedValue(module.path, imported, machine, 0));
    }
    for (const statement of module.program.body) {
        const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
        const declaration = isExport ? statement.declaration : statement;
        if (exists(declaration))
            declareTopLevel(declaration, scope, machine);
    }
    return scope;
}
function declareTopLevel(node, scope, machine) {
    if (node.type === "FunctionDeclaration" && exists(node.id)) {
        scope.declare(node.id.name, { kind: "function", node, scope });
    }
    if (node.type === "ClassDeclaration" && exists(node.id))
        scope.declare(node.id.name, UNKNOWN);
    if (node.type === "TSEnumDeclaration")
        scope.declareLazily(node.id.name, () => enumValue(node, scope, machine));
    if (node.type !== "VariableDeclaration")
        return;
    for (const { id, init } of node.declarations) {
        if (id.type === "Identifier") {
            scope.declareLazily(id.name, () => (!exists(init) ? UNKNOWN : machine.evaluate(init, scope)));
            continue;
        }
        for (const name of namesOfPattern(id)) {
            scope.declareLazily(name, () => {
                const inner = scope.child();
                machine.bind(id, !exists(init) ? UNKNOWN : machine.evaluate(init, scope), inner);
                return inner.find(name) ?? UNKNOWN;
            });
        }
    }
}
function enumValue(node, scope, machine) {
    const members = node.body?.members ?? [];
    return objectOf(members.map((member, index) => {
        const key = member.id.type === "Identifier"
            ? member.id.name
            : "value" in member.id
                ? member.id.value
                : "";
        return [
            key,
            !exists(member.initializer) ? literal(index) : machine.evaluate(member.initializer, scope),
        ];
    }));
}
function importedValue(from, { specifier, name }, machine, depth) {
    const path = machine.project.resolve(from, specifier);
    const isAsset = /\.(?:svg|png|jpe?g|gif|webp|s?css|less)(?:\?.*)?$/u.test(specifier);
    if (path === null && isAsset)
        return UNKNOWN;
    const value = path === null ? null : exportedValue({ path, name }, machine, depth + 1);
    if (value !== null)
        return value;
    return { kind: "external", module: path ?? specifier, name };
}
function exportedValue(wanted, machine, depth) {
    const { path, name } = wanted;
    if (depth > MAX_REEXPORTS)
        return null;
    if (isJson(path))
        return jsonValue(machine.project.files.get(path) ?? "", name);
    const module = machine.project.module(path);
    if (module === null)
        return null;
    if (name === "*")
        return namespaceOf(module, machine, depth);
    const exported = module.exports.get(name);
    if (exported === undefined)
        return fromExportAll(module, name, machine, depth);
    const scope = machine.moduleScope(module);
    if (exported.kind === "local")
        return scope.find(exported.name);
    if (exported.kind === "expression")
        return machine.evaluate(exported.node, scope);
    return importedValue(path, exported.from, machine, depth);
}
function namespaceOf(module, machine, depth) {
    const names = [...module.exports.keys()];
    return objectOf(names.map((name) => [name, exportedValue({ path: module.path, name }, machine, depth + 1) ?? UNKNOWN]), module.exportsAllOf.length > 0);
}
function fromExportAll(module, name, machine, depth) {
    for (const specifier of module.exportsAllOf) {
        const path = machine.project.resolve(module.path, specifier);
        const value = path === null ? null : exportedValue({ path, name }, machine, depth + 1);
        if (value !== null)
            return value;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/routes/file-routes.js
const APP = /(?:^|\/)app\/((?:[^/]+\/)*)(page|route)\.[cm]?[jt]sx?$/u;
const PAGES = /(?:^|\/)pages\/((?:[^/]+\/)*[^/]+)\.[cm]?[jt]sx?$/u;
const file_routes_NO_PAGE = /(?:^|\/)_(?:app|document|error|middleware)$|\.(?:test|spec|stories|d)$/u;
/**
 * The route of a page or endpoint file of Next.js; null for other files.
 * Sources: nextjs.org/docs/app/getting-started/project-structure, nextjs.org/docs/pages.
 */
function fileRoute(path) {
    const app = APP.exec(path);
    if (app !== null)
        return appRoute(app[1] ?? "", app[2] === "route");
    const pages = PAGES.exec(path)?.[1];
    if (pages === undefined || file_routes_NO_PAGE.test(pages))
        return null;
    const segments = pages.split("/").map((segment) => parameter(segment));
    if (segments.at(-1) === "index")
        segments.pop();
    return { path: `/${segments.join("/")}`, isEndpoint: pages.startsWith("api/"), by: "next-pages" };
}
function appRoute(folders, isEndpoint) {
    const segments = folders.split("/").filter((segment) => segment !== "");
    // Pages that are shown in a slot or in place of another have no URL of their own.
    if (segments.some((segment) => segment.startsWith("@") || /^\(\.{1,3}\)/u.test(segment) || segment.startsWith("_")))
        return null;
    const shown = segments
        .filter((segment) => !/^\(.*\)$/u.test(segment))
        .map((segment) => parameter(segment));
    return { path: `/${shown.join("/")}`, isEndpoint, by: "next-app" };
}
/** `[id]` is `:id`, `[...rest]` and `[[...rest]]` are `:rest*`. */
function parameter(segment) {
    const rest = /^\[?\[\.\.\.([\w-]+)\]\]?$/u.exec(segment)?.[1];
    if (rest !== undefined)
        return `:${rest}*`;
    return segment.replaceAll(/\[([\w-]+)\]/gu, ":$1");
}

;// CONCATENATED MODULE: ./lib/src/analysis/source-file.js
/** Deterministic order of paths and ids: by UTF-16 code unit. */
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/analysis/facts/endpoints.js



const endpoints_METHODS = new Set(["get", "post", "put", "patch", "delete", "all"]);
const HANDLERS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"]);
const ROUTERS = /^(?:app|server|api|fastify|\w*[rR]outer|routes?)$/u;
const EXPRESS_LIKE = /\b(?:express|fastify|koa|hono|Router)\b/u;
const NEXT = /"next"\s*:/u;
/** The addresses that a server of the repository answers: Express and its like, and Next.js. */
function readEndpoints(project) {
    const paths = [...project.files.keys()].filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !project.isTest(path));
    const usesNext = [...project.files].some(([path, text]) => path.endsWith("package.json") && NEXT.test(text));
    return paths.toSorted(compareText).flatMap((path) => {
        const route = usesNext ? fileRoute(path) : null;
        if (route?.isEndpoint === true)
            return fileEndpoints(path, route.path, project);
        return EXPRESS_LIKE.test(project.files.get(path) ?? "") ? callEndpoints(path, project) : [];
    });
}
function fileEndpoints(path, url, project) {
    const names = [...(project.parse(path)?.exports.keys() ?? [])];
    const methods = names.filter((name) => HANDLERS.has(name));
    const by = methods.length > 0 ? "next-app" : "next-pages";
    const answered = methods.length > 0 ? methods : names.includes("default") ? ["ANY"] : [];
    return answered.map((method) => ({ method, path: url, source: { path, line: 1 }, by }));
}
function callEndpoints(path, project) {
    const module = project.parse(path);
    const found = [];
    if (module === null)
        return found;
    walk(module.program, (node) => {
        const endpoint = node.type === "CallExpression" ? endpointOf(node) : null;
        if (endpoint !== null)
            found.push({ ...endpoint, source: { path, line: lineOf(node) }, by: "express" });
    });
    return found;
}
/** `app.get("/path", handler)`; the path is the one written, without where its router is mounted. */
function endpointOf(call) {
    const { callee } = call;
    if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier")
        return null;
    if (callee.property.type !== "Identifier" || !endpoints_METHODS.has(callee.property.name))
        return null;
    const [path] = call.arguments;
    const isRoute = ROUTERS.test(callee.object.name) && call.arguments.length > 1;
    if (!isRoute || path?.type !== "StringLiteral" || !path.value.startsWith("/"))
        return null;
    const method = callee.property.name === "all" ? "ANY" : callee.property.name.toUpperCase();
    return { method, path: path.value };
}

;// CONCATENATED MODULE: ./lib/src/analysis/project/resolve.js
const EXTENSIONS = ["", ".tsx", ".ts", ".jsx", ".js", ".mjs", ".cjs", ".mts", ".cts", ".json"];
const INDEX = EXTENSIONS.slice(1).map((extension) => `/index${extension}`);
/** Resolves imports within the listed paths: relative, by alias, or a file of the listing. */
function createResolver(paths, aliases) {
    const existing = (base) => {
        // TypeScript sources are often imported by the name of what they compile to.
        const bare = base.replace(/\.[cm]?jsx?$/u, "");
        for (const stem of bare === base ? [base] : [base, bare]) {
            for (const ending of [...EXTENSIONS, ...INDEX]) {
                if (paths.has(stem + ending))
                    return stem + ending;
            }
        }
        return null;
    };
    return (from, specifier) => {
        const clean = specifier.split("?", 1)[0] ?? "";
        if (clean.startsWith("."))
            return existing(joinPath(folderOf(from), clean));
        for (const alias of aliasesFor(aliases, from)) {
            const target = applyAlias(alias, clean);
            const found = target === null ? null : existing(target);
            if (found !== null)
                return found;
        }
        return null;
    };
}
/** Aliases of the folders around a file, the nearest folder first. */
function aliasesFor(aliases, from) {
    return aliases.filter((alias) => alias.folder === "" || from.startsWith(`${alias.folder}/`));
}
function applyAlias(alias, specifier) {
    if (alias.exact)
        return specifier === alias.prefix ? alias.target : null;
    return specifier.startsWith(alias.prefix)
        ? joinPath(alias.target, specifier.slice(alias.prefix.length))
        : null;
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** Joins and normalises; `..` above the root stays at the root. */
function joinPath(folder, relative) {
    const parts = [];
    for (const part of `${folder}/${relative}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./lib/src/analysis/facts/test-config.js


const CONFIGS = [
    [/(?:^|\/)playwright\.config\.[cm]?[jt]s$/u, "playwright"],
    [/(?:^|\/)cypress\.config\.[cm]?[jt]s$/u, "cypress"],
];
/** The configuration of the end-to-end tests: Playwright's before Cypress's; the topmost one. */
function readConfig(project, paths) {
    for (const [pattern, framework] of CONFIGS) {
        const found = paths.filter((path) => pattern.test(path));
        const [path] = found.toSorted((a, b) => a.split("/").length - b.split("/").length);
        if (path !== undefined)
            return configFact(path, framework, project);
    }
    return null;
}
function configFact(path, framework, project) {
    const values = new Map();
    const module = project.parse(path);
    let line = 1;
    if (module !== null) {
        walk(module.program, (node) => {
            if (node.type === "ExportDefaultDeclaration")
                line = lineOf(node);
            const entry = node.type === "ObjectProperty" ? test_config_entryOf(node) : null;
            if (entry !== null && !values.has(entry[0]))
                values.set(entry[0], entry[1]);
        });
    }
    const folder = values.get("testDir");
    return {
        framework,
        path,
        test_dir: folder === undefined ? null : joinPath(folderOf(path), folder),
        base_url: values.get("baseURL") ?? values.get("baseUrl") ?? null,
        test_id_attribute: values.get("testIdAttribute") ?? null,
        source: { path, line },
        by: "tests",
    };
}
/** `name: "text"`, also where the text stands after `||` or `??`, as in `process.env.URL ?? "…"`. */
function test_config_entryOf(property) {
    if (property.key.type !== "Identifier")
        return null;
    const { value } = property;
    const written = value.type === "LogicalExpression" ? value.right : value;
    return written.type === "StringLiteral" ? [property.key.name, written.value] : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/facts/tests.js




const SPEC = /\.(?:spec|test|cy|e2e)\.[cm]?[jt]sx?$/u;
const TITLED = new Set(["test", "it", "describe", "specify", "context"]);
const MAX_TITLES = 200;
/** The tests that are there already: configuration, titles, page objects and fixtures. */
function readTests(project) {
    const paths = [...project.files.keys()]
        .filter((path) => /\.[cm]?[jt]sx?$/u.test(path))
        .toSorted(compareText);
    const config = readConfig(project, paths);
    const specs = paths.filter((path) => SPEC.test(path)).flatMap((path) => specOf(path, project));
    const helpers = paths
        .filter((path) => !SPEC.test(path))
        .flatMap((path) => helpersOf(path, { project, config }));
    return { config, specs, helpers };
}
function specOf(path, project) {
    const module = project.parse(path);
    if (module === null)
        return [];
    const titles = [];
    walk(module.program, (node) => {
        const title = node.type === "CallExpression" ? titleOf(node) : null;
        if (title !== null && titles.length < MAX_TITLES)
            titles.push(title);
    });
    const specifiers = [...module.imports.values()].map((item) => item.specifier);
    return [
        {
            path,
            framework: frameworkOf(path, specifiers),
            titles,
            source: { path, line: 1 },
            by: "tests",
        },
    ];
}
/** `test("title", …)`, `describe("title", …)`, also `test.only("title", …)`. */
function titleOf(call) {
    const name = rootName(call.callee);
    const [title] = call.arguments;
    if (name === null || !TITLED.has(name))
        return null;
    if (title?.type === "StringLiteral")
        return title.value;
    const isPlain = title?.type === "TemplateLiteral" && title.expressions.length === 0;
    return isPlain ? (title.quasis[0]?.value.cooked ?? null) : null;
}
function rootName(callee) {
    if (callee.type === "Identifier")
        return callee.name;
    if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier")
        return null;
    const isStep = callee.property.type === "Identifier" && callee.property.name === "step";
    return isStep ? null : callee.object.name;
}
function frameworkOf(path, specifiers) {
    if (specifiers.some((specifier) => specifier.startsWith("@playwright/")))
        return "playwright";
    if (/\.cy\.|(?:^|\/)cypress\//u.test(path))
        return "cypress";
    if (specifiers.includes("vitest"))
        return "vitest";
    if (specifiers.includes("@jest/globals"))
        return "jest";
    if (specifiers.includes("node:test"))
        return "node";
    return /(?:^|\/)(?:e2e|playwright)\//u.test(path) ? "playwright" : "unit";
}
/** Classes around a page, fixtures made by `test.extend`, and setup files of Playwright. */
function helpersOf(path, { project, config }) {
    const text = project.files.get(path) ?? "";
    if (!text.includes("playwright"))
        return [];
    const module = project.parse(path);
    if (module === null || path === config?.path)
        return [];
    const found = [];
    for (const name of module.exports.keys()) {
        const kind = kindOf(module.program, name, text);
        if (kind === null)
            continue;
        const importLine = importLineOf(path, name, config);
        found.push({
            path,
            kind,
            export: name,
            import_line: importLine,
            source: { path, line: lineOfName(module.program, name) },
            by: "tests",
        });
    }
    if (/\.setup\.[cm]?[jt]s$/u.test(path)) {
        found.push({
            path,
            kind: "setup",
            export: null,
            import_line: null,
            source: { path, line: 1 },
            by: "tests",
        });
    }
    return found;
}
function kindOf(program, name, text) {
    const declaration = declarationOf(program, name);
    if (declaration?.type === "ClassDeclaration")
        return /\bPage\b/u.test(text) ? "page_object" : null;
    return (name === "test" || name === "it") && /\.extend\s*[<(]/u.test(text) ? "fixture" : null;
}
function declarationOf(program, name) {
    for (const statement of program.body) {
        const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
        const declared = isExport ? statement.declaration : statement;
        if (declared?.type === "ClassDeclaration" && (declared.id?.name === name || name === "default"))
            return declared;
        const names = declared?.type === "VariableDeclaration" ? declared.declarations.map((item) => item.id) : [];
        if (names.some((id) => id.type === "Identifier" && id.name === name))
            return declared ?? null;
    }
    return null;
}
function lineOfName(program, name) {
    const declaration = declarationOf(program, name);
    return declaration === null ? 1 : lineOf(declaration);
}
/** How a spec in the test folder imports it. */
function importLineOf(path, name, config) {
    const from = config?.test_dir ?? folderOf(path);
    const specifier = relativePath(from, path.replace(/\.[cm]?[jt]sx?$/u, ""));
    return name === "default"
        ? `import helper from "${specifier}";`
        : `import { ${name} } from "${specifier}";`;
}
function relativePath(from, to) {
    const start = from.split("/").filter((part) => part !== "");
    const end = joinPath("", to).split("/");
    let shared = 0;
    while (shared < start.length && start[shared] === end[shared])
        shared += 1;
    const up = start.slice(shared).map(() => "..");
    const steps = [...up, ...end.slice(shared)];
    return up.length === 0 ? `./${steps.join("/")}` : steps.join("/");
}

;// CONCATENATED MODULE: ./lib/src/analysis/facts/packages.js



const rule = (id, kind, dependency) => ({
    id,
    kind,
    dependency,
});
/** What a dependency says about a package. */
const RULES = [
    rule("next", "web", /^next$/u),
    rule("react", "web", /^react$/u),
    rule("preact", "web", /^preact$/u),
    rule("react-router", "web", /^(?:react-router|react-router-dom|@react-router\/dev)$/u),
    rule("remix", "web", /^@remix-run\/react$/u),
    rule("tanstack-router", "web", /^@tanstack\/react-router$/u),
    rule("vue", "web", /^vue$/u),
    rule("nuxt", "web", /^nuxt$/u),
    rule("svelte", "web", /^svelte$/u),
    rule("sveltekit", "web", /^@sveltejs\/kit$/u),
    rule("angular", "web", /^@angular\/core$/u),
    rule("astro", "web", /^astro$/u),
    rule("solid", "web", /^solid-js$/u),
    rule("lit", "web", /^lit$/u),
    rule("vite", "web", /^vite$/u),
    rule("express", "api", /^express$/u),
    rule("fastify", "api", /^fastify$/u),
    rule("koa", "api", /^koa$/u),
    rule("hono", "api", /^hono$/u),
    rule("nest", "api", /^@nestjs\/core$/u),
    rule("react-native", "mobile", /^react-native$/u),
    rule("expo", "mobile", /^expo$/u),
    rule("playwright", "test", /^@playwright\/test$/u),
    rule("cypress", "test", /^cypress$/u),
    rule("vitest", "test", /^vitest$/u),
    rule("jest", "test", /^jest$/u),
    rule("testing-library", "test", /^@testing-library\/react$/u),
    rule("storybook", "test", /^storybook$/u),
    rule("i18next", "i18n", /^i18next$/u),
    rule("react-intl", "i18n", /^react-intl$/u),
    rule("next-intl", "i18n", /^next-intl$/u),
    rule("lingui", "i18n", /^@lingui\/core$/u),
];
/** The packages of the repository and what they are built with; a folder without one is unnamed. */
function readPackages(sources) {
    const manifests = sources.filter((file) => /(?:^|\/)package\.json$/u.test(file.path));
    const packages = manifests.flatMap((file) => {
        const json = readJson(file.text);
        return json === null ? [] : [packageFact(file.path, json)];
    });
    return packages.toSorted((a, b) => compareText(a.path, b.path));
}
function packageFact(path, json) {
    const folder = folderOf(path);
    const name = json.get("name");
    const dependencies = dependenciesOf(json);
    const stacks = RULES.flatMap((candidate) => stackOf(candidate, dependencies, path));
    const fallback = folder === "" ? "" : folder.slice(folder.lastIndexOf("/") + 1);
    return { path: folder, name: typeof name === "string" ? name : fallback, stacks };
}
function stackOf(candidate, dependencies, path) {
    for (const [name, version] of dependencies) {
        if (!candidate.dependency.test(name))
            continue;
        const { id, kind } = candidate;
        return [{ id, kind, version, evidence: `${path}: ${name} ${version}` }];
    }
    return [];
}
function dependenciesOf(json) {
    const all = new Map();
    for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
        const listed = json.get(section);
        if (!(listed instanceof Map))
            continue;
        for (const [name, version] of listed)
            if (typeof version === "string" && !all.has(name))
                all.set(name, version);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/text.js


const NOTHING = { texts: [""], translated: false };
const MAX_TEXTS = 4;
const text_MAX_DEPTH = 40;
const INLINE = new Set("a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var #text".split(" "));
const WITHOUT_TEXT = new Set(["select", "textarea", "input", "script", "style", "svg", "template"]);
/** The text that a value becomes. */
function wordingOf(value) {
    const texts = possible(value).map((option) => collapse(writeParts(textParts(option))));
    const translated = value.kind === "literal" && value.translated === true;
    return { texts: unique(texts).slice(0, MAX_TEXTS), translated };
}
/** The text of a node and all below it, as accessible names read it: hidden parts are left out. */
function contentOf(node, depth = 0) {
    if (depth > text_MAX_DEPTH)
        return NOTHING;
    if (node.kind === "text")
        return rawWording(node.value);
    if (isHiddenFromNames(node))
        return NOTHING;
    const label = depth === 0 ? undefined : node.attributes.get("aria-label");
    if (label !== undefined)
        return wordingOf(label);
    if (node.tag === "img")
        return wordingOf(node.attributes.get("alt") ?? { kind: "literal", value: "" });
    if (node.tag === "br")
        return { texts: [" "], translated: false };
    if (WITHOUT_TEXT.has(node.tag))
        return NOTHING;
    const inner = sequence(node, depth);
    return INLINE.has(node.tag) || depth === 0
        ? inner
        : { ...inner, texts: inner.texts.map((text) => ` ${text} `) };
}
function rawWording(value) {
    const options = possible(value);
    const texts = unique(options.map((option) => writeParts(textParts(option)).replaceAll(/\s+/gu, " ")));
    return {
        texts: texts.slice(0, MAX_TEXTS),
        translated: value.kind === "literal" && value.translated === true,
    };
}
function isHiddenFromNames(node) {
    const hidden = node.attributes.get("aria-hidden");
    return (hidden?.kind === "literal" &&
        (hidden.value === true || hidden.value === "true" || hidden.value === ""));
}
/** The children one after another; parts under one condition are alternatives of one another. */
function sequence(parent, depth) {
    let texts = [""];
    let translated = false;
    let before = false;
    for (const group of groupsOf(parent)) {
        const words = group.nodes.map((node) => contentOf(node, depth + 1));
        const options = group.certain
            ? words.flatMap((word) => word.texts)
            : unique(words.flatMap((word) => word.texts));
        const isLone = !group.certain && group.nodes.length === 1;
        const choices = isLone ? unique(["", ...options]) : options;
        translated ||= words.some((word) => word.translated);
        const isElement = group.nodes.some((node) => node.kind === "element");
        texts = texts.flatMap((start) => choices.flatMap((end) => joined(start, end, isElement || before)));
        texts = texts.slice(0, MAX_TEXTS);
        before = isElement;
    }
    return { texts: unique(texts.map((text) => text.replaceAll(/\s+/gu, " "))), translated };
}
/** Whether there is a space between two tags that touch depends on the styles: either is possible. */
function joined(start, end, atTag) {
    const touches = /\S$/u.test(start) && /^\S/u.test(end);
    return touches && atTag ? [`${start} ${end}`, start + end] : [start + end];
}
/** Certain children by themselves, those under the same condition together. */
function groupsOf(parent) {
    const groups = [];
    for (const node of parent.children) {
        if (node.own === "no")
            continue;
        const certain = node.own === "yes";
        const key = conditionOf(node.key);
        const last = groups.at(-1);
        if (!certain && last !== undefined && !last.certain && last.key === key)
            last.nodes.push(node);
        else
            groups.push({ nodes: [node], certain, key });
    }
    return groups;
}
/** The place in the page that a node has, whichever of the options at that place it is. */
function conditionOf(key) {
    return key.replace(/(?:\/\d+:\d+|")$/u, "");
}
function collapse(text) {
    return text.replaceAll(/\s+/gu, " ").trim();
}
/** Whether there is anything in it but what is not known. */
function isKnown(text) {
    return text.replaceAll(HOLE, "").trim() !== "";
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/role.js

const BY_TAG = new Map(Object.entries({
    article: "article",
    aside: "complementary",
    button: "button",
    datalist: "listbox",
    dialog: "dialog",
    fieldset: "group",
    figure: "figure",
    h1: "heading",
    h2: "heading",
    h3: "heading",
    h4: "heading",
    h5: "heading",
    h6: "heading",
    hr: "separator",
    li: "listitem",
    main: "main",
    menu: "list",
    meter: "meter",
    nav: "navigation",
    ol: "list",
    optgroup: "group",
    option: "option",
    output: "status",
    progress: "progressbar",
    search: "search",
    table: "table",
    tbody: "rowgroup",
    td: "cell",
    textarea: "textbox",
    tfoot: "rowgroup",
    th: "columnheader",
    thead: "rowgroup",
    tr: "row",
    ul: "list",
}));
/** Every other type of an input is a text box to Playwright, passwords and dates too. */
const BY_INPUT_TYPE = new Map([
    ["button", "button"],
    ["checkbox", "checkbox"],
    ["file", "button"],
    ["hidden", null],
    ["image", "button"],
    ["number", "spinbutton"],
    ["radio", "radio"],
    ["range", "slider"],
    ["reset", "button"],
    ["search", "searchbox"],
    ["submit", "button"],
]);
/** Components of libraries by the last word of their name; the first that fits. */
const BY_COMPONENT = [
    [/(?:Provider|Group|List|Wrapper|Container|Control|Context|Icon|Form|Item|Label|Layout)$/u, null],
    [/(?:^|\.)(?:Icon)?Button$|Button$/u, "button"],
    [/Link$/u, "link"],
    [/Checkbox$/u, "checkbox"],
    [/Switch$/u, "switch"],
    [/Radio$/u, "radio"],
    [/(?:Input|TextField|TextArea|Textarea)$/u, "textbox"],
    [/(?:Select|Combobox|Autocomplete)$/u, "combobox"],
    [/(?:^|\.)(?:Tab|TabsTrigger)$/u, "tab"],
];
/**
 * The ARIA role of a node, as `getByRole` sees it. Sources: html-aam (w3.org/TR/html-aam-1.0),
 * Playwright's roleUtils; for components that are not in the repository, the custom of their names.
 */
function roleOf(element) {
    const given = stringOf(element.attributes.get("role"))?.trim().split(/\s+/u)[0];
    if (given !== undefined && given !== "") {
        return { role: given === "presentation" || given === "none" ? null : given, guessed: false };
    }
    if (element.isComponent)
        return { role: roleOfComponent(element.tag), guessed: true };
    return { role: roleOfTag(element), guessed: false };
}
function roleOfComponent(tag) {
    return BY_COMPONENT.find(([name]) => name.test(tag))?.[1] ?? null;
}
function roleOfTag(element) {
    switch (element.tag) {
        case "a":
        case "area":
            return element.attributes.has("href") ? "link" : null;
        case "img":
            return stringOf(element.attributes.get("alt")) === "" ? null : "img";
        case "input":
            return roleOfInput(element);
        case "select":
            return isOn(element, "multiple") || isTall(element) ? "listbox" : "combobox";
        case "form":
            return isNamed(element) ? "form" : null;
        case "section":
            return isNamed(element) ? "region" : null;
        default:
            return BY_TAG.get(element.tag) ?? null;
    }
}
function roleOfInput(element) {
    const type = typeOfInput(element);
    const role = BY_INPUT_TYPE.get(type);
    if (role === "textbox" && element.attributes.has("list"))
        return "combobox";
    return role === undefined ? "textbox" : role;
}
/** The type of an input, `text` when it has none. */
function typeOfInput(element) {
    return stringOf(element.attributes.get("type"))?.toLowerCase() ?? "text";
}
function isOn(element, name) {
    const value = element.attributes.get(name);
    return value !== undefined && !(value.kind === "literal" && value.value === false);
}
function isTall(element) {
    const size = element.attributes.get("size");
    return size?.kind === "literal" && Number(size.value) > 1;
}
function isNamed(element) {
    return element.attributes.has("aria-label") || element.attributes.has("aria-labelledby");
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/tree.js
const tree_MAX_DEPTH = 120;
/** Every element of a tree, in document order. */
function elementsOf(nodes) {
    const placed = [];
    collect(nodes, [], placed);
    return placed;
}
function collect(nodes, around, placed) {
    if (around.length > tree_MAX_DEPTH)
        return;
    for (const node of nodes) {
        if (node.kind === "text")
            continue;
        placed.push({ element: node, around });
        collect(node.children, [...around, node], placed);
    }
}
/** The nearest element around that fits. */
function closest(placed, fits) {
    return placed.around.findLast((element) => fits(element)) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/visibility.js

/** Utility classes that show something again on a screen as wide as tests use (1280 pixels). */
const SHOWN_WIDE = /^(?:sm|md|lg|xl):(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)$/u;
const HIDDEN_WIDE = /^(?:sm|md|lg|xl):hidden$/u;
const HIDDEN = new Set(["hidden", "d-none", "is-hidden", "invisible", "visually-hidden-always"]);
/** Whether the attributes of a node let it be seen: `hidden`, inline style and utility classes. */
function visibilityOf(attributes, machine) {
    const hidden = attributes.get("hidden");
    if (hidden !== undefined) {
        const truth = isEmptyText(hidden) ? true : machine.truth(hidden);
        if (truth !== false)
            return truth === null ? "maybe" : "no";
    }
    if (isDisplayNone(attributes.get("style")))
        return "no";
    const classes = attributes.get("className") ?? attributes.get("class");
    if (classes?.kind !== "literal" && classes?.kind !== "text")
        return "yes";
    return visibilityOfClasses(writeParts(textParts(classes)).split(/\s+/u));
}
/** `<p hidden>` of HTML has the empty string. */
function isEmptyText(value) {
    return value.kind === "literal" && value.value === "";
}
function isDisplayNone(style) {
    if (style?.kind === "object") {
        return (stringOf(style.properties.get("display")) === "none" ||
            stringOf(style.properties.get("visibility")) === "hidden");
    }
    const text = stringOf(style)?.replaceAll(" ", "").toLowerCase() ?? "";
    return text.includes("display:none") || text.includes("visibility:hidden");
}
/** What Bootstrap keeps closed until it is asked for. Source: getbootstrap.com/docs, components. */
function isClosedByBootstrap(classes) {
    if (classes.some((name) => ["show", "in", "active", "open"].includes(name)))
        return false;
    const closed = ["dropdown-menu", "collapse", "tab-pane", "navbar-toggle", "navbar-toggler"];
    return closed.some((name) => classes.includes(name)) && !classes.includes("navbar-collapse");
}
function visibilityOfClasses(classes) {
    if (classes.some((name) => HIDDEN_WIDE.test(name)))
        return "no";
    if (isClosedByBootstrap(classes))
        return "no";
    if (!classes.some((name) => HIDDEN.has(name)))
        return "yes";
    if (classes.some((name) => SHOWN_WIDE.test(name)))
        return "yes";
    const otherwise = classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name));
    return otherwise ? "maybe" : "no";
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/selectors.js

const PART = /^(?:([.#])?([\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\])/u;
/**
 * The nodes that a CSS selector means, by the last part of it: tag, `.class`, `#id` and
 * `[attribute=value]`. A selector that says more than that means nothing here.
 */
function findNodes(nodes, selector) {
    const last = selector
        .trim()
        .split(/[\s>]+/u)
        .at(-1) ?? "";
    const tests = selectors_testsOf(last);
    return tests === null ? [] : nodes.filter((node) => tests.every((test) => test(node)));
}
function selectors_testsOf(compound) {
    const tests = [];
    let rest = compound;
    while (rest !== "") {
        const match = PART.exec(rest);
        if (match === null)
            return null;
        tests.push(testOf(match));
        rest = rest.slice(match[0].length);
    }
    return tests.length === 0 ? null : tests;
}
function testOf([, mark, name = "", attribute, value]) {
    if (attribute !== undefined) {
        return (node) => {
            const given = node.attributes.get(attribute);
            return given !== undefined && (value === undefined || stringOf(given) === value);
        };
    }
    if (mark === "#")
        return (node) => stringOf(node.attributes.get("id")) === name;
    if (mark === ".")
        return (node) => classesOf(node).includes(name);
    return (node) => node.tag === name;
}
function classesOf(node) {
    const text = stringOf(node.attributes.get("class") ?? node.attributes.get("className")) ?? "";
    return text.split(/\s+/u).filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/dom-members.js



const MEMBERS = new Map([
    [
        "addEventListener",
        (place, session) => value_native("addEventListener", (args) => listen(place, args, session)),
    ],
    ["classList", (place, session) => classList(place, session)],
    [
        "setAttribute",
        ({ node }, session) => value_native("setAttribute", ([name, value]) => change(node, name, value ?? UNKNOWN, session)),
    ],
    [
        "removeAttribute",
        ({ node }, session) => value_native("removeAttribute", ([name]) => change(node, name, literal(false), session)),
    ],
    [
        "remove",
        ({ node }, session) => value_native("remove", () => change(node, literal("#removed"), literal(true), session)),
    ],
    [
        "append",
        ({ node }, session) => value_native("append", (children) => dom_members_append(node, children, session)),
    ],
    [
        "appendChild",
        ({ node }, session) => value_native("appendChild", (children) => dom_members_append(node, children, session)),
    ],
    [
        "prepend",
        ({ node }, session) => value_native("prepend", (children) => dom_members_append(node, children, session)),
    ],
    [
        "showModal",
        ({ node }, session) => value_native("showModal", () => change(node, literal("open"), literal(true), session)),
    ],
    [
        "show",
        ({ node }, session) => value_native("show", () => change(node, literal("open"), literal(true), session)),
    ],
    [
        "close",
        ({ node }, session) => value_native("close", () => change(node, literal("open"), literal(false), session)),
    ],
    ["style", ({ node }, session) => ({ kind: "dom", key: styleKey(node, session) })],
    ["querySelector", ({ nodes }) => value_native("querySelector", ([selector]) => first(nodes, selector))],
]);
/** What scripts can do with a node of a page; null for its plain properties. */
function domMember(place, name, session) {
    return MEMBERS.get(name)?.(place, session) ?? null;
}
/** The style of a node is kept as a node of its own. */
function styleKey(node, _session) {
    return `${node.key}:style`;
}
/** Where handlers, changes and additions of a node are kept. */
function domState(key, property) {
    return `node:${key}:${property}`;
}
const ATTRIBUTE_OF_EVENT = new Map([
    ["click", "onClick"],
    ["submit", "onSubmit"],
    ["input", "onInput"],
    ["change", "onChange"],
    ["keydown", "onKeyDown"],
    ["keyup", "onKeyUp"],
    ["keypress", "onKeyPress"],
]);
function listen({ node }, [name, listener], session) {
    const attribute = ATTRIBUTE_OF_EVENT.get(stringOf(name) ?? "");
    if (attribute === undefined || listener === undefined)
        return UNDEFINED;
    session.store.set(domState(node.key, attribute), listener);
    return UNDEFINED;
}
function change(node, name, value, session) {
    const attribute = stringOf(name);
    if (attribute !== null)
        session.store.set(domState(node.key, attribute), value);
    return UNDEFINED;
}
function dom_members_append(node, children, session) {
    const key = domState(node.key, "#appended");
    const before = session.store.get(key);
    session.store.set(key, arrayOf([...(before?.kind === "array" ? before.items : []), ...children]));
    return UNDEFINED;
}
function textOf(args) {
    return args.flatMap((arg) => stringOf(arg) ?? []);
}
function classList({ node }, session) {
    const key = domState(node.key, "class");
    const current = () => {
        const changed = stringOf(session.store.get(key));
        return changed === null ? classesOf(node) : changed.split(" ").filter((name) => name !== "");
    };
    const set = (names) => {
        session.store.set(key, literal(names.join(" ")));
        return UNDEFINED;
    };
    return objectOf([
        ["add", value_native("add", (args) => set([...new Set([...current(), ...textOf(args)])]))],
        [
            "remove",
            value_native("remove", (args) => set(current().filter((name) => !textOf(args).includes(name)))),
        ],
        [
            "toggle",
            value_native("toggle", ([name, force]) => set(toggled(current(), stringOf(name) ?? "", force))),
        ],
        ["contains", value_native("contains", ([name]) => literal(current().includes(stringOf(name) ?? "")))],
    ]);
}
function toggled(names, name, force) {
    const wanted = force?.kind === "literal" && typeof force.value === "boolean"
        ? force.value
        : !names.includes(name);
    const others = names.filter((other) => other !== name);
    return wanted ? [...others, name] : others;
}
function first(nodes, selector) {
    const text = stringOf(selector);
    const found = text === null ? undefined : findNodes(nodes, text)[0];
    return found === undefined ? UNKNOWN : { kind: "dom", key: found.key };
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/apply-state.js





const CHANGEABLE = [
    "hidden",
    "class",
    "value",
    "checked",
    "disabled",
    "open",
    "aria-label",
    "aria-hidden",
    "title",
    "href",
    "placeholder",
];
const apply_state_HANDLERS = [
    "onClick",
    "onSubmit",
    "onInput",
    "onChange",
    "onKeyDown",
    "onKeyUp",
    "onKeyPress",
];
const TEXTS = ["textContent", "innerText"];
const apply_state_MAX_DEPTH = 150;
/** The nodes of a page as scripts have left them. */
function applyState(nodes, { store, machine, doubtful }) {
    return nodes.flatMap((node) => applied(node, { store, machine, doubtful, presence: "yes", depth: 0 }));
}
function applied(node, around) {
    if (node.kind === "text")
        return [{ ...node, presence: around.presence }];
    const state = (name) => around.store.get(domState(node.key, name));
    if (around.depth > apply_state_MAX_DEPTH || state("#removed") !== undefined)
        return [];
    const attributes = new Map(node.attributes);
    for (const name of [...CHANGEABLE, ...apply_state_HANDLERS]) {
        const value = state(name);
        if (value !== undefined)
            attributes.set(name, value);
    }
    const display = around.store.get(domState(`${node.key}:style`, "display"));
    if (display !== undefined)
        attributes.set("style", {
            kind: "object",
            properties: new Map([["display", display]]),
            open: true,
        });
    const own = ownPresence(node, attributes, around);
    const inside = { ...around, presence: weaker(around.presence, own), depth: around.depth + 1 };
    return [
        { ...node, attributes, own, presence: inside.presence, children: apply_state_childrenOf(node, inside) },
    ];
}
function ownPresence(node, attributes, { machine, doubtful }) {
    const open = attributes.get("open");
    const isClosed = node.tag === "dialog" &&
        (open === undefined || (open.kind === "literal" && open.value === false));
    const names = [...classesOf(node), stringOf(attributes.get("id")) ?? "", `<${node.tag}>`];
    if (names.some((name) => doubtful.has(name)))
        return weaker("maybe", visibilityOf(attributes, machine));
    return isClosed ? "no" : visibilityOf(attributes, machine);
}
function apply_state_childrenOf(node, inside) {
    const text = TEXTS.map((name) => inside.store.get(domState(node.key, name))).find((value) => value !== undefined);
    const children = text === undefined ? node.children : [textIn(node, text, inside)];
    const added = inside.store.get(domState(node.key, "#appended"));
    const more = added?.kind === "array"
        ? added.items.map((item, index) => nodeOf(item, `${node.key}+${index}`, { node, inside }))
        : [];
    return [...children.flatMap((child) => applied(child, inside)), ...more];
}
function textIn({ key, path, line }, value, { presence }) {
    return { kind: "text", value, presence, own: "yes", key: `${key}"`, path, line };
}
/** A node that a script made: its tag, text and attributes. */
function nodeOf(value, key, { node, inside }) {
    if (value.kind !== "object")
        return textIn({ ...node, key }, value, inside);
    const tag = value.properties.get("#tag");
    const text = TEXTS.map((name) => value.properties.get(name)).find((item) => item !== undefined);
    const made = {
        ...node,
        key,
        tag: tag?.kind === "literal" ? String(tag.value) : "div",
        attributes: new Map([...value.properties].filter(([, item]) => item.kind !== "native")),
        own: "yes",
        presence: inside.presence,
        children: [],
    };
    return { ...made, children: text === undefined ? [] : [textIn(made, text, inside)] };
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/page-dom.js




/** Where what a script did to a node is kept. */
function nodeState(key, property) {
    return `node:${key}:${property}`;
}
/** Fields whose value is text, by tag. */
const FIELD_TAGS = new Set(["input", "textarea", "select"]);
/** Nodes as handlers see them: what was typed into fields, and what scripts changed. */
function pageDom(nodes) {
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    return (session) => ({
        read: (key, name) => readProperty(byKey.get(key) ?? null, key, { name, session, nodes }),
        write(key, name, value) {
            if (session.mode !== "event")
                return;
            const isEmptied = name === "value" && value.kind === "literal" && value.value === "";
            if (isEmptied)
                session.event.cleared.add(key);
            session.store.set(nodeState(key, name), value);
        },
        writeGlobal(name, value) {
            const isLocation = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u.test(name);
            if (isLocation && session.mode === "event")
                session.event.navigations.push(value);
        },
        find: (selector) => findNodes(nodes, selector).map((node) => node.key),
        formValues: () => nodes.flatMap((node) => {
            const name = stringOf(node.attributes.get("name"));
            return name === null || !FIELD_TAGS.has(node.tag)
                ? []
                : [[name, page_dom_valueOf(node, session)]];
        }),
    });
}
function readProperty(node, key, { name, session, nodes }) {
    const changed = session.store.get(nodeState(key, name));
    if (changed !== undefined)
        return changed;
    if (node === null)
        return UNKNOWN;
    const member = domMember({ node, nodes }, name, session);
    if (member !== null)
        return member;
    if (name === "value")
        return page_dom_valueOf(node, session);
    if (name === "checked")
        return checkedOf(node, session);
    if (name === "reset")
        return value_native("reset", () => page_dom_reset(nodes, session));
    if (name === "focus" || name === "blur" || name === "select")
        return value_native(name, () => UNDEFINED);
    const attribute = node.attributes.get(name === "className" ? "class" : name);
    return attribute === undefined || attribute.kind === "function" ? UNKNOWN : attribute;
}
function page_dom_valueOf(node, session) {
    if (session.event.filled.has(node.key))
        return typed(node.key);
    session.event.consulted.add(node.key);
    const value = node.attributes.get("value") ?? node.attributes.get("defaultValue");
    const isMissing = value === undefined || (value.kind === "literal" && value.value === undefined);
    return isMissing ? literal("") : value;
}
function checkedOf(node, session) {
    const before = node.attributes.get("checked") ?? node.attributes.get("defaultChecked") ?? literal(false);
    if (!session.event.filled.has(node.key))
        return before;
    return before.kind === "literal"
        ? literal(before.value === false || before.value === undefined)
        : UNKNOWN;
}
function page_dom_reset(nodes, session) {
    for (const node of nodes)
        if (FIELD_TAGS.has(node.tag))
            session.event.cleared.add(node.key);
    return UNDEFINED;
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/doubtful-nodes.js
const HIDES = /\.style\.display|\.hidden\s*=|classList|\.innerHTML|removeChild/u;
const NAME = /["'`]([.#]?[a-z][\w-]{0,60})["'`]/giu;
const JQUERY = /\$\(\s*["'`]([.#]?[a-z][\w-]{0,60})["'`]\s*\)\s*\.(?:hide|toggle|fadeOut|slideUp|remove|empty|addClass|css|detach|hideOrShow)\b/giu;
const MAX_SCRIPT = 200_000;
/**
 * Ids and classes that a script names which cannot be followed, where it hides or removes nodes.
 * What they are given to is not surely on the page.
 */
function doubtfulNames(code) {
    const text = code.slice(0, MAX_SCRIPT);
    const names = [...text.matchAll(JQUERY)].map((match) => match[1] ?? "");
    const usesJquery = /\$\(/u.test(text);
    if (!usesJquery && HIDES.test(text))
        for (const match of text.matchAll(NAME))
            names.push(match[1] ?? "");
    return names.map((name) => name.replace(/^[.#]/u, ""));
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/hidden-by-style.js
const hidden_by_style_HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/u;
/** Tags that a style sheet hides one by one, without hiding half of the page. */
const SMALL_TAGS = new Set(["small", "span", "label", "em", "i", "p"]);
const MAX_SHEET = 300_000;
/**
 * Ids, classes and (as `<tag>`) tags that rules of a style sheet hide in some state. Which rules
 * win is not followed: what is given to such a node is not surely seen.
 */
function namesHiddenByStyle(sheet) {
    return sheet
        .slice(0, MAX_SHEET)
        .split("}")
        .flatMap((chunk) => hiddenNames(chunk));
}
function hiddenNames(chunk) {
    const brace = chunk.lastIndexOf("{");
    if (brace === -1 || !hidden_by_style_HIDES.test(chunk.slice(brace + 1)))
        return [];
    const start = chunk.lastIndexOf("{", brace - 1) + 1;
    // A rule for narrow screens or for print says nothing about what a test sees.
    if (chunk.includes("@media"))
        return [];
    return chunk
        .slice(start, brace)
        .split(",")
        .flatMap((selector) => lastName(selector));
}
function lastName(selector) {
    const last = selector
        .trim()
        .split(/[\s>+~]+/u)
        .at(-1) ?? "";
    if (last.includes(":"))
        return [];
    const named = last.match(/[.#][\w-]+/gu);
    if (named !== null)
        return named.slice(-1).map((name) => name.slice(1));
    return SMALL_TAGS.has(last) ? [`<${last}>`] : [];
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/run-scripts.js








const MAX_SCRIPTS = 12;
const MAX_SCRIPT_STEPS = 50_000;
/**
 * Runs the scripts of a page once, so that their listeners are in the store. Gives the ids and
 * classes of nodes that scripts which cannot be followed may hide.
 */
function runScripts(page, store) {
    const { machine, document } = page;
    const elements = elementsOf(document.nodes).map((placed) => placed.element);
    const texts = [];
    let isFollowed = true;
    for (const script of document.scripts.slice(0, MAX_SCRIPTS)) {
        const code = codeOf(page, script);
        if (code === null)
            continue;
        machine.session = createSession("event", store, {
            dom: pageDom(elements),
            maxSteps: MAX_SCRIPT_STEPS,
        });
        texts.push(code.text);
        isFollowed = follow(code, machine) && isFollowed;
    }
    const byStyle = sheetsAround(page).flatMap((sheet) => namesHiddenByStyle(sheet));
    if (isFollowed && (texts.length > 0 || !isBundled(page)))
        return new Set(byStyle);
    const byScript = [...texts, ...scriptsAround(page)].flatMap((text) => doubtfulNames(text));
    return new Set([...byStyle, ...byScript]);
}
const BUNDLERS = /"(?:webpack|parcel|rollup|vite|esbuild|browserify)"\s*:/u;
const MAX_AROUND = 60;
/** The folder of the package that a page belongs to. */
function packageOf({ path, machine }) {
    const around = machine.project.roots.filter((root) => root === "" || path.startsWith(`${root}/`));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? "";
}
/** A bundler may put scripts into a page that names none. */
function isBundled(page) {
    const root = packageOf(page);
    const manifest = page.machine.project.files.get(root === "" ? "package.json" : `${root}/package.json`);
    return manifest !== undefined && BUNDLERS.test(manifest);
}
/** The scripts of the package of a page: what cannot be followed may use any of them. */
function scriptsAround(page) {
    const root = packageOf(page);
    const { project } = page.machine;
    const paths = [...project.files.keys()].filter((path) => (root === "" || path.startsWith(`${root}/`)) && isScript(path) && !project.isTest(path));
    return paths.slice(0, MAX_AROUND).map((path) => project.files.get(path) ?? "");
}
/** The style sheets in the folder of a page and below. */
function sheetsAround({ path, machine }) {
    const root = packageOf({ path, machine });
    const paths = [...machine.project.files.keys()].filter((file) => file.endsWith(".css") &&
        (root === "" || file.startsWith(`${root}/`)) &&
        !/bootstrap|normalize|vendor/iu.test(file));
    return paths.slice(0, MAX_AROUND).map((file) => machine.project.files.get(file) ?? "");
}
/** False when the script does something that cannot be followed. */
function follow({ path, text, isFile }, machine) {
    try {
        const parsed = isFile
            ? machine.project.module(path)
            : readModule(path, parseScript(`${path}.js`, text));
        if (parsed === null)
            return false;
        machine.run(parsed.program.body, machine.moduleScope(parsed));
        return !machine.session.event.guessed;
    }
    catch {
        return false;
    }
}
function codeOf({ path, machine }, { address, code }) {
    if (address === null)
        return code.trim() === "" ? null : { path, text: code, isFile: false };
    if (/^[a-z]+:|^\/\//iu.test(address))
        return null;
    const file = addressed(path, address, machine);
    return file === null
        ? null
        : { path: file, text: machine.project.files.get(file) ?? "", isFile: true };
}
/** The file of an address: relative to the page, or to a folder above it when it starts with `/`. */
function addressed(path, address, { project }) {
    const clean = address.split(/[?#]/u, 1)[0] ?? "";
    if (!clean.startsWith("/"))
        return existing(joinPath(folderOf(path), clean), project.files);
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        const found = existing(joinPath(folder, clean), project.files);
        if (found !== null || folder === "")
            return found;
    }
}
function existing(path, files) {
    return files.has(path) ? path : null;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
;// CONCATENATED MODULE: ./lib/src/analysis/html/parse-html.js


const SILENT = new Set(["head", "style", "template", "noscript"]);
const parse_html_MAX_DEPTH = 150;
/** Reads a page; forgiving as browsers are. */
function parseHtml(path, html) {
    const root = {
        element: elementAt(path, "#root", new Map(), { line: 1, key: "0" }),
        children: [],
    };
    const stack = [root];
    const scripts = [];
    let title = null;
    const lineAt = lineCounter(html);
    const parser = new Parser/* Parser */.i({
        onopentag(tag, attributes) {
            const values = new Map(Object.entries(attributes).map(([name, value]) => [name, literal(value)]));
            const element = elementAt(path, tag, values, {
                line: lineAt(parser.startIndex),
                key: `${stack.length}.${parser.startIndex}`,
            });
            stack.push({ element, children: [] });
            if (tag === "script")
                scripts.push({ address: attributes["src"] ?? null, code: "", line: element.line });
        },
        ontext(text) {
            const top = stack.at(-1) ?? root;
            if (top.element.tag === "title")
                title = (title ?? "") + text;
            const script = scripts.at(-1);
            if (top.element.tag === "script" && script !== undefined) {
                scripts[scripts.length - 1] = { ...script, code: script.code + text };
            }
            else
                top.children.push(textAt(path, text, lineAt(parser.startIndex)));
        },
        onclosetag() {
            const closed = stack.length > 1 ? stack.pop() : undefined;
            if (closed === undefined ||
                SILENT.has(closed.element.tag) ||
                closed.element.tag === "script")
                return;
            if (stack.length < parse_html_MAX_DEPTH)
                (stack.at(-1) ?? root).children.push({ ...closed.element, children: closed.children });
        },
    }, { decodeEntities: true });
    parser.write(html);
    parser.end();
    return { nodes: root.children, title: title === null ? null : parse_html_collapse(title), scripts };
}
function parse_html_collapse(text) {
    return text.replaceAll(/\s+/gu, " ").trim();
}
function elementAt(path, tag, attributes, { line, key }) {
    return {
        kind: "element",
        tag,
        isComponent: false,
        attributes,
        presence: "yes",
        own: "yes",
        repeated: false,
        key: `${path}/${key}`,
        path,
        line,
    };
}
function textAt(path, text, line) {
    return {
        kind: "text",
        value: literal(text),
        presence: "yes",
        own: "yes",
        key: `${path}"${line}`,
        path,
        line,
    };
}
/** Lines of positions that only grow. */
function lineCounter(text) {
    let line = 1;
    let at = 0;
    return (index) => {
        for (; at < index; at += 1)
            if (text.charCodeAt(at) === 10)
                line += 1;
        return line;
    };
}

;// CONCATENATED MODULE: ./lib/src/analysis/html/html-pages.js









const MAX_HEAD = 4000;
/** The HTML files that are pages by themselves, at the URLs that a static server gives them. */
function htmlPages(machine, shells, gaps) {
    const { project } = machine;
    const paths = [...project.files.keys()]
        .filter((path) => path.endsWith(".html") && !project.isTest(path))
        .toSorted(compareText);
    const whole = paths.filter((path) => /<html\b|<body\b|<!doctype/iu.test(project.files.get(path)?.slice(0, MAX_HEAD) ?? ""));
    const documents = whole.map((path) => ({
        path,
        document: parseHtml(path, project.files.get(path) ?? ""),
    }));
    const written = documents.filter(({ path, document }) => {
        const isShell = shells.some((folder) => isIndexOf(path, folder));
        if (!isShell && isTemplate(document))
            gaps.push({ path, reason: "The page is a template of a framework that is not followed." });
        return !isShell && !isTemplate(document);
    });
    const pages = written.filter(({ document }) => hasContent(document));
    const root = rootFolder(paths);
    const clean = usesCleanLinks(documents.map(({ document }) => document));
    return pages.map(({ path, document }) => htmlPage(path, document, { machine, route: routeOf(path, root, clean) }));
}
/** The title of the page that an application is put into. */
function shellTitle(machine) {
    const paths = [...machine.project.files.keys()]
        .filter((path) => /(?:^|\/)index\.html$/u.test(path))
        .toSorted(compareText);
    for (const path of paths) {
        const { title } = parseHtml(path, machine.project.files.get(path) ?? "");
        if (title !== null && title !== "" && !/[{}%<]/u.test(title))
            return title;
    }
    return null;
}
/** Whether a page is what the application of a folder is put into. */
function isIndexOf(path, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    return (path === `${prefix}index.html` ||
        path === `${prefix}public/index.html` ||
        path === `${prefix}src/index.html`);
}
const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|\*ng|\[|\(|:|@)/u;
/** Templates of Angular, Vue, Knockout and their like say what is shown in a language of their own. */
function isTemplate({ nodes }) {
    return elementsOf(nodes).some(({ element }) => {
        if ([...element.attributes.keys()].some((name) => TEMPLATE_ATTRIBUTE.test(name)))
            return true;
        return element.children.some((child) => child.kind === "text" && /\{\{|<%/u.test(stringOf(child.value) ?? ""));
    });
}
/** A page into which an application is put has nothing of its own. */
function hasContent({ nodes }) {
    return elementsOf(nodes).some(({ element }) => {
        const role = roleOf(element).role;
        return (["heading", "link", "button", "textbox", "checkbox"].includes(role ?? "") ||
            /\S/u.test(element.tag === "p" ? (contentOf(element).texts[0] ?? "") : ""));
    });
}
/** The folder that is served: where the topmost `index.html` is. */
function rootFolder(paths) {
    const indexes = paths
        .filter((path) => /(?:^|\/)index\.html$/u.test(path))
        .map((path) => folderOf(path));
    return (indexes.toSorted((a, b) => a.split("/").length - b.split("/").length || compareText(a, b))[0] ??
        "");
}
function usesCleanLinks(documents) {
    const links = documents.flatMap(({ nodes }) => elementsOf(nodes).flatMap(({ element }) => {
        const href = element.attributes.get("href");
        return href?.kind === "literal" && typeof href.value === "string" ? [href.value] : [];
    }));
    const internal = links.filter((href) => /^\/[\w-]/u.test(href));
    return internal.length > 0 && !internal.some((href) => href.includes(".html"));
}
function routeOf(path, root, clean) {
    const below = root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : `/${path}`;
    const route = below.replace(/\/index\.html$/u, "/");
    return clean ? route.replace(/\.html$/u, "") : route;
}
function htmlPage(path, document, { machine, route }) {
    let doubtful = new Set();
    return {
        route,
        kind: "html",
        source: { path, line: 1 },
        by: "html",
        machine,
        title: document.title,
        view(store) {
            if (!store.has(STARTED)) {
                store.set(STARTED, { kind: "literal", value: true });
                doubtful = runScripts({ path, document, machine }, store);
            }
            const nodes = applyState(document.nodes, { store, machine, doubtful });
            return { nodes, redirects: [], effects: [] };
        },
    };
}
/** Says in the store of a page that its scripts have run. */
const STARTED = "#started";

;// CONCATENATED MODULE: ./lib/src/analysis/routes/paths.js
/** Joins URL patterns: an absolute one stands for itself; no slash at the end. */
function joinRoute(base, path) {
    const whole = path.startsWith("/") && path.startsWith(base) ? path : `${base}/${path}`;
    const clean = whole.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
    return clean === "" ? "/" : clean;
}
/** Behind `#` for hash routers: `/login` is opened as `/#/login`. */
function shownPath(path, hash) {
    return hash ? `/#${path}` : path;
}
/** The URL that a link leads to, as the browser shows it; relative to the route that is shown. */
function linkTarget(to, route, place) {
    if (/^[a-z][a-z\d+.-]*:|^\/\/|^#/iu.test(to))
        return to;
    const current = route.replace(/^\/#/u, "").replace(/\/?\*$/u, "");
    const [path, suffix] = splitSuffix(to);
    const absolute = path.startsWith("/")
        ? joinRoute(place.hash ? "" : place.basename, path)
        : relative(current, path);
    return shownPath(absolute, place.hash) + suffix;
}
function splitSuffix(to) {
    const at = to.search(/[?#]/u);
    return at === -1 ? [to, ""] : [to.slice(0, at), to.slice(at)];
}
function relative(current, path) {
    const parts = current.split("/").filter((part) => part !== "");
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return `/${parts.join("/")}`;
}
/** `path?` and Next's `[name]` in the one notation of the model: `:name`, `*` for the rest. */
function normalizeRoute(path) {
    return path.replaceAll(/\/:([\w-]+)\?/gu, "/:$1").replaceAll(/\/{2,}/gu, "/");
}

;// CONCATENATED MODULE: ./lib/src/analysis/routes/route-table.js




const MAX_LEAVES = 500;
const route_table_MAX_DEPTH = 20;
/** The pages of a table: route objects, `<Route>` elements or what `routes.ts` gives. */
function flattenRoutes(routes, base, machine, elementOfFile = () => null) {
    const leaves = [];
    addRoutes(routes, { base, chain: [], depth: 0 }, { leaves, machine, elementOfFile });
    return leaves;
}
function addRoutes(value, around, target) {
    if (around.depth > route_table_MAX_DEPTH || target.leaves.length >= MAX_LEAVES)
        return;
    for (const route of possible(value)) {
        if (route.kind === "array") {
            for (const item of route.items)
                addRoutes(item, { ...around, depth: around.depth + 1 }, target);
        }
        else if (route.kind === "object" || route.kind === "element")
            addRoute(route, around, target);
    }
}
function addRoute(route, around, target) {
    const properties = route.kind === "object" ? route.properties : route.properties.properties;
    const given = properties.get("path");
    const path = stringOf(given);
    const children = properties.get("children");
    // A path that is not known, e.g. out of a variable, is no route that a test could open.
    if (given !== undefined && path === null && given.kind !== "literal")
        return;
    const file = stringOf(properties.get("file"));
    const shown = elementOf(properties, target.machine) ?? (file === null ? null : target.elementOfFile(file));
    const chain = shown === null ? around.chain : [...around.chain, shown];
    const here = path === null ? around.base : joinRoute(around.base, path);
    if (children !== undefined && !isEmptyList(children)) {
        addRoutes(children, { base: here.replace(/\/\*$/u, ""), chain, depth: around.depth + 1 }, target);
        return;
    }
    const isPage = path !== null || properties.has("index");
    if (shown === null || !isPage)
        return;
    target.leaves.push({
        path: here === "" ? "/" : here,
        chain,
        source: placeOf(route, shown),
        file,
    });
}
/** A `<Route>` is written where its path is; of a route object, the page is all that is known. */
function placeOf(route, shown) {
    return route.kind === "element" ? { path: route.path, line: route.line } : sourceOf(shown);
}
/** Where the component of a page is written. */
function sourceOf(shown) {
    if (shown?.kind !== "element" || typeof shown.type === "string")
        return null;
    const { type } = shown;
    return type.kind === "function"
        ? { path: type.scope.module.path, line: lineOf(type.node) }
        : null;
}
function isEmptyList(value) {
    return value.kind === "array" && value.items.length === 0;
}
/** What a route shows: `element`, `Component`, `component`, `render`, or a module loaded by `lazy`. */
function elementOf(properties, machine) {
    const element = properties.get("element") ?? properties.get("#element");
    if (element !== undefined)
        return element;
    const render = properties.get("render");
    if (render !== undefined)
        return machine.call(render, [UNKNOWN]);
    const component = properties.get("Component") ??
        properties.get("component") ??
        lazyComponent(properties.get("lazy"), machine);
    return component === undefined ? null : elementFor(component);
}
function lazyComponent(lazy, machine) {
    if (lazy === undefined)
        return undefined;
    const module = machine.call(lazy, []);
    if (module.kind !== "object")
        return undefined;
    return module.properties.get("Component") ?? module.properties.get("default");
}
/** An element of a component, without properties. */
function elementFor(component) {
    return {
        kind: "element",
        type: component,
        properties: { kind: "object", properties: new Map(), open: true },
        path: "",
        line: 1,
        column: 0,
    };
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/hooks.js

/** Where the default of a context is kept on the context itself. */
const CONTEXT_DEFAULT = "#default";
const CONTEXT_MODULE = "#context";
/** What the functions of React give. Source: react.dev/reference/react. */
const REACT_CALLS = new Map([
    ["useState", useState],
    ["useReducer", useReducer],
    [
        "useRef",
        ([initial], machine) => stateOf(machine, () => objectOf([["current", initial ?? UNDEFINED]])).value,
    ],
    ["createRef", () => objectOf([["current", literal(null)]])],
    [
        "useMemo",
        ([compute], machine) => (compute === undefined ? UNKNOWN : machine.call(compute, [])),
    ],
    ["useCallback", ([callback]) => callback ?? UNKNOWN],
    ["useEffectEvent", ([callback]) => callback ?? UNKNOWN],
    ["useDeferredValue", ([value]) => value ?? UNKNOWN],
    ["useId", (_, machine) => literal(`:${nextKey(machine)}:`)],
    ["useEffect", useEffect],
    ["useLayoutEffect", useEffect],
    ["useInsertionEffect", useEffect],
    [
        "useTransition",
        (_, machine) => arrayOf([literal(false), value_native("startTransition", ([run]) => callNow(run, machine))]),
    ],
    ["startTransition", ([run], machine) => callNow(run, machine)],
    ["createContext", createContext],
    ["useContext", useContext],
    ["use", useContext],
    ["memo", ([component]) => component ?? UNKNOWN],
    ["forwardRef", ([component]) => component ?? UNKNOWN],
    ["lazy", lazy],
    ["createElement", createElement],
    ["cloneElement", cloneElement],
    [
        "isValidElement",
        ([value]) => (value === undefined ? literal(false) : literal(value.kind === "element")),
    ],
    ["Children.map", ([children, change], machine) => childrenMap(children, change, machine)],
    ["Children.toArray", ([children]) => asArray(children)],
]);
function nextKey({ session }) {
    if (session.instance === null)
        return "#outside";
    const key = `${session.instance.path}#${session.instance.hooks}`;
    session.instance.hooks += 1;
    return key;
}
function stateOf(machine, initial) {
    const key = nextKey(machine);
    const known = machine.session.store.get(key);
    if (known !== undefined)
        return { key, value: known };
    const value = initial();
    machine.session.store.set(key, value);
    return { key, value };
}
function useState([initial], machine) {
    const { key, value } = stateOf(machine, () => {
        if (initial === undefined)
            return UNDEFINED;
        return initial.kind === "function" ? machine.call(initial, []) : initial;
    });
    const setter = value_native("setState", ([next]) => {
        const { store, mode } = machine.session;
        if (mode === "render")
            return UNDEFINED;
        const isUpdate = next?.kind === "function" || next?.kind === "native";
        store.set(key, isUpdate ? machine.call(next, [store.get(key) ?? UNKNOWN]) : (next ?? UNDEFINED));
        return UNDEFINED;
    });
    return arrayOf([value, setter]);
}
function useReducer([reducer, initial, initialise], machine) {
    const { key, value } = stateOf(machine, () => initialise === undefined
        ? (initial ?? UNDEFINED)
        : machine.call(initialise, [initial ?? UNDEFINED]));
    const dispatch = value_native("dispatch", ([action]) => {
        const { store, mode } = machine.session;
        if (mode === "render" || reducer === undefined)
            return UNDEFINED;
        store.set(key, machine.call(reducer, [store.get(key) ?? UNKNOWN, action ?? UNDEFINED]));
        return UNDEFINED;
    });
    return arrayOf([value, dispatch]);
}
function useEffect([callback], { session }) {
    if (callback !== undefined)
        session.effects.push(callback);
    return UNDEFINED;
}
function callNow(run, machine) {
    return run === undefined || machine.session.mode === "render" ? UNDEFINED : machine.call(run, []);
}
let contexts = 0;
function createContext([initial]) {
    contexts += 1;
    const id = String(contexts);
    return objectOf([
        ["Provider", { kind: "external", module: CONTEXT_MODULE, name: id }],
        ["Consumer", { kind: "external", module: CONTEXT_MODULE, name: `${id}.Consumer` }],
        [CONTEXT_DEFAULT, initial ?? UNDEFINED],
    ]);
}
/** The id of a context; null for what is none. */
function contextId(context) {
    const provider = context?.kind === "object" ? context.properties.get("Provider") : undefined;
    return provider?.kind === "external" && provider.module === CONTEXT_MODULE ? provider.name : null;
}
function useContext([context], { session }) {
    const id = contextId(context);
    if (id === null || context?.kind !== "object")
        return UNKNOWN;
    return session.contexts.get(id) ?? context.properties.get(CONTEXT_DEFAULT) ?? UNKNOWN;
}
function lazy([load], machine) {
    const module = load === undefined ? UNKNOWN : machine.call(load, []);
    return machine.member(module, "default");
}
function createElement([type, properties, ...children]) {
    if (type === undefined)
        return UNKNOWN;
    const tag = type.kind === "literal" ? String(type.value) : type;
    const given = properties?.kind === "object" ? [...properties.properties] : [];
    const only = children.length === 1 ? children[0] : undefined;
    const content = children.length === 0 ? [] : [["children", only ?? arrayOf(children)]];
    return {
        kind: "element",
        type: tag,
        properties: objectOf([...given, ...content]),
        path: "",
        line: 1,
        column: 0,
    };
}
function cloneElement([element, properties]) {
    if (element?.kind !== "element")
        return element ?? UNKNOWN;
    return withProperties(element, properties?.kind === "object" ? [...properties.properties] : []);
}
/** The same element with more properties. */
function withProperties(element, added) {
    const { properties, open } = element.properties;
    return { ...element, properties: objectOf([...properties, ...added], open) };
}
function asArray(children) {
    if (children === undefined)
        return arrayOf([]);
    return children.kind === "array" ? children : arrayOf([children]);
}
function childrenMap(children, change, machine) {
    const list = asArray(children);
    if (change === undefined || list.kind !== "array")
        return UNKNOWN;
    return machine.call(machine.member(list, "map"), [change]);
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/host.js


const WITHOUT_CONTENT = new Set(["script", "style", "template", "noscript"]);
/** A tag of the browser with what is in it. */
function renderHost(tag, element, place, renderer) {
    if (WITHOUT_CONTENT.has(tag))
        return [];
    return [hostNode({ tag, isComponent: false }, element, place, renderer)];
}
/** A node with the attributes and children of an element. */
function hostNode({ tag, isComponent, attributes: added = [] }, element, place, renderer) {
    const attributes = new Map([...element.properties.properties, ...added]);
    const children = attributes.get("children");
    attributes.delete("children");
    const visible = visibilityOf(attributes, renderer.machine);
    const presence = weaker(place.presence, visible);
    const inside = { ...place, presence, own: "yes" };
    const content = children === undefined ? [] : renderer.render(called(children, renderer), inside);
    return {
        kind: "element",
        tag,
        isComponent,
        attributes,
        children: content,
        presence,
        own: weaker(place.own, visible),
        repeated: place.repeated,
        key: place.path,
        path: element.path,
        line: element.line,
    };
}
/** Children that are a function are what it gives, of something that is not known. */
function called(children, renderer) {
    const { machine } = renderer;
    if (children.kind !== "function")
        return children;
    return machine.call(children, [{ kind: "object", properties: new Map(), open: true }]);
}
/** The last part of a component's name: `Dialog.Trigger` is a `Trigger` of `Dialog`. */
function componentName(type) {
    if (type.name !== "default" && type.name !== "*")
        return type.name;
    const last = type.module.split("/").at(-1) ?? "";
    return last.replace(/\.[jt]sx?$/u, "");
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/overlays.js


const FAMILY = /radix|headlessui|base-ui|vaul|ariakit|reach\//u;
const OVERLAY = /dialog|drawer|popover|dropdown|menu|select|tooltip|hover-card|collapsible|sheet|modal/iu;
const CONTENT = /(?:^|\.|Dialog|Modal|Drawer|Sheet|Popover|Menu|Select|Tooltip|HoverCard)(?:Content|Panel|Items|Options|Overlay|Viewport|Popup)$/u;
const PASSED_ON = /(?:^|\.|Dialog|Popover|Menu|Drawer|Tooltip)(?:Portal|Positioner)$/u;
const TRIGGER = /(?:^|\.|Dialog|Popover|Menu|Drawer|Sheet)(?:Trigger|Button)$/u;
const CLOSE = /(?:^|\.|Dialog|Popover|Drawer|Sheet)(?:Close|Cancel|Action)$/u;
const ROOT = /(?:^|\.)(?:Root|Dialog|AlertDialog|Drawer|Popover|DropdownMenu|Menu|Sheet|Modal|Disclosure)$/u;
const OPEN = "#open";
const ROLES = [
    [/alert-?dialog/iu, "alertdialog"],
    [/menu/iu, "menu"],
    [/dialog|drawer|sheet|modal|vaul/iu, "dialog"],
];
/**
 * Shows a part of a dialog, menu or popover of a component library: the root keeps whether it is
 * open, the trigger opens it, the content is shown while it is. Null for any other component.
 */
function renderOverlayPart(type, element, place, renderer) {
    const name = componentName(type);
    if (!FAMILY.test(type.module))
        return CONTENT.test(name) ? overlays_closed(name, element, place, renderer) : null;
    if (/slot/u.test(type.module))
        return renderSlot(element, place, renderer);
    if (!OVERLAY.test(type.module) && !OVERLAY.test(name))
        return null;
    if (PASSED_ON.test(name))
        return overlays_childrenOf(element, place, renderer);
    if (CONTENT.test(name))
        return renderContent(type, element, place, renderer);
    if (TRIGGER.test(name))
        return renderToggle(element, true, place, renderer);
    if (CLOSE.test(name))
        return renderToggle(element, false, place, renderer);
    if (/(?:^|\.)Title$/u.test(name))
        return [hostNode({ tag: "h2", isComponent: false }, element, place, renderer)];
    if (/(?:^|\.)Item$/u.test(name))
        return [itemNode(type, element, place, renderer)];
    return ROOT.test(name) ? renderRoot(element, place, renderer) : null;
}
function overlays_closed(name, element, place, renderer) {
    return [
        hostNode({ tag: name, isComponent: true }, element, { ...place, presence: "no" }, renderer),
    ];
}
/** `Slot` of Radix: the only child with the properties of the slot. */
function renderSlot(element, place, renderer) {
    const child = element.properties.properties.get("children");
    if (child?.kind !== "element")
        return overlays_childrenOf(element, place, renderer);
    const own = [...element.properties.properties].filter(([name]) => name !== "children" && name !== "asChild");
    const merged = {
        ...child,
        properties: {
            ...child.properties,
            properties: new Map([...own, ...child.properties.properties]),
        },
    };
    return renderer.render(merged, place);
}
function renderRoot(element, place, renderer) {
    const { properties } = element.properties;
    const { store } = renderer.machine.session;
    const key = `${place.path}#open`;
    const given = properties.get("open");
    if (!store.has(key))
        store.set(key, properties.get("defaultOpen") ?? literal(false));
    const open = given ?? store.get(key) ?? literal(false);
    const change = value_native("onOpenChange", ([next]) => {
        const value = next ?? UNDEFINED;
        renderer.machine.session.store.set(key, value);
        const callback = properties.get("onOpenChange");
        return callback === undefined ? UNDEFINED : renderer.machine.call(callback, [value]);
    });
    const state = { kind: "array", items: [open, change], rest: null };
    const contexts = new Map([...place.contexts, [OPEN, state]]);
    return overlays_childrenOf(element, { ...place, contexts }, renderer);
}
function itemNode(type, element, place, renderer) {
    const role = literal(/select/u.test(type.module) ? "option" : "menuitem");
    return hostNode({ tag: "div", isComponent: false, attributes: [["role", role]] }, element, place, renderer);
}
function stateAround(place) {
    const state = place.contexts.get(OPEN);
    const [open, change] = state?.kind === "array" ? state.items : [];
    return open === undefined || change === undefined ? null : [open, change];
}
function renderContent(type, element, place, renderer) {
    const state = stateAround(place);
    const truth = state === null ? false : renderer.machine.truth(state[0]);
    const shown = truth === null ? "maybe" : truth ? "yes" : "no";
    const presence = weaker(place.presence, shown);
    if (type.name.endsWith("Overlay"))
        return [];
    const named = `${type.module} ${type.name}`;
    const role = ROLES.find(([pattern]) => pattern.test(named))?.[1];
    const attributes = role === undefined ? [] : [["role", literal(role)]];
    return [
        hostNode({ tag: "div", isComponent: false, attributes }, element, { ...place, presence }, renderer),
    ];
}
/** A button, or the child that takes its place, which opens or closes what is around it. */
function renderToggle(element, opens, place, renderer) {
    const state = stateAround(place);
    const click = value_native("toggle", () => {
        if (state === null)
            return UNDEFINED;
        const next = opens ? renderer.machine.truth(state[0]) !== true : false;
        return renderer.machine.call(state[1], [literal(next)]);
    });
    const given = {
        ...element,
        properties: {
            ...element.properties,
            properties: new Map([...element.properties.properties, ["onClick", click]]),
        },
    };
    const isChild = element.properties.properties.get("asChild") !== undefined;
    if (isChild)
        return renderSlot(given, place, renderer);
    return [
        hostNode({ tag: "button", isComponent: false, attributes: [["type", literal("button")]] }, given, place, renderer),
    ];
}
function overlays_childrenOf(element, place, renderer) {
    const children = element.properties.properties.get("children");
    return children === undefined ? [] : renderer.render(called(children, renderer), place);
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/router-calls.js


/** Marks the description of a router: its routes, and whether they are behind `#`. */
const ROUTER_MODULE = "#router";
/** What the functions of React Router give. Source: reactrouter.com/api. */
const ROUTER_CALLS = new Map([
    ["useNavigate", (_, machine) => value_native("navigate", ([target]) => router_calls_navigate(target, machine))],
    ["useHistory", (_, machine) => historyObject(machine)],
    ["useLocation", (_, machine) => objectOf([["pathname", pathname(machine)]], true)],
    ["useParams", () => objectOf([], true)],
    [
        "useSearchParams",
        () => arrayOf([objectOf([["get", value_native("get", () => literal(null))]], true), UNKNOWN]),
    ],
    ["useLoaderData", () => UNKNOWN],
    ["useActionData", () => UNDEFINED],
    ["useNavigation", () => objectOf([["state", literal("idle")]], true)],
    [
        "useFetcher",
        () => objectOf([
            ["state", literal("idle")],
            ["data", UNDEFINED],
        ], true),
    ],
    ["createBrowserRouter", ([routes, options]) => router(routes, options, false)],
    ["createHashRouter", ([routes, options]) => router(routes, options, true)],
    ["createMemoryRouter", ([routes, options]) => router(routes, options, false)],
    ["createRoutesFromElements", ([elements]) => elements ?? UNKNOWN],
    ["createRoutesFromChildren", ([elements]) => elements ?? UNKNOWN],
    ["useRoutes", ([routes]) => routesElement(routes)],
    ["route", (args) => router_calls_fileRoute(args)],
    [
        "index",
        ([file]) => objectOf([
            ["index", literal(true)],
            ["file", file ?? UNDEFINED],
        ]),
    ],
    [
        "layout",
        (args) => objectOf([
            ["file", args[0] ?? UNDEFINED],
            ["children", lastArray(args)],
        ]),
    ],
    ["prefix", ([path, children]) => prefixed(path, children)],
]);
/** An element that shows the routes of a table. */
function routesElement(routes) {
    return {
        kind: "element",
        type: { kind: "external", module: ROUTER_MODULE, name: "Routes" },
        properties: objectOf([["routes", routes ?? UNDEFINED]]),
        path: "",
        line: 1,
        column: 0,
    };
}
/** Elements of nested routes: each is shown in the outlet of the one before. */
function routeChain(items, base) {
    return {
        kind: "element",
        type: { kind: "external", module: ROUTER_MODULE, name: "Chain" },
        properties: objectOf([
            ["items", arrayOf(items)],
            ["base", literal(base)],
        ]),
        path: "",
        line: 1,
        column: 0,
    };
}
function router_calls_navigate(target, { session }) {
    if (session.mode === "event" && target !== undefined)
        session.event.navigations.push(target);
    return UNDEFINED;
}
/** The path of the page, where all of it is known. */
function pathname({ session }) {
    return session.location === null ? UNKNOWN : literal(session.location);
}
function historyObject(machine) {
    const go = value_native("push", ([target]) => router_calls_navigate(target, machine));
    return objectOf([
        ["push", go],
        ["replace", go],
    ], true);
}
function router(routes, options, isHash) {
    const basename = options?.kind === "object" ? options.properties.get("basename") : undefined;
    return objectOf([
        [ROUTER_MODULE, routes ?? UNDEFINED],
        ["hash", literal(isHash)],
        ["basename", literal(stringOf(basename) ?? "")],
    ]);
}
function router_calls_fileRoute(args) {
    const [path, file] = args;
    return objectOf([
        ["path", path ?? UNDEFINED],
        ["file", file ?? UNDEFINED],
        ...(args.length > 2 ? [["children", lastArray(args)]] : []),
    ]);
}
function lastArray(args) {
    const last = args.at(-1);
    return last?.kind === "array" ? last : arrayOf([]);
}
function prefixed(path, children) {
    return arrayOf([
        objectOf([
            ["path", path ?? UNDEFINED],
            ["children", children ?? arrayOf([])],
        ]),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/package-components.js







const ROUTER = /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|wouter|next\/.*)$/u;
const ICONS = /lucide|icons?(?:\/|-|$)|heroicons|fontawesome/iu;
const INVISIBLE = new Set([
    "Helmet",
    "Head",
    "Script",
    "Meta",
    "Links",
    "Scripts",
    "ScrollRestoration",
    "Toaster",
    "ToastContainer",
]);
/** Shows a component of a package: what is known of it, else the children that it was given. */
function renderPackageComponent(type, element, place, renderer) {
    if (type.module === CONTEXT_MODULE)
        return renderContextPart(type, element, place, renderer);
    if (type.module === ROUTER_MODULE)
        return renderRouterPart(type.name, element, place, renderer);
    const name = componentName(type);
    if (ROUTER.test(type.module)) {
        const shown = renderRouterComponent(name, element, place, renderer);
        if (shown !== null)
            return shown;
    }
    if (type.module === "react" && name === "Profiler")
        return package_components_childrenOf(element, place, renderer);
    if (["Fragment", "StrictMode", "Suspense"].includes(name))
        return package_components_childrenOf(element, place, renderer);
    if (INVISIBLE.has(name) || ICONS.test(type.module))
        return [];
    if (isLabel(type, name))
        return [hostNode({ tag: "label", isComponent: false }, element, place, renderer)];
    const part = renderOverlayPart(type, element, place, renderer);
    return part ?? [hostNode({ tag: name, isComponent: true }, element, place, renderer)];
}
/** Label primitives of component libraries are a `label`. */
function isLabel(type, name) {
    return (/(?:^|\.)(?:Input|Form)?Label$/u.test(name) || (/label/u.test(type.module) && name === "Root"));
}
function renderRouterPart(name, element, place, renderer) {
    const { properties } = element.properties;
    if (name === "Routes")
        return renderRoutes(properties.get("routes") ?? UNKNOWN, place, renderer);
    const items = properties.get("items");
    const [first, ...rest] = items?.kind === "array" ? items.items : [];
    if (first === undefined)
        return [];
    const base = stringOf(properties.get("base")) ?? place.base;
    const outlet = rest.length === 0 ? null : routeChain(rest, base);
    return renderer.render(first, { ...place, base, outlet });
}
function package_components_childrenOf(element, place, renderer) {
    const children = element.properties.properties.get("children");
    return children === undefined ? [] : renderer.render(called(children, renderer), place);
}
function renderContextPart(type, element, place, renderer) {
    const { properties } = element.properties;
    const [id, part] = type.name.split(".");
    if (part === "Consumer") {
        const children = properties.get("children");
        const value = place.contexts.get(id ?? "") ?? UNKNOWN;
        return children === undefined
            ? []
            : renderer.render(renderer.machine.call(children, [value]), place);
    }
    const contexts = new Map([
        ...place.contexts,
        [id ?? "", properties.get("value") ?? UNKNOWN],
    ]);
    return package_components_childrenOf(element, { ...place, contexts }, renderer);
}
/** Tags that components of routers and of Next.js become. */
const AS_TAGS = new Map([
    ["Form", "form"],
    ["Image", "img"],
    ["image", "img"],
]);
const ROUTER_PARTS = new Map([
    ["Link", (element, place, renderer) => [linkNode(element, place, renderer)]],
    ["NavLink", (element, place, renderer) => [linkNode(element, place, renderer)]],
    ["link", (element, place, renderer) => [linkNode(element, place, renderer)]],
    [
        "HashRouter",
        (element, place, renderer) => package_components_childrenOf(element, { ...place, hash: true }, renderer),
    ],
    ["Routes", routesOfChildren],
    ["Switch", routesOfChildren],
    ["RouterProvider", renderRouter],
    ["Outlet", renderOutlet],
    ["Navigate", renderRedirect],
    ["Redirect", renderRedirect],
    ["Await", renderAwait],
]);
function renderRouterComponent(name, element, place, renderer) {
    const tag = AS_TAGS.get(name);
    if (tag !== undefined)
        return [hostNode({ tag, isComponent: false }, element, place, renderer)];
    const part = ROUTER_PARTS.get(name);
    if (part !== undefined)
        return part(element, place, renderer);
    if (!name.endsWith("Router"))
        return null;
    const basename = stringOf(element.properties.properties.get("basename")) ?? "";
    return package_components_childrenOf(element, { ...place, base: basename, basename }, renderer);
}
function routesOfChildren(element, place, renderer) {
    return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN, place, renderer);
}
function renderOutlet(_, place, renderer) {
    return place.outlet === null ? [] : renderer.render(place.outlet, { ...place, outlet: null });
}
function renderRedirect(element, { presence }, renderer) {
    const target = element.properties.properties.get("to") ?? UNKNOWN;
    renderer.redirects.push({ target, presence, guards: false });
    return [];
}
/** What waits for data may come later, or not at all. */
function renderAwait(element, place, renderer) {
    return package_components_childrenOf(element, { ...place, presence: weaker(place.presence, "maybe") }, renderer);
}
function linkNode(element, place, renderer) {
    const { properties } = element.properties;
    const target = properties.get("to") ?? properties.get("href");
    const path = target?.kind === "object" ? target.properties.get("pathname") : target;
    const text = stringOf(path);
    const href = text === null ? (path ?? UNKNOWN) : literal(linkTarget(text, renderer.route ?? "/", place));
    return hostNode({ tag: "a", isComponent: false, attributes: [["href", href]] }, element, place, renderer);
}
function renderRouter(element, place, renderer) {
    const router = element.properties.properties.get("router");
    if (router?.kind !== "object")
        return [];
    const routes = router.properties.get(ROUTER_MODULE) ?? UNKNOWN;
    const hash = renderer.machine.truth(router.properties.get("hash") ?? UNKNOWN) === true;
    const basename = stringOf(router.properties.get("basename")) ?? "";
    return renderRoutes(routes, { ...place, hash, base: basename, basename }, renderer);
}
function renderRoutes(routes, place, renderer) {
    const shown = renderer.discover(routes, place);
    return shown === null ? [] : renderer.render(shown, place);
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/renderer.js





const MAX_NODES = 6000;
const MAX_SAME_COMPONENT = 3;
const renderer_MAX_DEPTH = 80;
const TOP = {
    path: "",
    contexts: new Map(),
    presence: "yes",
    own: "yes",
    repeated: false,
    outlet: null,
    base: "",
    basename: "",
    hash: false,
    components: [],
};
/** Expands what JSX describes into the nodes that a browser would hold. */
function createRenderer(machine, options) {
    const renderer = {
        machine,
        ...options,
        redirects: [],
        nodes: 0,
        render(value, place) {
            renderer.nodes += 1;
            if (renderer.nodes > MAX_NODES || place.components.length > renderer_MAX_DEPTH)
                return [];
            return renderValue(value, place, renderer);
        },
    };
    return renderer;
}
function renderValue(value, place, renderer) {
    switch (value.kind) {
        case "literal":
            return (typeof value.value === "string" || typeof value.value === "number") &&
                value.value !== ""
                ? [textNode(value, place)]
                : [];
        case "text":
        case "unknown":
            return [textNode(value, place)];
        case "array":
            return renderList(value, place, renderer);
        case "variants":
            return renderVariants(value, place, renderer);
        case "element":
            return renderElement(value, place, renderer);
        default:
            return [];
    }
}
function textNode(value, place) {
    return {
        kind: "text",
        value,
        presence: place.presence,
        own: place.own,
        key: `${place.path}"`,
        path: "",
        line: 1,
    };
}
function renderList(list, place, renderer) {
    const items = list.items.flatMap((item, index) => renderer.render(item, { ...place, path: `${place.path}.${keyOf(item) ?? index}` }));
    if (list.rest === null)
        return items;
    const rest = {
        ...place,
        path: `${place.path}.*`,
        presence: weaker(place.presence, "maybe"),
        own: weaker(place.own, "maybe"),
        repeated: true,
    };
    return [...items, ...renderer.render(list.rest, rest)];
}
/** What React tells items apart by, where the source says it. */
function keyOf(item) {
    const key = item.kind === "element" ? item.properties.properties.get("key") : undefined;
    return key?.kind === "literal" && exists(key.value) ? `=${String(key.value)}` : null;
}
/** A redirect next to something else is a guard: what it guards is what the page is about. */
function renderVariants(value, place, renderer) {
    const leaving = value.options.filter((option) => isRedirect(option.value) && option.presence !== "no");
    const staying = value.options.filter((option) => !isRedirect(option.value));
    for (const { value: redirect, presence } of leaving) {
        if (redirect.kind !== "element")
            continue;
        const target = redirect.properties.properties.get("to") ?? UNKNOWN;
        renderer.redirects.push({
            target,
            presence: weaker(presence, place.presence),
            guards: staying.length > 0,
        });
    }
    const isLone = staying.length === 1;
    return staying.flatMap((option) => {
        const presence = leaving.length > 0 && isLone ? place.presence : weaker(place.presence, option.presence);
        const own = leaving.length > 0 && isLone ? place.own : weaker(place.own, option.presence);
        return renderer.render(option.value, { ...place, presence, own });
    });
}
function isRedirect(value) {
    if (value.kind !== "element" || typeof value.type === "string")
        return false;
    const { type } = value;
    return type.kind === "external" && (type.name === "Navigate" || type.name === "Redirect");
}
function renderElement(element, place, renderer) {
    const { type } = element;
    const here = { ...place, path: `${place.path}/${element.line}:${element.column}` };
    if (typeof type === "string")
        return renderHost(type, element, here, renderer);
    switch (type.kind) {
        case "literal":
            return typeof type.value === "string" ? renderHost(type.value, element, here, renderer) : [];
        case "function":
            return renderComponent(type, element, here, renderer);
        case "external":
            return renderPackageComponent(type, element, here, renderer);
        case "object":
            return renderContext(element, here, renderer);
        case "variants":
            return renderChoice(type, element, here, renderer);
        default:
            return renderUnknown(element, here, renderer);
    }
}
function renderComponent(component, element, place, renderer) {
    const same = place.components.filter((node) => node === component.node).length;
    if (same >= MAX_SAME_COMPONENT)
        return [];
    const { session } = renderer.machine;
    const before = { instance: session.instance, contexts: session.contexts };
    session.instance = { path: place.path, hooks: 0 };
    session.contexts = place.contexts;
    const shown = renderer.machine.call(component, [element.properties, UNKNOWN]);
    Object.assign(session, before);
    return renderer.render(shown, { ...place, components: [...place.components, component.node] });
}
/** React 19: a context is its own provider. */
function renderContext(element, place, renderer) {
    const { type } = element;
    const provider = typeof type !== "string" && type.kind === "object"
        ? type.properties.get("Provider")
        : undefined;
    if (provider?.kind !== "external")
        return renderUnknown(element, place, renderer);
    return renderPackageComponent(provider, element, place, renderer);
}
function renderChoice(type, element, place, renderer) {
    const live = type.options.filter((option) => option.presence !== "no");
    // A tag that a component may swap for its child is a tag unless it is told otherwise.
    const tag = live.find((option) => option.value.kind === "literal");
    if (tag !== undefined)
        return renderer.render({ ...element, type: tag.value }, place);
    return live.flatMap(({ value, presence }) => renderer.render({ ...element, type: value }, { ...place, presence: weaker(place.presence, presence), own: weaker(place.own, presence) }));
}
/** A component that is not known, e.g. made by a package, most likely wraps its children. */
function renderUnknown(element, place, renderer) {
    const children = element.properties.properties.get("children");
    return children === undefined ? [] : renderer.render(called(children, renderer), place);
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/app-pages.js





const MAX_NESTED_ROUNDS = 3;
/** The pages of an application that a router inside of it shows; without one, the page at `/`. */
function appPages(root, machine, elementOfFile) {
    const found = new Map();
    let queue = [null];
    for (let round = 0; round < MAX_NESTED_ROUNDS && queue.length > 0; round += 1) {
        const known = new Set(found.keys());
        for (const route of queue)
            look(root, { machine, route, found, elementOfFile }, new Map());
        queue = [...found.keys()].filter((route) => !known.has(route) && route.endsWith("*"));
    }
    const routes = withoutParents([...found.values()]);
    if (routes.length === 0)
        return [pageOf(root, { shown: "/", leaf: null }, machine, elementOfFile)];
    return routes
        .map((route) => pageOf(root, route, machine, elementOfFile))
        .map((page) => (routes.length === 1 ? atStart(page) : page));
}
/** A rest route whose pages were found is only their parent. */
function withoutParents(routes) {
    return routes.filter(({ shown }) => {
        if (!shown.endsWith("/*"))
            return true;
        const stem = shown.slice(0, -1);
        return (stem === "/" ||
            stem === "/#/" ||
            !routes.some((other) => other.shown !== shown && `${other.shown}/`.startsWith(stem)));
    });
}
/** An application whose only route takes everything is opened at its start. */
function atStart(page) {
    return page.route === "/*" || page.route === "/#/*" ? { ...page, route: "/" } : page;
}
/** Renders the application at a route; notes the routes that it meets on the way. */
function look(root, { machine, route, found, elementOfFile }, store) {
    const session = createSession("render", store, { route });
    machine.session = session;
    const renderer = createRenderer(machine, {
        route,
        discover(routes, place) {
            const leaves = leavesOf(routes, place, () => flattenRoutes(routes, place.base, machine, elementOfFile));
            for (const leaf of leaves) {
                const shown = shownPath(leaf.path, place.hash);
                if (!found.has(shown))
                    found.set(shown, { shown, leaf });
            }
            const leaf = route === null ? undefined : chooseLeaf(leaves, route, place.hash);
            return leaf === undefined ? null : routeChain(leaf.chain, leaf.path.replace(/\/?\*$/u, ""));
        },
    });
    const nodes = renderer.render(root.value, TOP);
    return { nodes, redirects: renderer.redirects, effects: session.effects };
}
const flattened = new WeakMap();
/** The pages of a table; a table that stands in a module is the same at every look. */
function leavesOf(routes, { base }, flatten) {
    const known = flattened.get(routes);
    if (known?.base === base)
        return known.leaves;
    const leaves = flatten();
    flattened.set(routes, { base, leaves });
    return leaves;
}
function chooseLeaf(leaves, route, hash) {
    const exact = leaves.find((leaf) => shownPath(leaf.path, hash) === route);
    return (exact ??
        leaves.find((leaf) => leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash))));
}
function pageOf(root, route, machine, elementOfFile) {
    const shown = route.shown;
    return {
        route: shown,
        kind: root.kind ?? "table",
        source: route.leaf?.source ?? root.source,
        by: root.by ?? "react-router",
        machine,
        title: root.title ?? null,
        view: (store) => look(root, { machine, route: shown, found: new Map(), elementOfFile }, store),
    };
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/framework-roots.js





/**
 * Applications of React Router's framework mode: the table in `routes.ts`, shown in the outlet of
 * `root.tsx`. Source: reactrouter.com/start/framework/routing.
 */
function frameworkRoots(machine) {
    const paths = [...machine.project.files.keys()]
        .filter((path) => /(?:^|\/)routes\.[jt]s$/u.test(path))
        .toSorted(compareText);
    return paths.flatMap((path) => {
        const isTable = machine.project.files.get(path)?.includes("@react-router/dev/routes") ?? false;
        const routes = isTable ? machine.exported(path, "default") : null;
        return routes === null ? [] : [rootOf(path, routes, machine)];
    });
}
function rootOf(path, routes, machine) {
    const folder = folderOf(path);
    const elementOfFile = (file) => moduleElement(joinPath(folder, file), machine);
    const table = routesElement(routes);
    const around = moduleElement(joinPath(folder, "root"), machine);
    const content = around === null ? table : routeChain([around, table], "");
    return {
        value: inLayout(joinPath(folder, "root"), content, machine),
        source: { path, line: 1 },
        kind: "table",
        by: "react-router-framework",
        elementOfFile,
    };
}
/** What `Layout` of the root module puts around the application. */
function inLayout(root, content, machine) {
    const path = machine.project.resolve(root, `./${root.slice(root.lastIndexOf("/") + 1)}`);
    const layout = path === null ? null : machine.exported(path, "Layout");
    if (layout?.kind !== "function")
        return content;
    return { ...elementFor(layout), properties: objectOf([["children", content]]) };
}
function moduleElement(path, machine) {
    const file = machine.project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
    const component = file === null ? null : machine.exported(file, "default");
    return component?.kind === "function" ? elementFor(component) : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/next-roots.js









/** The pages of Next.js applications, each inside of the layouts of its folders. */
function nextRoots(machine) {
    const paths = [...machine.project.files.keys()]
        .filter((path) => !machine.project.isTest(path))
        .toSorted(compareText);
    if (!paths.some((path) => isNext(path, machine)))
        return [];
    return paths.flatMap((path) => {
        const route = fileRoute(path);
        if (route === null || route.isEndpoint)
            return [];
        const component = machine.exported(path, "default");
        if (component?.kind !== "function")
            return [];
        const source = { path, line: lineOf(component.node) };
        const element = {
            ...elementFor(component),
            properties: objectOf([["params", UNKNOWN]], true),
        };
        const value = route.by === "next-app" ? inLayouts(path, element, machine) : element;
        return [{ page: next_roots_pageOf(route.path, value, { machine, path, by: route.by, source }), source }];
    });
}
function isNext(path, machine) {
    if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path))
        return true;
    return (/(?:^|\/)package\.json$/u.test(path) &&
        /"next"\s*:/u.test(machine.project.files.get(path) ?? ""));
}
/** `layout.tsx` of every folder above, the nearest inside. */
function inLayouts(path, page, machine) {
    let value = page;
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
        const file = ["tsx", "jsx", "js", "ts"]
            .map((ending) => `${folder}/layout.${ending}`)
            .find((name) => machine.project.files.has(name));
        const layout = file === undefined ? null : machine.exported(file, "default");
        if (layout?.kind === "function")
            value = { ...elementFor(layout), properties: objectOf([["children", value]], true) };
        if (/(?:^|\/)app$/u.test(folder))
            break;
    }
    return value;
}
function next_roots_pageOf(route, value, { machine, path, by, source }) {
    return {
        route,
        kind: "file",
        source,
        by,
        machine,
        title: next_roots_titleOf(path, machine),
        view(store) {
            const session = createSession("render", store, { route });
            machine.session = session;
            const renderer = createRenderer(machine, { route, discover: () => null });
            return {
                nodes: renderer.render(value, TOP),
                redirects: renderer.redirects,
                effects: session.effects,
            };
        },
    };
}
/** `export const metadata = { title }`. Source: nextjs.org/docs/app/api-reference/functions/generate-metadata. */
function next_roots_titleOf(path, machine) {
    const metadata = machine.exported(path, "metadata");
    return metadata?.kind === "object" ? stringOf(metadata.properties.get("title")) : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/find-roots.js



const MOUNTS = /\b(?:createRoot|hydrateRoot|hydrate|render)\s*\(/u;
const TABLES = /\b(?:createBrowserRouter|createHashRouter|useRoutes)\s*\(|<Routes\b|<Switch\b/u;
/** Where applications of the repository are put on the page, in path order. */
function findRoots(machine) {
    const roots = [];
    for (const path of scriptPaths(machine)) {
        const text = machine.project.files.get(path) ?? "";
        if (MOUNTS.test(text) && /react|preact/u.test(text))
            roots.push(...mountsOf(path, machine));
    }
    return roots;
}
/** Components that hold a table of routes, for when no place that mounts them was read. */
function findTables(machine) {
    const roots = [];
    for (const path of scriptPaths(machine)) {
        if (!TABLES.test(machine.project.files.get(path) ?? ""))
            continue;
        for (const name of machine.project.module(path)?.exports.keys() ?? []) {
            const value = machine.exported(path, name);
            const isComponent = value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name));
            if (isComponent)
                roots.push({ value: elementFor(value), source: { path, line: lineOf(value.node) } });
        }
    }
    return roots;
}
function scriptPaths(machine) {
    const paths = [...machine.project.files.keys()];
    return paths
        .filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !machine.project.isTest(path))
        .toSorted(compareText);
}
function mountsOf(path, machine) {
    const module = machine.project.module(path);
    if (module === null)
        return [];
    const roots = [];
    walk(module.program, (node) => {
        if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression")
            return;
        const mounted = mountedElement(node);
        if (mounted === null)
            return;
        const value = machine.evaluate(mounted, machine.moduleScope(module));
        if (value.kind === "element")
            roots.push({ value, source: { path, line: lineOf(node) } });
    });
    return roots;
}
/** The element in `createRoot(x).render(<App />)`, `hydrateRoot(x, <App />)` and `render(<App />, x)`. */
function mountedElement(call) {
    const name = find_roots_nameOf(call.callee);
    const [first, second] = call.arguments;
    if (name === "render" || name === "hydrate")
        return isElement(first) ? first : null;
    return name === "hydrateRoot" && isElement(second) ? second : null;
}
function isElement(node) {
    return node?.type === "JSXElement" || node?.type === "JSXFragment" || isCreateElement(node);
}
function isCreateElement(node) {
    return node?.type === "CallExpression" && find_roots_nameOf(node.callee) === "createElement";
}
function find_roots_nameOf(callee) {
    if (callee.type === "Identifier")
        return callee.name;
    const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
    return isMember && callee.property.type === "Identifier" ? callee.property.name : null;
}

;// CONCATENATED MODULE: ./lib/src/analysis/find-pages.js





/** Every page of the application; of two pages at one URL, the first that was found. */
function findPages(machine) {
    const gaps = [];
    const roots = findRoots(machine);
    const files = [...frameworkRoots(machine), ...nextRoots(machine)];
    const pages = [
        ...files.flatMap((root) => tryPages(root, machine, gaps)),
        ...roots.flatMap((root) => tryPages(root, machine, gaps)),
    ];
    const tables = pages.length > 0 ? [] : findTables(machine).flatMap((root) => tryPages(root, machine, gaps));
    const found = [...pages, ...tables, ...htmlPages(machine, shellFolders(roots, machine), gaps)];
    const title = shellTitle(machine);
    const titled = found.map((page) => withTitle(page, title));
    return { pages: withoutTwins(titled, gaps), gaps };
}
/** Pages that a router shows have the title of the page that they are put into. */
function withTitle(page, title) {
    return page.title === null && page.by === "react-router" ? { ...page, title } : page;
}
/** The folders of the packages that put an application on a page. */
function shellFolders(roots, { project }) {
    return roots.map(({ source }) => {
        const around = project.roots.filter((folder) => isInside(source.path, folder));
        return around.toSorted((a, b) => b.length - a.length)[0] ?? "";
    });
}
function isInside(path, folder) {
    return folder === "" || path.startsWith(`${folder}/`);
}
function tryPages(root, machine, gaps) {
    try {
        return "page" in root
            ? [root.page]
            : appPages(root, machine, "elementOfFile" in root ? root.elementOfFile : undefined);
    }
    catch (error) {
        gaps.push({
            path: root.source.path,
            reason: `The application could not be followed: ${reasonOf(error)}`,
        });
        return [];
    }
}
function withoutTwins(pages, gaps) {
    const byRoute = new Map();
    for (const page of pages) {
        const first = byRoute.get(page.route);
        if (first === undefined)
            byRoute.set(page.route, page);
        else if (first.source.path !== page.source.path) {
            const reason = `The route ${page.route} is also in ${first.source.path}, which is described.`;
            gaps.push({ path: page.source.path, reason });
        }
    }
    return [...byRoute.values()];
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/run-event.js



const MAX_DECISIONS = 3;
const MAX_EVENT_STEPS = 50_000;
/** Runs handlers one after another on every way through conditions that are not known. */
function runHandlers(page, handlers, state, event) {
    const outcomes = [];
    const queue = [[]];
    while (queue.length > 0 && outcomes.length < 2 ** MAX_DECISIONS) {
        const way = queue.shift() ?? [];
        const { outcome, taken } = run_event_runOnce(page, { handlers, state, event, way });
        outcomes.push(outcome);
        for (let index = way.length; index < Math.min(taken.length, MAX_DECISIONS); index += 1) {
            queue.push([...taken.slice(0, index), false]);
        }
    }
    return outcomes;
}
function run_event_runOnce(page, { handlers, state, event, way }) {
    const taken = [];
    const decide = () => {
        const next = way[taken.length] ?? true;
        taken.push(next);
        return next;
    };
    const { machine } = page;
    machine.session = createSession("event", new Map(state.store), {
        decide,
        filled: state.filled,
        maxSteps: MAX_EVENT_STEPS,
        dom: pageDom(state.elements),
    });
    for (const handler of handlers)
        machine.call(handler, [event]);
    const { store, event: log } = machine.session;
    return { outcome: { store, event: log, decisions: taken.length }, taken };
}
/** The event object that the handlers of a node are given. */
function eventOn(node, key = "Enter") {
    const target = { kind: "dom", key: node.key };
    const nothing = value_native("nothing", () => UNDEFINED);
    return objectOf([
        ["target", target],
        ["currentTarget", target],
        ["key", literal(key)],
        ["code", literal(key)],
        ["which", literal(key === "Enter" ? 13 : 0)],
        ["keyCode", literal(key === "Enter" ? 13 : 0)],
        ["shiftKey", literal(false)],
        ["preventDefault", nothing],
        ["stopPropagation", nothing],
        ["persist", nothing],
    ], true);
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/settle.js




/** The page in this state; references of components are tied to the nodes that they stand for. */
function show(page, store, filled) {
    const view = page.view(store);
    const elements = elementsOf(view.nodes).map((placed) => placed.element);
    for (const element of elements)
        tieReference(element);
    return { view, state: { store, filled, elements } };
}
/** The page as it is once it was opened: what its effects set is known, or else not known at all. */
function settle(page) {
    const first = show(page, new Map(), new Set());
    const store = new Map(first.state.store);
    const navigations = [];
    for (const effect of first.view.effects) {
        const outcomes = runHandlers(page, [effect], first.state, UNDEFINED);
        const sure = outcomes.length === 1 && outcomes[0]?.event.guessed === false;
        for (const outcome of outcomes) {
            navigations.push(...outcome.event.navigations);
            for (const [key, value] of outcome.store) {
                if (value !== first.state.store.get(key))
                    store.set(key, sure ? value : UNKNOWN);
            }
        }
    }
    return { ...show(page, store, new Set()), navigations };
}
function tieReference(element) {
    const reference = element.attributes.get("ref");
    if (reference?.kind === "object" && reference.properties.has("current")) {
        reference.properties.set("current", { kind: "dom", key: element.key });
    }
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/name.js




/** Roles that are named by what is in them. Source: WAI-ARIA 1.2, section 5.2.8.4. */
const FROM_CONTENT = new Set("button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem".split(" "));
const LABELLED_TAGS = new Set([
    "input",
    "select",
    "textarea",
    "meter",
    "progress",
    "output",
    "button",
]);
const FORM_ITEM = /(?:^|\.|Form)(?:Item|Field|Group|Control)$/u;
const NO_NAME = { wording: null, label: null, guessed: false };
function readLabels(placed) {
    const byTarget = new Map();
    const byId = new Map();
    for (const { element } of placed) {
        const id = stringOf(element.attributes.get("id"));
        if (id !== null && !byId.has(id))
            byId.set(id, element);
        const target = stringOf(element.attributes.get("htmlFor") ?? element.attributes.get("for"));
        if (target !== null && name_isLabel(element))
            byTarget.set(target, [...(byTarget.get(target) ?? []), element]);
    }
    return { byTarget, byId };
}
function name_isLabel(element) {
    return (element.tag === "label" ||
        (element.isComponent && /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(element.tag)));
}
/** The accessible name, by the steps of accname 1.2 that source can tell. */
function name_nameOf(placed, role, labels) {
    const { element } = placed;
    return (referenced(element, labels) ??
        name_attributeName(element, "aria-label") ??
        labelName(placed, labels) ??
        nativeName(element) ??
        conventionName(placed) ??
        contentName(element, role) ??
        name_attributeName(element, "title") ??
        name_attributeName(element, "placeholder") ??
        NO_NAME);
}
function referenced(element, labels) {
    const ids = stringOf(element.attributes.get("aria-labelledby"));
    if (ids === null)
        return null;
    const found = ids.split(/\s+/u).flatMap((id) => labels.byId.get(id) ?? []);
    const text = collapse(found.map((target) => contentOf(target).texts[0] ?? "").join(" "));
    return text === ""
        ? null
        : { wording: { texts: [text], translated: false }, label: text, guessed: false };
}
function name_attributeName(element, attribute) {
    const value = element.attributes.get(attribute);
    if (value === undefined || value.kind === "unknown")
        return null;
    const wording = wordingOf(value);
    if (!wording.texts.some((text) => text !== ""))
        return null;
    return {
        wording,
        label: attribute === "aria-label" ? (wording.texts[0] ?? null) : null,
        guessed: false,
    };
}
function labelName(placed, labels) {
    const { element } = placed;
    if (!LABELLED_TAGS.has(element.tag) || isButtonInput(element))
        return null;
    const id = stringOf(element.attributes.get("id"));
    const pointing = id === null ? [] : (labels.byTarget.get(id) ?? []);
    const wrapping = closest(placed, (around) => around.tag === "label");
    const all = wrapping === null || pointing.includes(wrapping) ? pointing : [...pointing, wrapping];
    return all.length === 0 ? null : named(all);
}
function named(labels) {
    const words = labels.map((label) => contentOf(label));
    const [first] = words;
    if (first === undefined)
        return null;
    const joined = words.length === 1
        ? first.texts.map(collapse)
        : [collapse(words.map((word) => word.texts[0]).join(" "))];
    if (!joined.some((text) => text !== ""))
        return null;
    const wording = { texts: joined, translated: words.some((word) => word.translated) };
    return { wording, label: joined[0] ?? null, guessed: false };
}
function isButtonInput(element) {
    return (element.tag === "input" && ["button", "submit", "reset", "image"].includes(typeOfInput(element)));
}
const CAPTIONS = new Map([
    ["fieldset", "legend"],
    ["table", "caption"],
    ["figure", "figcaption"],
]);
function nativeName(element) {
    if (isButtonInput(element)) {
        const type = typeOfInput(element);
        const value = element.attributes.get(type === "image" ? "alt" : "value");
        if (value !== undefined)
            return plain(wordingOf(value));
        return type === "submit" || type === "image"
            ? plainText("Submit")
            : type === "reset"
                ? plainText("Reset")
                : null;
    }
    if (element.tag === "img" || element.tag === "area")
        return name_attributeName(element, "alt");
    const caption = CAPTIONS.get(element.tag);
    if (caption === undefined)
        return null;
    const child = element.children.find((node) => node.kind === "element" && node.tag === caption);
    return child === undefined ? null : plain(contentOf(child));
}
function plain(wording) {
    const texts = wording.texts.map(collapse).filter((text) => text !== "");
    return texts.length === 0
        ? null
        : { wording: { ...wording, texts }, label: null, guessed: false };
}
function plainText(text) {
    return { wording: { texts: [text], translated: false }, label: null, guessed: false };
}
/** Components of libraries: a `label` of their own, or the one label of the form item around. */
function conventionName(placed) {
    const { element } = placed;
    if (!element.isComponent)
        return null;
    const own = name_attributeName(element, "label");
    if (own !== null)
        return { ...own, label: own.wording?.texts[0] ?? null, guessed: true };
    const item = closest(placed, (around) => around.isComponent && FORM_ITEM.test(around.tag));
    if (item === null)
        return null;
    const given = name_attributeName(item, "label");
    if (given !== null)
        return { ...given, label: given.wording?.texts[0] ?? null, guessed: true };
    const inside = elementsOf(item.children).filter((other) => name_isLabel(other.element));
    const [only] = inside;
    const found = inside.length === 1 && only !== undefined ? named([only.element]) : null;
    return found === null ? null : { ...found, guessed: true };
}
function contentName(element, role) {
    if (role === null || !FROM_CONTENT.has(role))
        return null;
    return plain(contentOf(element));
}

;// CONCATENATED MODULE: ./lib/src/analysis/ui/facts.js





const TEST_IDS = ["data-testid", "data-test-id", "data-test", "data-cy"];
/** Parts of the layout that no test looks for by themselves. */
const LAYOUT_ROLES = new Set("list listitem rowgroup row group article separator main navigation banner contentinfo complementary table figure term definition".split(" "));
/** What is in these is part of their name. */
const NAMED_WHOLE = new Set([
    "button",
    "link",
    "heading",
    "option",
    "tab",
    "menuitem",
    "columnheader",
]);
const CONTROLS = new Set([
    "textbox",
    "searchbox",
    "combobox",
    "listbox",
    "checkbox",
    "radio",
    "switch",
    "slider",
    "spinbutton",
]);
const TEXT_ROLES = new Set(["alert", "status", "cell", "log", "tooltip", "listitem"]);
/** What a test could know of an element; null for mere layout. */
function elementFact(placed, labels) {
    const { element } = placed;
    const role = roleOf(element);
    const testId = testIdOf(element);
    const name = name_nameOf(placed, role.role, labels);
    const text = ownText(placed, role.role);
    const named = name.wording?.texts.some((item) => isKnown(item)) ?? false;
    const isLayout = role.role === null || (LAYOUT_ROLES.has(role.role) && !named);
    if (isLayout && testId === null && text === null)
        return null;
    if (element.tag === "label" && testId === null)
        return null;
    return draft(placed, { role, name, text, testId });
}
function draft({ element }, { role, name, text, testId }) {
    const texts = namesOf(name, role.role);
    return {
        role: role.role,
        name: texts[0] ?? null,
        certainty: certaintyOf(name, role, texts, text),
        alternatives: texts.slice(1),
        label: name.label !== null && isKnown(name.label) ? name.label : null,
        placeholder: known(element.attributes.get("placeholder")),
        text,
        test_id: testId,
        tag: element.tag,
        level: levelOf(element, role.role),
        href: element.tag === "a" || role.role === "link"
            ? known(element.attributes.get("href") ?? element.attributes.get("to"))
            : null,
        field: fieldFact(element, role.role),
        initial: element.presence === "yes" && !element.repeated,
        repeated: element.repeated,
        source: { path: element.path, line: element.line },
        by: element.isComponent ? "component-name" : "page",
    };
}
/** A row or cell that may read one way or the other is better found by what is in it. */
function namesOf(name, role) {
    const texts = (name.wording?.texts ?? []).filter((item) => isKnown(item));
    return (role === "row" || role === "cell") && texts.length > 1 ? [] : texts;
}
function certaintyOf(name, role, texts, text) {
    const first = texts[0] ?? text;
    if (first === null)
        return name.wording === null ? "literal" : "unknown";
    if (first.includes("${…}") || role.guessed || name.guessed)
        return "pattern";
    if (texts.length > 1)
        return "alternatives";
    return name.wording?.translated === true ? "translated" : "literal";
}
function known(value) {
    if (value === undefined)
        return null;
    const [text] = wordingOf(value).texts;
    return text !== undefined && isKnown(text) ? text : null;
}
function testIdOf(element) {
    for (const attribute of TEST_IDS) {
        const id = stringOf(element.attributes.get(attribute));
        if (id !== null && id !== "")
            return id;
    }
    return null;
}
function levelOf(element, role) {
    if (role !== "heading")
        return null;
    const level = element.attributes.get("aria-level");
    if (level?.kind === "literal")
        return Number(level.value);
    const digit = /^h([1-6])$/u.exec(element.tag)?.[1];
    return digit === undefined ? null : Number(digit);
}
/** The text that stands in the element itself, where it is not its name already. */
function ownText({ element, around }, role) {
    if (role !== null && !TEXT_ROLES.has(role) && !LAYOUT_ROLES.has(role))
        return null;
    if (["title", "label", "legend", "caption", "option"].includes(element.tag))
        return null;
    const inName = around.some((outer) => outer.tag === "label" || NAMED_WHOLE.has(roleOf(outer).role ?? ""));
    const hasText = element.children.some((node) => node.kind === "text" && node.own !== "no" && !isBlank(node.value));
    const whole = role === "alert" || role === "status";
    if (inName || !(hasText || whole))
        return null;
    const text = collapse(contentOf(element).texts[0] ?? "");
    return isKnown(text) && text.length <= MAX_TEXT ? text : null;
}
/** Longer texts are prose that no test should repeat. */
const MAX_TEXT = 200;
function isBlank(value) {
    return value.kind === "literal" && typeof value.value === "string" && value.value.trim() === "";
}
function fieldFact(element, role) {
    if (role === null || !CONTROLS.has(role))
        return null;
    const { attributes } = element;
    return {
        type: element.tag === "input" ? typeOfInput(element) : element.tag,
        name: stringOf(attributes.get("name")),
        required: facts_isOn(attributes.get("required")),
        min: writtenValue(attributes.get("min")),
        max: writtenValue(attributes.get("max")),
        min_length: numberOf(attributes.get("minLength") ?? attributes.get("minlength")),
        max_length: numberOf(attributes.get("maxLength") ?? attributes.get("maxlength")),
        pattern: stringOf(attributes.get("pattern")),
        value: initialValue(element, role),
        options: facts_optionsOf(element),
    };
}
function facts_isOn(value) {
    if (value?.kind !== "literal")
        return false;
    return value.value === true || typeof value.value === "string";
}
function writtenValue(value) {
    return value?.kind === "literal" && exists(value.value) ? String(value.value) : null;
}
function numberOf(value) {
    const number = value?.kind === "literal" ? Number(value.value) : Number.NaN;
    return Number.isInteger(number) ? number : null;
}
/** What is in a field at first; for a checkbox, `on` when it is checked. */
function initialValue(element, role) {
    const { attributes } = element;
    if (role === "checkbox" || role === "radio" || role === "switch") {
        const checked = attributes.get("checked") ?? attributes.get("defaultChecked");
        return facts_isOn(checked) ? "on" : null;
    }
    return writtenValue(attributes.get("value") ?? attributes.get("defaultValue"));
}
function facts_optionsOf(element) {
    if (element.tag !== "select")
        return [];
    const options = [];
    for (const child of element.children)
        addOptions(child, options);
    return options;
}
function addOptions(node, options) {
    if (node.kind === "text")
        return;
    if (node.tag === "optgroup")
        for (const child of node.children)
            addOptions(child, options);
    if (node.tag !== "option" || node.presence !== "yes" || node.repeated)
        return;
    const text = collapse(contentOf(node).texts[0] ?? "");
    if (isKnown(text))
        options.push(text);
}

;// CONCATENATED MODULE: ./lib/src/analysis/screens.js





function createScreenBuilder(page, prefix) {
    return { id: `${prefix}${page.route}`, elements: new Map(), ids: new Map() };
}
/** What can be said of each element in one state, by key. */
function draftsOf(nodes) {
    const placed = elementsOf(nodes);
    const labels = readLabels(placed);
    const drafts = new Map();
    for (const item of placed) {
        const draft = elementFact(item, labels);
        if (draft !== null && draft.source.path !== "")
            drafts.set(item.element.key, draft);
    }
    return drafts;
}
/** Adds the elements of the first state, and the forms that hold them. */
function addInitial(builder, view) {
    for (const [key, draft] of draftsOf(view.nodes))
        addElement(builder, key, draft);
    return formsOf(builder, view.nodes);
}
/** Gives an element its id: its role and name, numbered where there are several of them. */
function addElement(builder, key, draft) {
    const known = builder.elements.get(key);
    if (known !== undefined)
        return known;
    const base = `${builder.id}::${draft.role ?? draft.tag}:${slug(draft.name ?? draft.text ?? draft.test_id ?? "")}`;
    const count = (builder.ids.get(base) ?? 0) + 1;
    builder.ids.set(base, count);
    const fact = { id: count === 1 ? base : `${base}~${count}`, ...draft };
    builder.elements.set(key, fact);
    return fact;
}
const MAX_SLUG = 40;
function slug(text) {
    const words = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    return words.replaceAll(/^-|-$/gu, "").slice(0, MAX_SLUG);
}
function formsOf(builder, nodes) {
    const placed = elementsOf(nodes);
    return placed
        .filter(({ element }) => isForm(element))
        .map(({ element }, index) => {
        const members = membersOf(element, placed);
        const facts = members.flatMap((member) => builder.elements.get(member.element.key) ?? []);
        const submit = members.find((member) => isSubmit(member.element));
        return {
            id: `${builder.id}::form:${index + 1}`,
            fields: facts.filter((fact) => fact.field !== null).map((fact) => fact.id),
            submit: submit === undefined ? null : (builder.elements.get(submit.element.key)?.id ?? null),
            source: { path: element.path, line: element.line },
            by: "page",
        };
    })
        .filter((form) => form.source.path !== "" && (form.fields.length > 0 || form.submit !== null));
}
function isForm(element) {
    return element.tag === "form" || (element.isComponent && /(?:^|\.)Form$/u.test(element.tag));
}
/** The elements in a form, and those that name it by `form="id"`. */
function membersOf(form, placed) {
    const id = stringOf(form.attributes.get("id"));
    return placed.filter((item) => {
        const named = stringOf(item.element.attributes.get("form"));
        if (named !== null)
            return id !== null && named === id;
        return closest(item, isForm) === form;
    });
}
function isSubmit(element) {
    const type = stringOf(element.attributes.get("type"));
    if (element.tag === "button")
        return type === null || type === "submit";
    if (element.tag === "input")
        return ["submit", "image"].includes(typeOfInput(element));
    return element.isComponent && type === "submit";
}
/** The files that a view is made of. */
function filesOf(view, page) {
    const files = new Set([page.source.path]);
    for (const { element } of elementsOf(view.nodes))
        if (element.path !== "")
            files.add(element.path);
    return [...files].toSorted();
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/difference.js


const difference_MAX_DEPTH = 120;
/** What a user sees change between two states of a page. */
function differences(before, after, fields) {
    const old = draftsOf(before.nodes);
    const now = draftsOf(after.nodes);
    const found = [];
    for (const [key, draft] of now) {
        const known = old.get(key);
        if (draft.initial && known?.initial !== true)
            found.push({ outcome: "shows", key, draft });
        else if (known !== undefined && draft.initial && reads(draft) !== reads(known)) {
            found.push({ outcome: "changes", key, draft });
        }
        if (known !== undefined && isEmptied(key, known, draft, fields))
            found.push({ outcome: "clears", key, draft: null });
    }
    for (const [key, draft] of old) {
        if (draft.initial && now.get(key)?.initial !== true)
            found.push({ outcome: "hides", key, draft: null });
    }
    return found;
}
function reads(draft) {
    return JSON.stringify([draft.name, draft.text]);
}
/** `value` is null both for what was typed and for what is not known, `""` when it is empty. */
function isEmptied(key, before, after, { filled, cleared }) {
    if (before.field === null || !after.initial || !filled.has(key))
        return false;
    return cleared.has(key) || (before.field.value === null && after.field?.value === "");
}
/** The fields of which the value can be read on the page. */
function echoedFields(nodes, depth = 0) {
    const fields = new Set();
    if (depth > difference_MAX_DEPTH)
        return fields;
    for (const node of nodes) {
        if (node.presence !== "yes")
            continue;
        if (node.kind === "element") {
            if (node.tag === "select" || node.repeated)
                continue;
            for (const field of echoedFields(node.children, depth + 1))
                fields.add(field);
            continue;
        }
        for (const value of possible(node.value)) {
            if (value.kind !== "text")
                continue;
            for (const part of value.parts)
                if (typeof part !== "string" && part.field !== null)
                    fields.add(part.field);
        }
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/happenings.js





const TROUBLE = /error|invalid|fail|wrong|incorrect|denied|could not|unable|try again/iu;
/**
 * What happens, over all ways that the conditions may go: what happens on every way is certain,
 * otherwise the way that goes well is told.
 */
function aftermathOf(before, outcomes, context) {
    const ways = withoutDoubt(outcomes.map((outcome) => followWay(before, outcome, context)));
    const [best] = ways
        .filter((way) => way.answered !== false)
        .toSorted((a, b) => successOf(b) - successOf(a));
    if (best === undefined)
        return { happenings: [], after: null };
    const happenings = best.happenings.map((happening) => {
        const always = ways.length === outcomes.length && ways.every((way) => happenings_find(way, happening) !== undefined);
        return { ...happening, certain: always && isCertain(happening, best, ways) };
    });
    return { happenings, after: best.after };
}
/** What happens after an answer is certain when it happens as certainly without one. */
function isCertain(happening, best, ways) {
    if (best.answered !== true)
        return happening.certain;
    const waiting = ways.filter((way) => way.answered === false);
    return waiting.length > 0 && waiting.every((way) => happenings_find(way, happening)?.certain === true);
}
function happenings_find(way, happening) {
    return way.happenings.find((other) => isSame(other, happening));
}
const SIGN_IN = /log-?in|sign-?in|auth/iu;
/**
 * Where conditions that are not known lead to different pages, a visitor who is not signed in is
 * sent to sign in; otherwise nobody can say where.
 */
function withoutDoubt(ways) {
    const targets = new Set(ways.map((way) => navigationOf(way)).filter((target) => target !== null));
    if (targets.size < 2)
        return ways;
    return ways.filter((way) => SIGN_IN.test(navigationOf(way) ?? ""));
}
function navigationOf({ happenings }) {
    return happenings.find((happening) => happening.outcome === "navigates")?.key ?? null;
}
function isSame(left, right) {
    return left.outcome === right.outcome && left.key === right.key;
}
function successOf({ happenings }) {
    const navigates = happenings.some((happening) => happening.outcome === "navigates");
    const isTrouble = happenings.some(({ draft }) => TROUBLE.test(`${draft?.name ?? ""} ${draft?.text ?? ""}`));
    return (navigates ? 1000 : 0) + (isTrouble ? -100 : 0) + happenings.length;
}
function followWay(before, { store, event }, context) {
    const certain = !event.guessed;
    const { answered } = event;
    const target = targetOf(event.navigations.at(-1), context);
    if (target !== null) {
        const shown = context.pageAt(target);
        const echoes = shown === null ? [] : [...echoedFields(show(shown, new Map(store), new Set()).view.nodes)];
        const echoed = echoes.filter((field) => event.filled.has(field));
        return {
            happenings: [
                { outcome: "navigates", key: target, draft: null, certain },
                ...echoed.map((key) => ({ outcome: "echoes", key, draft: null, certain })),
            ],
            after: null,
            answered,
        };
    }
    const filled = new Set([...before.state.filled].filter((key) => !event.cleared.has(key)));
    const after = show(context.page, store, filled);
    const seen = echoedFields(before.view.nodes);
    const echoes = [...echoedFields(after.view.nodes)].filter((field) => !seen.has(field));
    const found = differences(before.view, after.view, {
        filled: before.state.filled,
        cleared: event.cleared,
    });
    return {
        happenings: [
            ...found.map(({ outcome, key, draft }) => ({ outcome, key, draft, certain })),
            ...echoes.map((key) => ({ outcome: "echoes", key, draft: null, certain })),
        ],
        after,
        answered,
    };
}
/** The path that is navigated to, where the source says it in full. */
function targetOf(value, { page }) {
    if (value === undefined)
        return null;
    const [first, ...others] = possible(value);
    const text = others.length > 0
        ? null
        : stringOf(first?.kind === "object" ? first.properties.get("pathname") : first);
    if (text === null || /^[a-z][a-z\d+.-]*:|^\/\//iu.test(text))
        return null;
    const isHash = page.route.startsWith("/#");
    const path = linkTarget(text, page.route, { basename: "", hash: isHash });
    const query = path.indexOf("?");
    return query === -1 ? path : path.slice(0, query);
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/triggers.js






const TEXT_FIELDS = new Set(["textbox", "searchbox", "spinbutton"]);
const BOXES = new Set(["checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"]);
const MAX_FIELDS = 10;
/** Everything that a user can do on a page in this state. */
function triggersOf({ view }) {
    const placed = elementsOf(view.nodes);
    const visible = placed.filter(({ element }) => element.presence === "yes" && !element.repeated);
    return visible.flatMap((item) => triggersOn(item, visible));
}
function triggersOn(item, visible) {
    const { element } = item;
    const form = closest(item, isForm) ?? formNamed(element, visible);
    const role = roleOf(element).role ?? "";
    const fields = fieldsFor(form, visible);
    const common = {
        element,
        fields,
        blocking: [],
        disabled: isDisabled(element),
    };
    const click = handlersOf(element, ["onClick", "onMouseDown", "onSelect"]);
    if (isSubmit(element) && form !== null) {
        const handlers = [...click, ...handlersOf(form, ["onSubmit"])];
        const blocking = form.attributes.has("noValidate")
            ? []
            : fields.filter((field) => isRequired(field));
        return handlers.length === 0 ? [] : [{ ...common, action: "submit", handlers, blocking }];
    }
    if (BOXES.has(role))
        return one({
            ...common,
            action: "check",
            handlers: [...handlersOf(element, ["onChange", "onCheckedChange"]), ...click],
        });
    if (role === "combobox" && element.tag === "select")
        return one({ ...common, action: "select", handlers: handlersOf(element, ["onChange"]) });
    if (TEXT_FIELDS.has(role))
        return fieldTriggers(common, form, visible);
    return one({ ...common, action: "click", handlers: click });
}
function one(trigger) {
    return trigger.handlers.length === 0 ? [] : [trigger];
}
/** Typing, and the Enter key: by a handler of its own, or as the only way to submit its form. */
function fieldTriggers(common, form, visible) {
    const { element } = common;
    const typing = handlersOf(element, ["onChange", "onInput", "onValueChange"]);
    const keys = handlersOf(element, ["onKeyDown", "onKeyUp", "onKeyPress"]);
    const submitted = form === null || hasSubmit(form, visible) ? [] : handlersOf(form, ["onSubmit"]);
    const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
    const fields = submitted.length > 0 ? common.fields : [element];
    return [
        ...one({ ...common, action: "fill", handlers: typing, fields: [element] }),
        ...one({ ...common, action: "press", handlers: pressed, fields }),
    ];
}
function hasSubmit(form, visible) {
    return membersOf(form, visible).some((member) => isSubmit(member.element));
}
function formNamed(element, visible) {
    const wanted = element.attributes.get("form");
    if (wanted?.kind !== "literal")
        return null;
    const found = visible.find(({ element: other }) => {
        const id = other.attributes.get("id");
        return isForm(other) && id?.kind === "literal" && id.value === wanted.value;
    });
    return found?.element ?? null;
}
function fieldsFor(form, visible) {
    const candidates = form === null
        ? visible.filter((item) => closest(item, isForm) === null)
        : membersOf(form, visible);
    return candidates
        .map((item) => item.element)
        .filter((element) => TEXT_FIELDS.has(roleOf(element).role ?? "") && !isDisabled(element))
        .slice(0, MAX_FIELDS);
}
/** The functions that an element has for these events. */
function handlersOf(element, names) {
    return names.flatMap((name) => {
        const value = element.attributes.get(name) ?? literal(undefined);
        return value.kind === "function" || value.kind === "native" ? [value] : [];
    });
}
function isRequired(field) {
    const value = field.attributes.get("value") ?? field.attributes.get("defaultValue");
    const isEmpty = value === undefined ||
        (value.kind === "literal" && (value.value === "" || !exists(value.value)));
    return facts_isOn(field.attributes.get("required")) && isEmpty;
}
function isDisabled(element) {
    return facts_isOn(element.attributes.get("disabled"));
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/attempt.js




/**
 * Tries a trigger with nothing filled in, with every field filled in, and with all but one of the
 * fields that matter. An attempt that the browser or the page does not allow gives nothing.
 */
function attempts(start, trigger, context) {
    if (trigger.action === "fill" || trigger.action === "check" || trigger.action === "select") {
        return keep([tryWith(start, trigger, { fill: [trigger.element], context })], []);
    }
    const isBlocked = trigger.blocking.length > 0;
    const empty = isBlocked ? null : tryWith(start, trigger, { fill: [], context });
    if (trigger.fields.length === 0)
        return keep([empty], []);
    const full = tryWith(start, trigger, { fill: trigger.fields, context });
    const needed = neededFields(start, trigger, { empty, full, context });
    const complete = full === null ? null : { ...full, requires: needed };
    const partial = needed.length < 2
        ? []
        : needed.map((missing) => tryWithout(start, trigger, { missing, needed, context }));
    const tried = [empty === null ? null : { ...empty, unless: needed }, ...partial, complete];
    return keep(tried, empty === null ? [] : needed);
}
function keep(tried, needed) {
    const kept = tried.filter((attempt) => attempt !== null);
    const [first] = kept;
    // Fields that make no difference are not asked for, and not told about.
    const same = needed.length > 0 &&
        first !== undefined &&
        kept.every((attempt) => isSameOutcome(attempt, first));
    return same ? [{ ...first, unless: [], requires: [] }] : kept;
}
function isSameOutcome(left, right) {
    const names = (attempt) => attempt.happenings.map(({ outcome, key }) => `${outcome} ${key}`);
    return isSameSet(names(left), names(right));
}
function isSameSet(left, right) {
    return left.length === right.length && left.every((item) => right.includes(item));
}
/** The fields that a full attempt looked at, echoed, or that keep the control from working. */
function neededFields(start, trigger, { empty, full, context }) {
    if (full === null)
        return [];
    const looked = new Set([...full.consulted, ...(empty?.consulted ?? [])]);
    const echoed = new Set(full.happenings.filter(({ outcome }) => outcome === "echoes").map(({ key }) => key));
    const required = new Set(trigger.blocking.map((field) => field.key));
    const unlocks = (field) => {
        if (!trigger.disabled)
            return false;
        const others = trigger.fields.filter((other) => other !== field);
        return tryWith(start, trigger, { fill: others, context }) === null;
    };
    return trigger.fields
        .filter(({ key }) => looked.has(key) || echoed.has(key) || required.has(key))
        .concat(trigger.fields.filter((field) => !looked.has(field.key) &&
        !echoed.has(field.key) &&
        !required.has(field.key) &&
        unlocks(field)))
        .map(({ key }) => key);
}
function tryWithout(start, trigger, { missing, needed, context }) {
    if (trigger.blocking.some((field) => field.key === missing))
        return null;
    const fill = trigger.fields.filter((field) => field.key !== missing);
    const tried = tryWith(start, trigger, { fill, context });
    return tried === null
        ? null
        : { ...tried, requires: needed.filter((key) => key !== missing), unless: [missing] };
}
/** Fills fields one by one, then does what the trigger says; null when the control is disabled. */
function tryWith(start, trigger, { fill, context }) {
    const isTyping = ["fill", "check", "select"].includes(trigger.action);
    const ready = isTyping ? start : fillAll(start, fill, context);
    const again = triggersOf(ready).find((other) => other.action === trigger.action && other.element.key === trigger.element.key);
    if (again === undefined || again.disabled)
        return null;
    const filled = isTyping
        ? new Set([...ready.state.filled, trigger.element.key])
        : ready.state.filled;
    const state = { ...ready.state, filled };
    const outcomes = runHandlers(context.page, again.handlers, state, eventOn(again.element));
    const { happenings, after } = aftermathOf({ ...ready, state }, outcomes, context);
    const consulted = new Set(outcomes.flatMap(({ event }) => Array.from(event.consulted)));
    return { requires: [], unless: [], happenings, after, consulted };
}
function fillAll(start, fields, context) {
    let shown = start;
    for (const field of fields) {
        const filled = new Set([...shown.state.filled, field.key]);
        const now = shown.state.elements.find((element) => element.key === field.key) ?? field;
        const handlers = handlersOf(now, ["onChange", "onInput", "onValueChange"]);
        const state = { ...shown.state, filled };
        const [outcome] = runHandlers(context.page, handlers, state, eventOn(now));
        shown = show(context.page, outcome?.store ?? shown.state.store, filled);
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/src/analysis/effects/simulate.js





const MAX_TRIGGERS = 60;
const simulate_MAX_DEPTH = 3;
/** What the controls of a page do, by trying each of them in the state that first shows it. */
function simulate(first, context) {
    const effects = new Map();
    const done = new Set();
    const queue = [{ shown: first, depth: 0 }];
    while (queue.length > 0) {
        const step = queue.shift();
        if (step === undefined)
            break;
        for (const trigger of triggersOf(step.shown)) {
            const name = `${trigger.action} ${trigger.element.key}`;
            if (done.has(name) || done.size >= MAX_TRIGGERS)
                continue;
            done.add(name);
            const tried = tryTrigger(step.shown, trigger, context);
            for (const attempt of tried)
                record(attempt, trigger, { effects, context });
            queue.push(...nextSteps(tried, step.depth + 1));
        }
    }
    return [...linkEffects(context.builder), ...effects.values()];
}
/** The states that attempts led to, where the page was not left. */
function nextSteps(tried, depth) {
    if (depth > simulate_MAX_DEPTH)
        return [];
    return tried.flatMap(({ after }) => (after === null ? [] : [{ shown: after, depth }]));
}
/** A handler that takes too long to follow, or breaks, is left out; the others are still told. */
function tryTrigger(shown, trigger, context) {
    try {
        return attempts(shown, trigger, context);
    }
    catch {
        return [];
    }
}
/** A link leads where its address says, unless it leaves the application. */
function linkEffects(builder) {
    return [...builder.elements.values()].flatMap((element) => {
        const { href } = element;
        const isInternal = element.role === "link" && href !== null && /^\/(?!\/)/u.test(href);
        if (!isInternal || href.includes("${…}"))
            return [];
        return [
            {
                trigger: element.id,
                action: "click",
                requires: [],
                outcome: "navigates",
                target: href.replace(/(?<!^\/)[?#].*$/u, ""),
                certainty: "literal",
                source: element.source,
                by: "link",
            },
        ];
    });
}
/** Writes an attempt down; what happens whatever was filled in before is written only once. */
function record(attempt, trigger, { effects, context }) {
    const { builder } = context;
    const element = builder.elements.get(trigger.element.key);
    if (element === undefined)
        return;
    for (const happening of attempt.happenings) {
        const target = simulate_targetOf(happening, context);
        if (target === null)
            continue;
        const requires = idsOf(attempt.requires, builder);
        const unless = idsOf(attempt.unless, builder);
        const key = `${element.id} ${trigger.action} ${happening.outcome} ${target}`;
        const known = effects.get(key);
        if (known !== undefined && isComplement(known, requires)) {
            effects.set(key, withoutConditions(known));
            continue;
        }
        if (known !== undefined && !isWeaker(known, requires))
            continue;
        effects.set(key, {
            trigger: element.id,
            action: trigger.action,
            requires,
            ...(unless.length === 0 ? {} : { unless }),
            outcome: happening.outcome,
            target,
            ...readingOf(happening),
            certainty: happening.certain ? "literal" : "pattern",
            source: element.source,
            by: "simulation",
        });
    }
}
/** The text of an element afterwards, e.g. `1 item left`. */
function readingOf({ draft }) {
    const reads = draft?.text ?? draft?.name ?? null;
    return reads === null || reads.includes(HOLE) ? {} : { reads };
}
/** What happens both with these fields empty and with them filled does not depend on them. */
function isComplement({ unless }, requires) {
    return unless !== undefined && isSameSet(unless, requires);
}
function withoutConditions(effect) {
    const { unless: _, ...whatever } = effect;
    return { ...whatever, requires: [] };
}
function isWeaker(known, requires) {
    return known.requires.length > requires.length && !isSameSet(known.requires, requires);
}
function idsOf(keys, builder) {
    return keys.flatMap((key) => builder.elements.get(key)?.id ?? []);
}
function simulate_targetOf(happening, context) {
    if (happening.outcome === "navigates")
        return happening.key;
    const element = simulate_elementFor(happening, context);
    return element?.id ?? null;
}
function simulate_elementFor({ key, draft }, { builder, initialKeys }) {
    const known = builder.elements.get(key);
    if (known === undefined) {
        if (draft === null)
            return null;
        // What was not even hidden before comes and goes with a list.
        return addElement(builder, key, { ...draft, initial: false, repeated: !initialKeys.has(key) });
    }
    const isUnread = known.name === null && known.text === null;
    if (!isUnread || draft === null)
        return known;
    const read = { ...known, name: draft.name, text: draft.text, certainty: draft.certainty };
    builder.elements.set(key, read);
    return read;
}

;// CONCATENATED MODULE: ./lib/src/analysis/build-screen.js






/** The route of a page and what is on its screen; a page that cannot be followed is a gap. */
function buildScreen(page, pageAt) {
    try {
        return build(page, pageAt);
    }
    catch (error) {
        const reason = `The page ${page.route} could not be followed: ${reasonOf(error)}`;
        return { gap: { path: page.source.path, reason } };
    }
}
function build(page, pageAt) {
    const first = settle(page);
    const { view } = first;
    const builder = createScreenBuilder(page, "screen:");
    const forms = addInitial(builder, view);
    const elsewhere = redirectTarget(view);
    const isRedirect = elsewhere !== null;
    const route = {
        path: page.route,
        kind: page.kind,
        screen: isRedirect ? `screen:${elsewhere}` : builder.id,
        guarded: isGuarded(view, first.navigations),
        certainty: "literal",
        source: page.source,
        by: page.by,
    };
    if (isRedirect)
        return { route, screen: null };
    const initialKeys = new Set(first.state.elements.map((element) => element.key));
    const effects = simulate(first, { page, builder, initialKeys, pageAt });
    const screen = {
        id: builder.id,
        route: page.route,
        title: page.title,
        elements: [...builder.elements.values()],
        forms: [...forms],
        effects: [...effects],
        files: filesOf(view, page),
        source: page.source,
    };
    return { route, screen };
}
function redirectTarget(view) {
    const certain = view.redirects.find((redirect) => redirect.presence === "yes" && !redirect.guards);
    return stringOf(certain?.target);
}
/** The part of a URL that is known; what follows is often where to come back to. */
function startOf(target) {
    const [first] = possible(target);
    const [text] = first === undefined ? [] : textParts(first);
    return typeof text === "string" ? text : "";
}
const build_screen_SIGN_IN = /log-?in|sign-?in|auth|sign-?up|register|welcome/iu;
/** A redirect next to the page's own content sends away who may not see it. */
function isGuarded(view, navigations) {
    const leaves = navigations.some((target) => build_screen_SIGN_IN.test(startOf(target)));
    return (leaves ||
        view.redirects.some((redirect) => {
            const target = startOf(redirect.target);
            return redirect.guards && (redirect.presence === "yes" || build_screen_SIGN_IN.test(target));
        }));
}

;// CONCATENATED MODULE: ./lib/src/analysis/priority.js
const priority_SCRIPT = String.raw `\.[cm]?[jt]sx?$`;
const priority_rule = (pattern, name, rank) => ({
    pattern: new RegExp(pattern, "iu"),
    class: name,
    rank,
});
/** The first rule that fits decides. Source: reference measurements of what tests are written from. */
const priority_RULES = [
    priority_rule(String.raw `(?:^|/)package\.json$`, "manifest", 100),
    priority_rule(String.raw `(?:^|/)(?:playwright(?:-ct)?|cypress)\.config${priority_SCRIPT}`, "config", 99),
    priority_rule(String.raw `(?:^|/)(?:tsconfig|jsconfig)(?:\.[\w-]+)?\.json$`, "config", 98),
    priority_rule(String.raw `(?:^|/)(?:next|vite|vitest|react-router|remix)\.config${priority_SCRIPT}`, "config", 97),
    priority_rule(String.raw `(?:^|/)(?:pyproject\.toml|gemfile|composer\.json|pubspec\.yaml|build\.gradle(?:\.kts)?)$`, "manifest", 60),
    priority_rule(String.raw `(?:^|/)(?:e2e|tests?|playwright|specs?|__tests__|cypress)/.*${priority_SCRIPT}|\.(?:spec|test|cy|setup)${priority_SCRIPT}`, "test", 45),
    priority_rule(String.raw `\.(?:stories|story)${priority_SCRIPT}|\.d\.ts$|(?:^|/)__mocks__/`, "other", 1),
    priority_rule(String.raw `(?:^|/)(?:locales?|i18n|lang|translations|messages)/(?:.*[/._-])?en(?:[-_]\w+)?(?:/.*)?\.json$`, "other", 82),
    priority_rule(String.raw `(?:^|/)(?:main|index|app|root|client|entry\.client)${priority_SCRIPT}`, "entry", 94),
    priority_rule(String.raw `(?:^|/)(?:app|pages)/api/|(?:^|/)(?:server|api|controllers?)/.*${priority_SCRIPT}|(?:^|/)route${priority_SCRIPT}`, "api", 60),
    priority_rule(String.raw `(?:^|/)(?:routes?|router|routing|paths)(?:/index)?${priority_SCRIPT}`, "route", 95),
    priority_rule(String.raw `(?:^|/)(?:page|layout|template|_app|_document|default)${priority_SCRIPT}`, "page", 93),
    priority_rule(String.raw `(?:^|/)(?:pages|routes|views)/.*${priority_SCRIPT}|(?:page|view)${priority_SCRIPT}`, "page", 90),
    priority_rule(String.raw `(?:^|/)screens/.*${priority_SCRIPT}|screen${priority_SCRIPT}`, "screen", 90),
    priority_rule(String.raw `\.(?:html?|vue|svelte|astro)$`, "page", 88),
    priority_rule(String.raw `form\w*${priority_SCRIPT}|(?:^|/)forms?/.*${priority_SCRIPT}`, "form", 85),
    priority_rule(String.raw `layout\w*${priority_SCRIPT}|(?:^|/)layouts?/.*${priority_SCRIPT}`, "component", 84),
    priority_rule(String.raw `(?:^|/)(?:components?|ui|widgets|features?|modules|shared|common)/.*\.[cm]?[jt]sx$`, "component", 80),
    priority_rule(String.raw `\.[jt]sx$`, "component", 76),
    priority_rule(String.raw `(?:^|/)(?:components?|ui|features?|hooks?|contexts?|stores?|lib|utils?|config|constants?)/.*${priority_SCRIPT}`, "other", 70),
    priority_rule(priority_SCRIPT, "other", 55),
    priority_rule(String.raw `\.css$`, "other", 30),
    priority_rule(String.raw `\.json$`, "other", 10),
];
const OTHER = { class: "other", rank: 0 };
/** A file of examples or of documentation says less about the application. */
const ASIDE = /(?:^|\/)(?:docs?|examples?|samples?|fixtures?|scripts?|tools|storybook|\.github|benchmarks?)\//iu;
/** What a path is likely to be and how early it is worth reading. Pure, by the path alone. */
function pathPriority(path) {
    const found = priority_RULES.find((candidate) => candidate.pattern.test(path));
    if (found === undefined)
        return OTHER;
    const penalty = ASIDE.test(path) ? 30 : 0;
    return { class: found.class, rank: Math.max(0, found.rank - penalty) };
}
/** How early a path is worth reading, 0 to 100. */
function readingPriority(path) {
    return pathPriority(path).rank;
}
const TEST_PATH = /(?:^|\/)(?:e2e|tests?|__tests__|__mocks__|cypress|playwright|specs?)\/|\.(?:spec|test|cy|stories|story|setup)\.[cm]?[jt]sx?$/iu;
/** Whether a path belongs to tests rather than to the application. */
function isTestPath(path) {
    return TEST_PATH.test(path);
}

;// CONCATENATED MODULE: ./lib/src/analysis/project/aliases.js



const CONFIG = /(?:^|\/)(?:tsconfig(?:\.[\w-]+)?|jsconfig)\.json$/u;
/** Written by most templates; used where no configuration that was read says otherwise. */
const CUSTOMARY = ["@/", "~/"];
/**
 * The import aliases of a project, nearest folder first: `paths` and `baseUrl` of every tsconfig
 * (source: typescriptlang.org/tsconfig), then the customary `@/` and `~/` for `src` and `app`.
 */
function readAliases(files, roots) {
    const configured = [...files]
        .filter((file) => CONFIG.test(file.path))
        .flatMap((file) => aliasesOf(file));
    const customary = roots.flatMap((folder) => CUSTOMARY.flatMap((prefix) => customaryTargets(folder, prefix)));
    const nearestFirst = (a, b) => b.folder.length - a.folder.length ||
        compareText(a.folder, b.folder) ||
        b.prefix.length - a.prefix.length;
    return [...configured.toSorted(nearestFirst), ...customary.toSorted(nearestFirst)];
}
function aliasesOf(file) {
    const folder = folderOf(file.path);
    const options = readJson(file.text)?.get("compilerOptions");
    if (!(options instanceof Map))
        return [];
    const baseUrl = options.get("baseUrl");
    const base = typeof baseUrl === "string" ? joinPath(folder, baseUrl) : folder;
    const paths = options.get("paths");
    const mapped = paths instanceof Map ? [...paths].flatMap(([key, to]) => mapping(folder, base, key, to)) : [];
    const bare = typeof baseUrl === "string" ? [{ folder, prefix: "", target: base, exact: false }] : [];
    return [...mapped, ...bare];
}
function mapping(folder, base, key, targets) {
    const list = Array.isArray(targets) ? targets : [];
    return list
        .filter((target) => typeof target === "string")
        .map((target) => ({
        folder,
        prefix: key.replace(/\*$/u, ""),
        target: joinPath(base, target.replace(/\*$/u, "")),
        exact: !key.endsWith("*"),
    }));
}
function customaryTargets(folder, prefix) {
    return ["src", "app", ""].map((inner) => ({
        folder,
        prefix,
        target: joinPath(folder, inner),
        exact: false,
    }));
}

;// CONCATENATED MODULE: ./lib/src/analysis/project/project.js





/** Opens the files that were read as one project. */
function createProject(sources, options) {
    const files = new Map(sources.map((file) => [file.path, file.text]));
    const paths = new Set([...options.paths, ...files.keys()]);
    const aliases = readAliases(sources, options.roots);
    const gaps = new Map();
    const kept = new Map();
    const parse = (path) => {
        const known = kept.get(path);
        if (known !== undefined)
            return known;
        const text = files.get(path);
        if (text === undefined || !isScript(path) || gaps.has(path))
            return null;
        try {
            return readModule(path, parseScript(path, text));
        }
        catch {
            gaps.set(path, { path, reason: "The file cannot be parsed as JavaScript or TypeScript." });
            return null;
        }
    };
    return {
        files,
        paths,
        roots: options.roots,
        resolve: createResolver(paths, aliases),
        isTest: (path) => isTestPath(path.slice(options.workingDirectory.length)),
        get gaps() {
            return [...gaps.values()];
        },
        parse,
        module(path) {
            const known = kept.get(path);
            if (known !== undefined)
                return known;
            const read = parse(path);
            if (read !== null)
                kept.set(path, read);
            return read;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/next-calls.js


/** What the functions of Next.js's routers give. Source: nextjs.org/docs/app/api-reference. */
const NEXT_CALLS = new Map([
    ["useRouter", (_, machine) => routerObject(machine)],
    ["usePathname", (_, machine) => pathname(machine)],
    ["useParams", () => objectOf([], true)],
    ["useSearchParams", () => objectOf([["get", value_native("get", () => literal(null))]], true)],
    ["redirect", ([target], machine) => next_calls_record(target, machine)],
]);
function routerObject(machine) {
    const go = value_native("push", ([target]) => next_calls_record(target, machine));
    return objectOf([
        ["push", go],
        ["replace", go],
    ], true);
}
function next_calls_record(target, { session }) {
    if (session.mode === "event" && target !== undefined)
        session.event.navigations.push(target);
    return UNDEFINED;
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/class-calls.js


const class_calls_MAX_DEPTH = 6;
/** Functions that join class names: clsx, classnames, tailwind-merge. */
const CLASS_CALLS = new Map([
    ...["default", "clsx", "cx", "twMerge", "twJoin", "classNames", "cc"].map((name) => [name, joinClasses]),
    ["cva", () => value_native("variants", ([options]) => joinClasses(classesIn(options)))],
]);
/** Which variant is taken is left open; the classes that are passed through are kept. */
function classesIn(options) {
    if (options?.kind !== "object")
        return [UNKNOWN];
    const given = options.properties.get("className") ?? options.properties.get("class");
    return given === undefined ? [UNKNOWN] : [UNKNOWN, given];
}
function joinClasses(args) {
    return concatenate(args.flatMap((arg) => partsOf(arg, 0)));
}
/** Classes under a condition are left out: only those that are always there say something. */
function partsOf(value, depth) {
    if (depth > class_calls_MAX_DEPTH)
        return [];
    if (value.kind === "array")
        return value.items.flatMap((item) => partsOf(item, depth + 1));
    if (value.kind === "literal")
        return typeof value.value === "string" ? [value.value, " "] : [];
    const isSure = value.kind === "text" && possible(value).length === 1;
    return isSure ? [...textParts(value), " "] : [{ field: null }, " "];
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/form-calls.js


/** What React Hook Form gives. Source: react-hook-form.com/docs/useform. */
const FORM_CALLS = new Map([
    ["useForm", (_, machine) => formObject(machine)],
    ["useFormContext", (_, machine) => formObject(machine)],
]);
function formObject(machine) {
    const registered = new Set();
    const register = value_native("register", ([name]) => {
        const field = stringOf(name);
        if (field !== null)
            registered.add(field);
        return objectOf([["name", name ?? UNKNOWN]]);
    });
    const handleSubmit = value_native("handleSubmit", ([onValid]) => value_native("onSubmit", () => {
        machine.session.event.guessed = true;
        // The rules are the schema's; that every field is filled is the likeliest of them.
        const values = machine.session.dom.formValues().filter(([name]) => registered.has(name));
        const isComplete = values.every(([, value]) => machine.truth(value) !== false);
        return onValid === undefined || !isComplete
            ? UNDEFINED
            : machine.call(onValid, [objectOf(values, true)]);
    }));
    const formState = objectOf([
        ["errors", objectOf([])],
        ["isSubmitting", literal(false)],
    ], true);
    return objectOf([
        ["register", register],
        ["handleSubmit", handleSubmit],
        ["formState", formState],
        ["control", UNKNOWN],
    ], true);
}

;// CONCATENATED MODULE: ./lib/src/analysis/facts/translations.js



const CATALOGUE = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|messages|translations|intl)\/(?:[^/]+\/){0,3}[\w.-]+\.json$/iu;
const ENGLISH = /(?:^|[/._-])en(?:[-_](?:us|gb))?(?:[/._-]|$)/iu;
const translations_MAX_DEPTH = 10;
const translations_known = new WeakMap();
function isCatalogue(path) {
    return CATALOGUE.test(path);
}
/** The English text for a key; null when no catalogue has it. Placeholders become holes. */
function messageFor(project, key) {
    const messages = translations_known.get(project) ?? readCatalogues(project);
    translations_known.set(project, messages);
    const bare = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
    const text = messages.get(key) ?? messages.get(bare);
    if (text === undefined)
        return null;
    const parts = text.split(/\{\{?[^{}]*\}?\}|%[sd]/u);
    const value = concatenate(parts.flatMap((part, index) => (index === 0 ? [part] : [{ field: null }, part])));
    return value.kind === "literal" ? { ...value, translated: true } : value;
}
function readCatalogues(project) {
    const paths = [...project.files.keys()].filter((path) => isCatalogue(path)).toSorted(compareText);
    const english = paths.filter((path) => ENGLISH.test(path));
    const messages = new Map();
    for (const path of english.length > 0 ? english : paths.slice(0, 1)) {
        addMessages(messages, readJson(project.files.get(path) ?? ""), "", 0);
    }
    return messages;
}
function addMessages(messages, json, prefix, depth) {
    if (depth > translations_MAX_DEPTH || !(json instanceof Map))
        return;
    for (const [key, value] of json) {
        const name = prefix === "" ? key : `${prefix}.${key}`;
        if (typeof value === "string") {
            if (!messages.has(name))
                messages.set(name, value);
        }
        else
            addMessages(messages, value, name, depth + 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/translate-calls.js



const HOOKS = new Set(["useTranslation", "useTranslations", "useLingui", "useIntl"]);
const FUNCTIONS = /^(?:t|translate|gettext|i18n\.t|i18next\.t|default\.t)$/u;
/** The text for a key, from the catalogues of the repository; null for other calls. */
function translate(callee, args, machine) {
    if (FUNCTIONS.test(callee.name) && /i18n|intl|lingui/u.test(callee.module))
        return message(args, "", machine);
    const hook = callee.name.split(".").at(-1) ?? "";
    if (!HOOKS.has(hook))
        return null;
    const scope = hook === "useTranslations" ? (stringOf(args[0]) ?? "") : "";
    const t = value_native("t", (parts) => message(parts, scope, machine));
    const asObject = objectOf([
        ["t", t],
        ["formatMessage", t],
        ["_", t],
        ["i18n", objectOf([["t", t]], true)],
    ], true);
    if (hook === "useTranslations")
        return t;
    return hook === "useTranslation"
        ? { ...asObject, properties: new Map([...asObject.properties, ["0", t]]) }
        : asObject;
}
function message([key, fallback], scope, machine) {
    const id = key?.kind === "object" ? stringOf(key.properties.get("id")) : stringOf(key);
    if (id === null)
        return UNKNOWN;
    const found = messageFor(machine.project, scope === "" ? id : `${scope}.${id}`);
    if (found !== null)
        return found;
    const given = key?.kind === "object" ? key.properties.get("defaultMessage") : defaultOf(fallback);
    return given ?? UNKNOWN;
}
function defaultOf(fallback) {
    if (fallback?.kind === "literal" && typeof fallback.value === "string")
        return fallback;
    return fallback?.kind === "object" ? fallback.properties.get("defaultValue") : undefined;
}

;// CONCATENATED MODULE: ./lib/src/analysis/react/runtime.js








const PACKAGES = [
    [/^(?:react|preact(?:\/hooks|\/compat)?)$/u, REACT_CALLS],
    [
        /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|wouter|@react-router\/dev\/routes)$/u,
        ROUTER_CALLS,
    ],
    [/^next\/(?:navigation|router)$/u, NEXT_CALLS],
    [/^react-hook-form$/u, FORM_CALLS],
    [/^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u, CLASS_CALLS],
];
/** `styled(Button)` and `styled.button.attrs({})`, before the template of styles. */
function styledCall({ name }, args) {
    const tag = /^([a-z]\w*)\.attrs$/u.exec(name)?.[1];
    return tag === undefined ? (args[0] ?? UNKNOWN) : literal(tag);
}
/** Packages that only compute something. */
const WITHOUT_SIDE_EFFECTS = /^(?:nanoid|uuid|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;
/** What a function of a package, or of the browser, gives; unknown ones remember their call. */
function callPackage(callee, args, machine) {
    if (callee.module === "global")
        return callGlobal(callee, args, machine);
    for (const [module, calls] of PACKAGES) {
        const call = module.test(callee.module) ? calls.get(callee.name) : undefined;
        if (call !== undefined)
            return call(args, machine);
    }
    if (/styled|goober|linaria/u.test(callee.module))
        return styledCall(callee, args);
    const translated = translate(callee, args, machine);
    if (translated !== null)
        return translated;
    const isPlain = WITHOUT_SIDE_EFFECTS.test(callee.module);
    if (machine.session.mode === "event" && !isPlain)
        machine.session.event.guessed = true;
    return { ...UNKNOWN, origin: { module: callee.module, name: callee.name, args } };
}

;// CONCATENATED MODULE: ./lib/src/analysis/analyse.js









/**
 * Reads the facts of an application out of its source: packages, routes, screens with their
 * elements, forms and effects, endpoints and existing tests.
 *
 * Pure: the same files give the same model. What cannot be understood becomes a gap, never an error.
 */
async function analyse(sources, options) {
    const files = [];
    for await (const file of sources)
        files.push(file);
    files.sort((a, b) => compareText(a.path, b.path));
    const packages = readPackages(files);
    const roots = [...new Set([options.workingDirectory, "", ...packages.map((item) => item.path)])];
    const project = createProject(files, { ...options, roots });
    const { routes, screens, gaps } = readScreens(project);
    return {
        version: "1",
        working_directory: options.workingDirectory,
        packages: [...packages],
        routes,
        screens,
        endpoints: [...readEndpoints(project)],
        tests: readTests(project),
        gaps: [...gaps, ...project.gaps].toSorted((a, b) => compareText(a.path, b.path)),
    };
}
function readScreens(project) {
    const machine = createMachine(project, callPackage);
    const { pages, gaps } = findPages(machine);
    const routes = [];
    const screens = [];
    const pageAt = (path) => pages.find((page) => page.route === path) ?? null;
    for (const page of pages) {
        const built = buildScreen(page, pageAt);
        if ("gap" in built)
            gaps.push(built.gap);
        else {
            routes.push(built.route);
            if (built.screen !== null)
                screens.push(built.screen);
        }
    }
    return { routes, screens, gaps };
}

// EXTERNAL MODULE: ./lib/src/contracts/canonical-json.js
var canonical_json = __webpack_require__(74247);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/repository/selection/glob.js
/** A pattern cut up for matching. */
function parseGlob(pattern) {
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    return {
        segments: segments.map((segment) => (segment === "**" ? ["**"] : charactersOf(segment))),
    };
}
function globMatches(glob, path) {
    return matchWithStars(glob.segments, path.split("/"), SEGMENT_RULES);
}
function matchWithStars(pattern, values, rules) {
    let at = 0;
    let star = -1;
    let starValue = 0;
    for (let value = 0; value < values.length;) {
        const want = pattern[at];
        const have = values[value] ?? "";
        if (want !== undefined && rules.isStar(want)) {
            star = at;
            starValue = value;
            at += 1;
        }
        else if (want !== undefined && rules.isSame(want, have)) {
            at += 1;
            value += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            starValue += 1;
            value = starValue;
            at = star + 1;
        }
    }
    return pattern.slice(at).every((rest) => rules.isStar(rest));
}
const CHARACTER_RULES = {
    isStar: (pattern) => pattern === "*",
    isSame: (pattern, character) => characterMatches(pattern, character),
};
const SEGMENT_RULES = {
    isStar: (pattern) => pattern[0] === "**",
    isSame: (pattern, segment) => matchWithStars(pattern, Array.from(segment), CHARACTER_RULES),
};
/** `*` and `?` as they are, a set such as `[a-z]` as one piece, an escaped character with its `\`. */
function charactersOf(pattern) {
    const pieces = [];
    for (let at = 0; at < pattern.length;) {
        const end = pattern[at] === "[" ? pattern.indexOf("]", at + 2) : -1;
        const length = end !== -1 ? end + 1 - at : pattern[at] === "\\" ? 2 : 1;
        pieces.push(pattern.slice(at, at + length));
        at += length;
    }
    return pieces;
}
function characterMatches(pattern, character) {
    if (pattern === "?")
        return true;
    if (pattern.startsWith("\\"))
        return pattern.slice(1) === character;
    if (!pattern.startsWith("[") || pattern.length < 3)
        return pattern === character;
    const negated = pattern[1] === "!" || pattern[1] === "^";
    return setHolds(pattern.slice(negated ? 2 : 1, -1), character) !== negated;
}
function setHolds(set, character) {
    for (let at = 0; at < set.length; at += 1) {
        const from = set[at] ?? "";
        const to = set[at + 2];
        if (set[at + 1] === "-" && to !== undefined) {
            if (from <= character && character <= to)
                return true;
            at += 2;
        }
        else if (from === character) {
            return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/repository/selection/attributes.js

/** Limits on what one repository may make us compare; far above what real ones have. */
const MAX_RULES = 200;
const MAX_PATTERN_LENGTH = 150;
const MAX_STARS = 8;
const attributes_NOTHING = { generated: null, vendored: null, binary: false, lfs: false };
/**
 * What the `.gitattributes` files of a tree say about each path: a later line wins over an earlier
 * one, a deeper file over a higher one.
 * Source: git-scm.com/docs/gitattributes; github-linguist, docs/overrides.md.
 */
function readAttributes(files) {
    const outerFirst = files.toSorted((a, b) => depthOf(a.path) - depthOf(b.path));
    const rules = outerFirst.flatMap((file) => rulesOf(file)).slice(0, MAX_RULES);
    return (path) => {
        const found = { ...attributes_NOTHING };
        for (const rule of rules) {
            if (path.startsWith(rule.folder) && globMatches(rule.glob, path.slice(rule.folder.length))) {
                Object.assign(found, rule.sets);
            }
        }
        return found;
    };
}
function rulesOf(file) {
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const rules = [];
    for (const line of file.text.split("\n")) {
        const [pattern, ...words] = line.trim().split(/\s+/u);
        if (pattern === undefined || pattern === "" || pattern.startsWith("#"))
            continue;
        const sets = setsOf(words);
        if (Object.keys(sets).length === 0 || isTooCostly(pattern))
            continue;
        // A pattern without a slash matches at any depth below its file.
        const glob = parseGlob(pattern.includes("/") ? pattern : `**/${pattern}`);
        rules.push({ folder, glob, sets });
    }
    return rules;
}
function isTooCostly(pattern) {
    return pattern.length > MAX_PATTERN_LENGTH || pattern.split("*").length > MAX_STARS + 1;
}
function setsOf(words) {
    const sets = {};
    for (const word of words) {
        const isOff = word.startsWith("-") || word.startsWith("!") || word.endsWith("=false");
        const name = word.replace(/^[-!]/u, "").replace(/=(?:true|false)$/u, "");
        if (name === "linguist-generated")
            sets.generated = !isOff;
        if (name === "linguist-vendored")
            sets.vendored = !isOff;
        if (name === "binary")
            sets.binary = !isOff;
        if (name === "filter=lfs")
            sets.lfs = !isOff;
    }
    return sets;
}
function depthOf(path) {
    return path.split("/").length;
}

// EXTERNAL MODULE: ./lib/src/repository/selection/classify.js
var classify = __webpack_require__(14742);
;// CONCATENATED MODULE: ./lib/src/repository/selection/decode-source.js

/** First bytes of a pointer that stands for a file in Git LFS. Source: git-lfs, docs/spec.md. */
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const MAX_LFS_POINTER_BYTES = 1024;
/** Longer lines than this on average are no longer written or read by people. */
const MINIFIED_MEAN_LINE = 500;
const MINIFIED_FROM_LENGTH = 2000;
const HEAD_LENGTH = 1000;
const GENERATED_MARK = /@generated\b|\bCode generated by\b[^\n]{0,200}\bDO NOT EDIT\b/u;
/**
 * The text of a source file without its byte order mark, or why it is not read: huge (as the
 * listing may be wrong about its size), binary, an LFS pointer, not UTF-8 (UTF-16 included), minified, or marked as generated in its first lines.
 */
function decodeSource(bytes) {
    if (bytes.length > classify/* MAX_FILE_BYTES */.g)
        return { skip: "huge" };
    if (isUtf16(bytes))
        return { skip: "encoding" };
    if (bytes.includes(0))
        return { skip: "binary" };
    const text = decodeUtf8(bytes);
    if (text === null)
        return { skip: "encoding" };
    if (text.length <= MAX_LFS_POINTER_BYTES && text.startsWith(LFS_POINTER))
        return { skip: "lfs" };
    if (isMinified(text))
        return { skip: "minified" };
    if (GENERATED_MARK.test(text.slice(0, HEAD_LENGTH)))
        return { skip: "generated" };
    return { text };
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return null;
    }
}
function isMinified(text) {
    if (text.length < MINIFIED_FROM_LENGTH)
        return false;
    let lines = 1;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        lines += 1;
    return text.length / lines > MINIFIED_MEAN_LINE;
}

;// CONCATENATED MODULE: ./lib/src/repository/selection/filter-tree.js

/** The files that are worth reading, and how many are not, by reason. */
function filterTree(entries, options) {
    const kept = [];
    const skipped = {};
    for (const entry of entries) {
        const reason = isBelow(entry.path, options.workingDirectory)
            ? (0,classify/* classify */.L)(entry, options.attributes(entry.path))
            : "outside_working_directory";
        if (reason === null)
            kept.push(entry);
        else
            skipped[reason] = (skipped[reason] ?? 0) + 1;
    }
    return { kept, skipped };
}
/** Whether a path is inside a folder; every path is inside `""`. */
function isBelow(path, folder) {
    return folder === "" || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./lib/src/contracts/depth.js
var contracts_depth = __webpack_require__(17543);
;// CONCATENATED MODULE: ./lib/src/repository/selection/select-files.js

/** The classes that each depth lists; null for every class. Source: design section 3. */
const LISTED = {
    smoke: new Set(["entry", "config", "manifest"]),
    core: new Set(["entry", "config", "manifest", "route", "page", "screen", "form"]),
    standard: new Set([
        "entry",
        "config",
        "manifest",
        "route",
        "page",
        "screen",
        "form",
        "component",
        "test",
        "api",
    ]),
    deep: null,
};
/** What a depth lists and reads of the files that are worth reading. Pure; ties go by path. */
function selectFiles(kept, depth, priority) {
    const classes = LISTED[depth];
    const ranked = kept.map((entry) => ({ entry, ...priority(entry.path) }));
    const best = ranked.toSorted((a, b) => b.rank - a.rank || select_files_compare(a.entry.path, b.entry.path));
    const read = best.slice(0, contracts_depth/* DEPTH_LIMITS */.V[depth].filesRead).map(({ entry }) => entry);
    const listed = ranked
        .filter((item) => classes === null || classes.has(item.class))
        .map(({ entry }) => entry)
        .toSorted((a, b) => select_files_compare(a.path, b.path));
    return { listed, read, notRead: kept.length - read.length };
}
function select_files_compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/src/repository/selection/workspaces.js



/** Files at the root that may declare workspaces, the one that wins first. */
const WORKSPACE_FILES = ["pnpm-workspace.yaml", "package.json", "lerna.json"];
const MAX_PATTERNS = 200;
const patternList = schemas/* array */.YOg(schemas/* string */.YjP().max(300)).max(MAX_PATTERNS);
const declaration = schemas/* object */.Ikc({
    packages: patternList.optional(),
    workspaces: schemas/* union */.KCZ([patternList, schemas/* object */.Ikc({ packages: patternList })]).optional(),
});
/**
 * The packages of a monorepo, as its root files declare them. A file that cannot be understood
 * declares nothing. Source: pnpm.io/pnpm-workspace_yaml, docs.npmjs.com (workspaces), lerna.json.
 */
function detectWorkspaces(sources) {
    for (const file of WORKSPACE_FILES) {
        const text = sources.texts.get(file);
        const patterns = text === undefined ? [] : patternsOf(file, text);
        if (patterns.length > 0) {
            return { declaredBy: file, packages: packagesMatching(patterns, sources.paths) };
        }
    }
    return { declaredBy: null, packages: [] };
}
function patternsOf(file, text) {
    const parsed = declaration.safeParse(parseOrNull(file, text));
    if (!parsed.success)
        return [];
    const { packages, workspaces } = parsed.data;
    if (file !== "package.json")
        return packages ?? [];
    return Array.isArray(workspaces) ? workspaces : (workspaces?.packages ?? []);
}
function parseOrNull(file, text) {
    try {
        return file.endsWith(".yaml") ? (0,dist/* parse */.qg)(text, { maxAliasCount: 0 }) : JSON.parse(text);
    }
    catch {
        return null;
    }
}
function packagesMatching(patterns, paths) {
    const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(parseGlob);
    const excluded = patterns
        .filter((pattern) => pattern.startsWith("!"))
        .map((pattern) => parseGlob(pattern.slice(1)));
    return paths
        .filter((path) => path.endsWith("/package.json") && !path.includes("node_modules/"))
        .map((path) => path.slice(0, -"/package.json".length))
        .filter((folder) => included.some((glob) => globMatches(glob, folder)))
        .filter((folder) => !excluded.some((glob) => globMatches(glob, folder)))
        .toSorted();
}

;// CONCATENATED MODULE: ./lib/src/repository/selection/index.js








;// CONCATENATED MODULE: ./lib/src/safety/secret-files.js
/** Files that hold nothing but keys and passwords, by name. Names are compared in lower case. */
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
    "terraform.tfvars",
]);
/** Name shapes that are as good as a listed name. Each is linear in the length of the name. */
const SECRET_SHAPES = [
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
function isSecretFile(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    if (SAMPLE.test(name))
        return false;
    return (SECRET_NAMES.has(name) ||
        SECRET_SHAPES.some((shape) => shape.test(name)) ||
        SECRET_PATHS.test(lower));
}

// EXTERNAL MODULE: ./lib/src/mcp/cited-paths.js
var cited_paths = __webpack_require__(76221);
;// CONCATENATED MODULE: ./lib/src/mcp/packages.js



/** So many folders are named to a user; the rest are counted. */
const MAX_PACKAGES_NAMED = 12;
const MAX_FOLDERS_NAMED = 5;
/**
 * What to tell a user who reads a whole monorepo: its packages, any of which can be the working
 * directory. Null for a repository that declares none. `paths` are all files that are kept.
 */
function monorepoNotice(paths, sources) {
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const { declaredBy, packages } = detectWorkspaces({ paths, texts });
    if (declaredBy === null || packages.length < 2)
        return null;
    const named = listed(packages, MAX_PACKAGES_NAMED);
    return `${declaredBy} declares ${packages.length} packages, which are read as one: ${named}. Set working-directory to one of them to test it alone.`;
}
/** Throws `InvalidInput`, naming folders that may have been meant, when no file is in the folder. */
function checkWorkingDirectory(folder, paths) {
    if (paths.length === 0 || paths.some((path) => isBelow(path, folder)))
        return;
    const nearest = nearestFolders(folder, paths);
    const hint = nearest.length === 0
        ? "It has no folders: leave it out."
        : `Near it: ${listed(nearest, MAX_FOLDERS_NAMED)}.`;
    throw new errors/* NamedError */.iK("InvalidInput", `working-directory: ${JSON.stringify(folder.slice(0, 200))} is no folder of the repository at this commit. ${hint}`);
}
/** Folders, best first: most segments in common, then packages, then those nearer to the root. */
function nearestFolders(wanted, paths) {
    const segments = new Set(wanted.toLowerCase().split("/"));
    const packages = new Set(paths.filter((path) => path.endsWith("/package.json")).map((path) => packages_folderOf(path)));
    const ranked = [...new Set(paths.map((path) => packages_folderOf(path)))]
        .filter((folder) => folder !== "" && !folder.includes("node_modules"))
        .map((folder) => {
        const own = folder.toLowerCase().split("/");
        const common = own.filter((segment) => segments.has(segment)).length;
        return { folder, common, isPackage: packages.has(folder), depth: own.length };
    });
    return ranked
        .toSorted((a, b) => b.common - a.common ||
        Number(b.isPackage) - Number(a.isPackage) ||
        a.depth - b.depth ||
        compareText(a.folder, b.folder))
        .slice(0, MAX_FOLDERS_NAMED)
        .map(({ folder }) => folder);
}
function packages_folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** Names of folders are not ours, so they are quoted. */
function listed(folders, most) {
    const names = folders.slice(0, most).map((folder) => JSON.stringify(folder));
    const rest = folders.length - names.length;
    return rest === 0 ? names.join(", ") : `${names.join(", ")} and ${rest} more`;
}

// EXTERNAL MODULE: ./lib/src/safety/secret-shapes.js
var secret_shapes = __webpack_require__(84888);
;// CONCATENATED MODULE: ./lib/src/mcp/read-sources.js



/** Far above what real repositories have; beyond it, the deepest files are not asked. */
const MAX_ATTRIBUTES_FILES = 100;
const MAX_ATTRIBUTES_BYTES = 256 * 1024;
/** So that a hostile repository cannot fill the memory; real ones stay far below. */
const MAX_SOURCE_BYTES = 128 * 1024 * 1024;
/** What the `.gitattributes` files of a tree say about its paths. */
async function readGitAttributes(reader, entries) {
    const files = entries
        .filter((entry) => isAttributesFile(entry))
        .toSorted((a, b) => a.path.split("/").length - b.path.split("/").length)
        .slice(0, MAX_ATTRIBUTES_FILES);
    if (files.length === 0)
        return readAttributes([]);
    const { sources } = await readSources(reader, files);
    return readAttributes(sources);
}
function isAttributesFile({ path, mode, size }) {
    const isFile = mode === "100644" || mode === "100755";
    const named = path === ".gitattributes" || path.endsWith("/.gitattributes");
    return isFile && named && size <= MAX_ATTRIBUTES_BYTES && !path.includes("node_modules/");
}
/** As many of these files, the first ones first, as may be held in memory at once. */
function withinMemory(entries, maxBytes = MAX_SOURCE_BYTES) {
    let bytes = 0;
    return entries.filter(({ size }) => {
        if (bytes + size > maxBytes)
            return false;
        bytes += size;
        return true;
    });
}
/** The text of these files without the tokens in it, and why others of them have none. */
async function readSources(reader, entries) {
    const paths = pathsBySha(entries);
    const sources = [];
    const unreadable = new Map();
    for await (const { sha, bytes } of reader.readBlobs(entries)) {
        const decoded = decodeSource(bytes);
        const text = "text" in decoded ? (0,secret_shapes/* hideSecretShapes */.n)(decoded.text) : "";
        for (const path of paths.get(sha) ?? []) {
            if ("text" in decoded)
                sources.push({ path, text });
            else
                unreadable.set(path, decoded.skip);
        }
    }
    return { sources: sources.toSorted((a, b) => compareText(a.path, b.path)), unreadable };
}
function pathsBySha(entries) {
    const paths = new Map();
    for (const { sha, path } of entries) {
        const known = paths.get(sha);
        if (known === undefined)
            paths.set(sha, [path]);
        else
            known.push(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./lib/src/mcp/read-text.js



/** Files kept in memory, so that reading a long one piece by piece fetches it once. */
const KEPT_FILES = 8;
/** `Workspace.readText` over the listed files of a reader; tokens in them are not shown. */
function createTextReader(reader, listed) {
    const entries = new Map(listed.map((entry) => [entry.path, entry]));
    const kept = new Map();
    const textOf = (entry) => {
        const known = kept.get(entry.sha);
        if (known !== undefined)
            return known;
        const text = readOne(reader, entry);
        kept.set(entry.sha, text);
        text.catch(() => kept.delete(entry.sha));
        const oldest = kept.keys().next().value;
        if (kept.size > KEPT_FILES && oldest !== undefined)
            kept.delete(oldest);
        return text;
    };
    return async (path, range) => {
        const entry = entries.get(path);
        if (entry === undefined)
            throw notListed(path);
        const piece = pieceOf(await textOf(entry), range);
        return { path, sha: entry.sha, size: entry.size, ...piece };
    };
}
async function readOne(reader, entry) {
    for await (const { bytes } of reader.readBlobs([entry])) {
        const decoded = decodeSource(bytes);
        if ("text" in decoded)
            return (0,secret_shapes/* hideSecretShapes */.n)(decoded.text);
        throw new errors/* NamedError */.iK("InvalidInput", `path: ${JSON.stringify(entry.path)} is not given as text (${decoded.skip}). Read another file.`);
    }
    throw new errors/* NamedError */.iK("RepositoryCorrupt", `${JSON.stringify(entry.path)} could not be read.`);
}
function notListed(path) {
    return new errors/* NamedError */.iK("InvalidInput", `path: ${JSON.stringify(path.slice(0, 200))} is not a listed file. Take a path exactly as repo.tree gives it: relative to the repository root, without "./" or "..".`);
}
/** A piece of a text that never ends between the two halves of one character. */
function pieceOf(text, { offset, limit }) {
    if (offset > text.length) {
        throw new errors/* NamedError */.iK("InvalidInput", `offset: the file has ${text.length} characters, so there is nothing at ${offset}. Start at 0, or go on at next_offset.`);
    }
    const end = offset + limit;
    if (end >= text.length)
        return { text: text.slice(offset), next_offset: null };
    const whole = splitsCharacter(text, end) ? end + 1 : end;
    return { text: text.slice(offset, whole), next_offset: whole < text.length ? whole : null };
}
/** Whether an index is between a high and a low surrogate. */
function splitsCharacter(text, index) {
    const before = text.charCodeAt(index - 1);
    const after = text.charCodeAt(index);
    return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

;// CONCATENATED MODULE: ./lib/src/mcp/workspace.js










/**
 * Reads and analyses a repository once. Throws `SourceEmpty` when nothing in it is worth reading,
 * `InvalidInput` for a working directory that is not there, and what the reader throws.
 */
async function openWorkspace(reader, { depth, workingDirectory, onNotice }) {
    const entries = await reader.listTree();
    checkWorkingDirectory(workingDirectory, entries.map((entry) => entry.path));
    const attributes = await readGitAttributes(reader, entries);
    const { kept, skipped } = withoutSecretFiles(filterTree(entries, { workingDirectory, attributes }));
    if (kept.length === 0)
        throw nothingToRead(workingDirectory, skipped);
    const selection = selectFiles(kept, depth, pathPriority);
    const read = withinMemory(selection.read);
    const { sources, unreadable } = await readSources(reader, read);
    const paths = kept.map((entry) => entry.path);
    const notice = workingDirectory === "" ? monorepoNotice(paths, sources) : null;
    if (notice !== null)
        onNotice?.(notice);
    const appModel = await analyse(sources, { workingDirectory, paths });
    const listedPaths = new Set([
        ...selection.listed.map((entry) => entry.path),
        ...(0,cited_paths/* citedPaths */.K)(appModel),
    ]);
    const readable = kept.filter((entry) => !unreadable.has(entry.path));
    const fileTree = readable.filter((entry) => listedPaths.has(entry.path));
    return {
        revision: revisionOf(reader, { depth, workingDirectory }),
        fileTree: fileTree.map(({ path, size, sha }) => ({ path, size, sha })),
        appModel,
        omitted: sumCounts([
            ...Object.entries(skipped),
            ...[...unreadable.values()].map((reason) => [reason, 1]),
            ["beyond_depth", readable.length - fileTree.length],
            ["not_read", kept.length - read.length],
        ]),
        readText: createTextReader(reader, fileTree),
        usage: () => reader.usage(),
    };
}
/** Where keys are kept is not read at all, so that no fact and no answer can hold one. */
function withoutSecretFiles({ kept, skipped }) {
    const shown = kept.filter(({ path }) => !isSecretFile(path));
    const secret = kept.length - shown.length;
    return { kept: shown, skipped: secret === 0 ? skipped : { ...skipped, secret } };
}
function revisionOf({ snapshot }, options) {
    const { repository, commit } = snapshot;
    return (0,canonical_json/* hashOf */.qQ)({ repository, commit, ...options });
}
function nothingToRead(workingDirectory, skipped) {
    const where = workingDirectory === "" ? "The repository" : `The folder "${workingDirectory}"`;
    const reasons = Object.entries(skipped).map(([reason, files]) => `${reason}: ${files}`);
    const why = reasons.length === 0 ? "" : ` Left out: ${reasons.join(", ")}.`;
    return new errors/* NamedError */.iK("SourceEmpty", `${where} holds no source file to read.${why} Check the source and the working directory.`);
}
/** The counts added up by reason, in the order of the reasons, without those that are zero. */
function sumCounts(counts) {
    const sums = new Map();
    for (const [reason, files] of counts)
        sums.set(reason, (sums.get(reason) ?? 0) + files);
    const present = [...sums].filter(([, files]) => files > 0);
    return Object.fromEntries(present.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
