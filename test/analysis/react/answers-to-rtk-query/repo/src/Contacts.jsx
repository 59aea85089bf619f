import { useState } from "react";
import { useAddContactMutation, useGetContactsQuery } from "./api";

export default function Contacts() {
  const [name, setName] = useState("");
  const [failure, setFailure] = useState("");
  const { data: contacts, error, isLoading } = useGetContactsQuery();
  const [addContact, { isLoading: isAdding }] = useAddContactMutation();
  const add = async (event) => {
    event.preventDefault();
    try {
      await addContact({ name }).unwrap();
      setName("");
    } catch {
      setFailure("The contact could not be added");
    }
  };
  if (isLoading) return <p>Loading</p>;
  if (error) return <p role="alert">The server answers {error.status}</p>;
  return (
    <>
      <p>{contacts.length} contacts</p>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>{contact.name}</li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input aria-label="Name" required value={name} onChange={({ target }) => setName(target.value)} />
        <button disabled={isAdding}>Add</button>
      </form>
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
