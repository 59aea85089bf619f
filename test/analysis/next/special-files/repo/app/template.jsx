export default function Template({ children }) {
  return <main aria-label="Template">{children}</main>;
}
