import { useState } from "react";
import { useFormik } from "formik";

export default function App() {
  const [welcomed, setWelcomed] = useState("");
  const { values, errors, handleChange, handleSubmit } = useFormik({
    initialValues: { name: "" },
    validate: ({ name }) => (name === "" ? { name: "Say your name" } : {}),
    onSubmit: ({ name }) => setWelcomed(name),
  });
  return (
    <form onSubmit={handleSubmit}>
      <label htmlFor="name">Name</label>
      <input id="name" value={values.name} onChange={handleChange} />
      {errors.name && <p>{errors.name}</p>}
      <button>Join</button>
      {welcomed && <p>Welcome {welcomed}</p>}
    </form>
  );
}
