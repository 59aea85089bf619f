import { html, LitElement } from "lit";

class MyCounter extends LitElement {
  static properties = { count: {} };

  render() {
    return html`<button @click=${() => this.count++}>Count ${this.count}</button>`;
  }
}

customElements.define("my-counter", MyCounter);
