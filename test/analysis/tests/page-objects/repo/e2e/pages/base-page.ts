import { expect, type Page } from "@playwright/test";

export abstract class BasePage {
  protected readonly path: string = "/";
  constructor(protected readonly page: Page) {}
  async open() {
    await this.page.goto(this.path);
  }
  get toast() {
    return this.page.getByRole("status");
  }
  async expectToast(text: string) {
    await expect(this.toast).toHaveText(text);
  }
}
