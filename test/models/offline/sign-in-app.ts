import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import {
  appModel,
  button,
  effect,
  heading,
  routeOf,
  screen,
  textbox,
} from "../../app-model/builders.ts";

/** A page to sign in on with an address, and what is behind it. */
export function signInApp(): OpenAppModel {
  const email = textbox("Email");
  const login = screen("/", {
    elements: [email, button("Sign in")],
    forms: [
      {
        id: "form",
        fields: [email.id],
        submit: "button Sign in",
        source: { path: "src/App.tsx", line: 3 },
        by: "test",
      },
    ],
    effects: [
      effect({
        trigger: "button Sign in",
        action: "submit",
        requires: [email.id],
        outcome: "navigates",
        target: "/inside",
      }),
    ],
  });
  const inside = screen("/inside", { elements: [heading("Inside")] });
  return appModel([login, inside], { routes: [routeOf(login), routeOf(inside, true)] });
}
