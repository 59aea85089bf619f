export async function save(item) {
  await fetch("https://example.com/items", { method: "POST", body: item });
}
