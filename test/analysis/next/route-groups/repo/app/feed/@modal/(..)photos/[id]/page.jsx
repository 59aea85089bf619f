export default function PhotoModal() {
  return <dialog open>Photo</dialog>;
}
