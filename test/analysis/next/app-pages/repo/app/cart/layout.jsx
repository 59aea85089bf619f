export default function CartLayout({ children }) {
  return <section aria-label="Cart">{children}</section>;
}
