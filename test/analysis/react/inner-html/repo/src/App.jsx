const markup = "<h2>News</h2><p>All about <b>us</b></p>";

export default function App() {
  return <article dangerouslySetInnerHTML={{ __html: markup }} />;
}
