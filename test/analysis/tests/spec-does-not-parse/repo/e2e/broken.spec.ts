import { test } from "@playwright/test";

test("broken", async ({ page ) => {
