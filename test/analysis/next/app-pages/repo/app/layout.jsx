export const metadata = { title: "Shop" };

export default function Root({ children }) {
  return (
    <html lang="en">
      <body>
        <nav aria-label="Main">
          <a href="/cart">Cart</a>
        </nav>
        {children}
      </body>
    </html>
  );
}
