import { Like } from "./like";

export default function Page() {
  return <Like />;
}
