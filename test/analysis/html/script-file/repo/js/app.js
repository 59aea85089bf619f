document.getElementById("more").addEventListener("click", () => {
  document.getElementById("box").classList.toggle("hidden");
});
