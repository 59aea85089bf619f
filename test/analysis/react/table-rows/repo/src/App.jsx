import { useState } from "react";

export default function App() {
  const [rows, setRows] = useState([
    { id: 1, name: "Ann", role: "Admin" },
    { id: 2, name: "Bo", role: "Guest" },
  ]);
  return (
    <table>
      <thead>
        <tr>
          <th>Name</th>
          <th>Role</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.name}</td>
            <td>{row.role}</td>
            <td>
              <button onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}>Delete</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
