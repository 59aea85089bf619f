import { Search, Trash } from "lucide-react";
import { FaBeer } from "react-icons/fa";

export default function App() {
  return (
    <>
      <button>
        <Search size={16} /> Search
      </button>
      <button aria-label="Delete">
        <Trash />
      </button>
      <button>
        <FaBeer />
      </button>
    </>
  );
}
