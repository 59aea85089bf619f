import { useSuspenseQuery } from "@tanstack/react-query";

export default function Profile() {
  const { data } = useSuspenseQuery({
    queryKey: ["me"],
    queryFn: () => fetch("/api/me").then((response) => response.json()),
  });
  return (
    <>
      <h1>Profile</h1>
      <p>Signed in as {data.fullName}</p>
    </>
  );
}
