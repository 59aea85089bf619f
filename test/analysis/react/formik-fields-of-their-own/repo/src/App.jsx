import { useState } from "react";
import { ErrorMessage, Field, Form, Formik, useField, useFormikContext } from "formik";

function TextField({ label, ...props }) {
  const [field, meta] = useField(props);
  return (
    <div>
      <label htmlFor={props.name}>{label}</label>
      <input id={props.name} {...field} />
      {meta.touched && meta.error ? <p role="alert">{meta.error}</p> : null}
    </div>
  );
}

function Summary() {
  const { values } = useFormikContext();
  return <p>Country: {values.country}</p>;
}

function validate(values) {
  const errors = {};
  if (!values.email) errors.email = "Say your email";
  return errors;
}

export default function App() {
  const [sent, setSent] = useState(false);
  return (
    <Formik initialValues={{ email: "", country: "Norway" }} validate={validate} onSubmit={() => setSent(true)}>
      <Form>
        <TextField label="Email" name="email" />
        <Field name="country" as="select" aria-label="Country">
          <option>Norway</option>
          <option>Chile</option>
        </Field>
        <Field name="note">{({ field }) => <textarea aria-label="Note" {...field} />}</Field>
        <ErrorMessage name="email" render={(text) => <b>{text}</b>} />
        <Summary />
        <button type="submit">Send</button>
        {sent && <p>It was sent</p>}
      </Form>
    </Formik>
  );
}
