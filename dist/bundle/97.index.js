export const id = 97;
export const ids = [97];
export const modules = {

/***/ 29750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ testabilityGaps)
/* harmony export */ });
const INTERACTIVE = new Set([
    "button",
    "checkbox",
    "combobox",
    "link",
    "listbox",
    "menuitem",
    "radio",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "tab",
    "textbox",
]);
/** Interactive elements that no locator can name, each once, in source order. */
function testabilityGaps(model) {
    const gaps = new Map();
    for (const { elements } of model.screens) {
        for (const element of elements) {
            if (!isInteractive(element) || isNamed(element))
                continue;
            const { path, line } = element.source;
            gaps.set(`${path}:${line}`, {
                path,
                line,
                element: `<${element.tag}> ${element.role ?? ""}`.trim(),
            });
        }
    }
    return [...gaps.values()].sort((left, right) => left.path.localeCompare(right.path, "en") || left.line - right.line);
}
function isInteractive(element) {
    return element.field !== null || (element.role !== null && INTERACTIVE.has(element.role));
}
function isNamed(element) {
    const { name, label, placeholder, test_id: testId, alternatives } = element;
    return ([name, label, placeholder, testId].some((text) => text !== null) || alternatives.length > 0);
}


/***/ }),

/***/ 35097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOfflineModel: () => (/* binding */ createOfflineModel)
});

// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/contracts/validators.js
var validators = __webpack_require__(94487);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/testability.js
var testability = __webpack_require__(29750);
;// CONCATENATED MODULE: ./lib/src/models/offline/author/coverage-notes.js

const MAX_LINES = 20;
/** What the cases do not cover and why, one sentence a line. */
function coverageNotes(model, plan, selected) {
    const unnamed = (0,testability/* testabilityGaps */.s)(model).length;
    const beyond = plan.candidates.length - selected;
    const lines = [
        "Cases were derived from the source; nothing was run, and no server data is assumed.",
        ...(beyond > 0 ? [`${beyond} more cases are sure but beyond this depth.`] : []),
        ...(unnamed > 0 ? [`${unnamed} interactive elements have no name or test id.`] : []),
        ...(model.gaps.length > 0
            ? [`${model.gaps.length} places in the source were not understood.`]
            : []),
        ...new Set(plan.leftOut),
    ];
    const rest = lines.length - MAX_LINES;
    return [...lines.slice(0, MAX_LINES), ...(rest > 0 ? [`And ${rest} more.`] : [])].join("\n");
}

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/locator.js
var locator = __webpack_require__(22676);
;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/roles.js
/**
 * ARIA roles that a phrase may name, as `getByRole` takes them. Abstract roles and roles without an
 * accessible name are left out. Source: WAI-ARIA 1.2, section 5.4.
 */
const ROLES = new Set([
    "alert",
    "alertdialog",
    "article",
    "banner",
    "blockquote",
    "button",
    "cell",
    "checkbox",
    "columnheader",
    "combobox",
    "complementary",
    "contentinfo",
    "dialog",
    "document",
    "feed",
    "figure",
    "form",
    "grid",
    "gridcell",
    "group",
    "heading",
    "img",
    "link",
    "list",
    "listbox",
    "listitem",
    "log",
    "main",
    "menu",
    "menubar",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "meter",
    "navigation",
    "option",
    "progressbar",
    "radio",
    "radiogroup",
    "region",
    "row",
    "rowgroup",
    "rowheader",
    "scrollbar",
    "search",
    "searchbox",
    "separator",
    "slider",
    "spinbutton",
    "status",
    "switch",
    "tab",
    "table",
    "tablist",
    "tabpanel",
    "textbox",
    "timer",
    "toolbar",
    "tooltip",
    "tree",
    "treegrid",
    "treeitem",
]);
function isRole(word) {
    return ROLES.has(word);
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/targets.js

/** Letters of a part of a name that still tell the element from others. */
const MIN_COMMON = 5;
/** True when a fact is in the source word for word. */
function isSure({ certainty }) {
    return certainty === "literal" || certainty === "translated";
}
/** How a phrase names the element; null when it has nothing to be named by. */
function targetOf(element) {
    const { test_id: id, text } = element;
    const named = byRole(element) ?? byLabel(element);
    if (named !== null)
        return named;
    if (id !== null)
        return { by: "test_id", id };
    return isSure(element) && text !== null && text !== "" ? { by: "text", text } : null;
}
function byRole(element) {
    const { role } = element;
    const name = isSure(element) ? element.name : commonWords(element);
    if (role === null || !isRole(role) || name === null || name === "")
        return null;
    return { by: "role", role, name };
}
function byLabel(element) {
    const { field, label, placeholder } = element;
    const words = label ?? placeholder;
    return field === null || words === null || !isSure(element)
        ? null
        : { by: "label", label: words };
}
/**
 * The last words of a name of which only the white space between its parts is not certain: a style
 * sheet decides whether `Save` and `new name` are joined. Null when more than that is open.
 */
function commonWords({ certainty, name, alternatives }) {
    if (certainty !== "alternatives" || name === null || alternatives.length === 0)
        return null;
    if (alternatives.some((other) => letters(other) !== letters(name)))
        return null;
    const words = name.split(" ");
    const endings = words.map((_, index) => words.slice(index).join(" "));
    const common = endings.find((ending) => alternatives.every((other) => other.endsWith(ending)));
    return common === undefined || common.length < MIN_COMMON ? null : common;
}
function letters(text) {
    return text.replaceAll(/\s/g, "");
}
/** True but for what is found by a test id, which users do not see. */
function isNamed(expectation) {
    return expectation.kind !== "state" || expectation.target.by !== "test_id";
}
/** What people call the element, for titles: `"Save" button`. */
function wordsFor(element) {
    const { role, name, label, placeholder, text, test_id: id, tag } = element;
    const words = name ?? label ?? placeholder ?? text ?? id;
    const noun = role ?? (element.field === null ? (text === null ? tag : "text") : "field");
    return words === null ? noun : `"${words}" ${noun}`;
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/behaviours.js


/** Outcomes by how much they say about what a control is for. */
const TELLING = [
    "navigates",
    "echoes",
    "shows",
    "changes",
    "clears",
    "hides",
];
/** How many ways to use a control wrongly are tried. */
const MAX_MISUSES = 3;
/**
 * Every way to use the controls of a screen of which the source says for certain what happens: as
 * it is meant, and with fields left empty.
 */
function behavioursOf(place, leftOut) {
    const behaviours = [];
    for (const control of controlsOf(place, leftOut)) {
        behaviours.push(...intendedUse(control, place.screen.elements), ...misusesOf(control).slice(0, MAX_MISUSES));
    }
    return behaviours;
}
/** The use of a control that has this effect; null when the control is not known. */
function behaviourOf(effect, screen) {
    const trigger = triggerOf(effect, screen);
    if (trigger === null || (effect.unless ?? []).length > 0)
        return null;
    const form = formOf(trigger, screen);
    const [behaviour] = intendedUse({ trigger, form, action: effect.action, effects: [effect] }, []);
    return behaviour ?? null;
}
/** The same control of a layout or shared component, whichever screen shows it. */
function identityOf({ trigger, effects, empty }) {
    const outcomes = effects.map(({ outcome, target }) => `${outcome} ${localId(target)}`);
    return [trigger.role, trigger.name, (0,locator/* placeOf */.$)(trigger.source), empty.length, ...outcomes].join("|");
}
/** Controls that only differ in the row they stand in, such as "Edit milk" and "Edit bread". */
function familyOf({ trigger, effects, empty }) {
    const [verb] = (trigger.name ?? "").split(" ");
    const outcomes = effects.map(({ outcome }) => outcome).sort();
    return [verb, (0,locator/* placeOf */.$)(trigger.source), empty.length, ...outcomes].join("|");
}
/** An id without the screen that it begins with. */
function localId(id) {
    return id.slice(id.lastIndexOf("::") + 1);
}
function controlsOf({ screen, route }, leftOut) {
    const controls = new Map();
    for (const effect of screen.effects) {
        const trigger = triggerOf(effect, screen);
        if (trigger === null || isPlainLink(effect, trigger))
            continue;
        if (!isSure(effect) && !isTakenIn(effect, screen)) {
            leftOut.push(`What the ${wordsFor(trigger)} on ${route.path} does is not certain.`);
            continue;
        }
        const { action } = effect;
        const key = `${trigger.id} ${action}`;
        const form = formOf(trigger, screen);
        const effects = [...(controls.get(key)?.effects ?? []), effect];
        controls.set(key, { trigger, form, action, effects });
    }
    return [...controls.values()];
}
/**
 * True for a form that may check its fields first, but then both empties and shows what was filled
 * in: with valid values that is what it is for. One that may lead elsewhere, or say what is wrong,
 * may refuse the values.
 */
function isTakenIn(effect, { effects }) {
    if (effect.certainty !== "pattern")
        return false;
    const same = effects.filter(({ trigger, action }) => trigger === effect.trigger && action === effect.action);
    const fields = (outcome) => same.filter((one) => one.outcome === outcome).map(({ target }) => target);
    const shown = fields("echoes").filter((field) => fields("clears").includes(field));
    const mayRefuse = same.some((one) => one.outcome === "navigates" || (one.outcome === "shows" && !isSure(one)));
    const isFilled = effect.requires.includes(effect.target);
    return !mayRefuse && isFilled && shown.includes(effect.target);
}
function intendedUse(control, elements) {
    const { trigger, form, action } = control;
    const always = control.effects.filter(({ unless = [] }) => unless.length === 0);
    const effects = withoutShiftedRows(always, elements);
    if (effects.length === 0)
        return [];
    const formFields = action === "submit" ? (form?.fields ?? []) : [];
    const filled = new Set([...formFields, ...effects.flatMap(({ requires }) => requires)]);
    effects.sort((left, right) => TELLING.indexOf(left.outcome) - TELLING.indexOf(right.outcome));
    return [{ trigger, form, action, effects, filled, empty: [] }];
}
/**
 * Where rows of one list both change and go, it is told how many there are afterwards, not which
 * one went: nothing is said about those.
 */
function withoutShiftedRows(effects, elements) {
    const rowOf = new Map(elements.map(({ id, role, source }) => [id, `${role} ${(0,locator/* placeOf */.$)(source)}`]));
    const rowsThat = (outcome) => new Set(effects.filter((effect) => effect.outcome === outcome).map(({ target }) => rowOf.get(target)));
    const [changed, hidden] = [rowsThat("changes"), rowsThat("hides")];
    return effects.filter(({ target }) => {
        const row = rowOf.get(target);
        return row === undefined || !changed.has(row) || !hidden.has(row);
    });
}
function misusesOf(control) {
    const misuses = new Map();
    for (const effect of control.effects) {
        const { requires, unless = [] } = effect;
        if (unless.length === 0)
            continue;
        const key = [...requires, "unless", ...unless].sort().join(" ");
        const effects = [...(misuses.get(key)?.effects ?? []), effect];
        const { trigger, form, action } = control;
        const filled = new Set(requires);
        misuses.set(key, { trigger, form, action, effects, filled, empty: unless });
    }
    return [...misuses.values()];
}
/** Following links is a case of its own kind. */
function isPlainLink(effect, trigger) {
    return effect.outcome === "navigates" && trigger.role === "link" && trigger.href !== null;
}
/** The element to act on: that of the effect, or the button or last field of its form. */
function triggerOf(effect, { elements, forms }) {
    const form = forms.find(({ id }) => id === effect.trigger);
    const id = form === undefined ? effect.trigger : (form.submit ?? form.fields.at(-1));
    return elements.find((element) => element.id === id) ?? null;
}
function formOf({ id }, { forms }) {
    return forms.find((form) => form.submit === id || form.fields.includes(id)) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/candidate.js
/** Value of a kind of case: flows that depend on behaviour before what is only seen. */
const SCORES = {
    formFlow: 100,
    page: 90,
    control: 80,
    fields: 70,
    navigation: 60,
    toggle: 50,
};

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/flow.js + 1 modules
var flow = __webpack_require__(35930);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/routes.js
var routes = __webpack_require__(12570);
;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/shape.js
const QUOTED = /"(?:[^"\\]|\\.)*"/g;
/**
 * Takes the quoted parts out of a phrase, so that no word inside of quotes is taken for grammar.
 *
 * Quoted parts are JSON strings (RFC 8259, section 7): `\"` is a quote, `\\` a backslash. Null when
 * one of them is not, or when a quote is left open.
 */
function shapeOf(phrase) {
    const values = [];
    for (const quoted of phrase.match(QUOTED) ?? []) {
        const value = unquote(quoted);
        if (value === null)
            return null;
        values.push(value);
    }
    const words = phrase.replace(QUOTED, '""').trim();
    const quotes = words.split('"').length - 1;
    return quotes === values.length * 2 ? { words, values } : null;
}
/** A value as it stands in a phrase. */
function quote(value) {
    return JSON.stringify(value);
}
function unquote(quoted) {
    try {
        const value = JSON.parse(quoted);
        return typeof value === "string" ? value : null;
    }
    catch {
        return null;
    }
}
/** Splits at `; ` outside of quotes. */
function splitPhrases(text) {
    const phrases = [];
    let start = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (quoted && character === "\\")
            index += 1;
        else if (character === '"')
            quoted = !quoted;
        else if (!quoted && text.startsWith("; ", index)) {
            phrases.push(text.slice(start, index));
            start = index + 2;
        }
    }
    phrases.push(text.slice(start));
    return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}

;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/format.js

/** The phrase for a step, such that `parseStep` gives the step back. */
function formatStep(step) {
    switch (step.kind) {
        case "open":
            return `Open ${quote(step.path)}`;
        case "fill":
            return `Fill ${formatTarget(step.target)} with ${quote(step.value)}`;
        case "choose":
            return `Choose ${quote(step.option)} in ${formatTarget(step.target)}`;
        case "press":
            return `Press ${quote(step.key)}`;
        case "click":
        case "tap":
        case "check":
        case "uncheck":
            return `${capitalised(step.kind)} ${formatTarget(step.target)}`;
        case "prose":
            return step.text;
    }
}
/** The phrase for an expectation, such that `parseExpectation` gives it back. */
function formatExpectation(expectation) {
    switch (expectation.kind) {
        case "url":
            return `The URL is ${quote(expectation.path)}`;
        case "value":
            return `${capitalised(formatTarget(expectation.target))} has value ${quote(expectation.value)}`;
        case "state":
            return `${capitalised(formatTarget(expectation.target))} is ${expectation.state}`;
        case "prose":
            return expectation.text;
    }
}
/** All expectations of a case in one text, such that `parseExpected` gives them back. */
function formatExpected(expectations) {
    return expectations.map(formatExpectation).join("; ");
}
/** How a phrase names its target, e.g. `the "Save" button`. */
function formatTarget(target) {
    switch (target.by) {
        case "role":
            return `the ${quote(target.name)} ${target.role}`;
        case "label":
            return `the ${quote(target.label)} field`;
        case "text":
            return `the text ${quote(target.text)}`;
        case "test_id":
            return `the element with test id ${quote(target.id)}`;
    }
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/types.js
/** States that an expectation can name, spelled as in the phrase. */
const TARGET_STATES = [
    "visible",
    "not visible",
    "checked",
    "not checked",
    "enabled",
    "disabled",
];

;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/parse.js



const TARGET = '(the "" [a-z]+|the element with test id ""|the text "")';
const STEP_FORMS = [
    { words: /^Open ""$/, read: (_, [path = ""]) => ({ kind: "open", path }) },
    { words: /^Press ""$/, read: (_, [key = ""]) => ({ kind: "press", key }) },
    {
        words: new RegExp(`^Fill ${TARGET} with ""$`),
        read: ([, words = ""], [name = "", value = ""]) => withTarget(words, name, (target) => ({ kind: "fill", target, value })),
    },
    {
        words: new RegExp(`^Choose "" in ${TARGET}$`),
        read: ([, words = ""], [option = "", name = ""]) => withTarget(words, name, (target) => ({ kind: "choose", option, target })),
    },
    actionForm("Click", "click"),
    actionForm("Tap", "tap"),
    actionForm("Check", "check"),
    actionForm("Uncheck", "uncheck"),
];
const EXPECTATION_FORMS = [
    { words: /^The URL is ""$/, read: (_, [path = ""]) => ({ kind: "url", path }) },
    {
        words: new RegExp(`^${TARGET} has value ""$`, "i"),
        read: ([, words = ""], [name = "", value = ""]) => withTarget(words, name, (target) => ({ kind: "value", target, value })),
    },
    {
        words: new RegExp(`^${TARGET} is (${TARGET_STATES.join("|")})$`, "i"),
        read: ([, words = "", state = ""], [name = ""]) => withTarget(words, name, (target) => ({
            kind: "state",
            target,
            state: state.toLowerCase(),
        })),
    },
];
/**
 * The meaning of one step of a test case; a phrase outside of the language is prose.
 * Source: design section 6, "Step language".
 */
function parseStep(phrase) {
    return read(phrase, STEP_FORMS) ?? { kind: "prose", text: phrase };
}
/** The meaning of one expectation. */
function parseExpectation(phrase) {
    return read(phrase, EXPECTATION_FORMS) ?? { kind: "prose", text: phrase };
}
/** The meaning of a test case's `expected`: expectations joined by `; `. */
function parseExpected(expected) {
    return splitPhrases(expected).map(parseExpectation);
}
function read(phrase, forms) {
    const shape = shapeOf(phrase);
    if (shape === null)
        return null;
    return readShape(withoutFullStop(shape), forms);
}
function readShape(shape, forms) {
    for (const form of forms) {
        const match = form.words.exec(shape.words);
        if (match !== null)
            return form.read(match, shape.values);
    }
    return null;
}
/** Models like to end a phrase with a full stop; it means nothing. */
function withoutFullStop(shape) {
    return shape.words.endsWith(".") ? { ...shape, words: shape.words.slice(0, -1) } : shape;
}
function actionForm(verb, kind) {
    return {
        words: new RegExp(`^${verb} ${TARGET}$`),
        read: ([, words = ""], [name = ""]) => withTarget(words, name, (target) => ({ kind, target })),
    };
}
function withTarget(words, name, use) {
    const target = parse_targetOf(words.toLowerCase(), name);
    return target === null ? null : use(target);
}
function parse_targetOf(words, name) {
    if (words === 'the element with test id ""')
        return { by: "test_id", id: name };
    if (words === 'the text ""')
        return { by: "text", text: name };
    const noun = words.slice(words.lastIndexOf(" ") + 1);
    if (noun === "field")
        return { by: "label", label: name };
    return isRole(noun) ? { by: "role", role: noun, name } : null;
}

;// CONCATENATED MODULE: ./lib/src/frameworks/step-language/index.js



// EXTERNAL MODULE: ./lib/src/frameworks/playwright/grounding/ground.js + 1 modules
var ground = __webpack_require__(95868);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer/choose-locator.js


/**
 * The first locator for a target that finds exactly one element in this state: role and name, then
 * label, placeholder and test id; `exact` only where the name alone would find more.
 * Source: https://playwright.dev/docs/best-practices#use-locators
 */
function chooseLocator(state, target, shown = true) {
    let reason = null;
    const candidates = candidatesFor(target);
    // What reads otherwise now may still hold the old words as a part.
    const ordered = shown || state.changed.size === 0 ? candidates : exactFirst(candidates);
    for (const locator of ordered) {
        const grounding = shown ? (0,ground/* ground */.qN)(state, locator) : (0,ground/* groundHidden */.cy)(state, locator);
        if (grounding.grounded)
            return { locator, element: grounding.element };
        reason ??= grounding.reason;
    }
    return { locator: null, reason: `${formatTarget(target)}: ${reason ?? "cannot be located"}` };
}
function candidatesFor(target) {
    switch (target.by) {
        case "test_id":
            return [{ by: "test_id", id: target.id }];
        case "text":
            return looseAndExact((exact) => ({ by: "text", text: target.text, exact }));
        case "label":
            return [...fieldLocators(target.label)];
        case "role": {
            const { role, name } = target;
            const byRole = looseAndExact((exact) => ({ by: "role", role, name, exact }));
            return isFieldRole(role) ? [...byRole, ...fieldLocators(name)] : byRole;
        }
    }
}
/** Some fields have no role (a password), or are named by their placeholder alone. */
function fieldLocators(text) {
    return [
        ...looseAndExact((exact) => ({ by: "label", text, exact })),
        ...looseAndExact((exact) => ({ by: "placeholder", text, exact })),
    ];
}
function isFieldRole(role) {
    return ["textbox", "searchbox", "spinbutton", "combobox", "slider"].includes(role);
}
function exactFirst(locators) {
    return [...locators.filter(isExact), ...locators.filter((locator) => !isExact(locator))];
}
function isExact(locator) {
    return "exact" in locator && locator.exact;
}
function looseAndExact(locator) {
    return [locator(false), locator(true)];
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/titles.js


const READING = 1.5;
/** How much less what has only a test id says. */
const UNNAMED = 0.5;
/** What a control does, in the words of its most telling outcome. */
function behaviourTitle({ screen }, { trigger, empty, filled, effects }, { inputs, expected, }) {
    const readings = effects.flatMap(({ outcome, reads }) => outcome === "changes" ? (reads ?? []) : []);
    const outcomes = expected.map((expectation) => {
        const outcome = outcomeOf(expectation, inputs);
        // A count that follows says less of a control than what comes or goes.
        if (isReading(expectation, readings))
            return { ...outcome, weight: READING };
        return isNamed(expectation) ? outcome : { ...outcome, weight: outcome.weight - UNNAMED };
    });
    const [best] = outcomes.sort((left, right) => right.weight - left.weight);
    const left = screen.elements.filter(({ id }) => empty.includes(id)).map(wordsFor);
    const way = empty.length === 0
        ? ""
        : filled.size === 0
            ? " of an empty form"
            : ` without ${left.join(" and ")}`;
    return `${wordsFor(trigger)}${way} ${best?.words ?? "changes the page"}`;
}
/** What people call the page: a heading or title that no other page has, or its path. */
function pageName({ model, screen, route }) {
    const others = model.screens.filter((other) => other !== screen);
    const isOwn = (name) => !others.some((other) => other.title === name || headingsOf(other).includes(name));
    const heading = headingsOf(screen).find(isOwn);
    if (heading !== undefined)
        return `"${heading}" page`;
    return screen.title !== null && isOwn(screen.title) ? screen.title : route.path;
}
function headingsOf({ elements }) {
    const headings = elements.filter(({ role, initial }) => role === "heading" && initial);
    return headings.flatMap(({ name }) => name ?? []);
}
function isReading(expectation, readings) {
    if (expectation.kind !== "state" || expectation.state !== "visible")
        return false;
    const { target } = expectation;
    const words = target.by === "role" ? target.name : target.by === "text" ? target.text : null;
    return words !== null && readings.includes(words);
}
function outcomeOf(expectation, inputs) {
    switch (expectation.kind) {
        case "url":
            return { weight: 4, words: `leads to ${expectation.path}` };
        case "value":
            return { weight: 1, words: `empties ${formatTarget(expectation.target)}` };
        case "state": {
            const target = nameIn(expectation.target, inputs);
            if (expectation.state === "not visible")
                return { weight: 2, words: `hides ${target}` };
            if (expectation.state !== "visible")
                return { weight: 2, words: `leaves ${target} ${expectation.state}` };
            return { weight: 3, words: `shows ${target}` };
        }
        case "prose":
            return { weight: 0, words: expectation.text };
    }
}
/** What was entered is not named: it is only a sample. */
function nameIn(target, inputs) {
    const entered = target.by === "text" &&
        inputs.some((step) => step.kind === "fill" && step.value === target.text);
    return entered ? "what was entered" : formatTarget(target);
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/page-case.js




/** How many elements of a kind one case looks for. */
const LIMITS = [
    ["heading", 3],
    ["field", 5],
    ["button", 4],
    ["link", 5],
];
/** One case per screen: what it shows whatever the data. */
function pageCase(place) {
    const { route, screen, state, way, home } = place;
    const targets = LIMITS.flatMap(([kind, limit]) => sureTargets(state, withoutFurtherRadios(screen.elements).filter((element) => kindOf(element) === kind)).slice(0, limit));
    if (targets.length === 0)
        return [];
    return [
        {
            key: `${route.path} page`,
            title: `${pageName(place)} shows its main content`,
            preconditions: [],
            steps: way,
            expected: targets.map((target) => ({ kind: "state", target, state: "visible" })),
            priority: home ? "critical" : "high",
            score: SCORES.page,
            route: route.path,
        },
    ];
}
/** Of the radio buttons of one group, the first stands for all. */
function withoutFurtherRadios(elements) {
    const groups = new Set();
    return elements.filter(({ role, field }) => {
        if (role !== "radio" || field === null)
            return true;
        const group = field.name ?? "";
        const isFurther = groups.has(group);
        groups.add(group);
        return !isFurther;
    });
}
/** Targets that find exactly one element in this state. */
function sureTargets(state, elements) {
    return elements
        .filter((element) => element.initial && !element.repeated && isSure(element))
        .map(targetOf)
        .filter((target) => target !== null)
        .filter((target) => chooseLocator(state, target).locator !== null);
}
function kindOf(element) {
    return element.field === null ? (element.role ?? "text") : "field";
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/navigation-cases.js





/** One case per link into the app; a link that every screen shows is followed from the first. */
function navigationCases(place, followed) {
    return place.screen.elements.flatMap((element) => {
        const key = `${element.name ?? ""} ${element.href ?? ""}`;
        if (followed.has(key))
            return [];
        const candidate = navigationCase(place, element);
        if (candidate === null)
            return [];
        followed.add(key);
        return [candidate];
    });
}
function navigationCase(place, element) {
    const { href } = element;
    const target = targetOf(element);
    if (href === null || target === null || !isFollowable(place, element, href))
        return null;
    const { path } = place.route;
    return {
        key: `${path} follow ${element.name ?? href}`,
        title: `${wordsFor(element)} leads to ${href}`,
        preconditions: [],
        steps: [...place.way, { kind: "click", target }],
        expected: arrivalAt(place, href),
        priority: "high",
        score: SCORES.navigation,
        route: path,
    };
}
/** Headings that were not there before come first: they show that the page has changed. */
function newHeadings(place, elements) {
    const headings = elements.filter(({ role }) => role === "heading");
    const isOld = ({ name }) => place.screen.elements.some((old) => old.role === "heading" && old.name === name);
    return [...headings.filter((heading) => !isOld(heading)), ...headings.filter(isOld)];
}
/** The URL (but where it may change again), and a heading of the screen when there is a sure one. */
function arrivalAt(place, path) {
    const { model } = place;
    const state = (0,flow/* open */.ho)(model, path);
    const headings = newHeadings(place, state?.screen?.elements ?? []);
    const shown = state === null ? [] : sureTargets(state, headings).slice(0, 1);
    const route = (0,routes/* routeFor */.nR)(model, path);
    const url = route === null || (0,routes/* isAlias */.Vj)(model, route) ? [] : [{ kind: "url", path }];
    return [
        ...url,
        ...shown.map((target) => ({ kind: "state", target, state: "visible" })),
    ];
}
/** True when a visitor at this place who goes to that path sees what the source says is there. */
function isOpenPath(place, path) {
    if (!(0,routes/* isInternal */.iu)(path) || (0,routes/* hasParameter */.Yk)(path))
        return false;
    const route = (0,routes/* routeFor */.nR)(place.model, path);
    if (route === null || (0,routes/* hasParameter */.Yk)(route.path))
        return false;
    return !route.guarded || place.route.guarded;
}
/** For every link that can be followed from here, the step that follows it. */
function linkSteps(place) {
    return place.screen.elements.flatMap((element) => {
        const target = targetOf(element);
        const followable = element.href !== null && isFollowable(place, element, element.href);
        return followable && target !== null ? [[{ kind: "click", target }]] : [];
    });
}
function isFollowable(place, element, href) {
    if (!element.initial || element.repeated || !isSure(element))
        return false;
    const elsewhere = (0,routes/* routeFor */.nR)(place.model, href)?.path !== place.route.path;
    return elsewhere && isOpenPath(place, href);
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/expectations.js





/** Of many things that come or go at once, a few tell as much. */
const MAX_SHOWN = 6;
const MAX_ABSENT = 3;
/** What the effects of a behaviour let a test expect, the most telling first, nothing twice. */
function expectationsOf(place, { effects }, inputs) {
    const all = effects.flatMap((effect) => expectationOf(place, effect, inputs));
    const distinct = all.filter((expectation, index) => {
        const words = wordsOf(expectation);
        return all.findIndex((other) => wordsOf(other) === words) === index;
    });
    const inState = (state) => namedFirst(distinct.filter((one) => one.kind === "state" && one.state === state));
    const left = new Set([
        ...inState("visible").slice(MAX_SHOWN),
        ...inState("not visible").slice(MAX_ABSENT),
    ]);
    return distinct.filter((expectation) => !left.has(expectation));
}
/** What users see by name before what only a test id tells. */
function namedFirst(expectations) {
    return [...expectations.filter(isNamed), ...expectations.filter((one) => !isNamed(one))];
}
/** A list that is named by its heading reads the same: once is enough. */
function wordsOf(expectation) {
    if (expectation.kind !== "state" || expectation.target.by !== "role")
        return JSON.stringify(expectation);
    const { role, name } = expectation.target;
    const noun = role === "list" || role === "heading" ? "named" : role;
    return JSON.stringify([expectation.state, noun, name]);
}
function expectationOf(place, effect, inputs) {
    const element = place.screen.elements.find(({ id }) => id === effect.target);
    const target = element === undefined ? null : targetOf(element);
    switch (effect.outcome) {
        case "navigates":
            return leadsTo(place, effect.target) ? arrivalAt(place, effect.target) : [];
        case "shows":
            return visible(element === undefined ? null : shownTarget(element, effect));
        case "hides":
            return target === null ? [] : [{ kind: "state", target, state: "not visible" }];
        case "clears":
            return target === null ? [] : [{ kind: "value", target, value: "" }];
        case "echoes":
            return echoOf(element, inputs);
        case "changes":
            return changeOf(effect, element);
    }
}
function visible(target) {
    return target === null ? [] : [{ kind: "state", target, state: "visible" }];
}
/** What is shown again may read otherwise than at first, and a count depends on the data. */
function shownTarget(element, effect) {
    if (effect.reads !== undefined)
        return readingOf(element, effect);
    return element.initial || isCount(element) ? null : targetOf(element);
}
/** The element by what the effect makes it read; null when that is not known. */
function readingOf(element, effect) {
    const { role, name, text } = element;
    const reads = (0,flow/* readingAfter */.VF)(element, effect);
    if (reads === null)
        return null;
    if (reads === (name ?? text))
        return targetOf(element);
    if (element.field !== null || !isSure(element))
        return null;
    if (role !== null && name !== null && isRole(role))
        return { by: "role", role, name: reads };
    return text === null ? null : { by: "text", text: reads };
}
/** A number in a text that comes later depends on the data: `3 items left`. */
function isCount(element) {
    return /(?:^|\s)\d+(?:\s|$)/.test(element?.name ?? element?.text ?? "");
}
/**
 * What the element reads afterwards. Where that is not known: a box that is used is checked; of
 * anything else, what it read before is gone.
 */
function changeOf(effect, element) {
    const target = element === undefined ? null : targetOf(element);
    if (element === undefined || target === null)
        return [];
    const reading = readingOf(element, effect);
    if (reading !== null)
        return visible(reading);
    if (element.field !== null) {
        const isOwn = effect.trigger === element.id && element.role === "checkbox";
        return isOwn ? [{ kind: "state", target, state: "checked" }] : [];
    }
    const isRead = element.role === "heading" || element.role === "button" || target.by === "text";
    return isRead && isSure(element) ? [{ kind: "state", target, state: "not visible" }] : [];
}
/** A form that leads to a guarded page is how users sign in. */
function leadsTo(place, path) {
    return isOpenPath(place, path) || (0,routes/* routeFor */.nR)(place.model, path)?.guarded === true;
}
/** The typed text, when it is one that nothing else on the page says. */
function echoOf(element, inputs) {
    if (element === undefined || element.field?.type === "number")
        return [];
    const target = JSON.stringify(targetOf(element));
    const fill = inputs.find((step) => step.kind === "fill" && JSON.stringify(step.target) === target);
    if (fill?.kind !== "fill")
        return [];
    return [{ kind: "state", target: { by: "text", text: fill.value }, state: "visible" }];
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer/compile-case.js




const MATCHERS = {
    visible: "toBeVisible",
    "not visible": "toBeHidden",
    checked: "toBeChecked",
    "not checked": "not.toBeChecked",
    enabled: "toBeEnabled",
    disabled: "toBeDisabled",
};
const METHODS = { click: "click", tap: "click", check: "check", uncheck: "uncheck" };
/** Compiles a case in the step language, following on its way what the source says of each step. */
function compileCase(model, testCase) {
    const steps = testCase.steps.map(parseStep);
    const expectations = parseExpected(testCase.expected);
    const compiler = new CaseCompiler(model);
    for (const step of steps)
        compiler.step(step);
    for (const expectation of expectations)
        compiler.expectation(expectation);
    if (expectations.length === 0)
        compiler.fail("The case expects nothing.");
    const opened = steps.find((step) => step.kind === "open");
    return {
        testCase,
        path: opened?.path ?? null,
        statements: compiler.statements,
        fixme: compiler.problem,
    };
}
/** The state after these steps; null when one of them cannot be followed in the source. */
function stateAfter(model, steps) {
    const compiler = new CaseCompiler(model);
    for (const step of steps)
        compiler.step(step);
    return compiler.problem === null ? compiler.state : null;
}
class CaseCompiler {
    statements = [];
    problem = null;
    #model;
    #state = flow/* NOWHERE */.JW;
    #lastLocator = null;
    constructor(model) {
        this.#model = model;
    }
    get state() {
        return this.#state;
    }
    fail(reason) {
        this.problem ??= reason;
    }
    step(step) {
        const phrase = formatStep(step);
        switch (step.kind) {
            case "open":
                return this.#open(phrase, step.path);
            case "press":
                return this.#press(phrase, step.key);
            case "fill":
                return this.#act(phrase, step.target, { kind: "fill", value: step.value });
            case "choose":
                return this.#act(phrase, step.target, { kind: "choose", value: step.option });
            case "click":
            case "tap":
            case "check":
            case "uncheck":
                return this.#act(phrase, step.target, { kind: METHODS[step.kind], value: "" });
            case "prose":
                return this.fail(`This step is not in the step language: ${step.text}`);
        }
    }
    expectation(expectation) {
        const phrase = formatExpectation(expectation);
        switch (expectation.kind) {
            case "url":
                return this.#expectUrl(phrase, expectation.path);
            case "value":
                return this.#expect(phrase, expectation.target, ["toHaveValue", expectation.value]);
            case "state":
                return this.#expect(phrase, expectation.target, [MATCHERS[expectation.state], null]);
            case "prose":
                return this.fail(`This expectation is not in the step language: ${expectation.text}`);
        }
    }
    #open(phrase, path) {
        const state = (0,flow/* open */.ho)(this.#model, path);
        if (state === null)
            return this.fail(`No route in the source matches ${path}.`);
        const grounding = (0,ground/* groundOpened */.Ti)(this.#model, state, path);
        if (!grounding.grounded)
            return this.fail(grounding.reason);
        this.#state = state;
        this.#lastLocator = null;
        this.#add(phrase, { kind: "goto", path });
    }
    #act(phrase, target, action) {
        const choice = chooseLocator(this.#state, target);
        if (choice.locator === null)
            return this.fail(choice.reason);
        const method = action.kind === "choose" ? "selectOption" : action.kind;
        const value = method === "fill" || method === "selectOption" ? action.value : null;
        this.#add(phrase, { kind: "act", locator: choice.locator, method, value });
        this.#lastLocator = choice.locator;
        this.#follow(choice.element, action);
    }
    #press(phrase, key) {
        const locator = this.#lastLocator;
        if (locator === null)
            return this.#add(phrase, { kind: "press", key });
        this.#add(phrase, { kind: "act", locator, method: "press", value: key });
        this.#follow(this.#state.focused, { kind: "press", value: key });
    }
    #expectUrl(phrase, path) {
        const grounding = (0,ground/* groundUrl */.jw)(this.#model, this.#state, path);
        if (!grounding.grounded)
            return this.fail(grounding.reason);
        this.#add(phrase, { kind: "expect_url", path });
    }
    #expect(phrase, target, [matcher, value]) {
        const choice = chooseLocator(this.#state, target, matcher !== MATCHERS["not visible"]);
        if (choice.locator === null)
            return this.fail(choice.reason);
        const { locator, element } = choice;
        const isEchoed = element === null && matcher === MATCHERS.visible;
        const code = isEchoed && mayRepeat(this.#state)
            ? { kind: "expect_some", locator }
            : { kind: "expect", locator, matcher, value };
        this.#add(phrase, code);
    }
    #follow(element, action) {
        if (element === null)
            return;
        this.#state = (0,flow/* act */.Rb)(this.#model, this.#state, { ...action, element });
    }
    #add(phrase, code) {
        this.statements.push({ phrase, code });
    }
}
/** A page that repeats a text in a row of several elements may show it more than once. */
function mayRepeat({ screen }) {
    const repeated = screen?.elements.filter((element) => element.repeated) ?? [];
    return repeated.length > 1;
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/grounded-part.js


/** Those of the expectations that are grounded after the steps; the reason when none is. */
function groundedPart(model, steps, expected) {
    const problemOf = (some) => compileCase(model, testCaseOf(steps, some)).fixme;
    const problem = problemOf(expected);
    if (problem === null)
        return expected;
    const grounded = expected.filter((expectation) => problemOf([expectation]) === null);
    return grounded.length === 0 ? problem : grounded;
}
function testCaseOf(steps, expected) {
    const [first, ...others] = steps.map(formatStep);
    return {
        id: "tc_plan",
        title: "",
        preconditions: [],
        steps: [first ?? "", ...others],
        expected: formatExpected(expected),
        priority: "high",
    };
}

// EXTERNAL MODULE: ./lib/src/contracts/canonical-json.js
var canonical_json = __webpack_require__(74247);
;// CONCATENATED MODULE: ./lib/src/models/offline/author/test-data.js

/**
 * A value for a field: valid for its type and limits, the same in every run, and unlike what a test
 * of another case enters. `seed` names the case.
 */
function valueFor(element, seed) {
    const mark = (0,canonical_json/* sha256 */.sc)(seed).slice(0, 4);
    const type = element.field?.type ?? "text";
    if (type === "number" || type === "range")
        return numberFor(element);
    const fixed = FIXED[type];
    if (fixed !== undefined)
        return fixed;
    const words = [type, element.field?.name, element.name].join(" ").toLowerCase();
    const known = KINDS.find(([word]) => words.includes(word));
    return withLength(known === undefined ? `${subjectOf(element)} of a test run ${mark}` : known[1](mark), element);
}
/** Values by a word in the field's type or name. */
const KINDS = [
    ["email", (mark) => `ada.${mark}@example.com`],
    ["password", (mark) => `correct horse ${mark}`],
    ["phone", () => "+15550104477"],
    ["tel", () => "+15550104477"],
    ["url", (mark) => `https://example.com/${mark}`],
    ["website", (mark) => `https://example.com/${mark}`],
];
const FIXED = {
    date: "2030-01-15",
    time: "10:30",
    "datetime-local": "2030-01-15T10:30",
    month: "2030-01",
    week: "2030-W03",
    color: "#336699",
};
function numberFor({ field }) {
    const min = Number(field?.min ?? 1);
    const max = Number(field?.max ?? Math.max(min, 12));
    const value = Math.min(Math.max(12, min), max);
    return String(Number.isFinite(value) ? value : 12);
}
/** The last telling word of the field's name, so that the value reads like what it stands for. */
function subjectOf(element) {
    const named = element.label ?? element.name ?? element.field?.name ?? "";
    const words = named.toLowerCase().match(/[a-z]{3,12}/g) ?? [];
    const word = named.endsWith("?") ? undefined : words.findLast((one) => !FIELD_WORDS.has(one));
    return `Sample ${word ?? "entry"}`;
}
/** Words that say that it is a field, not what it is for. */
const FIELD_WORDS = new Set(["box", "field", "here", "input", "text"]);
function withLength(text, { field }) {
    const min = field?.min_length ?? 0;
    const max = field?.max_length ?? Number.POSITIVE_INFINITY;
    return text.padEnd(Math.min(min, 200), "x").slice(0, Math.max(max, 1));
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/user-input.js


const NOT_TYPED = new Set([
    "button",
    "checkbox",
    "color",
    "file",
    "hidden",
    "image",
    "radio",
    "range",
    "reset",
    "select",
    "submit",
]);
/** True for a field that is typed into. */
function isText(element) {
    const { field, role } = element;
    return (field !== null &&
        !NOT_TYPED.has(field.type) &&
        role !== "combobox" &&
        field.options.length === 0);
}
/** The steps that set a field to a valid value; none when it cannot be named or set. */
function setField(element, seed) {
    const target = targetOf(element);
    if (target === null)
        return [];
    if (isText(element))
        return [{ kind: "fill", target, value: valueFor(element, seed) }];
    if (element.role === "checkbox" || element.role === "radio")
        return [{ kind: "check", target }];
    const option = element.field?.options.find((text) => text !== "" && text !== element.field?.value);
    return option === undefined ? [] : [{ kind: "choose", option, target }];
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/ways.js



/** How many controls are used before the one that a case is about. */
const MAX_CHAIN = 3;
/**
 * The steps of a behaviour, from the place on; null when one of them is not known. `seed` names the
 * case whose data is filled in.
 */
function useOf(place, behaviour, seed, chain = MAX_CHAIN) {
    const before = stepsToShow(place, behaviour.trigger, { seed, chain });
    const inputs = before === null ? null : inputSteps(place, behaviour, seed);
    const final = finalStep(behaviour, seed);
    return before === null || inputs === null || final === null ? null : { before, inputs, final };
}
/** Steps after which the element is there; none when it is there at once, null when unknown. */
function stepsToShow(place, element, { seed, chain }) {
    if (element.initial)
        return [];
    if (chain === 0)
        return null;
    for (const effect of place.screen.effects) {
        if (effect.outcome !== "shows" || effect.target !== element.id || !isSure(effect))
            continue;
        const behaviour = behaviourOf(effect, place.screen);
        const use = behaviour === null ? null : useOf(place, behaviour, seed, chain - 1);
        if (use !== null)
            return [...use.before, ...use.inputs, ...use.final];
    }
    return null;
}
/** Fills everything the effects require and every field of the form; null when one cannot be set. */
function inputSteps({ screen }, behaviour, seed) {
    const required = new Set(behaviour.effects.flatMap(({ requires }) => requires));
    const steps = [];
    // A key is pressed in the field that was used last.
    const others = [...behaviour.filled].filter((id) => id !== behaviour.trigger.id);
    for (const id of others.length < behaviour.filled.size
        ? [...others, behaviour.trigger.id]
        : others) {
        if (id === behaviour.trigger.id && setsValue(behaviour.action))
            continue;
        const element = screen.elements.find((candidate) => candidate.id === id);
        if (element === undefined)
            return null;
        const set = setField(element, seed);
        if (set.length === 0 && (required.has(id) || element.field?.required === true))
            return null;
        steps.push(...set);
    }
    return steps;
}
function finalStep({ trigger, action, filled }, seed) {
    const target = targetOf(trigger);
    if (target === null)
        return null;
    if (trigger.role === "checkbox" || trigger.role === "switch")
        return [{ kind: "check", target }];
    switch (action) {
        case "click":
            return [{ kind: "click", target }];
        case "check":
            return [{ kind: "check", target }];
        case "submit":
        case "press":
            return isText(trigger)
                ? enterSteps(target, filled.has(trigger.id))
                : [{ kind: "click", target }];
        case "fill":
        case "select":
            return setField(trigger, seed);
    }
}
/** A field that was just filled has the focus; another gets it by a click. */
function enterSteps(target, focused) {
    const press = { kind: "press", key: "Enter" };
    return focused ? [press] : [{ kind: "click", target }, press];
}
function setsValue(action) {
    return action === "fill" || action === "select" || action === "check";
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/control-cases.js






/**
 * One case per control with a known effect: use it, and expect what its handler does. A control of a
 * layout, which every screen shows, is used on the first; of the rows of a list the first comes
 * first.
 */
function controlCases(place, used, leftOut) {
    return behavioursOf(place, leftOut).flatMap((behaviour) => {
        const key = identityOf(behaviour);
        const candidate = used.has(key) ? null : controlCase(place, behaviour);
        if (candidate === null)
            return [];
        const family = `${place.route.path} ${familyOf(behaviour)}`;
        const isFurtherRow = used.has(family);
        used.add(key).add(family);
        return isFurtherRow ? [{ ...candidate, priority: "low" }] : [candidate];
    });
}
function controlCase(place, behaviour) {
    const { trigger, action, empty } = behaviour;
    const when = empty.length > 0 ? ` without ${empty.length}` : "";
    const key = `${place.route.path} ${action} ${trigger.name ?? trigger.test_id ?? trigger.id}${when}`;
    const use = useOf(place, behaviour, key);
    if (use === null)
        return null;
    const { before, inputs, final } = use;
    const steps = [...place.way, ...before, ...inputs, ...final];
    const hoped = expectationsOf(place, behaviour, inputs);
    if (hoped.length === 0)
        return null;
    const grounded = groundedPart(place.model, steps, hoped);
    // A title names only what the test looks at.
    const expected = typeof grounded === "string" ? hoped : grounded;
    const isFlow = action === "submit";
    return {
        key,
        title: behaviourTitle(place, behaviour, { inputs, expected }),
        preconditions: [],
        steps,
        expected,
        priority: isFlow && empty.length === 0 ? "critical" : "high",
        score: isFlow ? SCORES.formFlow : SCORES.control,
        route: place.route.path,
    };
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/field-cases.js




const MAX_FIELDS = 8;
/** Fields take what is typed, boxes can be checked: what breaks when a handler is lost. */
function fieldCases(place) {
    const usable = place.screen.elements.filter((element) => element.initial && !element.repeated && isSure(element) && targetOf(element) !== null);
    const losing = new Set(place.screen.effects.filter(losesInput).map(({ trigger }) => trigger));
    const fields = usable.filter((element) => isText(element) && !losing.has(element.id));
    const boxes = usable.filter((element) => element.role === "checkbox" || element.role === "switch");
    const selects = usable.filter(hasSureOptions);
    return [
        ...typingCase(place, [...fields, ...selects].slice(0, MAX_FIELDS)),
        ...boxes.flatMap((box) => boxCase(place, box)),
        ...fields.flatMap((field) => shortTextCase(place, field)),
    ];
}
/**
 * A text that is too short, where typing shows a message that says how long it has to be: the
 * message itself tells when it comes, also where the condition cannot be followed.
 */
function shortTextCase({ route, way, screen }, field) {
    const messages = screen.effects
        .filter(({ trigger, action, outcome }) => {
        return trigger === field.id && action === "fill" && outcome === "shows";
    })
        .flatMap(({ target }) => screen.elements.find(({ id }) => id === target) ?? []);
    const target = targetOf(field);
    for (const message of messages) {
        const minimum = minimumIn(message.text ?? message.name ?? "");
        const shown = targetOf(message);
        if (target === null || shown === null || minimum < 2)
            continue;
        const value = "abcdefgh".slice(0, Math.min(minimum - 1, 3));
        return [
            {
                key: `${route.path} short ${field.name ?? field.id}`,
                title: `${wordsFor(field)} refuses a text that is too short`,
                preconditions: [],
                steps: [...way, { kind: "fill", target, value }],
                expected: [{ kind: "state", target: shown, state: "visible" }],
                priority: "high",
                score: SCORES.control,
                route: route.path,
            },
        ];
    }
    return [];
}
/** How many characters a message asks for; 0 when it asks for none. */
function minimumIn(message) {
    const found = /\b(?:at least|minimum of) (\d{1,3}) (?:characters|letters)\b/i.exec(message);
    return Number(found?.[1] ?? 0);
}
/** Typing that takes away what was typed: the field empties or goes, or the page is left. */
function losesInput({ action, outcome, target, trigger }) {
    if (action !== "fill")
        return false;
    return outcome === "navigates" || (target === trigger && outcome !== "echoes");
}
function typingCase(place, fields) {
    const [first, ...others] = fields;
    if (first === undefined)
        return [];
    const { route, way } = place;
    const key = `${route.path} typing`;
    const steps = fields.flatMap((field) => setField(field, key));
    const names = others.length === 0 ? wordsFor(first) : `The fields of ${pageName(place)}`;
    return [
        {
            key,
            title: others.length === 0 ? `${names} keeps what is entered` : `${names} keep what is entered`,
            preconditions: [],
            steps: [...way, ...steps],
            expected: steps.flatMap(valueExpectation),
            priority: "high",
            score: SCORES.fields,
            route: route.path,
        },
    ];
}
/** True for a list whose options are known to have their texts as values. */
function hasSureOptions({ field }) {
    const value = field?.value ?? null;
    return value !== null && field?.options.includes(value) === true;
}
function valueExpectation(step) {
    if (step.kind === "fill")
        return [{ kind: "value", target: step.target, value: step.value }];
    if (step.kind === "choose")
        return [{ kind: "value", target: step.target, value: step.option }];
    return [];
}
function boxCase({ route, way }, box) {
    const target = targetOf(box);
    if (target === null || box.field?.value === "on")
        return [];
    return [
        {
            key: `${route.path} check ${box.name ?? ""}`,
            title: `${wordsFor(box)} can be checked`,
            preconditions: [],
            steps: [...way, { kind: "check", target }],
            expected: [{ kind: "state", target, state: "checked" }],
            priority: "medium",
            score: SCORES.toggle,
            route: route.path,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/places.js




/** A segment that no app has, to see what is shown then. */
const UNKNOWN = "no-such-page";
/**
 * Every screen that a test can get to: opened directly, or behind a form that leads to it. Names in
 * `leftOut` those that it cannot get to, and why.
 */
function reachablePlaces(model, leftOut) {
    const places = [];
    // Of several routes to a screen, the one that it names is where redirects end.
    const direct = model.routes.filter((route) => !(0,routes/* isAlias */.Vj)(model, route));
    for (const route of new Set([...direct, ...model.routes])) {
        const path = openablePath(model, route);
        if (path !== null)
            addPlace(places, { model, route, way: [{ kind: "open", path }] });
    }
    addGuarded(places, model);
    for (const route of model.routes) {
        if (places.some((place) => place.route === route))
            continue;
        const known = places.some(({ screen }) => screen === (0,routes/* screenOf */.S)(model, route));
        if (!known)
            leftOut.push(`${route.path}: ${whyNot(model, route)}`);
    }
    return places;
}
/** Follows what leads from known places to guarded ones, until nothing new is found. */
function addGuarded(places, model) {
    const guarded = model.routes.filter((route) => route.guarded && !(0,routes/* hasParameter */.Yk)(route.path));
    // The list grows while it is walked: a page behind a form may link to others.
    for (const place of places) {
        if (guarded.every((route) => places.some((known) => known.route === route)))
            return;
        const ways = place.route.guarded ? linkSteps(place) : signInSteps(place);
        for (const steps of ways) {
            const way = [...place.way, ...steps];
            const path = stateAfter(model, way)?.path;
            const route = guarded.find((one) => one.path === path);
            if (route !== undefined)
                addPlace(places, { model, route, way });
        }
    }
}
/** Steps, after the way to the place, of every form that leads to another page. */
function signInSteps(place) {
    return controlCases(place, new Set(), [])
        .filter(({ expected }) => expected.some(({ kind }) => kind === "url"))
        .map(({ steps }) => steps.slice(place.way.length));
}
function addPlace(places, found) {
    const { model, route, way } = found;
    const screen = (0,routes/* screenOf */.S)(model, route);
    const state = stateAfter(model, way);
    if (screen === null || state === null || places.some((place) => place.screen === screen))
        return;
    places.push({ ...found, screen, state, home: screen === homeScreen(model) });
}
/** What the shortest path that is open to everybody shows. */
function homeScreen(model) {
    const open = model.routes.filter(({ path, guarded }) => !guarded && !(0,routes/* hasParameter */.Yk)(path));
    const [first] = open.sort((left, right) => left.path.length - right.path.length);
    return first === undefined ? null : (0,routes/* screenOf */.S)(model, first);
}
/** A path that shows the route to anybody; null when there is none that is known. */
function openablePath(model, route) {
    if (route.guarded)
        return null;
    if (!(0,routes/* isCatchAll */.HE)(route.path))
        return (0,routes/* hasParameter */.Yk)(route.path) ? null : route.path;
    const base = route.path.slice(0, route.path.indexOf("*")).replace(/^(?!\/)/, "/");
    if ((0,routes/* hasParameter */.Yk)(base))
        return null;
    return (0,routes/* routeFor */.nR)(model, base) === route ? base : base + UNKNOWN;
}
function whyNot(model, route) {
    if ((0,routes/* screenOf */.S)(model, route) === null)
        return "the source does not say what it shows.";
    if (route.guarded)
        return "it needs a signed-in user, and no credentials are known.";
    return "it needs the id of existing data.";
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/plan-cases.js






/** Every case that the source makes sure of. A case that would not be grounded is left out. */
function planCases(model) {
    const leftOut = [];
    const links = new Set();
    const used = new Set();
    const planned = [];
    for (const place of reachablePlaces(model, leftOut)) {
        planned.push(...controlCases(place, used, leftOut), ...pageCase(place));
        planned.push(...fieldCases(place), ...navigationCases(place, links));
    }
    const candidates = planned.flatMap((candidate) => {
        const expected = groundedPart(model, candidate.steps, candidate.expected);
        if (typeof expected !== "string")
            return [{ ...candidate, expected }];
        leftOut.push(`${candidate.title}: ${expected}`);
        return [];
    });
    return { candidates, leftOut };
}

// EXTERNAL MODULE: ./lib/src/contracts/depth.js
var contracts_depth = __webpack_require__(17543);
;// CONCATENATED MODULE: ./lib/src/models/offline/author/select-cases.js


const RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The best cases that the depth has room for, each with an id of its own. */
function selectCases(candidates, depth) {
    const limits = contracts_depth/* DEPTH_LIMITS */.V[depth];
    const allowed = candidates.filter(({ priority }) => limits.priorities.includes(priority));
    const selected = byValue(allowed).slice(0, limits.testCases);
    const ids = new Set();
    return selected.map((candidate) => toTestCase(candidate, freeId(candidate.key, ids)));
}
function toTestCase(candidate, id) {
    const [first, ...others] = candidate.steps.map(formatStep);
    return {
        id,
        title: candidate.title,
        preconditions: [...candidate.preconditions],
        steps: [first ?? "", ...others],
        expected: formatExpected(candidate.expected),
        priority: candidate.priority,
    };
}
/**
 * By priority; within one, a case of each kind in turn, and among those of a kind one of each screen
 * in turn, so that few cases still see many sides of many screens.
 */
function byValue(candidates) {
    const screenTurn = turnsBy(candidates, ({ priority, score, route }) => `${priority} ${score} ${route}`);
    const spread = [...candidates].sort((left, right) => (screenTurn.get(left) ?? 0) - (screenTurn.get(right) ?? 0));
    const kindTurn = turnsBy(spread, ({ priority, score }) => `${priority} ${score}`);
    return spread.sort((left, right) => {
        const rank = RANK[left.priority] - RANK[right.priority];
        const turn = (kindTurn.get(left) ?? 0) - (kindTurn.get(right) ?? 0);
        return rank || turn || right.score - left.score;
    });
}
/** For each candidate, how many of the same key come before it. */
function turnsBy(candidates, keyOf) {
    const counts = new Map();
    const turns = new Map();
    for (const candidate of candidates) {
        const key = keyOf(candidate);
        const turn = counts.get(key) ?? 0;
        counts.set(key, turn + 1);
        turns.set(candidate, turn);
    }
    return turns;
}
function freeId(key, taken) {
    const words = key
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const stem = `tc_${words.join("_").slice(0, 60) || "case"}`;
    let id = stem;
    for (let number = 2; taken.has(id); number += 1)
        id = `${stem}_${number}`;
    taken.add(id);
    return id;
}

;// CONCATENATED MODULE: ./lib/src/models/offline/author/case-author.js





/** Answers the Test Case Generator: the cases that the source makes sure of, best first. */
function createCaseAuthor() {
    return {
        needs: ["packages", "routes", "screens", "endpoints", "tests", "gaps"],
        reply: ({ user, facts }) => {
            const { depth_level: depth } = payloadOf(user);
            const plan = planCases(facts.model);
            const selected = selectCases(plan.candidates, depth);
            const notes = coverageNotes(facts.model, plan, selected.length);
            // An empty list is against the contract; the session tells that there is nothing to test.
            return { test_cases: selected, coverage_notes: notes };
        },
    };
}
function payloadOf(user) {
    const envelope = (0,validators/* validate */.t)("envelope", user);
    const input = (0,validators/* validate */.t)("generatorInput", envelope.valid ? envelope.value.payload : user);
    if (input.valid)
        return input.value;
    throw new errors/* NamedError */.iK("ModelRejectedRequest", `The offline engine was handed no valid crawl: ${input.problems.join("; ")}`);
}

;// CONCATENATED MODULE: ./lib/src/models/offline/crawl-reader.js
/** Answers the Repo Crawler: which files are entry points, and what the stack is. */
function createCrawlReader() {
    return {
        needs: ["tree", "packages", "routes", "screens", "endpoints", "tests", "gaps"],
        reply: ({ facts }) => ({
            entry_points: entryPoints(facts.model, new Set(facts.paths)),
            detected_stack: {
                runtime: runtimeOf(facts.model),
                frameworks: frameworksOf(facts.model),
                summary: summaryOf(facts.model),
            },
        }),
    };
}
/** Every entry point that a fact cites and the listing holds, once, in path order. */
function entryPoints(model, listed) {
    const { routes, screens, endpoints, tests } = model;
    const found = new Map();
    const add = (path, kind) => {
        if (listed.has(path) && !found.has(path))
            found.set(path, kind);
    };
    for (const { source } of screens)
        add(source.path, "ui_component");
    for (const { source } of endpoints)
        add(source.path, "api_route");
    for (const { source, screen } of routes)
        add(source.path, screen === null ? "config" : "ui_component");
    for (const { path } of [...tests.specs, ...tests.helpers])
        add(path, "test_fixture");
    if (tests.config !== null)
        add(tests.config.path, "config");
    return [...found]
        .map(([path, kind]) => ({ path, kind }))
        .sort((left, right) => compare(left.path, right.path));
}
function runtimeOf(model) {
    const kinds = new Set(stacksOf(model).map(({ kind }) => kind));
    if (kinds.has("web"))
        return "browser";
    if (kinds.has("api"))
        return "node";
    if (kinds.has("mobile"))
        return "mobile";
    return model.screens.length > 0 ? "browser" : "unknown";
}
function frameworksOf(model) {
    return [...new Set(stacksOf(model).map(({ id }) => id))].sort(compare);
}
function summaryOf(model) {
    const { routes, screens, endpoints, gaps } = model;
    const forms = screens.reduce((sum, screen) => sum + screen.forms.length, 0);
    const effects = screens.reduce((sum, screen) => sum + screen.effects.length, 0);
    const paths = routes.slice(0, 8).map(({ path }) => path);
    const listed = paths.length === 0 ? "" : ` Routes: ${paths.join(", ")}.`;
    const unread = gaps.length === 0 ? "" : ` ${gaps.length} places could not be understood.`;
    return `${routes.length} routes, ${screens.length} screens with ${forms} forms and ${effects} known effects of controls, ${endpoints.length} endpoints.${listed}${unread}`;
}
function stacksOf(model) {
    return model.packages.flatMap(({ stacks }) => stacks);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/src/models/offline/fact-collector.js


const outlinePage = schemas/* object */.Ikc({
    working_directory: schemas/* string */.YjP().default(""),
    items: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    next_cursor: schemas/* string */.YjP().nullable(),
});
const treePage = schemas/* object */.Ikc({
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })),
    next_cursor: schemas/* string */.YjP().nullable(),
});
/** Asks tools for everything that is needed, page after page, and puts the answers together. */
class FactCollector {
    #pending;
    #calls = 0;
    #workingDirectory = "";
    #asked = new Map();
    #items = new Map();
    #paths = [];
    constructor(needs) {
        this.#pending = needs.map((need) => ({ need, cursor: null }));
    }
    /** The calls to make now; none when everything has been told. */
    nextCalls() {
        const calls = this.#pending.map((request) => this.#call(request));
        this.#pending = [];
        return calls;
    }
    /** Takes the answers to the calls before. Throws `Internal` for an answer that cannot be used. */
    take(results) {
        for (const result of results) {
            const request = this.#asked.get(result.id);
            if (request === undefined)
                continue;
            if (result.isError)
                throw unusable(request, result.text);
            const cursor = this.#read(request, result.text);
            if (cursor !== null)
                this.#pending.push({ need: request.need, cursor });
        }
    }
    facts() {
        return { model: this.#model(), paths: this.#paths };
    }
    #call(request) {
        this.#calls += 1;
        const id = `call_${this.#calls}`;
        this.#asked.set(id, request);
        const { need, cursor } = request;
        const page = cursor === null ? {} : { cursor };
        const args = need === "tree" ? page : { section: need, ...page };
        const name = need === "tree" ? "repo_tree" : "repo_outline";
        return { id, name, arguments: JSON.stringify(args) };
    }
    #read(request, text) {
        try {
            const value = JSON.parse(text);
            return request.need === "tree"
                ? this.#readTree(value)
                : this.#readOutline(request.need, value);
        }
        catch (error) {
            throw unusable(request, error instanceof Error ? error.message : String(error));
        }
    }
    #readTree(value) {
        const page = treePage.parse(value);
        for (const { path } of page.entries)
            this.#paths.push(path);
        return page.next_cursor;
    }
    #readOutline(section, value) {
        const page = outlinePage.parse(value);
        this.#workingDirectory = page.working_directory;
        const known = this.#items.get(section) ?? [];
        this.#items.set(section, [...known, ...page.items]);
        return page.next_cursor;
    }
    #model() {
        const tests = this.#section("tests");
        return {
            version: "1",
            working_directory: this.#workingDirectory,
            packages: this.#section("packages"),
            routes: this.#section("routes"),
            screens: this.#section("screens"),
            endpoints: this.#section("endpoints"),
            tests: {
                config: tests[0]?.config ?? null,
                specs: tests.flatMap((part) => part.specs),
                helpers: tests.flatMap((part) => part.helpers),
            },
            gaps: this.#section("gaps"),
        };
    }
    /** Our own tools give facts that have been validated against the schema of the app model. */
    #section(section) {
        return (this.#items.get(section) ?? []);
    }
}
function unusable(request, why) {
    return new errors/* NamedError */.iK("Internal", `The offline engine cannot use the answer of its tool for "${request.need}": ${why.slice(0, 300)}`);
}

// EXTERNAL MODULE: ./lib/src/frameworks/playwright/writer/location.js
var writer_location = __webpack_require__(32883);
// EXTERNAL MODULE: ./lib/src/frameworks/playwright/writer/text.js
var writer_text = __webpack_require__(6499);
;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer/layout.js

/**
 * Lays code out as Prettier does, for the few forms that a spec is made of. That a project's
 * formatter then leaves the file as it is, is proved with Prettier itself in the tests.
 */
class Layout {
    #style;
    constructor(style) {
        this.#style = style;
    }
    /** One line of code at a depth. */
    line(depth, code) {
        const unit = this.#style.useTabs ? "\t" : " ".repeat(this.#style.tabWidth);
        return code === "" ? "" : unit.repeat(depth) + code;
    }
    /** `await subject.call(args);` */
    call(depth, subject, call) {
        const frame = { prefix: `${subject}.${call.name}`, suffix: this.#end, depth };
        return this.#call(call.args, frame);
    }
    /** `await page.locate(args).act(args);` */
    chain(depth, locate, action) {
        const flat = `await page.${flatCall(locate)}.${flatCall(action)}${this.#end}`;
        if (this.#fits(depth, flat))
            return [this.line(depth, flat)];
        const inner = depth + 1;
        return [
            this.line(depth, "await page"),
            ...this.#call(locate.args, { prefix: `.${locate.name}`, suffix: "", depth: inner }),
            ...this.#call(action.args, { prefix: `.${action.name}`, suffix: this.#end, depth: inner }),
        ];
    }
    /** `await expect(page.locate(args)).matcher(args);` */
    expectation(depth, locate, matcher) {
        const found = `page.${locate.map(flatCall).join(".")}`;
        const head = `await expect(${found}).${matcher.name}`;
        const tail = matcher.args.length === 0 ? `()${this.#end}` : "(";
        if (this.#fits(depth, head + tail)) {
            return this.#call(matcher.args, { prefix: head, suffix: this.#end, depth });
        }
        const rest = { prefix: `).${matcher.name}`, suffix: this.#end, depth };
        return [
            this.line(depth, "await expect("),
            ...this.#subject(depth + 1, locate),
            ...this.#call(matcher.args, rest),
        ];
    }
    /** `page.locate(args).narrow(args),` */
    #subject(depth, locate) {
        const [first, ...others] = locate;
        if (first === undefined)
            return [];
        const flat = `page.${locate.map(flatCall).join(".")},`;
        if (others.length === 0) {
            return this.#call(first.args, { prefix: `page.${first.name}`, suffix: ",", depth });
        }
        if (this.#fits(depth, flat))
            return [this.line(depth, flat)];
        const lines = locate.flatMap((call, index) => {
            const suffix = index === others.length ? "," : "";
            return this.#call(call.args, { prefix: `.${call.name}`, suffix, depth: depth + 1 });
        });
        return [this.line(depth, "page"), ...lines];
    }
    /** `test('title', async ({ page }) => {`, or with `()` where nothing is asked for. */
    testHead(depth, head, fixtures) {
        if (fixtures.length === 0)
            return [this.line(depth, `${head}async () => {`)];
        const flat = `${head}async ({ ${fixtures.join(", ")} }) => {`;
        if (this.#fits(depth, flat))
            return [this.line(depth, flat)];
        return [
            this.line(depth, `${head}async ({`),
            ...fixtures.map((name) => this.line(depth + 1, `${name},`)),
            this.line(depth, "}) => {"),
        ];
    }
    get #end() {
        return this.#style.semi ? ";" : "";
    }
    #fits(depth, code) {
        return depth * this.#style.tabWidth + (0,writer_text/* widthOf */.qz)(code) <= this.#style.printWidth;
    }
    #call(args, frame) {
        const { prefix, suffix, depth } = frame;
        const flat = `${prefix}(${args.map(flatArgument).join(", ")})${suffix}`;
        if (args.length === 0 || this.#fits(depth, flat))
            return [this.line(depth, flat)];
        return this.#hugged(args, frame) ?? this.#broken(args, frame);
    }
    /** The options object opened on the line of the call: `getByRole('button', {`. */
    #hugged(args, frame) {
        const last = args.at(-1);
        if (last === undefined || typeof last === "string")
            return null;
        const before = args.slice(0, -1).map((argument) => `${flatArgument(argument)}, `);
        const head = `${frame.prefix}(${before.join("")}{`;
        if (!this.#fits(frame.depth, head))
            return null;
        return [
            this.line(frame.depth, head),
            // Keys as short as ours stay on the line of their value, however long that is.
            ...last.map(([key, code]) => this.line(frame.depth + 1, `${key}: ${code},`)),
            this.line(frame.depth, `})${frame.suffix}`),
        ];
    }
    /** Every argument on lines of its own. */
    #broken(args, frame) {
        return [
            this.line(frame.depth, `${frame.prefix}(`),
            ...args.map((argument) => this.line(frame.depth + 1, `${flatArgument(argument)},`)),
            this.line(frame.depth, `)${frame.suffix}`),
        ];
    }
}
function flatCall(call) {
    return `${call.name}(${call.args.map(flatArgument).join(", ")})`;
}
function flatArgument(argument) {
    if (typeof argument === "string")
        return argument;
    return `{ ${argument.map(([key, code]) => `${key}: ${code}`).join(", ")} }`;
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer/render.js


/** `.filter({ visible: true })` */
const VISIBLE = { name: "filter", args: [[["visible", "true"]]] };
const NOT_NONE = { name: "not.toHaveCount", args: ["0"] };
/** The text of a spec file. */
function renderSuite(suite, style) {
    const renderer = new SuiteRenderer(style);
    return `${renderer.suite(suite).join("\n")}\n`;
}
class SuiteRenderer {
    #style;
    #layout;
    #end;
    constructor(style) {
        this.#style = style;
        this.#layout = new Layout(style);
        this.#end = style.semi ? ";" : "";
    }
    suite(suite) {
        const start = commonStart(suite.cases);
        const tests = suite.cases.map((compiled) => this.#test(compiled, start === null ? 0 : 1));
        const blocks = start === null ? tests : [this.#beforeEach(start), ...tests];
        return [
            ...suite.imports,
            "",
            `test.describe(${this.#literal(suite.title)}, () => {`,
            ...withBlankLines(blocks),
            `})${this.#end}`,
        ];
    }
    #beforeEach(start) {
        return [
            ...this.#layout.testHead(1, "test.beforeEach(", ["page"]),
            ...this.#statement(start),
            this.#layout.line(1, `})${this.#end}`),
        ];
    }
    #test(compiled, skipped) {
        const { testCase, fixme } = compiled;
        const fixtures = fixme === null ? ["page"] : [];
        const body = fixme === null
            ? this.#body(compiled.statements.slice(skipped))
            : this.#fixme(compiled, fixme);
        return [
            this.#comment(1, `case: ${testCase.id}`),
            ...this.#layout.testHead(1, `test(${this.#literal(testCase.title)}, `, fixtures),
            ...testCase.preconditions.map((text) => this.#comment(2, `Given: ${text}`)),
            ...body,
            this.#layout.line(1, `})${this.#end}`),
        ];
    }
    #body(statements) {
        const firstExpectation = statements.findIndex(({ code }) => isExpectation(code));
        return statements.flatMap((statement, index) => [
            ...(index > 0 && index === firstExpectation ? [""] : []),
            ...this.#statement(statement),
        ]);
    }
    #fixme({ testCase }, reason) {
        const args = ["true", this.#literal(reason)];
        return [
            ...this.#layout.call(2, "test", { name: "fixme", args }),
            ...testCase.steps.map((step) => this.#comment(2, step)),
            this.#comment(2, `Expected: ${testCase.expected}`),
        ];
    }
    #statement({ phrase, code }) {
        return [this.#comment(2, phrase), ...this.#code(code)];
    }
    #code(code) {
        switch (code.kind) {
            case "goto":
                return this.#pageCall("await page", "goto", code.path);
            case "press":
                return this.#pageCall("await page.keyboard", "press", code.key);
            case "expect_url":
                return this.#pageCall("await expect(page)", "toHaveURL", code.path);
            case "act":
                return this.#layout.chain(2, this.#locate(code.locator), this.#method(code.method, code.value));
            case "expect":
                return this.#layout.expectation(2, [this.#locate(code.locator)], this.#method(code.matcher, code.value));
            case "expect_some":
                return this.#layout.expectation(2, [this.#locate(code.locator), VISIBLE], NOT_NONE);
        }
    }
    #pageCall(subject, name, argument) {
        return this.#layout.call(2, subject, { name, args: [this.#literal(argument)] });
    }
    #method(name, value) {
        return { name, args: value === null ? [] : [this.#literal(value)] };
    }
    #locate(locator) {
        switch (locator.by) {
            case "test_id":
                return { name: "getByTestId", args: [this.#literal(locator.id)] };
            case "role":
                return { name: "getByRole", args: this.#roleArguments(locator) };
            case "label":
                return { name: "getByLabel", args: this.#textArguments(locator) };
            case "placeholder":
                return { name: "getByPlaceholder", args: this.#textArguments(locator) };
            case "text":
                return { name: "getByText", args: this.#textArguments(locator) };
            case "alt_text":
                return { name: "getByAltText", args: this.#textArguments(locator) };
            case "title":
                return { name: "getByTitle", args: this.#textArguments(locator) };
        }
    }
    #roleArguments(locator) {
        const name = locator.name === null ? [] : [["name", this.#literal(locator.name)]];
        const options = [...name, ...exactOption(locator.exact)];
        const role = this.#literal(locator.role);
        return options.length === 0 ? [role] : [role, options];
    }
    #textArguments(locator) {
        const text = this.#literal(locator.text);
        return locator.exact ? [text, exactOption(true)] : [text];
    }
    #literal(value) {
        return (0,writer_text/* literal */.eu)(value, this.#style);
    }
    #comment(depth, text) {
        return this.#layout.line(depth, (0,writer_text/* comment */.Im)(text));
    }
}
/** The `Open` that all cases begin with, when it is worth a hook. */
function commonStart(cases) {
    const [first, ...others] = cases;
    const start = first?.statements[0];
    if (start?.code.kind !== "goto" || others.length === 0)
        return null;
    const shared = cases.every(({ fixme, statements }) => fixme === null && statements[0]?.phrase === start.phrase);
    return shared ? start : null;
}
function withBlankLines(blocks) {
    const lines = [];
    for (const block of blocks) {
        if (lines.length > 0)
            lines.push("");
        lines.push(...block);
    }
    return lines;
}
function exactOption(exact) {
    return exact ? [["exact", "true"]] : [];
}
function isExpectation(code) {
    return code.kind.startsWith("expect");
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer/style.js
/** The style of Playwright's own documentation. */
const DEFAULT_STYLE = {
    singleQuote: true,
    semi: true,
    tabWidth: 2,
    useTabs: false,
    printWidth: 80,
};
/** The default style with the quotes and semicolons that the project's own import lines use. */
function styleOf(model) {
    const lines = model.tests.helpers.flatMap((helper) => helper.import_line ?? []);
    const [line] = lines;
    if (line === undefined)
        return DEFAULT_STYLE;
    return {
        ...DEFAULT_STYLE,
        singleQuote: !line.includes('"'),
        semi: line.trimEnd().endsWith(";"),
    };
}

;// CONCATENATED MODULE: ./lib/src/frameworks/playwright/writer.js





/**
 * Playwright specs for test cases in the step language: one file with one `describe` per screen,
 * the same bytes for the same input. A case that the source does not ground becomes `test.fixme`
 * with the reason.
 */
function writeSpecs(request) {
    const { model } = request;
    const style = request.style ?? styleOf(model);
    const folder = (0,writer_location/* specFolder */.os)(model);
    const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
    return groupByScreen(model, request.cases).map((group) => {
        const path = (0,writer_location/* freePath */.kp)(folder, group.stem, taken);
        const imports = (0,writer_location/* importLines */.VT)(model, path, style);
        const cases = withUniqueTitles(group.cases);
        return { path, contents: renderSuite({ title: group.title, cases, imports }, style) };
    });
}
function groupByScreen(model, cases) {
    const groups = new Map();
    for (const testCase of cases) {
        const compiled = compileCase(model, testCase);
        const route = compiled.path === null ? null : (0,routes/* routeFor */.nR)(model, compiled.path);
        const path = route?.path ?? compiled.path ?? "other";
        const title = route === null ? null : ((0,routes/* screenOf */.S)(model, route)?.title ?? null);
        const group = groups.get(path) ?? {
            stem: (0,writer_location/* fileStem */.E8)(path),
            title: title === null ? path : `${title} (${path})`,
            cases: [],
        };
        group.cases.push(compiled);
        groups.set(path, group);
    }
    return [...groups.values()];
}
/** Playwright refuses two tests of one name in one file. */
function withUniqueTitles(cases) {
    const titles = new Set();
    return cases.map((compiled) => {
        const { testCase } = compiled;
        const title = titles.has(testCase.title)
            ? `${testCase.title} (${testCase.id})`
            : testCase.title;
        titles.add(title);
        return { ...compiled, testCase: { ...testCase, title } };
    });
}

;// CONCATENATED MODULE: ./lib/src/models/offline/pull-request-text.js

const MAX_GAPS = 20;
/** Title and body of the pull request: what the files test, how to run them, what is missing. */
function pullRequestText(files, cases, model) {
    const tests = count(cases.length, "test");
    return {
        pr_title: `Add ${tests} in ${count(files.length, "Playwright spec")}`,
        pr_body: [
            `Adds ${tests}, written from the source of this repository. Nothing was run against the app: please run them once before merging.`,
            ...howToRun(files, model),
            ...fileTable(files, cases),
            ...pull_request_text_testability(model),
        ].join("\n"),
    };
}
function howToRun(files, model) {
    const paths = files.map(({ path }) => path).join(" ");
    const config = model.tests.config;
    const hint = config?.framework === "playwright"
        ? []
        : [
            "",
            "There is no Playwright configuration yet: `npm init playwright@latest` adds one. Set `testDir` to the folder of these files and `use.baseURL` to where the app runs.",
        ];
    return ["", "## How to run", "", "```sh", `npx playwright test ${paths}`, "```", ...hint];
}
function fileTable(files, cases) {
    const rows = files.flatMap(({ path, contents }) => cases
        .filter(({ id }) => contents.includes(`// case: ${id}\n`))
        .map(({ id, title, priority }) => `| ${path} | ${id} | ${cell(title)} | ${priority} |`));
    return ["", "## Tests", "", "| File | Case | Title | Priority |", "|---|---|---|---|", ...rows];
}
function pull_request_text_testability(model) {
    const gaps = (0,testability/* testabilityGaps */.s)(model);
    if (gaps.length === 0)
        return [];
    const rest = gaps.length - MAX_GAPS;
    return [
        "",
        "## Elements that no test can name",
        "",
        "A label or a test id would make these testable.",
        "",
        ...gaps.slice(0, MAX_GAPS).map(({ path, line, element }) => `- ${path}:${line} ${element}`),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function cell(text) {
    return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

;// CONCATENATED MODULE: ./lib/src/models/offline/spec-author.js




/** Answers the Test Engineer: compiles the cases that it is handed into spec files. */
function createSpecAuthor() {
    return {
        needs: ["packages", "routes", "screens", "tests"],
        reply: ({ user, facts, repair }) => {
            const cases = spec_author_payloadOf(user).test_cases;
            const existingPaths = testPaths(facts.model);
            const write = (kept) => {
                const files = writeSpecs({ cases: kept, model: facts.model, existingPaths });
                return { files, ...pullRequestText(files, kept, facts.model) };
            };
            const reply = write(cases);
            return repair === null
                ? reply
                : repaired(reply, cases, { repair, write, model: facts.model });
        },
    };
}
/** The reply without what the message names: cases by their id, else files by their path. */
function repaired(reply, cases, { repair, write, model }) {
    const named = new Set(repair.match(/\btc_[a-z0-9_]+/g));
    const kept = cases.filter(({ id }) => !named.has(id));
    if (kept.length < cases.length)
        return write(kept);
    const files = reply.files.filter(({ path }) => !repair.includes(path));
    return { files, ...pullRequestText(files, cases, model) };
}
/** Files of tests that are there already; new ones get other names. */
function testPaths({ tests }) {
    return [...tests.specs, ...tests.helpers].map(({ path }) => path);
}
function spec_author_payloadOf(user) {
    const envelope = (0,validators/* validate */.t)("envelope", user);
    const input = (0,validators/* validate */.t)("engineerInput", envelope.valid ? envelope.value.payload : user);
    if (input.valid)
        return input.value;
    throw new errors/* NamedError */.iK("ModelRejectedRequest", `The offline engine was handed no valid test cases: ${input.problems.join("; ")}`);
}

;// CONCATENATED MODULE: ./lib/src/models/offline/offline.js





const MODEL_ID = "offline-1";
/** What answers each reply schema, by the agent in its `$id`. */
const REPLIERS = {
    repo_crawler: createCrawlReader,
    test_case_generator: createCaseAuthor,
    test_engineer: createSpecAuthor,
};
/**
 * The embedded engine: no network, no key, no randomness. It answers through the port like any
 * model, from the messages and tool results that it is given and from nothing else.
 */
function createOfflineModel() {
    return {
        provider: "offline",
        id: MODEL_ID,
        open: (request) => new OfflineConversation(request),
    };
}
class OfflineConversation {
    #request;
    #replier;
    #collector;
    constructor(request) {
        this.#request = request;
        this.#replier = replierFor(request.replySchema.$id);
        this.#collector = new FactCollector(this.#replier.needs);
    }
    async next(input) {
        this.#request.signal.throwIfAborted();
        if (input.kind === "tool_results")
            this.#collector.take(input.results);
        const calls = input.kind === "repair" ? [] : this.#collector.nextCalls();
        return calls.length > 0 ? this.#turn("", calls) : this.#turn(this.#reply(input), []);
    }
    #reply(input) {
        const user = JSON.parse(this.#request.user);
        const facts = this.#collector.facts();
        const repair = input.kind === "repair" ? input.message : null;
        return JSON.stringify(this.#replier.reply({ user, facts, repair }));
    }
    #turn(text, toolCalls) {
        const { temperature, topP, seed } = this.#request.sampling;
        return {
            text,
            toolCalls,
            stop: toolCalls.length > 0 ? "tool_calls" : "end",
            usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, usd: 0 },
            requestIds: [],
            model: MODEL_ID,
            sampling: {
                requested: { temperature, top_p: topP, seed },
                sent: {},
                omitted: ["temperature", "top_p", "seed"],
                dropped: [],
            },
        };
    }
}
function replierFor(schemaId) {
    const agent = schemaId.split("/").at(-2) ?? "";
    const create = Object.hasOwn(REPLIERS, agent) ? REPLIERS[agent] : undefined;
    if (create !== undefined)
        return create();
    throw new errors/* NamedError */.iK("ModelRejectedRequest", `The offline engine has no answer for the reply schema ${schemaId}. Ask for one of: ${Object.keys(REPLIERS).join(", ")}.`);
}


/***/ })

};
