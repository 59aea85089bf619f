import type { Locator } from "@playwright/test";
import { BasePage } from "./base-page";

const BUTTON = "Sign in";

export class LoginPage extends BasePage {
  protected override readonly path = "/login";
  readonly email: Locator = this.page.getByLabel("Email");
  readonly password = this.page.getByLabel("Password");
  private readonly submit = this.page.getByRole("button", { name: BUTTON });

  async signIn(email: string, password: string) {
    await this.open();
    await this.fill(email, password);
    await this.submit.click();
  }

  async fill(email: string, password: string): Promise<this> {
    await this.email.fill(email);
    await this.password.fill(password);
    return this;
  }

  row(name: string) {
    return this.page.getByRole("row", { name });
  }

  async signInIfNeeded() {
    if (await this.submit.isVisible()) await this.submit.click();
  }
}
