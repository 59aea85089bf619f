import { useState } from "react";

export default function App() {
  const [values, setValues] = useState({ first: "", last: "" });
  const [done, setDone] = useState(false);
  const change = (event) => setValues({ ...values, [event.target.name]: event.target.value });
  const submit = (event) => {
    event.preventDefault();
    setDone(true);
  };
  return (
    <form onSubmit={submit}>
      <label>
        First name <input name="first" value={values.first} onChange={change} />
      </label>
      <label>
        Last name <input name="last" value={values.last} onChange={change} />
      </label>
      <button>Sign up</button>
      {done && <p role="status">Welcome {values.first}</p>}
    </form>
  );
}
