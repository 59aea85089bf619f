import { configureStore, createSlice } from "@reduxjs/toolkit";
import { Provider, useDispatch, useSelector } from "react-redux";

const counter = createSlice({
  name: "counter",
  initialState: { value: 0 },
  reducers: {
    added: (state) => {
      state.value += 1;
    },
  },
});
const store = configureStore({ reducer: { counter: counter.reducer } });

function Counter() {
  const value = useSelector((state) => state.counter.value);
  const dispatch = useDispatch();
  return (
    <>
      <p>Count {value}</p>
      <button onClick={() => dispatch(counter.actions.added())}>Add</button>
    </>
  );
}

export default function App() {
  return (
    <Provider store={store}>
      <Counter />
    </Provider>
  );
}
