const Page = () => <h1>Arrow</h1>;

export default Page;
