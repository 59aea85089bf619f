import { useState } from "react";
import { DndContext } from "@dnd-kit/core";
import { SortableContext, useSortable } from "@dnd-kit/sortable";

function Item({ name, onRemove }) {
  const { attributes, listeners, setNodeRef, isDragging } = useSortable({ id: name });
  return (
    <li ref={setNodeRef} className={isDragging ? "dragged" : ""}>
      <span {...attributes} {...listeners}>{name}</span>
      <button onClick={onRemove}>Remove {name}</button>
    </li>
  );
}

export default function App() {
  const [items, setItems] = useState(["Milk", "Bread"]);
  return (
    <DndContext>
      <SortableContext items={items}>
        <ul>
          {items.map((name) => (
            <Item key={name} name={name} onRemove={() => setItems(items.filter((one) => one !== name))} />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}
