import { useOrders } from "orders-kit";

export default function App() {
  const { orders } = useOrders();
  return (
    <table>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <td>{order.title}</td>
            <td>
              <button>Cancel</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
