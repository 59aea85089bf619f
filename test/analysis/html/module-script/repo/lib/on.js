export function on(selector, event, run) {
  document.querySelector(selector).addEventListener(event, run);
}
