import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { save } from "../lib/store";

async function add(data) {
  "use server";
  await save(data.get("item"));
  revalidatePath("/");
  redirect("/done");
}

export default function Page() {
  return (
    <form action={add}>
      <label>
        Item <input name="item" required />
      </label>
      <button>Add</button>
    </form>
  );
}
