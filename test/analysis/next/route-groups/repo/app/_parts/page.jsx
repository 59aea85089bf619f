export default function NotAPage() {
  return <p>Private</p>;
}
