interface Props {
  searchParams: Promise<{ q?: string }>;
}

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams;
  return <h1>{q ? `Results for ${q}` : "Search"}</h1>;
}
