import { toast, Toaster } from "sonner";

export default function App() {
  return (
    <>
      <button onClick={() => toast.success("Saved")}>Save</button>
      <Toaster />
    </>
  );
}
