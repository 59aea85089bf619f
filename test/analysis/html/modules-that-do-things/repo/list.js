import { count, notes } from "./notes.js";

export function show() {
  const rows = notes.map((note) => `<li>${note}</li>`);
  document.getElementById("notes").innerHTML = rows.join("");
  document.getElementById("count").textContent = `${count} notes`;
}
