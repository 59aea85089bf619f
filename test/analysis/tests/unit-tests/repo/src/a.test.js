import { describe, it } from "vitest";

describe("a", () => it("is a unit", () => {}));
