function Notice({ tone: kind = "info", title = "Good to know", children, ...rest }) {
  return (
    <div role={kind === "danger" ? "alert" : "status"} {...rest}>
      <strong>{title}</strong> {children}
    </div>
  );
}

export default function App() {
  return (
    <>
      <Notice>All is well</Notice>
      <Notice tone="danger" title="Careful" data-testid="danger">
        It is hot
      </Notice>
    </>
  );
}
