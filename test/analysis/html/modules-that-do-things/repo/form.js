import { add } from "./notes.js";
import { show } from "./list.js";

const field = document.getElementById("note");

document.getElementById("new").addEventListener("submit", (event) => {
  event.preventDefault();
  if (field.value === "") return;
  add(field.value);
  field.value = "";
  show();
});
