document.getElementById("new").addEventListener("click", () => {
  const name = window.prompt("What should the list be called?");
  if (name === null || name === "") return;
  const li = document.createElement("li");
  const text = document.createElement("span");
  text.textContent = name;
  const remove = document.createElement("button");
  remove.textContent = "Remove";
  remove.addEventListener("click", () => {
    if (confirm("Remove " + name + "?")) li.remove();
  });
  li.append(text, remove);
  document.getElementById("lists").append(li);
});
document.getElementById("help").addEventListener("click", () => {
  alert("Write to help@example.com");
});
