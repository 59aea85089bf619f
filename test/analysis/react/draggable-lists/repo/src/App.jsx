import { DragDropContext, Draggable, Droppable } from "@hello-pangea/dnd";

export default function App() {
  return (
    <DragDropContext onDragEnd={() => undefined}>
      <h2>To do</h2>
      <Droppable droppableId="todo">
        {(provided) => (
          <div ref={provided.innerRef} {...provided.droppableProps}>
            <Draggable draggableId="milk" index={0}>
              {(card, snapshot) => (
                <div
                  ref={card.innerRef}
                  {...card.draggableProps}
                  {...card.dragHandleProps}
                  className={snapshot.isDragging ? "dragged" : ""}
                >
                  Buy milk
                </div>
              )}
            </Draggable>
            {provided.placeholder}
          </div>
        )}
      </Droppable>
    </DragDropContext>
  );
}
