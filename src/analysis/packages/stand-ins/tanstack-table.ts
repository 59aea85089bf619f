import type { PackageModel } from "../types.ts";

/** Rows, cells, sorting, filters and pages of a table without looks. Source: tanstack.com/table/v8/docs/api. */
const SOURCE = /* js */ `
import { useState } from "react";

const marker = () => "row model";
export const getCoreRowModel = () => marker;
export const getSortedRowModel = () => marker;
export const getFilteredRowModel = () => marker;
export const getPaginationRowModel = () => marker;
export const getExpandedRowModel = () => marker;
export const getGroupedRowModel = () => marker;
export const getFacetedRowModel = () => marker;
export const getFacetedUniqueValues = () => marker;

export const flexRender = (part, context) => (typeof part === "function" ? part(context) : part);

export const createColumnHelper = () => ({
  accessor: (accessor, column) =>
    typeof accessor === "function"
      ? { ...column, accessorFn: accessor }
      : { ...column, accessorKey: accessor },
  display: (column) => column,
  group: (column) => column,
});

const updated = (update, before) => (typeof update === "function" ? update(before) : update);
const ranked = (value) => (typeof value === "string" ? value.toLowerCase() : value);
const reads = (value, wanted) => String(value).toLowerCase().includes(String(wanted).toLowerCase());

/** State that the caller may keep by itself. */
function usePart(options, name, initial, told) {
  const [own, setOwn] = useState(options.initialState?.[name] ?? initial);
  const value = options.state?.[name] ?? own;
  const set = (update) => {
    const next = updated(update, value);
    setOwn(next);
    options[told]?.(next);
  };
  return [value, set];
}

const idOf = (definition) =>
  definition.id ?? definition.accessorKey ?? (typeof definition.header === "string" ? definition.header : undefined);

function valueIn(original, definition, index) {
  if (definition.accessorFn !== undefined) return definition.accessorFn(original, index);
  return definition.accessorKey === undefined ? undefined : original[definition.accessorKey];
}

export function useReactTable(options) {
  const { data, columns } = options;
  const [pagination, setPagination] =
    usePart(options, "pagination", { pageIndex: 0, pageSize: 10 }, "onPaginationChange");
  // Whatever else is shown begins with the first page again.
  const again = (set) => (update) => {
    set(update);
    if (options.autoResetPageIndex !== false && options.manualPagination !== true)
      setPagination((before) => ({ ...before, pageIndex: options.initialState?.pagination?.pageIndex ?? 0 }));
  };
  const [sorting, sort] = usePart(options, "sorting", [], "onSortingChange");
  const [columnFilters, filter] = usePart(options, "columnFilters", [], "onColumnFiltersChange");
  const [globalFilter, search] = usePart(options, "globalFilter", "", "onGlobalFilterChange");
  const [setSorting, setColumnFilters, setGlobalFilter] = [again(sort), again(filter), again(search)];
  const [visibility, setVisibility] = usePart(options, "columnVisibility", {}, "onColumnVisibilityChange");
  const [selection, setSelection] = usePart(options, "rowSelection", {}, "onRowSelectionChange");

  const state = {
    sorting, columnFilters, globalFilter, pagination, columnVisibility: visibility, rowSelection: selection,
  };
  const leaves = columns.flatMap((definition) => definition.columns ?? [definition]);
  const all = leaves.map((definition) => {
    const id = idOf(definition);
    const sorted = sorting.find((one) => one.id === id);
    const hasValue = definition.accessorKey !== undefined || definition.accessorFn !== undefined;
    const canSort = hasValue && definition.enableSorting !== false && options.getSortedRowModel !== undefined;
    // Texts begin with the first of the alphabet, all else with the greatest.
    const isText = typeof valueIn(data[0] ?? {}, definition, 0) === "string";
    const descFirst = definition.sortDescFirst ?? !isText;
    const toggleSorting = (desc) => {
      if (desc !== undefined) setSorting([{ id, desc }]);
      else if (sorted === undefined) setSorting([{ id, desc: descFirst }]);
      else setSorting(sorted.desc === descFirst ? [{ id, desc: !descFirst }] : []);
    };
    const column = {
      id, columnDef: definition,
      getIsSorted: () => (sorted === undefined ? false : sorted.desc ? "desc" : "asc"),
      getCanSort: () => canSort,
      toggleSorting, clearSorting: () => setSorting([]),
      getToggleSortingHandler: () => () => (canSort ? toggleSorting() : undefined),
      getCanFilter: () => definition.enableColumnFilter !== false,
      getFilterValue: () => columnFilters.find((one) => one.id === id)?.value,
      setFilterValue: (value) =>
        setColumnFilters([...columnFilters.filter((one) => one.id !== id), { id, value: updated(value, undefined) }]),
      getCanHide: () => definition.enableHiding !== false,
      getIsVisible: () => visibility[id] !== false,
      toggleVisibility: (on) => setVisibility({ ...visibility, [id]: on ?? visibility[id] === false }),
      getSize: () => 150,
    };
    return column;
  });
  const shown = all.filter((column) => column.getIsVisible());

  const rowOf = (original, index) => {
    const id = options.getRowId === undefined ? String(index) : options.getRowId(original, index);
    const row = {
      id, index, original,
      getValue: (name) => {
        const column = all.find((one) => one.id === name);
        return column === undefined ? undefined : valueIn(original, column.columnDef, index);
      },
      getIsSelected: () => selection[id] === true,
      getCanSelect: () => true,
      toggleSelected: (on) => setSelection({ ...selection, [id]: on ?? selection[id] !== true }),
      getToggleSelectedHandler: () => (event) => setSelection({ ...selection, [id]: event.target.checked }),
      getIsExpanded: () => false,
      getCanExpand: () => false,
    };
    const cellOf = (column) => {
      const getValue = () => valueIn(original, column.columnDef, index);
      const context = { table, row, column, getValue, renderValue: getValue };
      const definition = { cell: ({ getValue: read }) => read(), ...column.columnDef };
      return { ...context, id: id + "_" + column.id, column: { ...column, columnDef: definition }, getContext: () => context };
    };
    return { ...row, getVisibleCells: () => shown.map(cellOf), getAllCells: () => all.map(cellOf) };
  };

  const wanted = (row) =>
    columnFilters.every(({ id, value }) => value === undefined || value === "" || reads(row.getValue(id), value)) &&
    (!globalFilter || all.some((column) => reads(row.getValue(column.id), globalFilter)));
  const core = data.map(rowOf);
  const filtered = options.getFilteredRowModel === undefined ? core : core.filter(wanted);
  const [first] = sorting;
  const ordered =
    options.getSortedRowModel === undefined || first === undefined
      ? filtered
      : [...filtered].sort((one, other) => {
          const [left, right] = [ranked(one.getValue(first.id)), ranked(other.getValue(first.id))];
          const order = left > right ? 1 : left < right ? -1 : 0;
          return first.desc ? -order : order;
        });
  const { pageIndex, pageSize } = pagination;
  const pages = options.pageCount ?? Math.ceil(ordered.length / pageSize);
  const isPaged = options.getPaginationRowModel !== undefined && options.manualPagination !== true;
  const page = isPaged ? ordered.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize) : ordered;

  const headerOf = (column) => ({
    id: column.id, column, colSpan: 1, isPlaceholder: false, getSize: () => 150,
    getContext: () => ({ table, column, header: { id: column.id, column } }),
  });
  const table = {
    getState: () => state,
    getHeaderGroups: () => [{ id: "0", headers: shown.map(headerOf) }],
    getFooterGroups: () => [{ id: "0", headers: shown.map(headerOf) }],
    getAllColumns: () => all, getAllLeafColumns: () => all, getVisibleLeafColumns: () => shown,
    getColumn: (name) => all.find((column) => column.id === name),
    getRowModel: () => ({ rows: page }),
    getCoreRowModel: () => ({ rows: core }),
    getFilteredRowModel: () => ({ rows: filtered }),
    getPrePaginationRowModel: () => ({ rows: ordered }),
    getRowCount: () => ordered.length,
    getSelectedRowModel: () => ({ rows: core.filter((row) => row.getIsSelected()) }),
    getFilteredSelectedRowModel: () => ({ rows: filtered.filter((row) => row.getIsSelected()) }),
    getIsAllPageRowsSelected: () => page.length > 0 && page.every((row) => row.getIsSelected()),
    getIsSomePageRowsSelected: () => page.some((row) => row.getIsSelected()),
    toggleAllPageRowsSelected: (on) =>
      setSelection(on === false ? {} : Object.fromEntries(page.map((row) => [row.id, true]))),
    setSorting, setColumnFilters, setGlobalFilter, setPagination, resetColumnFilters: () => setColumnFilters([]),
    setColumnVisibility: setVisibility, setRowSelection: setSelection, resetRowSelection: () => setSelection({}),
    getPageCount: () => pages,
    getCanPreviousPage: () => pageIndex > 0,
    getCanNextPage: () => pageIndex + 1 < pages,
    previousPage: () => setPagination({ pageIndex: pageIndex - 1, pageSize }),
    nextPage: () => setPagination({ pageIndex: pageIndex + 1, pageSize }),
    firstPage: () => setPagination({ pageIndex: 0, pageSize }),
    lastPage: () => setPagination({ pageIndex: pages - 1, pageSize }),
    setPageIndex: (to) => setPagination({ pageIndex: updated(to, pageIndex), pageSize }),
    setPageSize: (size) => setPagination({ pageIndex: 0, pageSize: updated(size, pageSize) }),
  };
  return table;
}
`;

/** TanStack Table. */
export const tanstackTable: PackageModel = {
  name: "@tanstack/react-table",
  matches: (module) => module === "@tanstack/react-table",
  standIn: SOURCE,
};
