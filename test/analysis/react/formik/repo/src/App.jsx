import { useState } from "react";
import { ErrorMessage, Field, Form, Formik } from "formik";
import * as yup from "yup";

const schema = yup.object({ name: yup.string().required("Name is required") });

export default function App() {
  const [sent, setSent] = useState(false);
  return (
    <Formik initialValues={{ name: "" }} validationSchema={schema} onSubmit={() => setSent(true)}>
      <Form>
        <label htmlFor="name">Name</label>
        <Field id="name" name="name" />
        <ErrorMessage name="name" component="p" />
        <button type="submit">Send</button>
        {sent && <p role="status">Message sent</p>}
      </Form>
    </Formik>
  );
}
