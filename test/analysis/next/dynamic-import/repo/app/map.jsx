export default function Map() {
  return <button>Zoom in</button>;
}
