export function Frame({ content }) {
  return <main>{typeof content === "function" ? content() : content}</main>;
}
