export default function Page() { return <h1>Web</h1>; }
