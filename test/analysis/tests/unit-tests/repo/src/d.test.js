test("has everything global", () => {});
