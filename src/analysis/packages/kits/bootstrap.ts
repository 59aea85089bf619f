import { literal, UNDEFINED, type Value } from "../../code/value.ts";
import { invisible } from "../components.ts";
import type { Component, PackageModel } from "../types.ts";
import {
  accordion,
  accordionItem,
  dropdown,
  header,
  overlay,
  tabs,
  titledDropdown,
} from "./bootstrap-disclosures.ts";
import { check, control, feedback, fieldGroup, floatingLabel, label } from "./bootstrap-fields.ts";
import { fieldId } from "./fields.ts";
import {
  buttonOrLink,
  given,
  isGiven,
  kitComponent,
  listener,
  root,
  rootAs,
  tag,
  tags,
  tell,
  whileOpen,
  type Given,
  type Part,
} from "./kit.ts";

/** What the components of React Bootstrap render. Source: react-bootstrap.netlify.app/docs. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Container Row Col Stack Card Card.Body Card.Title Card.Subtitle Card.Header Card.Footer Card.ImgOverlay CardBody CardTitle CardGroup Nav Nav.Item InputGroup InputGroup.Text Modal.Body Modal.Footer Modal.Title ModalBody ModalFooter ModalTitle Offcanvas.Body Offcanvas.Title Toast.Body ListGroup Navbar.Collapse Navbar.Offcanvas ButtonToolbar Alert.Heading Carousel.Caption Figure.Caption Ratio Fade Tab.Container Tab.Content":
      "div",
    "Card.Text CardText": "p",
    Navbar: "nav",
    "Badge Spinner Navbar.Text Placeholder": "span",
    Table: "table",
    "Form.Text FormText": "small",
    "Image Card.Img Figure.Image": "img",
    Figure: "figure",
    Form: "form",
    Breadcrumb: "nav",
    "Breadcrumb.Item": "li",
    "Dropdown.Divider NavDropdown.Divider": "hr",
    "Dropdown.Header": "div",
    Pagination: "ul",
  }),
  ["Button", buttonOrLink],
  ["ToggleButton", buttonOrLink],
  [
    "CloseButton",
    (part) =>
      root(part, "button", { type: "button", "aria-label": given(part, "aria-label") ?? "Close" }),
  ],
  ["Nav.Link", link],
  ["NavLink", link],
  ["Navbar.Brand", (part) => rootAs(part, given(part, "href") === undefined ? "span" : "a")],
  // A bar that opens by itself on wide pages has no button there.
  ["Navbar.Toggle", invisible],
  ["Card.Link", (part) => rootAs(part, "a")],
  ["ButtonGroup", (part) => root(part, "div", { role: "group" })],
  [
    "ListGroup.Item",
    (part) =>
      rootAs(
        part,
        isGiven(part, "action") ? (given(part, "href") === undefined ? "button" : "a") : "div",
      ),
  ],
  ["Form.Group", fieldGroup],
  ["FormGroup", fieldGroup],
  ["Form.Label", label],
  ["FormLabel", label],
  ["Form.Control", control],
  ["FormControl", control],
  ["Form.Select", (part) => root(part, "select", { id: fieldId(part) })],
  ["FormSelect", (part) => root(part, "select", { id: fieldId(part) })],
  ["Form.Check", check],
  ["FormCheck", check],
  ["Form.Switch", check],
  ["Form.Range", (part) => root(part, "input", { type: "range" })],
  ["Form.Control.Feedback", feedback],
  ["FloatingLabel", floatingLabel],
  ["Alert", alert],
  ["Modal", (part) => overlay(part, "dialog")],
  ["Offcanvas", (part) => overlay(part, "dialog")],
  ["Toast", (part) => whileOpen(part, "show", root(part, "div", { role: "alert" }), "yes")],
  ...["Modal.Header", "ModalHeader", "Offcanvas.Header", "Toast.Header"].map(
    (name) => [name, header] as const,
  ),
  ["Collapse", (part) => whileOpen(part, "in", tag(part, "div", {}, given(part, "children")))],
  ["Accordion", accordion],
  ["Accordion.Item", accordionItem],
  [
    "Accordion.Header",
    (part) =>
      tag(
        part,
        "h2",
        {},
        tag(
          part,
          "button",
          { type: "button", onClick: given(part, "#toggle") },
          given(part, "children"),
        ),
      ),
  ],
  ["Accordion.Body", (part) => root(part, "div")],
  ["Tabs", tabs],
  ["Dropdown", dropdown],
  ["NavDropdown", titledDropdown],
  ["DropdownButton", titledDropdown],
  ["Dropdown.Toggle", (part) => root(part, "button", { type: "button" })],
  ["Dropdown.Menu", (part) => root(part, "div")],
  ["Dropdown.Item", link],
  ["NavDropdown.Item", link],
  [
    "Pagination.Item",
    (part) =>
      tag(
        part,
        "li",
        {},
        root(part, isGiven(part, "active") ? "span" : "a", {
          role: isGiven(part, "active") ? undefined : "button",
        }),
      ),
  ],
]);

/** Without an address it is a button. */
function link(part: Given): Value {
  const isButton = given(part, "href") === undefined && given(part, "as") === undefined;
  return rootAs(part, "a", isButton ? { role: "button" } : {});
}

function alert(part: Given): Value {
  const close = given(part, "onClose");
  const click = listener("close", () => tell(part, "onClose", [literal(false)]), [
    close ?? UNDEFINED,
  ]);
  const button = isGiven(part, "dismissible")
    ? tag(part, "button", { type: "button", "aria-label": "Close alert", onClick: click })
    : undefined;
  const shown = tag(
    part,
    "div",
    { role: "alert", "data-testid": given(part, "data-testid") },
    given(part, "children"),
    button,
  );
  return whileOpen(part, "show", shown, "yes");
}

/** React Bootstrap. Source: react-bootstrap.netlify.app. */
export const bootstrap: PackageModel = {
  name: "React Bootstrap",
  matches: (module) => /^react-bootstrap(?:\/|$)/u.test(module),
  component: (type) => kitComponent(PARTS, type),
};
