import { Component } from "react";

export default class Page extends Component {
  render() {
    return <h1>Class</h1>;
  }
}
