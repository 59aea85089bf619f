class CartPage {
  constructor(page) {
    this.page = page;
    this.checkout = page.getByTestId("checkout");
    this.items = page.locator("ul").getByRole("listitem");
  }

  async goto() {
    await this.page.goto("/cart");
  }

  async remove(name) {
    const item = this.items.filter({ hasText: name });
    await item.getByRole("button", { name: "Remove" }).click();
  }
}

module.exports = { CartPage };
