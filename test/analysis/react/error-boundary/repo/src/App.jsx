import { Component } from "react";

class Boundary extends Component {
  state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  render() {
    return this.state.broken ? <p>Something broke</p> : this.props.children;
  }
}

export default function App() {
  return (
    <Boundary>
      <h1>Shop</h1>
      <button>Buy</button>
    </Boundary>
  );
}
