export const id = 847;
export const ids = [847];
export const modules = {

/***/ 25847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ filesToDrop),
  g: () => (/* binding */ frameworkFor)
});

// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/frameworks/maestro/framework.js
/** Maestro flows: a valid choice whose writer is still to come. */
const maestro = {
    id: "maestro",
    available: false,
    extensions: [".yaml", ".yml"],
    allowedRoots: () => [".maestro"],
    check: () => ({ files: [], missingCases: [] }),
};

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/flow.js + 1 modules
var flow = __webpack_require__(35930);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/ground.js + 1 modules
var ground = __webpack_require__(95868);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/locator.js
var grounding_locator = __webpack_require__(22676);
// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(46411);
// EXTERNAL MODULE: ./lib/src/safety/syntax.js
var syntax = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/syntax.js


/** The syntax tree of a spec, or the place where it is no TypeScript. */
function parseSpec(path, contents) {
    try {
        const file = (0,lib/* parse */.qg)(contents, {
            sourceType: "module",
            plugins: ["typescript"],
            attachComment: false,
        });
        const visits = (0,syntax/* visitsOf */.o7)(file);
        if (visits === undefined)
            return { line: 1, message: "The code is nested too deeply." };
        return { path, visits, comments: file.comments ?? [] };
    }
    catch (error) {
        return {
            line: lineOfError(error),
            message: error instanceof Error ? error.message : String(error),
        };
    }
}
function lineOf(node) {
    return node.loc?.start.line ?? 1;
}
/** The text of a string literal or a template without holes; null for anything else. */
function textOf(node) {
    if (node?.type === "StringLiteral")
        return node.value;
    if (node?.type !== "TemplateLiteral" || node.expressions.length > 0)
        return null;
    return node.quasis[0]?.value.cooked ?? null;
}
/** The value of `key` in an object literal. */
function propertyOf(node, key) {
    if (node?.type !== "ObjectExpression")
        return null;
    for (const property of node.properties) {
        if (property.type === "ObjectProperty" && keyOf(property.key) === key)
            return property.value;
    }
    return null;
}
/** `object.name(args)`; null for any other node. */
function methodCall(node) {
    if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression")
        return null;
    const { object, property, computed } = node.callee;
    const name = computed ? textOf(property) : keyOf(property);
    if (name === null || object.type === "Super")
        return null;
    return { object, name, args: node.arguments };
}
/** `a.b.c` as text, for a chain of plain names; null for anything else. */
function dottedName(node, depth = 0) {
    if (node.type === "Identifier")
        return node.name;
    if (node.type !== "MemberExpression" || node.computed || depth > 5)
        return null;
    const object = dottedName(node.object, depth + 1);
    const key = keyOf(node.property);
    return object === null || key === null ? null : `${object}.${key}`;
}
/** True for `test.step(…)`. */
function isStep(node) {
    return node?.type === "CallExpression" && dottedName(node.callee) === "test.step";
}
/** The nearest of the node's parents, itself not counted, that passes the test. */
function ancestor(visit, test) {
    for (let current = visit.parent; current !== undefined; current = current.parent) {
        if (test(current.node))
            return current;
    }
    return null;
}
function syntax_contains(outer, inner) {
    const [start, end] = [outer.start ?? 0, outer.end ?? 0];
    return start <= (inner.start ?? -1) && (inner.end ?? Number.POSITIVE_INFINITY) <= end;
}
function keyOf(node) {
    return node.type === "Identifier" ? node.name : textOf(node);
}
function lineOfError(error) {
    if (typeof error !== "object" || error === null || !("loc" in error))
        return 1;
    const { loc } = error;
    const line = typeof loc === "object" && loc !== null && "line" in loc ? loc.line : 1;
    return typeof line === "number" ? line : 1;
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/expectation.js

const EXPECT = new Set(["expect", "expect.soft", "expect.poll"]);
const MODIFIERS = new Set(["not", "resolves", "rejects"]);
/** The parts of an assertion; null when the node is none. */
function expectCall(node) {
    const call = methodCall(node);
    if (call === null)
        return null;
    let object = call.object;
    let negated = false;
    while (object.type === "MemberExpression" && object.property.type === "Identifier") {
        if (!MODIFIERS.has(object.property.name))
            return null;
        negated ||= object.property.name === "not";
        object = object.object;
    }
    if (object.type !== "CallExpression" || !EXPECT.has(dottedName(object.callee) ?? ""))
        return null;
    return { subject: object.arguments[0] ?? null, matcher: call.name, negated, args: call.args };
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/read-locator.js

const TEXT_LOCATORS = new Map([
    ["getByLabel", "label"],
    ["getByPlaceholder", "placeholder"],
    ["getByText", "text"],
    ["getByAltText", "alt_text"],
    ["getByTitle", "title"],
]);
const MAX_CHAIN = 20;
/** Reads `page.getBy…(…)`, a chain of them, or a name that stands for one; null for anything else. */
function readLocator(node, bindings) {
    const nodes = [];
    const calls = [];
    let current = node;
    for (let length = 0; length < MAX_CHAIN; length += 1) {
        nodes.push(current);
        if (dottedName(current) === "page")
            return calls.length === 0 ? null : useOf(calls, nodes);
        const bound = current.type === "Identifier" ? bindings.get(current.name) : undefined;
        const call = bound === undefined ? methodCall(current) : null;
        if (bound === undefined && call === null)
            return null;
        if (call !== null)
            calls.push(call);
        current = bound ?? call?.object ?? current;
    }
    return null;
}
/** `calls` come last first: the first `getBy…` among them is what the chain ends at. */
function useOf(calls, nodes) {
    const locating = calls.findIndex(({ name }) => name.startsWith("getBy"));
    const call = calls[locating];
    return {
        locator: call === undefined ? null : locatorOf(call),
        scoped: calls.length > 1,
        nodes,
    };
}
function locatorOf({ name, args }) {
    const [first, options] = args;
    const text = textOrPattern(first);
    if (text === null)
        return null;
    if (name === "getByTestId")
        return { by: "test_id", id: text };
    if (name === "getByRole")
        return roleLocator(text, options);
    const by = TEXT_LOCATORS.get(name);
    return by === undefined ? null : { by, text, exact: isExact(options) };
}
function roleLocator(role, options) {
    const nameNode = propertyOf(options, "name");
    const name = nameNode === null ? null : textOrPattern(nameNode);
    if (nameNode !== null && name === null)
        return null;
    return { by: "role", role, name, exact: isExact(options) };
}
function isExact(options) {
    const exact = propertyOf(options, "exact");
    return exact?.type === "BooleanLiteral" && exact.value;
}
/**
 * A string, or a regular expression that means no more than one: `/save/i` finds what `'save'`
 * does. Others cannot be looked up, and running a pattern that a model wrote could take for ever.
 */
function textOrPattern(node) {
    if (node?.type !== "RegExpLiteral")
        return textOf(node);
    const plain = /^[\p{L}\p{N}\s'",:&-]+$/u.test(node.pattern);
    return plain && node.flags === "i" ? node.pattern : null;
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/operations.js



const MAX_NESTING = 5;
const URL_CALLS = new Set(["waitForURL"]);
/** The operations of a test in the order in which they run. */
function operationsOf(test, bindings, nesting = 0) {
    if (test.body.type !== "BlockStatement")
        return ofExpression(test.body, bindings, nesting);
    return test.body.body.flatMap((statement) => ofStatement(statement, bindings, nesting));
}
function ofStatement(statement, bindings, nesting) {
    if (statement.type === "VariableDeclaration") {
        for (const { id, init } of statement.declarations) {
            if (id.type === "Identifier" && init)
                bindings.set(id.name, init);
        }
        return [];
    }
    if (statement.type !== "ExpressionStatement")
        return [];
    return ofExpression(statement.expression, bindings, nesting);
}
function ofExpression(expression, bindings, nesting) {
    const node = expression.type === "AwaitExpression" ? expression.argument : expression;
    const line = lineOf(node);
    const assertion = expectCall(node);
    if (assertion !== null) {
        const subject = assertion.subject;
        if (subject === null)
            return [];
        if (dottedName(subject) === "page") {
            return assertion.matcher === "toHaveURL" && !assertion.negated
                ? [{ kind: "expect_url", url: textOf(assertion.args[0]), line }]
                : [];
        }
        const use = readLocator(subject, bindings);
        return use === null ? [] : [{ kind: "expect", use, absent: expectsAbsence(assertion), line }];
    }
    return ofCall(node, bindings, nesting);
}
function ofCall(node, bindings, nesting) {
    const call = methodCall(node);
    if (call === null)
        return [];
    const line = lineOf(node);
    const value = textOf(call.args[0]);
    const object = dottedName(call.object);
    if (object === "test" && call.name === "step")
        return ofStep(call.args, bindings, nesting);
    if (object === "page.keyboard" && call.name === "press")
        return [{ kind: "press", key: value ?? "", line }];
    if (object === "page") {
        if (call.name === "goto")
            return [{ kind: "goto", url: value, line }];
        if (call.name === "reload")
            return [{ kind: "reload", line }];
        return URL_CALLS.has(call.name) ? [{ kind: "expect_url", url: value, line }] : [];
    }
    const use = readLocator(call.object, bindings);
    return use === null ? [] : [{ kind: "act", use, method: call.name, value: value ?? "", line }];
}
function ofStep(args, bindings, nesting) {
    const body = args.at(-1);
    if (nesting >= MAX_NESTING || body?.type !== "ArrowFunctionExpression")
        return [];
    return operationsOf(body, bindings, nesting + 1);
}
function expectsAbsence({ matcher, negated, args, }) {
    if (matcher === "toBeHidden")
        return !negated;
    if (matcher === "toBeVisible" || matcher === "toBeAttached")
        return negated;
    const [count] = args;
    return (matcher === "toHaveCount" && !negated && count?.type === "NumericLiteral" && count.value === 0);
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/rule.js

function finding(rule, node, message) {
    return { rule, line: typeof node === "number" ? node : lineOf(node), message };
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/grounding-rule.js






const ACTIONS = new Map([
    ["click", "click"],
    ["dblclick", "click"],
    ["tap", "click"],
    ["fill", "fill"],
    ["pressSequentially", "fill"],
    ["clear", "fill"],
    ["check", "check"],
    ["uncheck", "uncheck"],
    ["selectOption", "choose"],
    ["press", "press"],
]);
/** Follows every test of a file step by step and looks up each locator and URL on its way. */
function groundTests(file) {
    const walks = file.tests.filter(({ fixme }) => !fixme).map((test) => groundTest(file, test));
    return {
        total: walks.reduce((sum, walk) => sum + walk.total, 0),
        evidence: walks.flatMap((walk) => walk.evidence),
        findings: walks.flatMap((walk) => walk.findings),
    };
}
function groundTest(file, test) {
    const bindings = new Map();
    const walk = new Walk(file.context.model);
    for (const part of [...test.hooks, test.body]) {
        for (const operation of operationsOf(part, bindings))
            walk.follow(operation);
    }
    for (const node of strayLocators(file, test, walk.seen)) {
        walk.miss(lineOf(node), "This locator is used in a way that cannot be followed.");
    }
    return walk;
}
/** Locators in a test that no operation was read from. */
function strayLocators(file, test, seen) {
    return file.spec.visits
        .filter(({ node, parent }) => {
        if (seen.has(node) || file.types.typeOf(node) !== "Locator")
            return false;
        const inChain = parent?.node.type === "MemberExpression" && parent.node.object === node;
        return !inChain && node.type === "CallExpression" && syntax_contains(test.body, node);
    })
        .map(({ node }) => node);
}
class Walk {
    total = 0;
    evidence = [];
    findings = [];
    seen = new Set();
    #model;
    #state = flow/* NOWHERE */.JW;
    constructor(model) {
        this.#model = model;
    }
    follow(operation) {
        const { line } = operation;
        switch (operation.kind) {
            case "goto":
                return this.#goto(operation.url, line);
            case "reload":
                this.#state = (0,flow/* open */.ho)(this.#model, this.#state.path ?? "") ?? this.#state;
                return;
            case "press":
                return this.#act(this.#state.focused, "press", operation.key);
            case "expect_url":
                return this.#url(operation.url, line);
            case "expect":
                this.#locate(operation.use, line, operation.absent);
                return;
            case "act": {
                const element = this.#locate(operation.use, line, false);
                const kind = ACTIONS.get(operation.method);
                return kind === undefined ? undefined : this.#act(element, kind, operation.value);
            }
        }
    }
    miss(line, message) {
        this.total += 1;
        this.findings.push(finding("ungrounded", line, message));
    }
    #goto(url, line) {
        const state = url === null ? null : (0,flow/* open */.ho)(this.#model, url);
        if (url === null || state === null) {
            this.#state = flow/* NOWHERE */.JW;
            return this.miss(line, url === null ? "The URL is not a plain string." : `No route in the source matches ${url}.`);
        }
        this.#state = state;
        this.#record((0,ground/* groundOpened */.Ti)(this.#model, state, url), url, line);
    }
    #url(url, line) {
        if (url === null)
            return this.miss(line, "The expected URL is not a plain string.");
        this.#record((0,ground/* groundUrl */.jw)(this.#model, this.#state, url), url, line);
    }
    #locate(use, line, absent) {
        for (const node of use.nodes)
            this.seen.add(node);
        const { locator } = use;
        if (locator === null) {
            this.miss(line, "The locator is not one that can be looked up in the source.");
            return null;
        }
        const lookUp = absent ? ground/* groundHidden */.cy : use.scoped ? ground/* groundScoped */._F : ground/* ground */.qN;
        const grounding = lookUp(this.#state, locator);
        this.#record(grounding, (0,grounding_locator/* describeLocator */.O)(locator), line);
        return grounding.grounded ? grounding.element : null;
    }
    #act(element, kind, value) {
        if (element === null)
            return;
        this.#state = (0,flow/* act */.Rb)(this.#model, this.#state, { kind, element, value });
    }
    #record(grounding, what, line) {
        if (!grounding.grounded)
            return this.miss(line, grounding.reason);
        this.total += 1;
        this.evidence.push({ line, what, source: (0,grounding_locator/* placeOf */.$)(grounding.source) });
    }
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/api-names.json
const api_names_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"1.65.1","gK":{"APIRequestContext":{"addCookies":"async","clearCookies":"async","cookies":"async","delete":"async","dispose":"async","fetch":"async","get":"async","head":"async","patch":"async","post":"async","put":"async","storageState":"async","tracing":"other"},"APIResponse":{"body":"async","dispose":"async","headers":"other","headersArray":"other","json":"async","ok":"other","securityDetails":"async","serverAddr":"async","status":"other","statusText":"other","text":"async","timing":"other","url":"other"},"APIResponseAssertions":{"not":"APIResponseAssertions","toBeOK":"async"},"BrowserContext":{"addCookies":"async","addInitScript":"async","addListener":"other","backgroundPages":"other","browser":"other","clearCookies":"async","clearPermissions":"async","clock":"Clock","close":"async","cookies":"async","credentials":"other","debugger":"other","exposeBinding":"async","exposeFunction":"async","grantPermissions":"async","isClosed":"other","newCDPSession":"async","newPage":"async","off":"other","on":"other","once":"other","pages":"other","prependListener":"other","removeAllListeners":"async","removeListener":"other","request":"APIRequestContext","route":"async","routeFromHAR":"async","routeWebSocket":"async","serviceWorkers":"other","setDefaultNavigationTimeout":"other","setDefaultTimeout":"other","setExtraHTTPHeaders":"async","setGeolocation":"async","setHTTPCredentials":"async","setOffline":"async","setStorageState":"async","storageState":"async","tracing":"other","unroute":"async","unrouteAll":"async","waitForEvent":"async"},"Clock":{"fastForward":"async","install":"async","pauseAt":"async","resume":"async","runFor":"async","setFixedTime":"async","setSystemTime":"async"},"Dialog":{"accept":"async","defaultValue":"other","dismiss":"async","message":"other","page":"other","type":"other"},"Download":{"cancel":"async","createReadStream":"async","delete":"async","failure":"async","page":"Page","path":"async","saveAs":"async","suggestedFilename":"other","url":"other"},"Frame":{"$":"async","$$":"async","$$eval":"async","$eval":"async","addScriptTag":"async","addStyleTag":"async","check":"async","childFrames":"other","click":"async","content":"async","dblclick":"async","dispatchEvent":"async","dragAndDrop":"async","evaluate":"async","evaluateHandle":"async","fill":"async","focus":"async","frameElement":"async","frameLocator":"FrameLocator","getAttribute":"async","getByAltText":"Locator","getByLabel":"Locator","getByPlaceholder":"Locator","getByRole":"Locator","getByTestId":"Locator","getByText":"Locator","getByTitle":"Locator","goto":"async","hover":"async","innerHTML":"async","innerText":"async","inputValue":"async","isChecked":"async","isDetached":"other","isDisabled":"async","isEditable":"async","isEnabled":"async","isHidden":"async","isVisible":"async","locator":"Locator","name":"other","page":"Page","parentFrame":"other","press":"async","selectOption":"async","setChecked":"async","setContent":"async","setInputFiles":"async","tap":"async","textContent":"async","title":"async","type":"async","uncheck":"async","url":"other","waitForFunction":"async","waitForLoadState":"async","waitForNavigation":"async","waitForSelector":"async","waitForTimeout":"async","waitForURL":"async","webmcp":"other"},"FrameLocator":{"first":"FrameLocator","frameLocator":"FrameLocator","getByAltText":"Locator","getByLabel":"Locator","getByPlaceholder":"Locator","getByRole":"Locator","getByTestId":"Locator","getByText":"Locator","getByTitle":"Locator","last":"FrameLocator","locator":"Locator","nth":"FrameLocator","owner":"Locator"},"GenericAssertions":{"not":"GenericAssertions","rejects":"GenericAssertions","resolves":"GenericAssertions","toBe":"other","toBeCloseTo":"other","toBeDefined":"other","toBeFalsy":"other","toBeGreaterThan":"other","toBeGreaterThanOrEqual":"other","toBeInstanceOf":"other","toBeLessThan":"other","toBeLessThanOrEqual":"other","toBeNaN":"other","toBeNull":"other","toBeTruthy":"other","toBeUndefined":"other","toContain":"other","toContainEqual":"other","toEqual":"other","toHaveLength":"other","toHaveProperty":"other","toMatch":"other","toMatchObject":"other","toStrictEqual":"other","toThrow":"other","toThrowError":"other"},"Keyboard":{"down":"async","insertText":"async","press":"async","type":"async","up":"async"},"Locator":{"all":"async","allInnerTexts":"async","allTextContents":"async","and":"Locator","ariaSnapshot":"async","ariaSnapshotJSON":"async","blur":"async","boundingBox":"async","check":"async","clear":"async","click":"async","contentFrame":"FrameLocator","count":"async","dblclick":"async","describe":"Locator","description":"other","dispatchEvent":"async","dragTo":"async","drop":"async","elementHandle":"async","elementHandles":"async","evaluate":"async","evaluateAll":"async","evaluateHandle":"async","fill":"async","filter":"Locator","first":"Locator","focus":"async","frameLocator":"FrameLocator","getAttribute":"async","getByAltText":"Locator","getByLabel":"Locator","getByPlaceholder":"Locator","getByRole":"Locator","getByTestId":"Locator","getByText":"Locator","getByTitle":"Locator","hideHighlight":"async","highlight":"async","hover":"async","innerHTML":"async","innerText":"async","inputValue":"async","isChecked":"async","isDisabled":"async","isEditable":"async","isEnabled":"async","isHidden":"async","isVisible":"async","last":"Locator","locator":"Locator","normalize":"async","nth":"Locator","or":"Locator","page":"Page","press":"async","pressSequentially":"async","screenshot":"async","scrollIntoViewIfNeeded":"async","selectOption":"async","selectText":"async","setChecked":"async","setInputFiles":"async","tap":"async","textContent":"async","toString":"other","type":"async","uncheck":"async","visible":"Locator","waitFor":"async","waitForFunction":"async","within":"Locator"},"LocatorAssertions":{"not":"LocatorAssertions","toBeAttached":"async","toBeChecked":"async","toBeDisabled":"async","toBeEditable":"async","toBeEmpty":"async","toBeEnabled":"async","toBeFocused":"async","toBeHidden":"async","toBeInViewport":"async","toBeVisible":"async","toContainClass":"async","toContainText":"async","toHaveAccessibleDescription":"async","toHaveAccessibleErrorMessage":"async","toHaveAccessibleName":"async","toHaveAttribute":"async","toHaveCSS":"async","toHaveClass":"async","toHaveCount":"async","toHaveId":"async","toHaveJSProperty":"async","toHaveRole":"async","toHaveScreenshot":"async","toHaveText":"async","toHaveValue":"async","toHaveValues":"async","toMatchAriaSnapshot":"async"},"Mouse":{"click":"async","dblclick":"async","down":"async","move":"async","up":"async","wheel":"async"},"Page":{"$":"async","$$":"async","$$eval":"async","$eval":"async","addInitScript":"async","addListener":"other","addLocatorHandler":"async","addScriptTag":"async","addStyleTag":"async","ariaSnapshot":"async","ariaSnapshotJSON":"async","bringToFront":"async","cancelPickLocator":"async","check":"async","clearConsoleMessages":"async","clearPageErrors":"async","click":"async","clock":"Clock","close":"async","consoleMessages":"async","content":"async","context":"BrowserContext","coverage":"other","dblclick":"async","dispatchEvent":"async","dragAndDrop":"async","emulateMedia":"async","evaluate":"async","evaluateHandle":"async","exposeBinding":"async","exposeFunction":"async","fill":"async","focus":"async","frame":"other","frameLocator":"FrameLocator","frames":"other","getAttribute":"async","getByAltText":"Locator","getByLabel":"Locator","getByPlaceholder":"Locator","getByRef":"Locator","getByRole":"Locator","getByTestId":"Locator","getByText":"Locator","getByTitle":"Locator","goBack":"async","goForward":"async","goto":"async","hideHighlight":"async","hover":"async","innerHTML":"async","innerText":"async","inputValue":"async","isChecked":"async","isClosed":"other","isDisabled":"async","isEditable":"async","isEnabled":"async","isHidden":"async","isVisible":"async","keyboard":"Keyboard","localStorage":"other","locator":"Locator","mainFrame":"Frame","mouse":"Mouse","off":"other","on":"other","once":"other","opener":"async","pageErrors":"async","pause":"async","pdf":"async","pickLocator":"async","prependListener":"other","press":"async","reload":"async","removeAllListeners":"async","removeListener":"other","removeLocatorHandler":"async","request":"APIRequestContext","requestGC":"async","requests":"async","route":"async","routeFromHAR":"async","routeWebSocket":"async","screencast":"other","screenshot":"async","selectOption":"async","sessionStorage":"other","setChecked":"async","setContent":"async","setDefaultNavigationTimeout":"other","setDefaultTimeout":"other","setExtraHTTPHeaders":"async","setInputFiles":"async","setViewportSize":"async","tap":"async","textContent":"async","title":"async","touchscreen":"Touchscreen","type":"async","uncheck":"async","unroute":"async","unrouteAll":"async","url":"other","video":"other","viewportSize":"other","waitForEvent":"async","waitForFunction":"async","waitForLoadState":"async","waitForNavigation":"async","waitForRequest":"async","waitForResponse":"async","waitForSelector":"async","waitForTimeout":"async","waitForURL":"async","webmcp":"other","workers":"other"},"PageAssertions":{"not":"PageAssertions","toHaveScreenshot":"async","toHaveTitle":"async","toHaveURL":"async","toMatchAriaSnapshot":"async"},"Request":{"allHeaders":"async","existingResponse":"other","failure":"other","frame":"Frame","headerValue":"async","headers":"other","headersArray":"async","isNavigationRequest":"other","method":"other","postData":"other","postDataBuffer":"other","postDataJSON":"other","redirectedFrom":"other","redirectedTo":"other","resourceType":"other","response":"async","serviceWorker":"other","sizes":"async","timing":"other","url":"other"},"Response":{"allHeaders":"async","body":"async","finished":"async","frame":"Frame","fromServiceWorker":"other","headerValue":"async","headerValues":"async","headers":"other","headersArray":"async","httpVersion":"async","json":"async","ok":"other","request":"Request","securityDetails":"async","serverAddr":"async","status":"other","statusText":"other","text":"async","url":"other"},"SnapshotAssertions":{"toMatchSnapshot":"other"},"TestType":{"abort":"other","afterAll":"other","afterEach":"other","beforeAll":"other","beforeEach":"other","describe":"other","expect":"other","extend":"TestType","fail":"other","fixme":"other","info":"other","only":"other","setTimeout":"other","skip":"other","slow":"other","step":"other","use":"other"},"Touchscreen":{"tap":"async"}}}');
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/api.js

const TYPES = new Map(Object.entries(api_names_namespaceObject.gK).map(([type, members]) => [type, new Map(Object.entries(members))]));
/** Version of Playwright that the names were read from. */
const API_VERSION = api_names_namespaceObject.rE;
/** Properties of a page that are objects of their own. */
const PAGE_PROPERTIES = new Map([
    ["keyboard", "Keyboard"],
    ["mouse", "Mouse"],
    ["touchscreen", "Touchscreen"],
    ["clock", "Clock"],
    ["request", "APIRequestContext"],
]);
/** Fixtures that every test can ask for. */
const FIXTURES = new Map([
    ["page", "Page"],
    ["context", "BrowserContext"],
    ["request", "APIRequestContext"],
]);
/** What `type.member` gives; undefined when Playwright has no such member. */
function resultOf(type, member) {
    return TYPES.get(type)?.get(member);
}
/** The type of `type.property`, for properties that are used as objects. */
function propertyType(type, property) {
    return type === "Page" ? PAGE_PROPERTIES.get(property) : undefined;
}
function isApiType(name) {
    return TYPES.has(name);
}
/** Matchers that retry until they hold, and so have to be awaited. */
function isWebFirstMatcher(name) {
    const sets = ["LocatorAssertions", "PageAssertions", "APIResponseAssertions"];
    return sets.some((set) => resultOf(set, name) === "async");
}
function isMatcher(name) {
    // `toPass` is declared on the result of `expect.poll` and `expect(fn)`, not in a named interface.
    const sets = ["GenericAssertions", "SnapshotAssertions"];
    return (name === "toPass" ||
        isWebFirstMatcher(name) ||
        sets.some((set) => resultOf(set, name) !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/rules/api-rules.js




/** Calls only what Playwright has. */
const unknownApi = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null)
        return [];
    const assertion = expectCall(node);
    if (assertion !== null) {
        return isMatcher(assertion.matcher)
            ? []
            : [finding("unknown-api", node, `Playwright has no matcher ${assertion.matcher}.`)];
    }
    const type = types.typeOf(call.object) ?? (dottedName(call.object) === "test" ? "TestType" : null);
    if (type === null || resultOf(type, call.name) !== undefined)
        return [];
    return [finding("unknown-api", node, `Playwright's ${type} has no ${call.name}.`)];
});
/** Every promise of Playwright is awaited, returned or kept. */
const missingAwait = ({ spec, types }) => spec.visits.flatMap(({ node, parent }) => {
    if (parent?.node.type !== "ExpressionStatement" && parent?.node.type !== "UnaryExpression")
        return [];
    const assertion = expectCall(node);
    const call = methodCall(node);
    if (call === null)
        return [];
    const type = types.typeOf(call.object) ?? "";
    const asynchronous = assertion === null
        ? resultOf(type, call.name) === "async" || isStep(node)
        : isWebFirstMatcher(assertion.matcher) || assertion.matcher === "toPass";
    return asynchronous ? [finding("missing-await", node, `${call.name} is not awaited.`)] : [];
});

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/rules/flakiness-rules.js


const ONE_SHOT = new Set([
    "isChecked",
    "isDisabled",
    "isEditable",
    "isEnabled",
    "isHidden",
    "isVisible",
]);
const POSITIONAL = new Set(["nth", "first", "last"]);
const RAW = new Set(["locator", "frameLocator", "$", "$$", "$eval", "$$eval"]);
/** No waiting for time or silence, nothing forced, nothing asked only once. */
const flakyCalls = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null || types.typeOf(call.object) === null)
        return [];
    if (call.name === "waitForTimeout")
        return [finding("hard-wait", node, "Wait for what the user sees.")];
    if (ONE_SHOT.has(call.name)) {
        return [
            finding("one-shot-check", node, `${call.name} does not wait; use a web-first assertion.`),
        ];
    }
    const options = call.args.filter((argument) => argument.type === "ObjectExpression");
    if (call.args.some(isNetworkIdle) ||
        options.some((one) => isNetworkIdle(propertyOf(one, "waitUntil")))) {
        return [finding("network-idle", node, "networkidle is never certain; assert on the page.")];
    }
    if (options.some((one) => propertyOf(one, "force") !== null)) {
        return [finding("force-option", node, "force skips the checks that a user cannot skip.")];
    }
    return [];
});
/** Elements are found by what users perceive: no CSS, no XPath, no position. */
const rawLocator = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null || types.typeOf(call.object) === null)
        return [];
    if (POSITIONAL.has(call.name)) {
        return [
            finding("positional-locator", node, `${call.name}() depends on the order of elements.`),
        ];
    }
    return RAW.has(call.name)
        ? [finding("raw-locator", node, `${call.name}() depends on markup; use role and name.`)]
        : [];
});
function isNetworkIdle(node) {
    return textOf(node) === "networkidle";
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/rules/import-rule.js


const EXTENSIONS = ["", ".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];
const MODULES = new Set(["@playwright/test"]);
/** Imports are Playwright itself, the project's own test fixtures, or files that exist. */
const imports = (file) => file.spec.visits.flatMap(({ node }) => {
    if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration")
        return [];
    const specifier = node.source?.value;
    if (specifier === undefined || resolves(file, specifier))
        return [];
    return [
        finding("import", node, `${JSON.stringify(specifier)} is not a file here or an allowed package.`),
    ];
});
function resolves(file, specifier) {
    if (MODULES.has(specifier))
        return true;
    if (!specifier.startsWith("."))
        return isOwnAlias(file, specifier);
    const base = external_node_path_.posix.join(external_node_path_.posix.dirname(file.spec.path), specifier);
    const bare = base.replace(/\.[cm]?js$/, "");
    return [base, bare].some((stem) => EXTENSIONS.some((extension) => file.paths.has(stem + extension)));
}
/** A specifier that the project's own tests import their helpers with. */
function isOwnAlias({ context }, specifier) {
    return context.model.tests.helpers.some(({ import_line: line }) => ["'", '"'].some((quote) => line?.includes(quote + specifier + quote) === true));
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/rules/structure-rules.js



/** A file of tests has tests. */
const noTests = ({ tests }) => tests.length > 0 ? [] : [finding("no-tests", 1, "The file has no test with a title.")];
/** Every test that runs asserts something. */
const noAssertion = (file) => file.tests
    .filter(({ fixme, body }) => !fixme && !hasAssertion(file, body))
    .map(({ line }) => finding("no-assertion", line, "The test asserts nothing."));
/** No test is singled out or left out. */
const focusedOrSkipped = ({ spec }) => spec.visits.flatMap(({ node }) => {
    const name = node.type === "CallExpression" ? dottedName(node.callee) : null;
    if (name === null || !name.startsWith("test."))
        return [];
    if (name.endsWith(".only"))
        return [finding("focused-test", node, `${name} leaves out all other tests.`)];
    if (name.endsWith(".skip"))
        return [finding("skipped-test", node, `${name}: use test.fixme with a reason.`)];
    return [];
});
/** Titles are literal and unique in their file. */
const duplicateTitle = ({ tests }) => {
    const seen = new Set();
    return tests.flatMap((test) => {
        if (test.title === null)
            return [finding("computed-title", test.line, "The title is not a plain string.")];
        const duplicate = seen.has(test.fullTitle);
        seen.add(test.fullTitle);
        return duplicate
            ? [finding("duplicate-title", test.line, `Another test is called "${test.title}".`)]
            : [];
    });
};
/** Every test names the one case it is for, with `// case: tc_…`. */
const caseComments = ({ tests, context }) => {
    const known = new Set(context.cases.map(({ id }) => id));
    const seen = new Set();
    return tests.flatMap(({ cases, line }) => {
        if (cases.length === 0)
            return [finding("missing-case", line, "No // case: tc_… comment names the case.")];
        return cases.flatMap((mark) => {
            const again = seen.has(mark.id);
            seen.add(mark.id);
            if (!known.has(mark.id))
                return [finding("unknown-case", mark.line, `There is no case ${mark.id}.`)];
            return again ? [finding("duplicate-case", mark.line, `${mark.id} has a test already.`)] : [];
        });
    });
};
const CONDITIONS = new Set([
    "IfStatement",
    "ConditionalExpression",
    "LogicalExpression",
    "SwitchStatement",
    "TryStatement",
    "ForStatement",
    "ForInStatement",
    "ForOfStatement",
    "WhileStatement",
    "DoWhileStatement",
]);
/** What a test does is fixed: no condition decides whether it asserts. */
const conditionalInTest = ({ spec, tests }) => spec.visits
    .filter(({ node }) => CONDITIONS.has(node.type) && tests.some((test) => syntax_contains(test.body, node)))
    .map(({ node }) => finding("conditional-in-test", node, `${node.type} inside of a test.`));
function hasAssertion({ spec }, body) {
    return spec.visits.some((visit) => expectCall(visit.node) !== null && runsIn(visit, body));
}
/** True when the node runs whenever the test does: not in a function that is only declared there. */
function runsIn(visit, body) {
    let around = ancestor(visit, isFunction);
    while (around !== null && around.node !== body && isStep(around.parent?.node)) {
        around = ancestor(around, isFunction);
    }
    return around?.node === body;
}
function isFunction({ type }) {
    return ["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"].includes(type);
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/tests-in-file.js

const TEST_CALLS = new Set([
    "test",
    "test.only",
    "test.skip",
    "test.fixme",
    "test.fail",
]);
const DESCRIBE = /^test\.describe(\.(only|skip|fixme|parallel|serial))*$/;
const CASE_COMMENT = /^\s*case:\s*(tc_[a-z0-9_]+)\s*$/;
/** Every test of a file with what belongs to it, in source order. */
function testsIn(spec) {
    const found = spec.visits.filter(({ node }) => testFunction(node) !== null);
    const marks = caseMarks(spec);
    return found.map((visit, index) => {
        const previous = found[index - 1]?.node.end ?? 0;
        const own = marks.filter(({ start }) => start >= previous && start < (visit.node.end ?? 0));
        return blockOf(spec, visit, own);
    });
}
/** True for the call that declares a group of tests. */
function isDescribe(node) {
    return node.type === "CallExpression" && DESCRIBE.test(dottedName(node.callee) ?? "");
}
function blockOf(spec, { node, parent }, cases) {
    const call = node;
    const body = testFunction(call);
    const groups = ancestorsOf(parent).filter(isDescribe).toReversed();
    const title = textOf(call.arguments[0]);
    const titles = [...groups.map((group) => textOf(group.arguments[0]) ?? ""), title ?? ""];
    return {
        title,
        fullTitle: titles.join(" › "),
        line: lineOf(call),
        node: call,
        body,
        hooks: hooksOf(spec, groups),
        fixme: dottedName(call.callee) === "test.fixme" || marksFixme(body),
        cases,
    };
}
/** The function of a test with a title; null for any other node. */
function testFunction(node) {
    if (node.type !== "CallExpression" || !TEST_CALLS.has(dottedName(node.callee) ?? ""))
        return null;
    const [title] = node.arguments;
    if (node.arguments.length < 2 || title === undefined || tests_in_file_isFunction(title))
        return null;
    return functionOf(node);
}
function functionOf(call) {
    const last = call.arguments.at(-1);
    return last !== undefined && tests_in_file_isFunction(last) ? last : null;
}
function tests_in_file_isFunction(node) {
    return node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
}
/** `test.fixme(true, reason)` as the first statement switches the whole test off. */
function marksFixme({ body }) {
    const first = body.type === "BlockStatement" ? body.body[0] : undefined;
    if (first?.type !== "ExpressionStatement" || first.expression.type !== "CallExpression")
        return false;
    const { callee, arguments: args } = first.expression;
    const always = args[0] === undefined || (args[0].type === "BooleanLiteral" && args[0].value);
    return dottedName(callee) === "test.fixme" && always;
}
function hooksOf(spec, groups) {
    const hooks = spec.visits.flatMap((visit) => {
        const { node } = visit;
        if (node.type !== "CallExpression" || dottedName(node.callee) !== "test.beforeEach")
            return [];
        const group = ancestorsOf(visit.parent).find(isDescribe);
        const body = functionOf(node);
        return body !== null && (group === undefined || groups.includes(group)) ? [body] : [];
    });
    return hooks;
}
function ancestorsOf(visit) {
    const nodes = [];
    for (let current = visit; current !== undefined; current = current.parent)
        nodes.push(current.node);
    return nodes;
}
function caseMarks({ comments }) {
    return comments.flatMap((comment) => {
        const id = CASE_COMMENT.exec(comment.value)?.[1];
        return id === undefined ? [] : [{ id, line: lineOf(comment), start: comment.start ?? 0 }];
    });
}
/** The test whose code holds this node. */
function testAround(tests, node) {
    return tests.find((test) => contains(test.node, node)) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/types-of.js


const MAX_DEPTH = 40;
/** The types in a file: fixtures by their names, and constants by what they are set to. */
function apiTypesOf(spec) {
    const variables = new Map();
    for (const { node } of spec.visits) {
        if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) {
            variables.set(node.id.name, node.init);
        }
    }
    const typeOf = (node, depth) => {
        if (depth > MAX_DEPTH)
            return null;
        if (node.type === "Identifier") {
            const init = variables.get(node.name);
            return init === undefined ? (FIXTURES.get(node.name) ?? null) : typeOf(init, depth + 1);
        }
        if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") {
            const owner = typeOf(node.object, depth + 1);
            return owner === null ? null : (propertyType(owner, node.property.name) ?? null);
        }
        const call = methodCall(node);
        const owner = call === null ? null : typeOf(call.object, depth + 1);
        if (call === null || owner === null)
            return null;
        const result = resultOf(owner, call.name);
        return result !== undefined && isApiType(result) ? result : null;
    };
    return { typeOf: (node) => typeOf(node, 0) };
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/checks/check-specs.js









const RULES = [
    noTests,
    unknownApi,
    missingAwait,
    imports,
    noAssertion,
    focusedOrSkipped,
    duplicateTitle,
    caseComments,
    conditionalInTest,
    flakyCalls,
    rawLocator,
];
/**
 * Checks finished specs. Only the text of the files counts; whoever wrote them is not asked.
 * Source: design section 7, "Quality rules".
 */
function checkSpecs(files, context) {
    const paths = new Set([...context.existingPaths, ...files.map(({ path }) => path)]);
    const checked = files.map((file) => checkFile(file, context, paths));
    const written = new Set(checked.flatMap(({ cases }) => cases));
    const missing = context.cases.map(({ id }) => id).filter((id) => !written.has(id));
    return { files: checked, missingCases: missing };
}
function checkFile(file, context, paths) {
    const spec = parseSpec(file.path, file.contents);
    if (!("visits" in spec)) {
        const problem = finding("syntax", spec.line, spec.message);
        return { path: file.path, cases: [], locators: NO_LOCATORS, findings: [problem] };
    }
    const under = {
        spec,
        tests: testsIn(spec),
        types: apiTypesOf(spec),
        context,
        paths,
    };
    const grounding = groundTests(under);
    const findings = [...RULES.flatMap((rule) => rule(under)), ...grounding.findings];
    return {
        path: file.path,
        cases: [...new Set(under.tests.flatMap(({ cases }) => cases.map(({ id }) => id)))],
        locators: {
            grounded: grounding.evidence.length,
            total: grounding.total,
            evidence: grounding.evidence,
        },
        findings: findings.sort((left, right) => left.line - right.line),
    };
}
const NO_LOCATORS = { grounded: 0, total: 0, evidence: [] };

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/writer/location.js
var writer_location = __webpack_require__(32883);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/framework.js


/** Playwright Test specs in TypeScript. */
const playwright = {
    id: "playwright",
    available: true,
    extensions: [".spec.ts"],
    allowedRoots: (model) => [(0,writer_location/* specFolder */.os)(model)],
    check: checkSpecs,
};

;// CONCATENATED MODULE: ./lib/src/frameworks/framework.js



const REGISTRY = { playwright: playwright, maestro: maestro };
/** The framework of that id. Throws `FrameworkUnavailable` while it has no writer. */
function frameworkFor(id) {
    const framework = REGISTRY[id];
    if (framework.available)
        return framework;
    throw new errors/* NamedError */.iK("FrameworkUnavailable", `There is no writer for ${id} tests yet. Choose framework "playwright".`);
}
/** The files that a quality rule speaks against, with the reasons. */
function filesToDrop(report) {
    return report.files
        .filter(({ findings }) => findings.length > 0)
        .map(({ path, findings }) => ({
        path,
        reason: findings
            .map(({ rule, line, message }) => `${rule} (line ${line}): ${message}`)
            .join("; "),
    }));
}


/***/ }),

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ parseSource),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   o7: () => (/* binding */ visitsOf)
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46411);

/** Deeper nesting than any person writes. */
const MAX_DEPTH = 500;
/** The syntax tree of a JavaScript or TypeScript file; undefined when it cannot be parsed. */
function parseSource(path, contents) {
    const plugins = /\.[cm]?ts$/.test(path)
        ? ["typescript"]
        : /\.[cm]?js$/.test(path)
            ? ["jsx"]
            : ["typescript", "jsx"];
    try {
        return (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(contents, { sourceType: "module", plugins, attachComment: false });
    }
    catch {
        // A syntax error, or nesting so deep that the parser ran out of stack.
        return undefined;
    }
}
/**
 * Every node of the tree, in source order. Returns undefined when the tree is nested deeper than
 * any person would write, because then a reviewer cannot read it either.
 */
function visitsOf(file) {
    const visits = [];
    const stack = [{ node: file.program, parent: undefined, depth: 0 }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        if (visit.depth > MAX_DEPTH)
            return undefined;
        visits.push(visit);
        const parent = visit;
        const depth = visit.depth + 1;
        stack.push(...childrenOf(visit.node)
            .map((node) => ({ node, parent, depth }))
            .toReversed());
    }
    return visits;
}
function childrenOf(node) {
    return Object.values(node).flatMap((value) => {
        if (Array.isArray(value))
            return value.filter(isNode);
        return isNode(value) ? [value] : [];
    });
}
function isNode(value) {
    return (typeof value === "object" && value !== null && "type" in value && typeof value.type === "string");
}


/***/ })

};
