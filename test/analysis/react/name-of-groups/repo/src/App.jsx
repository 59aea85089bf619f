export default function App() {
  return (
    <>
      <fieldset>
        <legend>Where to</legend>
        <input aria-label="Street" />
      </fieldset>
      <table>
        <caption>Prices</caption>
        <tbody>
          <tr>
            <td>Tea</td>
          </tr>
        </tbody>
      </table>
      <figure>
        <img src="map.png" alt="" />
        <figcaption>The way to us</figcaption>
      </figure>
      <section aria-labelledby="news">
        <h2 id="news">News</h2>
      </section>
      <section>
        <h2>No region</h2>
      </section>
      <nav aria-label="Main">Home</nav>
      <form aria-label="Feedback">Tell us</form>
    </>
  );
}
