export function ask(question) {
  return window.confirm(question);
}
