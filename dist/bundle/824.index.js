export const id = 824;
export const ids = [824];
export const modules = {

/***/ 35930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ NOWHERE),
  Rb: () => (/* binding */ act),
  _r: () => (/* binding */ asShown),
  xg: () => (/* binding */ isReached),
  ho: () => (/* binding */ flow_open),
  Eb: () => (/* binding */ present),
  VF: () => (/* binding */ readingAfter)
});

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/routes.js
var routes = __webpack_require__(12570);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/grounding/triggered.js
/** The effects that an action of the user has in this state. */
function effectsOf(state, action) {
    const screen = state.screen;
    if (screen === null)
        return [];
    const triggers = triggersOf(screen, action);
    return screen.effects.filter((effect) => triggers.has(effect.trigger) && fits(effect, action) && isReady(state, effect));
}
/** Ids whose effects the action sets off: the element, and its form when it submits one. */
function triggersOf(screen, action) {
    const ids = new Set([action.element.id]);
    const form = submittedForm(screen, action);
    if (form !== null) {
        for (const id of [form.id, form.submit, ...form.fields])
            if (id !== null)
                ids.add(id);
    }
    return ids;
}
function submittedForm(screen, action) {
    const { id } = action.element;
    if (action.kind === "click")
        return screen.forms.find((form) => form.submit === id) ?? null;
    if (action.kind !== "press" || action.value !== "Enter")
        return null;
    return screen.forms.find((form) => form.fields.includes(id)) ?? null;
}
/** Whether the kind of action is the one that the effect waits for. */
function fits(effect, action) {
    switch (effect.action) {
        case "submit":
            return action.kind === "click" || action.kind === "press";
        case "click":
            return action.kind === "click" || action.kind === "press" || isToggle(action);
        case "check":
            return isToggle(action) || action.kind === "click";
        case "fill":
            return action.kind === "fill";
        case "select":
            return action.kind === "choose";
        case "press":
            return action.kind === "press" && effect.trigger === action.element.id;
    }
}
function isToggle(action) {
    return action.kind === "check" || action.kind === "uncheck";
}
/** An effect takes place when all that it requires is filled in, and all that it excludes is not. */
function isReady({ values }, { requires, unless = [] }) {
    const isFilled = (id) => (values.get(id) ?? "") !== "";
    return requires.every(isFilled) && !unless.some(isFilled);
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/grounding/flow.js


const NOWHERE = {
    screen: null,
    path: null,
    pathSource: null,
    shown: new Set(),
    hidden: new Set(),
    changed: new Map(),
    values: new Map(),
    echoes: [],
    focused: null,
};
/** The state after a URL is opened; null when no route of the source matches it. */
function flow_open(model, path) {
    const route = (0,routes/* routeFor */.nR)(model, path);
    if (route === null)
        return null;
    return { ...NOWHERE, screen: (0,routes/* screenOf */.S)(model, route), path, pathSource: route.source };
}
/** The state after an action of the user, with every effect that the source gives it. */
function act(model, state, action) {
    const set = withValue(state, action);
    const effects = effectsOf(set, action);
    const after = effects.reduce((current, effect) => applyEffect(current, effect, set), set);
    const navigation = effects.find((effect) => effect.outcome === "navigates");
    const target = navigation?.target ?? linkTarget(action, effects);
    if (target === null || (0,routes/* hasParameter */.Yk)(target))
        return after;
    const opened = flow_open(model, target);
    return opened === null ? after : { ...opened, echoes: after.echoes };
}
/** Elements that may be on the page now: all but those that are still to be shown, or hidden. */
function present(state) {
    if (state.screen === null)
        return [];
    const later = new Set(state.screen.effects
        .filter((effect) => effect.outcome === "shows")
        .map((effect) => effect.target));
    const elements = state.screen.elements.filter((element) => {
        if (state.hidden.has(element.id))
            return false;
        return element.initial || state.shown.has(element.id) || !later.has(element.id);
    });
    return elements.map((element) => asShown(state, element));
}
/** The element with what it reads now, where that is known. */
function asShown(state, element) {
    const reading = state.changed.get(element.id) ?? null;
    if (reading === null || element.field !== null)
        return element;
    const name = element.name === null ? null : reading;
    const text = element.text === null ? null : reading;
    return { ...element, name, text, alternatives: [] };
}
/**
 * What the element reads after the effect; null when that is not known. Less than before is what
 * the source says of a name whose other part comes from data.
 */
function readingAfter(element, { reads }) {
    const before = element.name ?? element.text ?? "";
    if (reads === undefined || reads === "")
        return null;
    return before !== reads && before.includes(reads) ? null : reads;
}
/** True when the element is surely on the page now, and what it reads is known. */
function isReached(state, element) {
    if (state.hidden.has(element.id))
        return false;
    // A field stays what it is; any other text may be gone.
    if (state.changed.get(element.id) === null && element.field === null)
        return false;
    return element.initial || state.shown.has(element.id);
}
function withValue(state, action) {
    const values = new Map(state.values);
    if (action.kind === "fill" || action.kind === "choose")
        values.set(action.element.id, action.value);
    if (action.kind === "check")
        values.set(action.element.id, "on");
    if (action.kind === "uncheck")
        values.delete(action.element.id);
    return { ...state, values, focused: action.element };
}
/** `before` holds what was filled in: a form that is cleared still echoes it. */
function applyEffect(state, effect, before) {
    switch (effect.outcome) {
        case "shows": {
            const shown = added(state.shown, effect);
            const hidden = removed(state.hidden, effect);
            return { ...state, shown, hidden, changed: withReading(state, effect) };
        }
        case "hides":
            return { ...state, shown: removed(state.shown, effect), hidden: added(state.hidden, effect) };
        case "echoes": {
            const text = before.values.get(effect.target) ?? "";
            const echo = { text, source: effect.source };
            return text === "" ? state : { ...state, echoes: [...state.echoes, echo] };
        }
        case "clears":
            return { ...state, values: new Map([...state.values, [effect.target, ""]]) };
        case "changes":
            return { ...state, changed: withReading(state, effect) };
        case "navigates":
            return state;
    }
}
/** What is shown without a reading reads as before; what changes without one reads nothing known. */
function withReading(state, effect) {
    const { outcome, target, reads } = effect;
    if (reads === undefined && outcome === "shows")
        return state.changed;
    const element = state.screen?.elements.find(({ id }) => id === target);
    const reading = element === undefined ? null : readingAfter(element, effect);
    return new Map([...state.changed, [target, reading]]);
}
function linkTarget(action, effects) {
    const { href } = action.element;
    const followed = action.kind === "click" || action.value === "Enter";
    if (href === null || !followed || effects.length > 0)
        return null;
    return (0,routes/* isInternal */.iu)(href) ? href : null;
}
function added(ids, effect) {
    return new Set([...ids, effect.target]);
}
function removed(ids, effect) {
    return new Set([...ids].filter((id) => id !== effect.target));
}


/***/ }),

/***/ 95868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ ground),
  cy: () => (/* binding */ groundHidden),
  Ti: () => (/* binding */ groundOpened),
  _F: () => (/* binding */ groundScoped),
  jw: () => (/* binding */ groundUrl)
});

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/flow.js + 1 modules
var flow = __webpack_require__(35930);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/locator.js
var grounding_locator = __webpack_require__(22676);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/grounding/matching.js
/** Roles whose accessible name is their text content. Source: WAI-ARIA 1.2, section 5.2.8.5. */
const NAMED_BY_CONTENT = new Set([
    "button",
    "cell",
    "columnheader",
    "gridcell",
    "heading",
    "link",
    "menuitem",
    "option",
    "row",
    "rowheader",
    "tab",
    "treeitem",
]);
/**
 * Whether Playwright would find this element with this locator.
 *
 * Strings match as substrings, without regard to case, unless `exact`; white space is collapsed.
 * Source: https://playwright.dev/docs/api/class-page#page-get-by-role, `name` and `exact`.
 */
function matches(element, locator) {
    switch (locator.by) {
        case "role":
            return element.role === locator.role && matchesName(element, locator.name, locator.exact);
        case "label":
            return labelsOf(element).some((label) => matchesText(label, locator.text, locator.exact));
        case "placeholder":
            return matchesOptional(element.placeholder, locator.text, locator.exact);
        case "text":
            return textsOf(element).some((text) => matchesText(text, locator.text, locator.exact));
        case "alt_text":
            return element.role === "img" && matchesName(element, locator.text, locator.exact);
        case "title":
            return matchesName(element, locator.text, locator.exact);
        case "test_id":
            return element.test_id === locator.id;
    }
}
/** Every accessible name that the element may have. */
function namesOf(element) {
    return element.name === null ? element.alternatives : [element.name, ...element.alternatives];
}
/** Every text of the element that `getByText` sees. */
function textsOf(element) {
    const own = element.text === null ? [] : [element.text];
    const byContent = element.role !== null && NAMED_BY_CONTENT.has(element.role);
    // The visible label of a field is text of its own; an aria-label is not, but may not be ruled out.
    const label = element.label === null ? [] : [element.label];
    return [...own, ...label, ...(byContent && element.text === null ? namesOf(element) : [])];
}
/** Playwright's comparison of a text on the page with a string in a locator. */
function matchesText(text, wanted, exact) {
    const actual = collapse(text);
    const expected = collapse(wanted);
    if (exact)
        return actual === expected;
    return actual.toLowerCase().includes(expected.toLowerCase());
}
function matchesName(element, name, exact) {
    return name === null || namesOf(element).some((known) => matchesText(known, name, exact));
}
function labelsOf(element) {
    if (element.label !== null)
        return [element.label];
    return element.field === null ? [] : namesOf(element);
}
function matchesOptional(text, wanted, exact) {
    return text !== null && matchesText(text, wanted, exact);
}
function collapse(text) {
    return text.replace(/\s+/g, " ").trim();
}

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/routes.js
var routes = __webpack_require__(12570);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/grounding/ground.js




/** Stands in a name for what only the running app knows. */
const HOLE = "${…}";
/**
 * Looks a locator up in the state that the steps so far lead to. It is grounded when exactly one
 * element may match it there, and that element is surely shown.
 */
function ground(state, locator) {
    if (state.screen === null) {
        return missing(state.path === null
            ? "no page is open yet"
            : `the source does not say what ${state.path} shows`);
    }
    const found = (0,flow/* present */.Eb)(state).filter((element) => matches(element, locator));
    const [element] = found;
    if (element === undefined)
        return groundEcho(state, locator);
    if (found.length > 1)
        return missing(`${(0,grounding_locator/* describeLocator */.O)(locator)} matches ${found.length} elements on ${state.path}`);
    if (element.repeated && !isNamedRow(state, element))
        return missing(`${(0,grounding_locator/* describeLocator */.O)(locator)} is in a list; how many there are is not known`);
    if (!(0,flow/* isReached */.xg)(state, element))
        return missing(`no step before shows ${(0,grounding_locator/* describeLocator */.O)(locator)}`);
    return { grounded: true, element, source: element.source };
}
/**
 * True for one of several rows that the source tells by their names. The row of what only the running
 * app knows has no name, or only the words that all of them share.
 */
function isNamedRow(state, { id, role, name, source }) {
    if (name === null)
        return false;
    const others = (state.screen?.elements ?? []).filter((other) => other.id !== id && other.role === role && (0,grounding_locator/* placeOf */.$)(other.source) === (0,grounding_locator/* placeOf */.$)(source));
    const names = others.flatMap((other) => other.name ?? []);
    return (names.some((other) => !name.includes(other)) && !names.some((other) => other.includes(name)));
}
/** An element that an effect took away is grounded as such, so that its absence can be expected. */
function groundHidden(state, locator) {
    const elements = state.screen?.elements ?? [];
    const element = elements.find((known) => matches(known, locator));
    if (element === undefined)
        return missing(`${(0,grounding_locator/* describeLocator */.O)(locator)} is not in the source`);
    const isStill = (other) => (0,flow/* isReached */.xg)(state, other) && matches((0,flow/* asShown */._r)(state, other), locator);
    if (elements.some(isStill)) {
        return missing(`no step before hides ${(0,grounding_locator/* describeLocator */.O)(locator)}`);
    }
    return { grounded: true, element, source: element.source };
}
/**
 * Looks up a locator inside of another element. The source does not say which of several it is, so
 * one that may be there is enough.
 */
function groundScoped(state, locator) {
    const element = (0,flow/* present */.Eb)(state).find((candidate) => matches(candidate, locator));
    if (element === undefined)
        return groundEcho(state, locator);
    return { grounded: true, element, source: element.source };
}
/** A URL is grounded when it is the route that the steps so far lead to. */
function groundUrl(model, state, url) {
    const route = (0,routes/* routeFor */.nR)(model, url);
    if (route === null)
        return missing(`no route in the source matches ${url}`);
    const current = state.path === null ? null : (0,routes/* routeFor */.nR)(model, state.path);
    const sameScreen = current !== null && current.screen !== null && current.screen === route.screen;
    if (current?.path !== route.path && !sameScreen) {
        return missing(`the steps lead to ${state.path ?? "no page"}, not to ${url}`);
    }
    return { grounded: true, element: null, source: route.source };
}
/** A URL that a test opens: a guarded one needs a project whose tests can sign in. */
function groundOpened(model, state, url) {
    const canSignIn = model.tests.helpers.some(({ kind }) => kind === "setup" || kind === "fixture");
    if ((0,routes/* routeFor */.nR)(model, url)?.guarded === true && !canSignIn) {
        return missing(`${url} is for users who are signed in`);
    }
    return groundUrl(model, state, url);
}
function groundEcho(state, locator) {
    for (const { text } of state.echoes) {
        const row = (0,flow/* present */.Eb)(state).find((element) => matches(withText(element, text), locator));
        if (row !== undefined)
            return { grounded: true, element: row, source: row.source };
    }
    if (locator.by === "text") {
        const echo = state.echoes.find(({ text }) => matchesText(text, locator.text, locator.exact));
        if (echo !== undefined)
            return { grounded: true, element: null, source: echo.source };
    }
    return missing(`${(0,grounding_locator/* describeLocator */.O)(locator)} is not in the source of ${state.path}`);
}
/** The element as it is in the row of that text: `Remove ${…}` is `Remove milk` there. */
function withText(element, text) {
    const name = element.name?.replaceAll(HOLE, () => text) ?? null;
    return { ...element, name };
}
function missing(reason) {
    return { grounded: false, reason };
}


/***/ }),

/***/ 22676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   O: () => (/* binding */ describeLocator)
/* harmony export */ });
/** A locator in words, for messages: `button "Save"`. */
function describeLocator(locator) {
    if (locator.by === "test_id")
        return `test id ${JSON.stringify(locator.id)}`;
    const exact = locator.exact ? " (exact)" : "";
    if (locator.by !== "role")
        return `${locator.by} ${JSON.stringify(locator.text)}${exact}`;
    return locator.name === null
        ? locator.role
        : `${locator.role} ${JSON.stringify(locator.name)}${exact}`;
}
/** `path:line`, as people and tools write a place in source. */
function placeOf(source) {
    return `${source.path}:${source.line}`;
}


/***/ }),

/***/ 12570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ isCatchAll),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   Yk: () => (/* binding */ hasParameter),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   nR: () => (/* binding */ routeFor)
/* harmony export */ });
/**
 * The route that a browser would show for a URL path, or null when the source knows none.
 *
 * A route without parameters wins over one with, and that over a catch-all. Query and trailing slash do not matter; in a hash
 * route (`/#/login`) the part after `#` does.
 */
function routeFor(model, url) {
    const matching = model.routes.filter((route) => routeMatches(route.path, url));
    const literal = matching.find((route) => !hasParameter(route.path));
    return literal ?? matching.find((route) => !isCatchAll(route.path)) ?? matching[0] ?? null;
}
/** The screen that is shown on a route. */
function screenOf(model, route) {
    const byId = model.screens.find((screen) => screen.id === route.screen);
    return byId ?? model.screens.find((screen) => screen.route === route.path) ?? null;
}
/** True for a route that shows the screen of another route, as a redirect does. */
function isAlias(model, route) {
    const screen = screenOf(model, route);
    return screen !== null && screen.route !== route.path;
}
function hasParameter(path) {
    return segmentsOf(path).some((segment) => isParameter(segment) || isRest(segment));
}
/** True for the route of everything that no other route shows. */
function isCatchAll(path) {
    return segmentsOf(path).some(isRest);
}
/** True for a path inside of the app: no other origin, no `mailto:`, not only a fragment. */
function isInternal(href) {
    return href.startsWith("/") && !href.startsWith("//");
}
function routeMatches(pattern, url) {
    const wanted = segmentsOf(pattern);
    const actual = segmentsOf(url);
    for (const [index, segment] of wanted.entries()) {
        if (isRest(segment))
            return true;
        const part = actual[index];
        if (part === undefined)
            return false;
        if (!isParameter(segment) && segment !== part)
            return false;
    }
    return wanted.length === actual.length;
}
function segmentsOf(url) {
    const hash = url.startsWith("/#/") ? "#" : "";
    const path = hash === "" ? (url.split(/[?#]/, 1)[0] ?? "") : (url.slice(2).split("?", 1)[0] ?? "");
    const segments = path.split("/").filter((segment) => segment !== "");
    return hash === "" ? segments : [hash, ...segments];
}
function isParameter(segment) {
    return segment.startsWith(":") && !isRest(segment);
}
function isRest(segment) {
    return segment === "*" || (segment.startsWith(":") && segment.endsWith("*"));
}


/***/ }),

/***/ 32883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   VT: () => (/* binding */ importLines),
/* harmony export */   kp: () => (/* binding */ freePath),
/* harmony export */   os: () => (/* binding */ specFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _grounding_routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6499);



/**
 * The folder that new specs go to: the project's own `testDir`, else the folder that holds its
 * specs, else `e2e` inside of the working directory. Relative to the repository root.
 */
function specFolder(model) {
    const config = model.tests.config;
    if (config?.framework === "playwright") {
        if (config.test_dir !== null)
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(config.test_dir);
        const spec = model.tests.specs.find(({ framework }) => framework === "playwright");
        if (spec !== undefined)
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(spec.path);
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(config.path), "e2e"));
    }
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(model.working_directory, "e2e"));
}
/** A file name out of a route: `/` is `home`, `/users/:id` is `users-id`. */
function fileStem(route) {
    const words = route
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "" && word !== "html");
    if ((0,_grounding_routes_js__WEBPACK_IMPORTED_MODULE_2__/* .isCatchAll */ .HE)(route))
        return "not-found";
    return words.length === 0 ? "home" : words.join("-").slice(0, 60);
}
/** The first of `stem.spec.ts`, `stem-2.spec.ts`, … that is not taken; adds it to `taken`. */
function freePath(folder, stem, taken) {
    for (let number = 1;; number += 1) {
        const name = number === 1 ? stem : `${stem}-${number}`;
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${name}.spec.ts`);
        // Names that differ in case alone are one file on macOS and Windows.
        if (taken.has(path.toLowerCase()))
            continue;
        taken.add(path.toLowerCase());
        return path;
    }
}
/** The import lines of a spec at `path`: the project's own fixtures when it has them. */
function importLines(model, path, style) {
    const end = style.semi ? ";" : "";
    const own = model.tests.helpers.find(isTestFixture);
    const specifier = own === undefined ? "@playwright/test" : specifierOf(own, path);
    const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("@playwright/test", style);
    const from = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(specifier, style);
    if (own === undefined || own.import_line?.includes("expect") === true) {
        return [`import { expect, test } from ${from}${end}`];
    }
    return [`import { expect } from ${plain}${end}`, `import { test } from ${from}${end}`];
}
function isTestFixture(helper) {
    return helper.kind === "fixture" && helper.export === "test" && helper.import_line !== null;
}
/** How the spec imports the fixture file; an alias of the project stays what it is. */
function specifierOf(helper, path) {
    const written = /from\s*["']([^"']+)["']/.exec(helper.import_line ?? "")?.[1];
    if (written !== undefined && !written.startsWith("."))
        return written;
    const target = helper.path.replace(/\.[cm]?[jt]sx?$/, "");
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target);
    return relative.startsWith(".") ? relative : `./${relative}`;
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
// Control characters, and the two separators that end a line in JavaScript comments.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu;
const ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** A string literal with the quotes that need fewer escapes, the preferred ones on a tie. */
function literal(value, style) {
    const preferred = style.singleQuote ? "'" : '"';
    const other = style.singleQuote ? '"' : "'";
    const quote = count(value, preferred) > count(value, other) ? other : preferred;
    const escaped = value
        .replaceAll("\\", "\\\\")
        .replaceAll(quote, `\\${quote}`)
        .replace(UNPRINTABLE, escapeCharacter);
    return quote + escaped + quote;
}
/** Text as one comment line: nothing in it can end the comment. */
function comment(text) {
    return `// ${text.replace(UNPRINTABLE, " ").trim()}`;
}
/** Columns that a line takes; East Asian wide characters and emoji take two. */
function widthOf(line) {
    let width = 0;
    for (const character of line)
        width += isWide(character) ? 2 : isMark(character) ? 0 : 1;
    return width;
}
function count(text, part) {
    return text.split(part).length - 1;
}
function escapeCharacter(character) {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return ESCAPES[character] ?? `\\u${code}`;
}
function isWide(character) {
    return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character);
}
function isMark(character) {
    return /\p{Mn}/u.test(character);
}


/***/ })

};
