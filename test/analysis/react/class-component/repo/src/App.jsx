import { Component } from "react";

export default class App extends Component {
  state = { total: 0 };

  add = () => this.setState(({ total }) => ({ total: total + 1 }));

  render() {
    return (
      <>
        <p>Total {this.state.total}</p>
        <button onClick={this.add}>Add one</button>
      </>
    );
  }
}
