export default function Root({ children, team, numbers }) {
  return (
    <html lang="en">
      <body>
        {children}
        <aside aria-label="Team">{team}</aside>
        <aside aria-label="Numbers">{numbers}</aside>
      </body>
    </html>
  );
}
