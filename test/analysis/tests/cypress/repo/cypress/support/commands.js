Cypress.Commands.add("login", () => {});
