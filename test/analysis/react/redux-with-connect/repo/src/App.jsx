import { applyMiddleware, combineReducers, createStore } from "redux";
import { connect, Provider } from "react-redux";

const count = (state = 0, action) => (action.type === "more" ? state + action.by : state);
const user = (state = { name: "nobody" }, action) => {
  switch (action.type) {
    case "name":
      return { ...state, name: action.name };
    default:
      return state;
  }
};
const store = createStore(combineReducers({ count, user }), applyMiddleware());
const more = (by) => ({ type: "more", by });

const Counter = connect((state) => ({ count: state.count }), { more })(({ count, more, title }) => (
  <>
    <h1>{title}</h1>
    <p>Count {count}</p>
    <button onClick={() => more(1)}>More</button>
  </>
));

const Hello = connect(
  ({ user: { name } }) => ({ name }),
  (dispatch) => ({ onName: (name) => dispatch({ type: "name", name }) }),
)(({ name, onName }) => (
  <>
    <p>Hello {name}</p>
    <button onClick={() => onName("Ann")}>Name</button>
  </>
));

export default function App() {
  return (
    <Provider store={store}>
      <Counter title="Board" />
      <Hello />
    </Provider>
  );
}
