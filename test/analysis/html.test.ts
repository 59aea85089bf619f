import { expect, test } from "vitest";
import {
  analyseFiles,
  describeEffects,
  describeElements,
  elementWith,
  screenAt,
  screenOfHtml,
} from "./support.ts";

test("pages are opened at their place below the folder that is served", async () => {
  const page = (title: string): string =>
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  const model = await analyseFiles({
    "site/index.html": page("Home"),
    "site/help/contact.html": page("Contact"),
  });
  expect(model.routes.map((route) => route.path)).toEqual(["/help/contact.html", "/"]);
  expect(screenAt(model, "/").title).toBe("Home");
});

test("where links leave the ending out, pages are opened without it", async () => {
  const model = await analyseFiles({
    "index.html": `<html><body><a href="/about">About</a></body></html>`,
    "about.html": `<html><body><h1>About</h1></body></html>`,
  });
  expect(model.routes.map((route) => route.path)).toEqual(["/about", "/"]);
});

test("labels, groups and buttons have the names that people hear", async () => {
  const screen = await screenOfHtml(`
    <form><fieldset><legend>Payment</legend>
      <label for="card">Card number</label><input id="card" required pattern="[0-9]+" maxlength="16">
      <label><input type="checkbox" checked> Remember</label>
    </fieldset><input type="submit"></form>`);
  expect(describeElements(screen)).toBe(
    [`group "Payment"`, `textbox "Card number"`, `checkbox "Remember"`, `button "Submit"`].join(
      "\n",
    ),
  );
  expect(elementWith(screen, { name: "Card number" }).field).toMatchObject({
    required: true,
    pattern: "[0-9]+",
    max_length: 16,
  });
  expect(elementWith(screen, { name: "Remember" }).field?.value).toBe("on");
});

test("listeners of scripts show, change and empty what they name", async () => {
  const screen = await screenOfHtml(`
    <form id="f"><label for="n">Name</label><input id="n"><button>Greet</button></form>
    <p id="out" hidden></p>
    <script>
      const out = document.querySelector("#out");
      document.getElementById("f").addEventListener("submit", (event) => {
        event.preventDefault();
        out.textContent = "Hello, " + document.getElementById("n").value;
        out.hidden = false;
        event.target.reset();
      });
    </script>`);
  expect(describeEffects(screen)).toEqual(
    expect.arrayContaining([
      `submit button "Greet" with textbox "Name" clears textbox "Name"`,
      `submit button "Greet" with textbox "Name" echoes textbox "Name"`,
    ]),
  );
});

test("a script of its own file toggles a class", async () => {
  const model = await analyseFiles({
    "index.html": `<html><body><button id="more">More</button><div id="box" class="hidden"><p>Text</p></div><script src="js/app.js"></script></body></html>`,
    "js/app.js": `document.getElementById("more").addEventListener("click", () => { document.getElementById("box").classList.toggle("hidden"); });`,
  });
  expect(describeEffects(screenAt(model, "/"))).toEqual([`click button "More" shows p "Text"`]);
});

test("a click may lead to another page", async () => {
  const screen = await screenOfHtml(
    `<button id="go">Go</button><script>document.getElementById("go").addEventListener("click", () => { window.location.href = "/next"; });</script>`,
  );
  expect(describeEffects(screen)).toEqual([`click button "Go" navigates /next`]);
});

test("what a script that cannot be followed may hide is not surely shown", async () => {
  const screen = await screenOfHtml(`
    <h1>Todos</h1><button class="clear">Clear</button>
    <script>class View { hide() { document.querySelector(".clear").style.display = "none"; } } new View().hide();</script>`);
  expect(describeElements(screen)).toBe(`heading "Todos"\n(button "Clear")`);
});

test("a template of a framework that is not followed is a gap", async () => {
  const model = await analyseFiles({
    "index.html": `<html><body ng-app="x"><h1>{{ title }}</h1></body></html>`,
  });
  expect(model.screens).toEqual([]);
  expect(model.gaps).toHaveLength(1);
});

test("the page into which an application is put is no page of its own", async () => {
  const model = await analyseFiles({
    "package.json": "{}",
    "index.html": `<html><head><title>Shop</title></head><body><p>Loading</p><div id="root"></div></body></html>`,
    "src/main.tsx": `import { createRoot } from "react-dom/client"; createRoot(x).render(<h1>Shop</h1>);`,
  });
  expect(describeElements(screenAt(model, "/"))).toBe(`heading "Shop"`);
  expect(screenAt(model, "/").title).toBe("Shop");
});

test("what a style sheet hides is not surely shown", async () => {
  const model = await analyseFiles({
    "index.html": `<html><body><h1>Join</h1><div class="field"><small>Too short</small></div></body></html>`,
    "style.css": `h1 { color: red } .field small { visibility: hidden; }`,
  });
  expect(describeElements(screenAt(model, "/"))).toBe(`heading "Join"\n(small text "Too short")`);
});
