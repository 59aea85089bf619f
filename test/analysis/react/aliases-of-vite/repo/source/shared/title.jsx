export const Title = () => <h1>Shared</h1>;
