export const Button = ({ children }) => <button>{children}</button>;
export const Banner = () => <div role="banner">Sale</div>;
