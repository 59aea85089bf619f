import { test as base } from "@playwright/test";
import { LoginPage } from "./pages/login-page";
import { CartPage } from "./pages/cart-page";

export const test = base.extend<{ loginPage: LoginPage; cartPage: CartPage; filledCart: CartPage }>({
  loginPage: async ({ page }, use) => {
    await use(new LoginPage(page));
  },
  cartPage: async ({ page }, use) => {
    const cartPage = new CartPage(page);
    await use(cartPage);
  },
  filledCart: async ({ page }, use) => {
    const cartPage = new CartPage(page);
    await cartPage.goto();
    await use(cartPage);
  },
});
export { expect } from "@playwright/test";
