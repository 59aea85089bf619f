import { test } from "@jest/globals";

test("is of jest", () => {});
