export const Title = () => <h1>Found</h1>;
