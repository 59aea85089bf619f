/**
 * The cache of queries and what is asked of it. A query is kept by its key, for all that ask for it; what is
 * made stale is remembered by the beginning of its key. Source: tanstack.com/query/latest/docs/reference.
 */
export const CLIENT = /* js */ `
import { createContext, useContext } from "react";
import { create } from "zustand";
import { kept, majorOf, nameOf } from "#stand-in";

const major = majorOf("@tanstack/react-query");
const WAITING = major === 5 ? "pending" : "loading";

const listOf = (key) => (Array.isArray(key) ? key : [key]);
const nameIn = (key) => nameOf(listOf(key));
const cached = (name, initial) => kept("query " + name, () => create(() => ({
  data: initial, error: null, status: initial === undefined ? WAITING : "success",
})));
const stale = create(() => ({ beginnings: [] }));

/** Queries whose keys begin as this one, or as that of its filters; all where there is none. */
function markStale(filters) {
  const isKey = typeof filters === "string" || Array.isArray(filters);
  const key = isKey ? filters : filters?.queryKey;
  const beginning = key === undefined ? "[" : nameIn(key).slice(0, -1);
  stale.setState(({ beginnings }) => ({ beginnings: [...beginnings, beginning] }));
}

/** Options as one object, as those of versions before 5 may be given one after another. */
function optionsOf(first, second, third) {
  if (typeof first !== "string" && !Array.isArray(first)) return first;
  return typeof second === "function" ? { ...third, queryKey: first, queryFn: second } : { ...second, queryKey: first };
}

export class QueryCache { constructor(config = {}) { this.config = config; } }
export class MutationCache { constructor(config = {}) { this.config = config; } }

export class QueryClient {
  constructor({ defaultOptions = {}, queryCache, mutationCache } = {}) {
    this.queries = defaultOptions.queries ?? {};
    this.mutations = defaultOptions.mutations ?? {};
    this.ofQueries = queryCache?.config ?? {};
    this.ofMutations = mutationCache?.config ?? {};
  }
  async invalidateQueries(filters) { markStale(filters); }
  async refetchQueries(filters) { markStale(filters); }
  async resetQueries(filters) { markStale(filters); }
  async cancelQueries() {}
  async prefetchQuery() {}
  async prefetchInfiniteQuery() {}
  removeQueries() {}
  clear() {}
  isFetching() { return 0; }
  isMutating() { return 0; }
  getDefaultOptions() { return { queries: this.queries, mutations: this.mutations }; }
  getQueryData(key) { return cached(nameIn(key)).getState().data; }
  setQueryData(key, update) {
    const store = cached(nameIn(key));
    const data = typeof update === "function" ? update(store.getState().data) : update;
    if (data !== undefined) store.setState({ data, error: null, status: "success" });
    return data;
  }
  async fetchQuery(first, second, third) {
    const options = optionsOf(first, second, third);
    const data = await options.queryFn({ queryKey: options.queryKey, client: this });
    cached(nameIn(options.queryKey)).setState({ data, error: null, status: "success" });
    return data;
  }
  async ensureQueryData(options) {
    return cached(nameIn(options.queryKey)).getState().data ?? this.fetchQuery(options);
  }
}

const Client = createContext(new QueryClient());
export const QueryClientProvider = ({ client, children }) => <Client.Provider value={client}>{children}</Client.Provider>;
export const useQueryClient = () => useContext(Client);
export const HydrationBoundary = ({ children }) => children;
export const Hydrate = ({ children }) => children;
export const QueryErrorResetBoundary = ({ children }) => children({ reset: () => undefined });
export const useQueryErrorResetBoundary = () => ({ reset: () => undefined });
export const useIsFetching = () => 0;
export const useIsMutating = () => 0;
export const useMutationState = () => [];
export const usePrefetchQuery = () => undefined;
export const dehydrate = () => ({});
export const queryOptions = (options) => options;
export const infiniteQueryOptions = (options) => options;
export const mutationOptions = (options) => options;
export const keepPreviousData = (previous) => previous;
export const skipToken = "#skip";
`;
