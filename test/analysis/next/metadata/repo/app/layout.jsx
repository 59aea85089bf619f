export const metadata = { title: { template: "%s | Site", default: "Site" } };

export default function Root({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
