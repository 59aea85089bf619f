export function Broken( { return <
