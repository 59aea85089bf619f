const hours = { Monday: "9 to 5", Sunday: "closed" };

export default function App() {
  return (
    <table>
      <caption>Opening hours</caption>
      <tbody>
        {Object.entries(hours).map(([day, time]) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td>{time}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
