import { describe, expect, test } from "vitest";
import { readLabels } from "../../../src/analysis/ui/labels.ts";
import { nameOf, type Name } from "../../../src/analysis/ui/name.ts";
import { roleOf } from "../../../src/analysis/ui/role.ts";
import type { Presence } from "../../../src/analysis/partial.ts";
import { UNKNOWN_CONTENT } from "../../../src/analysis/ui/content.ts";
import type { Placed } from "../../../src/analysis/ui/placed.ts";
import { placedIn, placedOf } from "./html-nodes.ts";

/** The name of the first element with this tag. */
function named(html: string, tag: string): Name {
  const placed = placedIn(html);
  const found = placed.find(({ element }) => element.tag === tag);
  if (found === undefined) throw new Error(`no ${tag} in ${html}`);
  return nameOf(found, roleOf(found.element).role, readLabels(placed));
}

function textsOf(html: string, tag: string): readonly string[] {
  return named(html, tag).wording?.texts ?? [];
}

// The steps of accname 1.2 (w3.org/TR/accname-1.2, section 4.3.2) from the strongest to the weakest.
describe("the steps of the accessible name", () => {
  const ALL = `
    <p id="a">Referenced</p><label for="i">Labelled</label>
    <input id="i" ATTRIBUTES title="Titled" placeholder="Placeholder">`;

  test("aria-labelledby comes first", () => {
    const html = ALL.replace("ATTRIBUTES", `aria-labelledby="a" aria-label="Aria"`);
    expect(textsOf(html, "input")).toEqual(["Referenced"]);
  });

  test("then aria-label", () => {
    expect(textsOf(ALL.replace("ATTRIBUTES", `aria-label="Aria"`), "input")).toEqual(["Aria"]);
  });

  test("then the label of a field", () => {
    expect(textsOf(ALL, "input")).toEqual(["Labelled"]);
  });

  test("then the title", () => {
    expect(textsOf(ALL.replace(/<label.*<\/label>/u, ""), "input")).toEqual(["Titled"]);
  });

  test("then the placeholder", () => {
    expect(textsOf(`<input placeholder="Placeholder">`, "input")).toEqual(["Placeholder"]);
  });

  test("and else there is none", () => {
    expect(named("<input>", "input")).toEqual({ wording: null, label: null, byConvention: false });
  });
});

test("aria-labelledby puts several elements together, in the order that it names them", () => {
  const html = `<b id="x">First</b><b id="y">Second</b><button aria-labelledby="y x">z</button>`;
  expect(textsOf(html, "button")).toEqual(["Second First"]);
});

test("of two elements with the same id the first one counts", () => {
  const html = `<b id="x">First</b><b id="x">Second</b><button aria-labelledby="x">z</button>`;
  expect(textsOf(html, "button")).toEqual(["First"]);
});

test("an aria-labelledby that leads nowhere is passed over", () => {
  expect(textsOf(`<button aria-labelledby="nowhere">Save</button>`, "button")).toEqual(["Save"]);
});

test("an empty aria-label is passed over", () => {
  expect(textsOf(`<button aria-label=" ">Save</button>`, "button")).toEqual(["Save"]);
});

test("all labels of a field are its name", () => {
  const html = `<label for="i">Size</label><label for="i">in cm</label><input id="i">`;
  expect(textsOf(html, "input")).toEqual(["Size in cm"]);
});

test("a label around a field names it without what is in the field", () => {
  const html = `<label>Way <select><option>Post</option></select></label>`;
  expect(named(html, "select")).toMatchObject({ wording: { texts: ["Way"] }, label: "Way" });
});

test("a label that points to the field and is around it counts once", () => {
  expect(textsOf(`<label for="i">City <input id="i"></label>`, "input")).toEqual(["City"]);
});

test.each([
  [`<input type="submit" value="Send">`, ["Send"]],
  [`<input type="submit">`, ["Submit"]],
  [`<input type="reset">`, ["Reset"]],
  [`<input type="image" alt="Go" src="go.png">`, ["Go"]],
  [`<input type="image" src="go.png">`, ["Submit"]],
  [`<input type="button" value="Plain">`, ["Plain"]],
  [`<input type="button">`, []],
])("the button %s is named %s", (html, texts) => {
  expect(textsOf(html, "input")).toEqual(texts);
});

test("a button that is an input is not named by a label", () => {
  expect(textsOf(`<label>Label <input type="submit" value="Send"></label>`, "input")).toEqual([
    "Send",
  ]);
});

test.each([
  ["fieldset", "<fieldset><legend>Payment</legend><p>x</p></fieldset>", "Payment"],
  ["table", "<table><caption>Prices</caption><tr><td>1</td></tr></table>", "Prices"],
  ["figure", "<figure><img alt=''><figcaption>A hill</figcaption></figure>", "A hill"],
  ["img", "<img src='x.png' alt='Logo'>", "Logo"],
])("a %s is named by what is made for it", (tag, html, name) => {
  expect(textsOf(html, tag)).toEqual([name]);
});

test.each(["button", "a", "h2", "option", "td", "th"])("a %s is named by its content", (tag) => {
  const html = `<${tag} href="/x">Read <b>more</b></${tag}>`;
  const inTable = tag === "td" || tag === "th" ? `<table><tr>${html}</tr></table>` : html;
  expect(textsOf(inTable, tag)).toEqual(["Read more"]);
});

test.each(["p", "nav", "ul", "main", "div"])("a %s is not named by its content", (tag) => {
  expect(named(`<${tag}>Text</${tag}>`, tag).wording).toBeNull();
});

describe("where two fields of a page have one id", () => {
  const part = (label: string): string =>
    `<div><p><label for="name">${label}</label></p><input id="name"></div>`;
  const labelsNow = (presence: Presence): readonly (readonly string[] | undefined)[] => {
    const placed: Placed[] = [];
    for (const { element, ...item } of placedIn(part("Of the tag") + part("Of the folder")))
      placed.push({ ...item, element: { ...element, presence } });
    const fields = placed.filter(({ element }) => element.tag === "input");
    return fields.map((field) => nameOf(field, "textbox", readLabels(placed)).wording?.texts);
  };

  test("all labels name the first where both are on the page", () => {
    expect(labelsNow("yes")).toEqual([["Of the tag Of the folder"], undefined]);
  });

  test("a label that is not on the page names nothing", () => {
    const placed: Placed[] = [];
    for (const { element, ...item } of placedIn(part("Of the tag") + part("Of the folder"))) {
      const presence = placed.length < 4 ? "yes" : "no";
      placed.push({ ...item, element: { ...element, presence } });
    }
    const first = placed.find(({ element }) => element.tag === "input");
    const name = first && nameOf(first, "textbox", readLabels(placed));
    expect(name?.wording?.texts).toEqual(["Of the tag"]);
  });

  test("the nearest label names each where they need not be there together", () => {
    expect(labelsNow("maybe")).toEqual([["Of the tag"], ["Of the folder"]]);
  });
});

test("an aria-label of which nothing is known is passed over", () => {
  const placed = placedOf("<button>Save</button>");
  const unknown = { content: UNKNOWN_CONTENT, presence: "yes" } as const;
  const element = { ...placed.element, attributes: new Map([["aria-label", unknown]]) };
  const { wording } = nameOf({ ...placed, element }, "button", readLabels([]));
  expect(wording?.texts).toEqual(["Save"]);
});

describe("components of libraries", () => {
  test("a label property of its own names a component, by custom only", () => {
    expect(named(`<x-input label="Amount"></x-input>`, "Input")).toMatchObject({
      wording: { texts: ["Amount"] },
      label: "Amount",
      byConvention: true,
    });
  });

  test.each([
    ["its label property", `<x-form-item label="Team"><x-input></x-input></x-form-item>`],
    ["its only label", `<x-form-item><label>Team</label><x-input></x-input></x-form-item>`],
    ["its only label component", `<x-field><x-label>Team</x-label><x-input></x-input></x-field>`],
  ])("of the form item around a component, %s names it", (_, html) => {
    expect(named(html, "Input")).toMatchObject({
      wording: { texts: ["Team"] },
      label: "Team",
      byConvention: true,
    });
  });

  test("of two labels in a form item nobody knows which is meant", () => {
    const html = `<x-form-item><label>A</label><label>B</label><x-input></x-input></x-form-item>`;
    expect(named(html, "Input").wording).toBeNull();
  });
});
