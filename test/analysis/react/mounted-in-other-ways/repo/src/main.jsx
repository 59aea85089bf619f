import ReactDOM from "react-dom";

ReactDOM.render(<h1>Old</h1>, document.getElementById("root"));
