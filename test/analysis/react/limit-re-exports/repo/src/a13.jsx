export const Deep = () => <button>Deep</button>;
