import { invisible, transparent } from "../../components.ts";
import { literal } from "../../../code/value.ts";
import type { Component, PackageModel } from "../../types.ts";
import { chakraField, errorMessage, fieldLabel, formControl, helperText } from "./fields.ts";
import { avatar, box, breadcrumb, button, closeButton, closer, windowOf } from "./parts.ts";
import { isHidden, CHAKRA_CALLS } from "./calls.ts";
import {
  choosing,
  expander,
  itself,
  numbered,
  opening,
  panel,
  tabButton,
  turner,
  whileAroundOpen,
} from "../disclosure.ts";
import { radio, radioGroup } from "../fields.ts";
import {
  given,
  isGiven,
  kitComponent,
  root,
  rootAs,
  tag,
  tags,
  whileOpen,
  type Given,
  type Part,
} from "../kit.ts";

const TRANSPARENT =
  "ChakraProvider Tooltip ModalOverlay DrawerOverlay Portal Stack.Divider PopoverTrigger SkeletonText SkeletonCircle Skeleton ColorModeScript";

/** What the components of Chakra UI render. Held against a browser by `test/analysis/kits`. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Box Stack HStack VStack Flex Center Container Grid GridItem SimpleGrid Spacer AspectRatio Card CardBody CardHeader CardFooter InputGroup InputLeftElement InputRightElement InputLeftAddon InputRightAddon NumberInput NumberInputStepper CheckboxGroup TabPanels TabIndicator AlertTitle AlertDescription ModalBody DrawerBody AccordionIcon TableContainer Stat StatGroup StatHelpText MenuGroup PopoverHeader PopoverBody PopoverFooter TagLabel SlideFade Fade ScaleFade Slide Spinner AvatarBadge AvatarGroup":
      "div",
    "ModalHeader DrawerHeader AlertDialogHeader": "header",
    "ModalFooter DrawerFooter AlertDialogFooter": "footer",
    AlertDialogBody: "div",
    "Text Highlight": "p",
    "Badge Tag Kbd AlertIcon Mark": "span",
    Code: "code",
    Divider: "hr",
    Image: "img",
    "List UnorderedList Wrap": "ul",
    OrderedList: "ol",
    "ListItem WrapItem BreadcrumbItem": "li",
    "Link LinkOverlay BreadcrumbLink": "a",
    LinkBox: "div",
    Table: "table",
    Thead: "thead",
    Tbody: "tbody",
    Tfoot: "tfoot",
    Tr: "tr",
    Th: "th",
    Td: "td",
    TableCaption: "caption",
    StatLabel: "dt",
    StatNumber: "dd",
    MenuDivider: "hr",
  }),
  ...TRANSPARENT.split(" ").map((name) => [name, transparent] as const),
  ["Heading", (part) => rootAs(part, "h2")],
  ["Button", button],
  ["IconButton", button],
  ["ButtonGroup", (part) => root(part, "div", { role: "group" })],
  ["CloseButton", closeButton],
  ["ModalCloseButton", (part) => closer(part)],
  ["DrawerCloseButton", (part) => closer(part)],
  ["AlertDialogCloseButton", (part) => closer(part)],
  ["FormControl", formControl],
  ["Field.Root", formControl],
  ["FormLabel", fieldLabel],
  ["Field.Label", fieldLabel],
  ["FormHelperText", helperText],
  ["Field.HelperText", helperText],
  ["FormErrorMessage", errorMessage],
  ["Field.ErrorText", errorMessage],
  ["Input", (part) => chakraField(part, "input")],
  ["Textarea", (part) => chakraField(part, "textarea")],
  ["Select", (part) => chakraField(part, "select")],
  ["NumberInputField", (part) => chakraField(part, "input", { type: "number" })],
  ...["NumberIncrementStepper", "NumberDecrementStepper"].map((name) => [name, invisible] as const),
  ["Checkbox", box],
  ["Switch", box],
  ["Radio", (part) => tag(part, "label", {}, radio(part), given(part, "children"))],
  ["RadioGroup", radioGroup],
  ["Slider", invisible],
  ["Alert", (part) => root(part, "div", { role: "alert" })],
  ["Avatar", avatar],
  ["Breadcrumb", breadcrumb],
  [
    "Progress",
    (part) =>
      tag(
        part,
        "div",
        {},
        tag(part, "div", { role: "progressbar", "aria-label": given(part, "aria-label") }),
      ),
  ],
  ["CircularProgress", (part) => tag(part, "div", { role: "progressbar" })],
  [
    "Accordion",
    choosing({
      value: "index",
      otherwise: "defaultIndex",
      change: "onChange",
      initial: literal(null),
      isToggled: (part) => isGiven(part, "allowToggle"),
    }),
  ],
  ["AccordionItem", itself],
  ["AccordionButton", expander],
  ["AccordionPanel", panel("region")],
  [
    "Tabs",
    choosing({
      value: "index",
      otherwise: "defaultIndex",
      change: "onChange",
      initial: literal(0),
      isToggled: () => false,
    }),
  ],
  ["TabList", (part) => tag(part, "div", { role: "tablist" }, numbered(given(part, "children")))],
  ["TabPanels", (part) => tag(part, "div", {}, numbered(given(part, "children")))],
  ["Tab", tabButton],
  ["TabPanel", panel("tabpanel")],
  ...["Modal", "Drawer", "AlertDialog"].map(
    (name) => [name, opening("isOpen", "onClose")] as const,
  ),
  ...["ModalContent", "DrawerContent", "AlertDialogContent"].map(
    (name) =>
      [
        name,
        (part: Given) => windowOf(part, name.startsWith("Alert") ? "alertdialog" : "dialog"),
      ] as const,
  ),
  ["Menu", opening("isOpen", "onClose")],
  ["MenuButton", (part) => rootAs(part, "button", { type: "button", onClick: turner(part, null) })],
  [
    "MenuList",
    (part) => whileAroundOpen(part, tag(part, "div", { role: "menu" }, given(part, "children"))),
  ],
  [
    "MenuItem",
    (part) =>
      rootAs(part, "button", { type: "button", role: "menuitem", onClick: turner(part, false) }),
  ],
  ["Popover", opening("isOpen", "onClose")],
  [
    "PopoverContent",
    (part) => whileAroundOpen(part, tag(part, "div", { role: "dialog" }, given(part, "children"))),
  ],
  ["Collapse", (part) => whileOpen(part, "in", tag(part, "div", {}, given(part, "children")))],
]);

/** Chakra UI. Source: v2.chakra-ui.com/docs/components. */
export const chakra: PackageModel = {
  name: "Chakra UI",
  matches: (module) => /^@chakra-ui\/(?!icons)[\w-]+(?:\/|$)/u.test(module),
  calls: CHAKRA_CALLS,
  component(type) {
    const known = kitComponent(PARTS, type);
    if (known === null) return null;
    return {
      render: (element, place, renderer) =>
        isHidden({ element, place, renderer }) ? [] : known.render(element, place, renderer),
    };
  },
};
