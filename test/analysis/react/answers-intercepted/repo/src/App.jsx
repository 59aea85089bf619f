import axios from "axios";
import { useEffect, useState } from "react";
import { api } from "./api";

export default function App() {
  const [orders, setOrders] = useState([]);
  const [failure, setFailure] = useState("");
  const [state, setState] = useState("");
  useEffect(() => {
    api
      .get("orders")
      .then((list) => setOrders(list))
      .catch((error) => setFailure(error.message));
  }, []);
  const pay = async () => {
    try {
      const { data } = await axios({ method: "post", url: "/payments", data: { amount: 3 } });
      setState(`Paid, receipt ${data.receipt}`);
    } catch (error) {
      setState(axios.isAxiosError(error) ? "Not paid" : "Something else went wrong");
    }
  };
  return (
    <>
      {failure && <p role="alert">{failure}</p>}
      <ul>
        {orders.map((order) => (
          <li key={order.id}>{order.title}</li>
        ))}
      </ul>
      <button onClick={pay}>Pay</button>
      {state && <p role="status">{state}</p>}
    </>
  );
}
