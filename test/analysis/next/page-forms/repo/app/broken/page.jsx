export default wrapped(function Page() {
  return <h1>Wrapped by something unknown</h1>;
});
