export const notes = [];
export let count = 0;

export function add(text) {
  notes.push(text);
  count += 1;
}
