import { useState } from "react";
import {
  configureStore,
  createAsyncThunk,
  createSelector,
  createSlice,
  nanoid,
} from "@reduxjs/toolkit";
import { Provider, useDispatch, useSelector } from "react-redux";

const load = createAsyncThunk("items/load", async () => (await fetch("/api/items")).json());

const items = createSlice({
  name: "items",
  initialState: { rows: [{ id: "1", text: "Milk", done: false }], loading: false, changes: 0 },
  reducers: {
    added: {
      reducer: (state, action) => void state.rows.push(action.payload),
      prepare: (text) => ({ payload: { id: nanoid(), text, done: false } }),
    },
    toggled(state, { payload }) {
      const row = state.rows.find((one) => one.id === payload);
      row.done = !row.done;
    },
    removed: (state, { payload }) => ({
      ...state,
      rows: state.rows.filter((one) => one.id !== payload),
    }),
  },
  extraReducers: (builder) =>
    builder
      .addCase(load.pending, (state) => {
        state.loading = true;
      })
      .addCase(load.fulfilled, (state, { payload }) => {
        state.loading = false;
        state.rows = payload;
      })
      .addMatcher(
        (action) => action.type === "items/removed",
        (state) => {
          state.changes += 1;
        },
      ),
});
const { added, toggled, removed } = items.actions;
const store = configureStore({ reducer: { items: items.reducer } });
const selectOpen = createSelector(
  (state) => state.items.rows,
  (rows) => rows.filter((row) => !row.done).length,
);

function List() {
  const { rows, loading, changes } = useSelector((state) => state.items);
  const open = useSelector(selectOpen);
  const dispatch = useDispatch();
  const [text, setText] = useState("");
  return (
    <main>
      <h1>Shopping</h1>
      <p>{open} open</p>
      <p>{changes} removed</p>
      <label>
        Item <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button onClick={() => dispatch(added(text))}>Add</button>
      <button onClick={() => dispatch(load())}>Load</button>
      {loading && <p>Loading</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row.text}</b>
            <button onClick={() => dispatch(toggled(row.id))}>Done</button>
            <button onClick={() => dispatch(removed(row.id))}>Remove</button>
          </li>
        ))}
      </ul>
    </main>
  );
}

export default function App() {
  return (
    <Provider store={store}>
      <List />
    </Provider>
  );
}
