// Generated from schemas/ by `npm run generate`. Do not edit.

// schemas/app_model.json
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "platform".
 */
export type Platform = ("android" | "ios" | "web")
/**
 * [at, part, from, count], all counted from 0: before the screen's own item `at` stand `count` items of the part that is number `part` of the screen's parts, the first of them its item `from`.
 * 
 * @minItems 4
 * @maxItems 4
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "span".
 */
export type PartSpan = [number, number, number, number]

/**
 * Facts about an application, read from its source. Every fact names the place it was read at.
 */
export interface AppModel {
version: "1"
/**
 * Folder the facts are limited to, relative to the repository root; empty for all of it.
 */
working_directory: string
packages: PackageFact[]
/**
 * Applications that people install on a device, by folder.
 */
mobile_apps: MobileApp[]
routes: RouteFact[]
parts: ScreenPart[]
screens: FactoredScreen[]
endpoints: EndpointFact[]
tests: {
config: (TestConfigFact | null)
specs: ExistingSpecFact[]
helpers: HelperFact[]
/**
 * Files of which a test could reach the machine: what they are told to run, open or load.
 */
reaching?: ReachingHelperFact[]
/**
 * Configurations of folders of Maestro flows; not there where the project has none.
 */
flow_rules?: FlowRulesFact[]
guidance?: GuidanceFact
}
/**
 * Everything that was not followed, so that nothing is silently missing.
 */
gaps: GapFact[]
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "package".
 */
export interface PackageFact {
path: string
name: string
stacks: {
id: string
kind: ("web" | "api" | "mobile" | "test" | "i18n")
version: (string | null)
evidence: string
}[]
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "mobile_app".
 */
export interface MobileApp {
/**
 * The host of the routes of its screens: app://<id>/<screen>.
 */
id: string
/**
 * As a step of a test calls it; no two applications have the same.
 */
name: string
/**
 * Relative to the repository root; empty for the root itself.
 */
folder: string
toolkit: ("react-native" | "expo" | "android" | "ios" | "flutter")
platforms: Platform[]
/**
 * What its builds are installed as, each id once per platform; empty when the source does not say.
 */
app_ids: AppIdFact[]
/**
 * Route of the screen that a first launch shows.
 */
start: (string | null)
/**
 * What it may ask its user to allow.
 */
permissions: PermissionFact[]
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "app_id".
 */
export interface AppIdFact {
id: string
platform: Platform
/**
 * The flavour, build type, configuration or variant that has it; null for every build.
 */
build: (string | null)
/**
 * A pattern is put together of parts, one of which code decides when it is built.
 */
certainty: ("literal" | "pattern")
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "source".
 */
export interface SourceLocation {
path: string
line: number
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "permission".
 */
export interface PermissionFact {
/**
 * As Maestro calls it, such as camera, location or notifications.
 */
name: string
platform: Platform
source: SourceLocation
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "route".
 */
export interface RouteFact {
/**
 * URL path as the browser shows it, with :name for parameters; hash routes start with /#/. A screen of a mobile app is at app://<id of the app>/<screen>.
 */
path: string
kind: ("file" | "table" | "html")
/**
 * id of the screen that is shown there
 */
screen: (string | null)
/**
 * True when the source redirects visitors who are not signed in.
 */
guarded: boolean
certainty: ("literal" | "translated" | "pattern" | "alternatives" | "unknown" | "observed")
source: SourceLocation
by: string
skipped?: SourceLocation1
}
/**
 * There where the team wants no test of the page: the line that says so.
 */
export interface SourceLocation1 {
path: string
line: number
}
/**
 * What several screens share, told once: a layout, a component, a dialog. An id that begins with :: is an id of whatever screen the part is on, which stands before it.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "part".
 */
export interface ScreenPart {
id: string
items: ScreenItems
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "screen_items".
 */
export interface ScreenItems {
elements: ElementFact[]
forms: FormFact[]
effects: EffectFact[]
/**
 * Files that the screen is made of, in path order.
 */
files: string[]
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "element".
 */
export interface ElementFact {
id: string
/**
 * ARIA role
 */
role: (string | null)
/**
 * Accessible name
 */
name: (string | null)
certainty: ("literal" | "translated" | "pattern" | "alternatives" | "unknown" | "observed")
/**
 * Other names the same expression may give.
 */
alternatives: string[]
label: (string | null)
placeholder: (string | null)
/**
 * Own visible text of an element without a role.
 */
text: (string | null)
test_id: (string | null)
/**
 * CSS selector by its own id, name or type, which no other element of the page has; only where it has no name, text or test id.
 */
selector?: string
tag: string
/**
 * Heading level
 */
level: (number | null)
href: (string | null)
field: (FieldFact | null)
/**
 * Shown when the route is opened, before any interaction and whatever the data.
 */
initial: boolean
/**
 * There where it is surely not shown when the route is opened; where it is neither this nor `initial`, it may be.
 */
absent?: true
/**
 * Inside a list: the number of occurrences is not known.
 */
repeated: boolean
native?: NativeFact
row?: RowFact
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "field".
 */
export interface FieldFact {
type: string
name: (string | null)
required: boolean
min: (string | null)
max: (string | null)
min_length: (number | null)
max_length: (number | null)
pattern: (string | null)
value: (string | null)
/**
 * There where its source decides what it keeps of what is typed, in a way that is not followed.
 */
unsure?: true
/**
 * There where it cannot be set at first: it is disabled or read-only, or its source takes away what is typed.
 */
locked?: true
options: string[]
/**
 * What the team enters there, where it meets the rules of the field or is one of its options.
 */
given?: string[]
}
/**
 * Only for elements of mobile apps.
 */
export interface NativeFact {
all: NativeSight
android?: (NativeSight | null)
ios?: (NativeSight | null)
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "sight".
 */
export interface NativeSight {
/**
 * Every whole text that finds it, the best first: its text, label, hint or what is in it.
 */
texts: string[]
/**
 * Resource id or accessibility identifier
 */
id: (string | null)
}
/**
 * The row of a list or table that it stands in, where a text tells that row from the others.
 */
export interface RowFact {
/**
 * The same for all elements of one row of a screen.
 */
id: string
/**
 * ARIA role
 */
role: string
/**
 * A text that no other row of the list reads; null where there is none that the source knows.
 */
text: (string | null)
/**
 * How many elements of the same role come before it in the row, where the row has several of them.
 */
place?: number
/**
 * Ids of the fields whose values the row reads.
 */
echoes: string[]
}
/**
 * fields and submit are element ids
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "form".
 */
export interface FormFact {
id: string
fields: string[]
submit: (string | null)
source: SourceLocation
by: string
}
/**
 * What a control does, as its handler says.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "effect".
 */
export interface EffectFact {
/**
 * Element id
 */
trigger: string
action: ("click" | "dblclick" | "submit" | "fill" | "check" | "press" | "select")
/**
 * Element ids that have to be filled or set first.
 */
requires: string[]
/**
 * Element ids of fields that have to be empty for this to happen.
 */
unless?: string[]
outcome: ("navigates" | "shows" | "hides" | "echoes" | "erases" | "clears" | "changes" | "asks")
/**
 * A route path, an element id, or for echoes and erases the id of the field whose value is shown, or is no longer. Where a mobile app navigates to .., it goes back to the screen before. For asks what the browser's dialog says, empty where that is not known.
 */
target: string
/**
 * For a box that is shown or changes: whether it is ticked afterwards.
 */
ticked?: boolean
/**
 * For echoes: whether an element reads what was entered and nothing else.
 */
alone?: boolean
/**
 * For echoes and erases: whether it is still so once the page is opened again, because the browser stores it.
 */
lasts?: boolean
/**
 * How a mobile app leaves its screen: for good, or for one beside it, as tabs do; without it, going back leads here again.
 */
history?: ("replace" | "switch")
/**
 * The key that is pressed, where it is not Enter.
 */
key?: "Escape"
dialog?: DialogFact
/**
 * What the element that is shown or changed reads afterwards, where all of it is known.
 */
reads?: string
certainty: ("literal" | "translated" | "pattern" | "alternatives" | "unknown" | "observed")
source: SourceLocation
by: string
}
/**
 * The dialog of the browser that using a control opens first, and how a test answers it. It closes the ones after it as a browser without a listener does: what they ask is denied.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "dialog".
 */
export interface DialogFact {
kind: ("alert" | "confirm" | "prompt")
/**
 * What it says; null where not all of it is known.
 */
message: (string | null)
accepted: boolean
/**
 * What is entered into a prompt.
 */
text?: string
}
/**
 * A screen without what it shares with others: the parts that are on it, and what is its own.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "factored_screen".
 */
export interface FactoredScreen {
id: string
route: string
title: (string | null)
/**
 * Ids of the parts that are on it.
 */
parts: string[]
own: ScreenItems
/**
 * Where the items of the parts stand among the screen's own.
 */
spans: {
elements: PartSpan[]
forms: PartSpan[]
effects: PartSpan[]
}
source: SourceLocation
walks?: WalksFact
answered?: AnsweredFact
}
/**
 * Walks through a screen, as a tree of steps.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "walks".
 */
export interface WalksFact {
/**
 * Elements that only walks show.
 */
elements: ElementFact[]
/**
 * Elements of the screen that are not there where walks begin.
 */
absent?: string[]
steps: WalkStep[]
}
/**
 * One step of a walk through a screen that was rehearsed with what a test types: what is different after it. It holds right after the steps before it, from the moment that the page is opened with nothing stored.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "walk_step".
 */
export interface WalkStep {
id: string
/**
 * The step before; null for the page as it opens.
 */
after: (string | null)
/**
 * Id of an element of the screen, or of its walks.
 */
element: string
action: ("click" | "dblclick" | "fill" | "check" | "uncheck" | "choose" | "press")
/**
 * Text, option or key; empty where the action has none.
 */
value: string
/**
 * Ids of elements that are on the page from now on; one that reads otherwise than before is another element.
 */
comes: string[]
/**
 * Path of another page that the step leads to.
 */
leads?: string
/**
 * Ids of elements that are not on the page any more as they were.
 */
goes: string[]
/**
 * What is in fields now that was changed, by their ids; `on` for a box that is ticked.
 */
values?: {
[k: string]: string
}
dialog?: DialogFact
/**
 * The control does here what it does not do without the steps before: worth a test.
 */
tells?: true
}
/**
 * What the server answers where a page looks like this screen. No route names such a screen: only a test that gives the answers sees it.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "answered".
 */
export interface AnsweredFact {
/**
 * Every request fails; nothing is found; a few things are found. Of accepted and refused, a request that is only made as the page is used goes well, or fails.
 */
kind: ("failing" | "empty" | "filled" | "accepted" | "refused")
answers: AnswerFact[]
/**
 * Ids of the elements that are surely there with these answers, and neither without nor while they are waited for; none where what is used asks for them.
 */
brings: string[]
}
/**
 * What a test has the server answer.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "answer".
 */
export interface AnswerFact {
method: string
/**
 * As the source asks for it, with `*` for what is not known: a path where it is the page's own origin, with `**` before it where the origin is not known.
 */
url: string
status: number
/**
 * What is answered, as a text of JSON; nothing where it is missing.
 */
json?: string
source: SourceLocation2
}
/**
 * Where the request is written.
 */
export interface SourceLocation2 {
path: string
line: number
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "endpoint".
 */
export interface EndpointFact {
method: string
path: string
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "test_config".
 */
export interface TestConfigFact {
framework: ("playwright" | "maestro" | "cypress")
path: string
/**
 * Folder of the tests, relative to the repository root.
 */
test_dir: (string | null)
base_url: (string | null)
test_id_attribute: (string | null)
/**
 * There where tests start signed in: the file with the session, as the configuration names it.
 */
storage_state?: string
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "existing_spec".
 */
export interface ExistingSpecFact {
path: string
framework: string
titles: string[]
/**
 * How it begins: of one spec alone, as an example of how the project writes tests for a model that writes some.
 */
text?: string
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "helper".
 */
export interface HelperFact {
path: string
kind: ("page_object" | "fixture" | "setup")
export: (string | null)
import_line: (string | null)
/**
 * Code that makes a page object of a page, such as new LoginPage(page); null where more is needed, or it is none.
 */
make: (string | null)
/**
 * What a spec may use of it: locators and methods of a page object, fixtures of a test.
 */
members: HelperMember[]
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "helper_member".
 */
export interface HelperMember {
name: string
kind: ("locator" | "method" | "fixture")
parameters: string[]
/**
 * What it is or does, one expression each, written with page, expect and its parameters alone; null where that was not followed.
 */
code: (string[] | null)
source: SourceLocation
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "reaching_helper".
 */
export interface ReachingHelperFact {
path: string
/**
 * Names of what opens a file of the name that it is handed.
 */
opens: string[]
/**
 * Names of functions, methods, classes and fixtures that run, open or load what they are handed; of this file and of those that it takes something from.
 */
handed: string[]
/**
 * Names that give what does; * is whatever the file gives.
 */
gives: string[]
source: SourceLocation
by: string
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "flow_rules".
 */
export interface FlowRulesFact {
path: string
/**
 * The folder that it is for, relative to the repository root.
 */
folder: string
/**
 * Patterns of the files that are run, relative to the folder; none stands for those at its top.
 */
flows: string[]
/**
 * Only flows with one of these tags are run, where there are any.
 */
include_tags: string[]
exclude_tags: string[]
source: SourceLocation
by: string
}
/**
 * Not there where the team has written none.
 */
export interface GuidanceFact {
/**
 * Pages that no test goes to.
 */
skip: {
/**
 * URL path; * is one segment, ** any number of them.
 */
pattern: string
source: SourceLocation
}[]
/**
 * What tests enter, the first that fits.
 */
data: {
/**
 * What a field is called: its name, label, placeholder or test id.
 */
field: string
value: string
source: SourceLocation
}[]
/**
 * What pages are called in titles.
 */
names: {
/**
 * URL path of a page.
 */
path: string
name: string
source: SourceLocation
}[]
/**
 * Wishes that a model reads, line by line.
 */
prose: {
text: string
source: SourceLocation
}[]
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "gap".
 */
export interface GapFact {
kind: ("stack" | "page" | "empty_page" | "template" | "route" | "script" | "handler" | "component" | "import" | "file" | "syntax" | "limit" | "instruction")
/**
 * What was not followed.
 */
what: string
/**
 * What keeps the analysis from following it.
 */
why: string
/**
 * What would help.
 */
help: string
source: SourceLocation3
/**
 * At how many places it was met; for components, how many elements of the source they cost.
 */
count: number
}
/**
 * Where it was met first.
 */
export interface SourceLocation3 {
path: string
line: number
}
/**
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "row".
 */
export interface RowFact1 {
/**
 * The same for all elements of one row of a screen.
 */
id: string
/**
 * ARIA role
 */
role: string
/**
 * A text that no other row of the list reads; null where there is none that the source knows.
 */
text: (string | null)
/**
 * How many elements of the same role come before it in the row, where the row has several of them.
 */
place?: number
/**
 * Ids of the fields whose values the row reads.
 */
echoes: string[]
}
/**
 * How a tool that looks at a device sees the element. Where one platform differs from what is said for all, it has its own; null says that nothing of it is seen there.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "native_element".
 */
export interface NativeFact1 {
all: NativeSight
android?: (NativeSight | null)
ios?: (NativeSight | null)
}
/**
 * A whole screen, as programs see it: its parts and what is its own, put together. It is not stored.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "screen".
 */
export interface ScreenFact {
id: string
route: string
title: (string | null)
elements: ElementFact[]
forms: FormFact[]
effects: EffectFact[]
/**
 * Every file the screen is made of, in path order.
 */
files: string[]
source: SourceLocation
walks?: WalksFact
answered?: AnsweredFact
}
/**
 * What the team asks of its tests, in .github/amtp.md.
 * 
 * This interface was referenced by `AppModel`'s JSON-Schema
 * via the `definition` "guidance".
 */
export interface GuidanceFact1 {
/**
 * Pages that no test goes to.
 */
skip: {
/**
 * URL path; * is one segment, ** any number of them.
 */
pattern: string
source: SourceLocation
}[]
/**
 * What tests enter, the first that fits.
 */
data: {
/**
 * What a field is called: its name, label, placeholder or test id.
 */
field: string
value: string
source: SourceLocation
}[]
/**
 * What pages are called in titles.
 */
names: {
/**
 * URL path of a page.
 */
path: string
name: string
source: SourceLocation
}[]
/**
 * Wishes that a model reads, line by line.
 */
prose: {
text: string
source: SourceLocation
}[]
}

// schemas/artifact.json
/**
 * One JSON file handed from one agent process to the next.
 */
export interface Artifact {
artifact_id: string
run_id: string
kind: ("repo_crawler_output" | "repo_crawler_rejected" | "test_case_generator_output" | "test_case_generator_rejected" | "test_engineer_output" | "test_engineer_rejected" | "app_model")
schema_id: string
content: {
/**
 * The validated object, unchanged; for a rejected reply its raw text and the reasons.
 */
payload: {
[k: string]: unknown
}
meta: {
sanitizer: "v1.0.0"
product_version: string
source: {
repo_full_name: string
requested_ref: string
base_branch: (string | null)
/**
 * The commit that was read, or for files that are in no commit the hash of what was read.
 */
base_sha: string
working_directory: string
kind: ("commit" | "work_tree" | "folder")
}
depth: ("smoke" | "core" | "standard" | "deep")
framework: ("auto" | "playwright" | "maestro" | "both")
provider: string
model: string
/**
 * What was asked for and what the target took.
 */
sampling: {
requested: {
[k: string]: unknown
}
sent: {
[k: string]: unknown
}
omitted: string[]
dropped: {
param: string
reason: string
}[]
}
/**
 * What the target of the model refused, so that later agents of the run do not send it again.
 */
learned?: {
host: string
model: string
structured_output: ("json_schema" | "json_object" | "prompt")
schema_in_object: boolean
bounded_lists: boolean
tools: boolean
tools_in_reply: boolean
tool_choice: boolean
parallel_calls: boolean
user_after_tool: boolean
temperature: boolean
top_p: boolean
seed: boolean
limit_name: ("max_tokens" | "max_completion_tokens" | null)
most_output_tokens: (number | null)
context_window: (number | null)
streaming: boolean
stream_usage: boolean
echo_reasoning: boolean
system_role: boolean
cache_key: boolean
extra: boolean
dropped: {
param: string
reason: string
}[]
}
usage: {
input_tokens: number
output_tokens: number
cached_input_tokens: number
/**
 * Of the input, what was put into the provider's cache.
 */
cache_write_tokens?: number
/**
 * Of the output, what the model thought.
 */
reasoning_tokens?: number
/**
 * Money spent; null when the price of the model is not known.
 */
usd: (number | null)
calls: number
}
attempts: number
/**
 * The provider's names for the requests, the latest of them.
 */
request_ids?: string[]
/**
 * Characters around the reply that were not read, such as prose.
 */
skipped_characters?: number
prompt_hash: string
input_hash: string
started: string
ended: string
/**
 * W3C trace context, null when no trace is exported.
 */
trace_context: ({
[k: string]: string
} | null)
/**
 * Folders into which generated files may be written; set by the Test Engineer.
 */
allowed_roots?: string[]
/**
 * What the job summary and the pull request tell about this agent's work.
 */
report?: {
[k: string]: unknown
}
}
}
}

// schemas/envelope.json
/**
 * The first user message of a downstream agent, serialised as canonical JSON (RFC 8785).
 */
export interface HandoffEnvelope {
run_id: string
upstream: {
agent: ("repo_crawler" | "test_case_generator")
artifact_id: string
schema_id: string
}
/**
 * The upstream payload unchanged, plus the one field the downstream contract adds.
 */
payload: {
[k: string]: unknown
}
}

// schemas/repo_crawler/input.json
/**
 * Payload injected as the first user message of the Repo Crawler's LLM session.
 */
export interface RepoCrawlerInput {
/**
 * Correlation key matching runs.run_id in Postgres.
 */
run_id: string
/**
 * GitHub repository in owner/name format, e.g. 'acme/api'.
 */
repo_full_name: string
/**
 * Branch name or full commit SHA to crawl.
 */
ref: string
/**
 * Controls crawl breadth: smoke = entry points only; deep = full recursive tree.
 */
depth_level: ("smoke" | "core" | "standard" | "deep")
}

// schemas/repo_crawler/output.json
/**
 * Validated JSON persisted as artifacts.kind='repo_crawler_output'.
 */
export interface RepoCrawlerOutput {
run_id: string
repo_full_name: string
ref: string
file_tree: {
path: string
size: number
sha: string
}[]
entry_points: {
path: string
kind: ("api_route" | "ui_component" | "test_fixture" | "config")
}[]
/**
 * Language/framework detection, e.g. {"runtime":"node","frameworks":["express"]}.
 */
detected_stack: {
[k: string]: unknown
}
/**
 * Number of Valkey MCP cache hits during this crawl.
 */
cache_hits: number
}

// schemas/repo_crawler/reply.json
/**
 * What a model is asked by the Repo Crawler: RepoCrawlerOutput less every field that the program knows.
 */
export interface RepoCrawlerReply {
entry_points: {
path: string
kind: ("api_route" | "ui_component" | "test_fixture" | "config")
}[]
/**
 * The model's reading of the stack; the program adds its facts.
 */
detected_stack: {
/**
 * Main runtime, e.g. node, browser, jvm.
 */
runtime: string
frameworks: string[]
/**
 * Two or three sentences on what the application does, for the author of the test cases.
 */
summary: string
/**
 * What the files say and the overview does not have. Each is proved against the source; what does not stand there is left out.
 * 
 * @maxItems 400
 */
observations?: Observation[]
}
}
export interface Observation {
kind: ("route" | "element" | "effect" | "sign_in")
/**
 * Path of the page, such as /login.
 */
page: string
/**
 * ARIA role of the element, for an effect of the control; empty for a text or a field without a role.
 */
role?: string
/**
 * Accessible name or text of the element, word for word as in the quote; empty where there is only a test id.
 */
name?: string
test_id?: string
/**
 * True for a field that has to be filled.
 */
required?: boolean
/**
 * For an effect: what the user does to the control.
 */
action?: ("" | "click" | "submit" | "fill" | "check" | "select")
/**
 * For an effect: what happens then.
 */
outcome?: ("" | "navigates" | "shows" | "hides")
/**
 * For an effect: the path it leads to, or the text that is shown or hidden, word for word as in the quote.
 */
target?: string
/**
 * For an effect: names of fields that have to be filled.
 * 
 * @maxItems 20
 */
filled?: []|[string]|[string, string]|[string, string, string]|[string, string, string, string]|[string, string, string, string, string]|[string, string, string, string, string, string]|[string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]
/**
 * For an effect: names of fields that have to be empty.
 * 
 * @maxItems 20
 */
empty?: []|[string]|[string, string]|[string, string, string]|[string, string, string, string]|[string, string, string, string, string]|[string, string, string, string, string, string]|[string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]|[string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string]
/**
 * File of the quote.
 */
path: string
/**
 * Line of the quote.
 */
line: number
/**
 * A piece of that line, word for word.
 */
quote: string
}

// schemas/test_case_generator/input.json
/**
 * Hydration envelope injected as the first user message of the Test Case Generator session.
 */
export interface TestCaseGeneratorInput {
run_id: string
depth_level: ("smoke" | "core" | "standard" | "deep")
repo_full_name: string
ref: string
file_tree: {
path: string
size: number
sha: string
}[]
entry_points: {
path: string
kind: ("api_route" | "ui_component" | "test_fixture" | "config")
}[]
detected_stack: {
[k: string]: unknown
}
cache_hits: number
}

// schemas/test_case_generator/output.json
/**
 * Validated JSON persisted as artifacts.kind='test_case_generator_output'.
 */
export interface TestCaseGeneratorOutput {
run_id: string
test_cases: {
/**
 * Stable kebab-style identifier, e.g. 'tc_login_success'.
 */
id: string
title: string
preconditions: string[]
steps: string[]
expected: string
priority: ("critical" | "high" | "medium" | "low")
}[]
/**
 * Free-text notes on coverage gaps or assumptions made during generation.
 */
coverage_notes: string
}

// schemas/test_case_generator/reply.json
/**
 * What a model is asked by the Test Case Generator: TestCaseGeneratorOutput less run_id.
 */
export interface TestCaseGeneratorReply {
test_cases: {
/**
 * Stable kebab-style identifier, e.g. 'tc_login_success'.
 */
id: string
title: string
preconditions: string[]
steps: string[]
expected: string
priority: ("critical" | "high" | "medium" | "low")
}[]
/**
 * Free-text notes on coverage gaps or assumptions made during generation.
 */
coverage_notes: string
}

// schemas/test_engineer/input.json
/**
 * Hydration envelope injected as the first user message of the Test Engineer session.
 */
export interface TestEngineerInput {
run_id: string
target_framework: ("playwright" | "maestro")
test_cases: {
id: string
title: string
preconditions: string[]
steps: string[]
expected: string
priority: ("critical" | "high" | "medium" | "low")
}[]
coverage_notes: string
}

// schemas/test_engineer/output.json
/**
 * Validated JSON persisted as artifacts.kind='test_engineer_output'. Used by CreatePullRequest.
 */
export interface TestEngineerOutput {
run_id: string
framework: ("playwright" | "maestro")
files: {
/**
 * Relative path inside the repository, no leading slash.
 */
path: string
contents: string
}[]
pr_title: string
pr_body: string
base_branch: string
head_branch: string
}

// schemas/test_engineer/reply.json
/**
 * What a model is asked by the Test Engineer: TestEngineerOutput less run_id, framework and branches.
 */
export interface TestEngineerReply {
files: {
/**
 * Relative path inside the repository, no leading slash.
 */
path: string
contents: string
}[]
pr_title: string
pr_body: string
}
