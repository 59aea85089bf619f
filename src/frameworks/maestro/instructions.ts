/** What a model that writes flows has to keep to; the rules of `checks.ts` hold it to them. */
export const INSTRUCTIONS: readonly string[] = [
  "One flow per test case as a .yaml file in the project's .maestro folder (without one: .maestro in the app's folder), never the path of a file that exists. Header: appId as the facts give it, name, and tags with the id of the case (tc_...), its priority, and android or ios where it is for one device alone.",
  "Commands of Maestro 2.10 and no other; every text in single quotes. The phrase of each step as a comment before its commands. A flow begins with launchApp (clearState: true where what is stored matters).",
  "Selectors: the id first, then the whole text; both are regular expressions for the whole value, so escape \\ . [ ] ( ) { } * + ? ^ $ | and use no other expression than .* for what only the running app knows. Only what the facts list for the screen that the steps have reached, on every platform of the app, exactly once.",
  "No point, no index, no css, no fixed waits, no retry, no waitForAnimationToEnd, no optional assertions, no conditions but a platform. extendedWaitUntil only for what is loaded, with a comment that says why.",
  "tapOn a field before inputText; hideKeyboard where the keyboard covers what follows. back does nothing on iOS: there swipe from the left edge (start: 1%, 50%; end: 90%, 50%) in a runFlow with when: platform: iOS.",
  "runFlow with a file for what three or more flows share, in subflows/. No scripts, no links to other hosts; of the environment APP_ID, E2E_USER and E2E_PASSWORD alone; no secrets.",
  "Where an element has neither an id nor a text, write no flow for the case; never guess.",
];
