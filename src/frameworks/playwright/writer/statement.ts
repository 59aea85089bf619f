import type { GivenAnswer } from "../../../app-model/answers.ts";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import type { DialogAnswer } from "../../../app-model/user-action.ts";

/** A phrase of a case, as it stands there, and the code that does what it says. */
export interface Statement {
  readonly phrase: string;
  readonly code: StatementCode;
  /** The page before it. */
  readonly before: PageState;
}

export type StatementCode =
  | { readonly kind: "goto"; readonly path: string }
  | { readonly kind: "serve"; readonly answer: GivenAnswer }
  | { readonly kind: "wait"; readonly path: string }
  | { readonly kind: "turn"; readonly to: "back" | "forward" }
  | { readonly kind: "reload" }
  | {
      readonly kind: "act";
      readonly query: ElementQuery;
      readonly method:
        | "click"
        | "dblclick"
        | "fill"
        | "check"
        | "uncheck"
        | "selectOption"
        | "press"
        | "scrollIntoViewIfNeeded";
      readonly value: string | null;
    }
  /** A click that opens a dialog of the browser; `isRead` where the case looks at what it says. */
  | {
      readonly kind: "click_dialog";
      readonly query: ElementQuery;
      readonly answer: DialogAnswer;
      readonly isRead: boolean;
    }
  | { readonly kind: "press"; readonly key: string }
  | { readonly kind: "expect_url"; readonly path: string }
  | { readonly kind: "expect_dialog"; readonly message: string }
  /** At least one of what the query finds is visible. */
  | { readonly kind: "expect_some"; readonly query: ElementQuery }
  | {
      readonly kind: "expect";
      readonly query: ElementQuery;
      readonly matcher: string;
      readonly value: string | null;
    };
