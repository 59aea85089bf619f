describe("login", () => {
  it("works", () => {
    cy.visit("/login");
  });
});
