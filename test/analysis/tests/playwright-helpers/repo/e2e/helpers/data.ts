import type { Page } from "@playwright/test";

export const user = { name: "Ann" };
export const openMenu = (page: Page): Promise<void> => page.getByRole("button").click();
