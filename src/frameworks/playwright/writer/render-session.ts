import { widthOf } from "./text.ts";
import type { Layout } from "./layout.ts";
import { ACCOUNT_IS_MISSING, type Session } from "./session.ts";
import type { Style } from "./style.ts";
import { comment, literal, VARIABLES } from "./text.ts";

/** Tests that need to be signed in can be chosen and left out by it. */
export const TAG = "@signed-in";

/** Writes what a file says of the session that its tests start with. */
export class SessionRenderer {
  readonly #style: Style;
  readonly #layout: Layout;
  readonly #end: string;

  constructor(style: Style, layout: Layout) {
    this.#style = style;
    this.#layout = layout;
    this.#end = style.semi ? ";" : "";
  }

  /** What stands before `() => {` of a group: its title, and the tag of what it needs. */
  head(title: string, session: Session | null): string {
    const plain = `${this.#literal(title)}, `;
    if (session?.kind !== "own" && session?.kind !== "stored") return plain;
    const tagged = `${plain}{ tag: ${this.#literal(TAG)} }, `;
    const fits = widthOf(`test.describe(${tagged}() => {`) <= this.#style.printWidth;
    return fits ? tagged : `${this.#literal(`${title} ${TAG}`)}, `;
  }

  /** The account that is read from the environment, and nothing where none is needed. */
  constants(session: Session | null): string[] {
    const { E2E_USER: user, E2E_PASSWORD: password } = VARIABLES;
    const none = literal("", this.#style);
    switch (session?.kind) {
      case "stores":
        return [
          `const ${user} = process.env.E2E_USER ?? ${none}${this.#end}`,
          `const ${password} = process.env.E2E_PASSWORD ?? ${none}${this.#end}`,
          this.#hasAccount(`${user} && ${password}`),
          "",
        ];
      case "stored":
        return [...this.#longAccount(), ""];
      default:
        return [];
    }
  }

  /** What stands first in the group. */
  blocks(session: Session | null): string[][] {
    switch (session?.kind) {
      case "nobody":
        return [[this.#use("{ cookies: [], origins: [] }")]];
      case "stored":
        return [[this.#use(this.#literal(session.file))], this.#skip()];
      case "stores":
        return [this.#skip()];
      default:
        return [];
    }
  }

  /** Keeps the session once a test has signed in. */
  stored(session: Session | null): string[] {
    if (session?.kind !== "stores") return [];
    const call = { name: "storageState", args: [[["path", this.#literal(session.file)]]] } as const;
    return [
      "",
      this.#layout.line(2, comment("Tests of pages behind it start with this session")),
      ...this.#layout.call(2, "await page.context()", call),
    ];
  }

  #hasAccount(both: string): string {
    return `const hasAccount = Boolean(${both})${this.#end}`;
  }

  #longAccount(): string[] {
    const [user, password] = ["process.env.E2E_USER", "process.env.E2E_PASSWORD"];
    const flat = this.#hasAccount(`${user} && ${password}`);
    if (widthOf(flat) <= this.#style.printWidth) return [flat];
    return [
      "const hasAccount = Boolean(",
      this.#layout.line(1, `${user} && ${password},`),
      `)${this.#end}`,
    ];
  }

  /** Without an account the tests are left out, and the report tells why. */
  #skip(): string[] {
    const args = ["!hasAccount", this.#literal(ACCOUNT_IS_MISSING)];
    return [
      this.#layout.line(1, "test.beforeEach(() => {"),
      ...this.#layout.call(2, "test.info()", { name: "skip", args }),
      this.#layout.line(1, `})${this.#end}`),
    ];
  }

  #use(session: string): string {
    return this.#layout.line(1, `test.use({ storageState: ${session} })${this.#end}`);
  }

  #literal(text: string): string {
    return literal(text, this.#style);
  }
}
