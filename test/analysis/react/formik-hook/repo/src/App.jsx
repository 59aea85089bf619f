import { useState } from "react";
import { useFormik } from "formik";

function validate(values) {
  const errors = {};
  if (!values.name) errors.name = "Say your name";
  if (!values.mail) {
    errors.mail = "Say your mail";
  }
  return errors;
}

export default function App() {
  const [done, setDone] = useState(false);
  const formik = useFormik({
    initialValues: { name: "", mail: "" },
    validate,
    onSubmit: (values, { resetForm }) => {
      setDone(true);
      resetForm();
    },
  });
  return (
    <form onSubmit={formik.handleSubmit} noValidate>
      <label htmlFor="name">Name</label>
      <input id="name" name="name" value={formik.values.name} onChange={formik.handleChange} />
      {formik.touched.name && formik.errors.name ? <p>{formik.errors.name}</p> : null}
      <label htmlFor="mail">Mail</label>
      <input id="mail" {...formik.getFieldProps("mail")} />
      {formik.touched.mail && formik.errors.mail ? <p>{formik.errors.mail}</p> : null}
      <button type="submit">Join</button>
      {done && <p role="status">Welcome</p>}
    </form>
  );
}
