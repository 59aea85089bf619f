import type { PackageModel } from "../types.ts";

/** Source: github.com/hello-pangea/dnd, docs/api; the same as react-beautiful-dnd. */
const LISTS = /* js */ `
const nothing = () => undefined;
const still = {
  isDragging: false, isDropAnimating: false, draggingOver: null, combineWith: null, mode: null,
  isDraggingOver: false, draggingOverWith: null, draggingFromThisWith: null, isUsingPlaceholder: false,
};

export const DragDropContext = ({ children }) => children;
export const Droppable = ({ children }) =>
  children({ innerRef: nothing, placeholder: null, droppableProps: {} }, still);
export const Draggable = ({ children, draggableId, index, isDragDisabled = false }) => {
  const dragHandleProps = isDragDisabled ? null : { tabIndex: 0, role: "button", draggable: false };
  const rubric = { draggableId, type: "DEFAULT", source: { index } };
  return children({ innerRef: nothing, draggableProps: {}, dragHandleProps }, still, rubric);
};
export const resetServerContext = nothing;
`;

/** Lists whose items are dragged: what they show while nothing is dragged. */
export const draggableLists: PackageModel = {
  name: "react-beautiful-dnd, @hello-pangea/dnd",
  matches: (module) => /^(?:react-beautiful-dnd(?:-next)?|@hello-pangea\/dnd)$/u.test(module),
  standIn: LISTS,
};

/** Source: docs.dndkit.com/api-documentation. */
const DND_KIT = /* js */ `
const nothing = () => undefined;
const handle = { attributes: { role: "button", tabIndex: 0, "aria-roledescription": "draggable" } };

export const DndContext = ({ children }) => children;
export const SortableContext = ({ children }) => children;
export const DragOverlay = () => null;
export const useDroppable = () => ({ isOver: false, over: null, active: null, setNodeRef: nothing });
export const useDraggable = ({ disabled = false } = {}) => ({
  ...handle, listeners: {}, setNodeRef: nothing, setActivatorNodeRef: nothing,
  transform: null, isDragging: false, active: null, over: null, disabled,
});
export const useSortable = (options) => ({
  ...useDraggable(options),
  attributes: { ...handle.attributes, "aria-roledescription": "sortable" },
  transition: undefined, isOver: false, isSorting: false, index: -1, overIndex: -1,
});
export const useSensor = nothing;
export const useSensors = () => [];
export const useDndMonitor = nothing;
export const arrayMove = (items, from, to) => {
  const moved = items.slice();
  moved.splice(to < 0 ? moved.length + to : to, 0, moved.splice(from, 1)[0]);
  return moved;
};
`;

/** dnd kit. */
export const dndKit: PackageModel = {
  name: "dnd kit",
  matches: (module) => /^@dnd-kit\/(?:core|sortable)$/u.test(module),
  standIn: DND_KIT,
};
