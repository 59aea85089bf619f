import { useInfiniteQuery } from "@tanstack/react-query";

export default function Feed() {
  const { data, isSuccess, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ["posts"],
    queryFn: async ({ pageParam }) => (await fetch(`/api/posts?page=${pageParam}`)).json(),
    initialPageParam: 1,
    getNextPageParam: (page, pages) => (pages.length < 2 ? pages.length + 1 : undefined),
  });
  if (!isSuccess) return <p>Loading</p>;
  return (
    <>
      {data.pages.map(({ posts }) => posts.map(({ id, headline }) => <h2 key={id}>{headline}</h2>))}
      {hasNextPage && <button onClick={() => fetchNextPage()}>More</button>}
    </>
  );
}
