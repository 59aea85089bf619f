export default function Marketing({ children }) {
  return <main aria-label="Marketing">{children}</main>;
}
