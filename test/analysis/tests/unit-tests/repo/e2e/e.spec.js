test("is in the folder of the browser tests", () => {});
