import { forwardRef, memo } from "react";

const Field = forwardRef(function Field({ label, ...rest }, ref) {
  return (
    <label>
      {label} <input ref={ref} {...rest} />
    </label>
  );
});

const Heading = memo(({ children }) => <h1>{children}</h1>);

export default function App() {
  return (
    <>
      <Heading>Profile</Heading>
      <Field label="Nickname" required />
    </>
  );
}
