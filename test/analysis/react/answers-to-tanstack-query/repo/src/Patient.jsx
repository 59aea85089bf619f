import { useQuery } from "@tanstack/react-query";

export default function Patient() {
  const { data, isError, isLoading } = useQuery({
    queryKey: ["weather"],
    queryFn: async () => {
      const response = await fetch("/api/weather");
      if (!response.ok) throw new Error("No weather");
      return response.json();
    },
    retry: 3,
    select: ({ current }) => current,
  });
  if (isLoading) return <p>Loading</p>;
  if (isError) return <p>The weather is not known</p>;
  return <p>It is {data.summary.toLowerCase()}</p>;
}
