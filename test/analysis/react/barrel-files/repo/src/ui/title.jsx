const Title = ({ children }) => <h1>{children}</h1>;
export { Title as default };
