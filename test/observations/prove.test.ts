import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/contracts/generated.ts";
import { asStored, appModel } from "../app-model/builders.ts";
import { observed, type Said, verdictsOn } from "./support.ts";

/** An app in a way of writing pages that is not followed: nothing is known of it. */
const FILES = {
  "src/routes.js": `
import { Login } from "./login.jsx";
import { Home } from "./home.jsx";
export const table = strangeRouter([
  { at: "/login", show: Login },
  { at: "/", show: Home },
]);
`,
  "src/login.jsx": `
import { TextInput } from "@/ui/text-input";
// The button says "Old name".
export const Login = strange(() => (
  <form class="Sign in now">
    <h1>Welcome</h1>
    <TextInput label="Email" required />
    <input type="password" placeholder="Secret word" />
    <input type="checkbox" aria-label="Remember me" />
    {failed() && <p role="alert">Wrong password</p>}
    <button data-testid="go" onClick={() => go("/")}>Sign in</button>
    {/* <button>Commented out</button> */}
  </form>
));
`,
  "src/ui/text-input.jsx":
    "export const TextInput = strange((p) => <label>{p.label}<em>Hint</em></label>);",
  "src/home.jsx": "export const Home = strange(() => <h1>Home</h1>);",
  "docs/guide.jsx": "export const Guide = () => <button>Delete everything</button>;",
} as const;

const NOTHING_KNOWN = asStored(appModel([]));
const LOGIN_ROUTE = at("src/routes.js", '{ at: "/login", show: Login }', {
  kind: "route",
  page: "/login",
});

function at(path: keyof typeof FILES, quote: string, said: Said): Observation {
  return observed(FILES, path, quote)(said);
}

function element(quote: string, said: Partial<Said>, path: keyof typeof FILES = "src/login.jsx") {
  return at(path, quote, { kind: "element", page: "/login", ...said });
}

async function reasonAgainst(observation: Observation): Promise<string | undefined> {
  const { refuted } = await verdictsOn(FILES, NOTHING_KNOWN, [LOGIN_ROUTE, observation]);
  return refuted[0]?.reason;
}

describe("an observation is believed", () => {
  test.each([
    ["a button by its content", element("Sign in</button>", { role: "button", name: "Sign in" })],
    ["a heading", element("<h1>Welcome</h1>", { role: "heading", name: "Welcome" })],
    [
      "a field of a component by its label",
      element('label="Email"', { role: "textbox", name: "Email" }),
    ],
    ["a password, which has no role", element('"Secret word"', { name: "Secret word" })],
    ["a checkbox", element('aria-label="Remember me"', { role: "checkbox", name: "Remember me" })],
    ["a test id", element('data-testid="go"', { test_id: "go" })],
    [
      "what a component of the page shows",
      element("Hint", { name: "Hint" }, "src/ui/text-input.jsx"),
    ],
  ] as const)("for %s", async (_what, observation) => {
    expect(await reasonAgainst(observation)).toBeUndefined();
  });

  test("and what is there on a condition is not taken to be there at first", async () => {
    const alert = element("Wrong password", { role: "alert", name: "Wrong password" });
    const welcome = element("<h1>Welcome</h1>", { role: "heading", name: "Welcome" });
    const { proved } = await verdictsOn(FILES, NOTHING_KNOWN, [LOGIN_ROUTE, alert, welcome]);
    expect(proved.slice(1).map(({ isInitial }) => isInitial)).toEqual([false, true]);
  });

  test.each([
    ["const page = () => box(h1('Now'));", true],
    ["const show = () => { add(body, h1('Now')); };", false],
    ["const page = () => list(items, () => h1('Now'));", false],
    ["const page = () => button({ onclick: () => h1('Now') });", false],
    ["export default wrap(() => h1('Now'));", true],
    ["function page() { const top = h1('Now'); return box(top); }", true],
  ] as const)("and code that runs later shows nothing at first: %s", async (code, isInitial) => {
    const files = { "index.html": '<script src="app.js"></script>', "app.js": code };
    const route = observed(files, "index.html", "<script")({ kind: "route", page: "/" });
    const said = { kind: "element", page: "/", role: "heading", name: "Now" } as const;
    const heading = observed(files, "app.js", "h1('Now')")(said);
    const { proved } = await verdictsOn(files, NOTHING_KNOWN, [route, heading]);
    expect(proved[1]?.isInitial).toBe(isInitial);
  });

  test("for an effect whose control and target are known", async () => {
    const home = at("src/routes.js", '{ at: "/", show: Home }', { kind: "route", page: "/" });
    const button = element("Sign in</button>", { role: "button", name: "Sign in" });
    const effect = at("src/login.jsx", 'go("/")', {
      kind: "effect",
      page: "/login",
      name: "Sign in",
      action: "click",
      outcome: "navigates",
      target: "/",
    });
    // The order in which a model says it does not matter.
    const { refuted } = await verdictsOn(FILES, NOTHING_KNOWN, [effect, button, LOGIN_ROUTE, home]);
    expect(refuted).toEqual([]);
  });
});

describe("an observation is not believed", () => {
  test.each([
    [
      "that is invented",
      { ...element("Sign in</button>", { role: "button", name: "Buy" }), quote: "<button>Buy" },
      "the quote does not stand at its line",
    ],
    [
      "whose line is wrong",
      { ...element("Sign in</button>", { role: "button", name: "Sign in" }), line: 2 },
      "the quote does not stand at its line",
    ],
    [
      "whose words stand in a comment",
      element('says "Old name"', { role: "button", name: "Old name" }),
      "the quote does not stand at its line",
    ],
    [
      "whose element is commented out",
      element("Commented out", { role: "button", name: "Commented out" }),
      "the quote does not stand at its line",
    ],
    [
      "whose name is only a part of the words",
      element("Sign in</button>", { role: "button", name: "Sign" }),
      "the quote does not have its name as a whole text",
    ],
    [
      "whose name nobody reads",
      element('class="Sign in now"', { role: "button", name: "Sign in now" }),
      "no element of that role can have this name there",
    ],
    [
      "whose role the tag cannot have",
      element("<h1>Welcome</h1>", { role: "button", name: "Welcome" }),
      "no element of that role can have this name there",
    ],
    [
      "whose file does not belong to the page",
      element("Delete everything", { role: "button", name: "Delete everything" }, "docs/guide.jsx"),
      "its file does not belong to the page",
    ],
    [
      "whose file belongs to another page",
      element("<h1>Home</h1>", { role: "heading", name: "Home" }, "src/home.jsx"),
      "its file does not belong to the page",
    ],
    [
      "whose page nobody knows",
      element("<h1>Welcome</h1>", { role: "heading", name: "Welcome", page: "/admin" }),
      "its page is not known",
    ],
    [
      "of a route that the quote does not name",
      at("src/routes.js", '{ at: "/login", show: Login }', { kind: "route", page: "/admin" }),
      "the quote does not name its path",
    ],
    [
      "of a file that is not there",
      { ...element("<h1>Welcome</h1>", { name: "Welcome" }), path: "../../etc/passwd" },
      "its file is not in the repository",
    ],
    [
      "of an effect on a control that is not known",
      element('go("/")', {
        kind: "effect",
        name: "Sign in",
        action: "click",
        outcome: "navigates",
        target: "/",
      }),
      "a control that it names is not known on the page",
    ],
  ] as const)("%s", async (_what, observation, reason) => {
    expect(await reasonAgainst(observation)).toBe(reason);
  });

  test.each(["__proto__", "constructor", "//evil.example/", "javascript:alert(1)", "/a b\nc"])(
    "that makes a page of %j",
    async (page) => {
      const { proved } = await verdictsOn(FILES, NOTHING_KNOWN, [{ ...LOGIN_ROUTE, page }]);
      expect(proved).toEqual([]);
    },
  );
});

describe("languages that are read by their words", () => {
  const files = {
    "login.html":
      '<!-- <button>Old</button> -->\n<form><button>Sign in</button></form>\n<script src="app.js"></script>',
    "app.js":
      'root.append(h("button.primary", {}, "Save all"));\nconst x = html`<label>Name <input></label>`;',
    "pages/list.vue":
      '<template>\n<ul><li v-for="x in xs">\n<button>Remove</button></li></ul>\n<button>Add</button>\n</template>',
  };
  const route = (path: keyof typeof files, quote: string, page: string) =>
    observed(files, path, quote)({ kind: "route", page });

  const routes = [
    route("login.html", "<form>", "/login"),
    route("pages/list.vue", "<template>", "/list"),
  ];
  const inFile = (path: keyof typeof files, quote: string, page: string) => ({
    named: (role: string, name: string) =>
      observed(files, path, quote)({ kind: "element", page, role, name }),
  });

  test.each([
    [inFile("login.html", "<button>Sign in", "/login").named("button", "Sign in"), true],
    [inFile("app.js", '"Save all"', "/login").named("button", "Save all"), true],
    [inFile("app.js", "<label>Name", "/login").named("textbox", "Name"), true],
    [inFile("pages/list.vue", "<button>Remove", "/list").named("button", "Remove"), false],
    [inFile("pages/list.vue", "<button>Add", "/list").named("button", "Add"), true],
  ] as const)("have elements, on a condition or not: %j", async (said, isInitial) => {
    const { proved, refuted } = await verdictsOn(files, NOTHING_KNOWN, [...routes, said]);
    expect(refuted).toEqual([]);
    expect(proved.at(-1)?.isInitial).toBe(isInitial);
  });

  test("have comments too", async () => {
    const said = inFile("login.html", "<button>Old", "/login").named("button", "Old");
    expect((await verdictsOn(files, NOTHING_KNOWN, [...routes, said])).refuted).toHaveLength(1);
  });
});
