import { type Page } from "@playwright/test";

export default class CartPage {
  constructor(readonly page: Page) {}
}
