export function generateMetadata() {
  return { title: { absolute: "Help" } };
}

export default function Help() {
  return <h1>Help</h1>;
}
