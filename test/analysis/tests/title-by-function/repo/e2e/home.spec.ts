import { test } from "@playwright/test";
import { titleOf } from "titles";

test(titleOf("home"), () => {});
