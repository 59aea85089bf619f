import { useState } from "react";
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  useReactTable,
} from "@tanstack/react-table";

const PEOPLE = [
  { name: "Emil", age: 33 },
  { name: "Bela", age: 41 },
  { name: "Cem", age: 29 },
  { name: "Dora", age: 52 },
  { name: "Ada", age: 36 },
];

const column = createColumnHelper();
const COLUMNS = [
  column.accessor("name", { header: "Name", cell: (info) => info.getValue() }),
  column.accessor("age", { header: () => <span>Age</span> }),
  column.display({ id: "edit", header: "Actions", cell: ({ row }) => <button>Edit {row.original.name}</button> }),
];

export default function App() {
  const [globalFilter, setGlobalFilter] = useState("");
  const table = useReactTable({
    data: PEOPLE,
    columns: COLUMNS,
    state: { globalFilter },
    onGlobalFilterChange: setGlobalFilter,
    initialState: { pagination: { pageIndex: 0, pageSize: 3 } },
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getPaginationRowModel: getPaginationRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  return (
    <>
      <input aria-label="Search" value={globalFilter} onChange={(event) => setGlobalFilter(event.target.value)} />
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} onClick={header.column.getToggleSortingHandler()}>
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button onClick={() => table.previousPage()} disabled={!table.getCanPreviousPage()}>Previous</button>
      <button onClick={() => table.nextPage()} disabled={!table.getCanNextPage()}>Next</button>
    </>
  );
}
