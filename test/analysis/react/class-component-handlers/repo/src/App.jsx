import React, { PureComponent } from "react";

class Base extends React.Component {
  constructor(props) {
    super(props);
    this.state = { count: props.start, name: "", mounted: false };
    this.add = this.add.bind(this);
  }

  add() {
    this.setState((before) => ({ count: before.count + 1 }));
  }

  get label() {
    return `Count ${this.state.count}`;
  }
}

class Buttons extends PureComponent {
  static defaultProps = { word: "Add" };

  render() {
    const { onAdd, onReset, word } = this.props;
    return (
      <div>
        <button onClick={onAdd}>{word}</button>
        <button onClick={onReset}>Reset</button>
      </div>
    );
  }
}

export default class extends Base {
  componentDidMount() {
    this.setState({ mounted: true });
  }

  handleName = ({ target: { name, value } }) => this.setState({ [name]: value });

  reset = () => this.setState({ count: 5 });

  render() {
    const { name, mounted } = this.state;
    return (
      <main>
        <p>{this.label}</p>
        <Buttons onAdd={this.add} onReset={this.reset} />
        <label>
          Name <input name="name" value={name} onChange={this.handleName} />
        </label>
        {name && <p>Hello {name}</p>}
        {mounted && <p>Done</p>}
      </main>
    );
  }
}
