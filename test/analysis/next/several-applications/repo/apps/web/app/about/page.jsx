export default function Page() { return <h1>About the web</h1>; }
