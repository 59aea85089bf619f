/**
 * Queries: what they load as they are shown, what of it is shown, and when they give up. Source:
 * tanstack.com/query/latest/docs/framework/react/reference/useQuery, and guides/query-retries.
 */
export const QUERIES = /* js */ `
import { useEffect } from "react";
import { isKnown, settle, suspended, unknown } from "#stand-in";

const MANY = 20;
const delayOf = (delay, count, error) =>
  typeof delay === "function" ? delay(count, error) : delay ?? Math.min(1000 * 2 ** count, 30000);

/** How long a query that fails is asked again before it is told to have failed, in milliseconds. */
function patienceOf({ retry = 3, retryDelay }, error) {
  let wait = 0;
  for (let count = 0; count < MANY; count += 1) {
    const again = typeof retry === "function" ? retry(count, error) : retry === true || count < retry;
    if (!again) return wait;
    wait += delayOf(retryDelay, count, error);
  }
  return 60000;
}

function load(store, options, client, ask) {
  const succeed = (data) => {
    store.setState({ data, error: null, status: "success" });
    options.onSuccess?.(data);
    client.ofQueries.onSuccess?.(data, options);
    options.onSettled?.(data, null);
  };
  const fail = (error) => {
    store.setState({ error, status: "error" });
    options.onError?.(error);
    client.ofQueries.onError?.(error, options);
    options.onSettled?.(undefined, error);
  };
  settle(ask(), succeed, (error) => {
    const wait = patienceOf(options, error);
    if (wait === 0) fail(error);
    else setTimeout(() => fail(error), wait);
  });
}

/** What all hooks have in common; "ask" gives what is loaded. */
function useLoaded(given, askWith) {
  const client = useQueryClient();
  const options = { ...client.queries, ...given };
  const isOff = options.enabled === false || options.queryFn === skipToken;
  const name = nameIn(options.queryKey);
  const { initialData } = options;
  const store = cached(name, typeof initialData === "function" ? initialData() : initialData);
  const state = store();
  const { beginnings } = stale();
  const ask = () => askWith(options, { queryKey: listOf(options.queryKey), meta: options.meta, client });
  const refetch = async () => {
    load(store, options, client, ask);
    return store.getState();
  };
  useEffect(() => {
    const { status } = store.getState();
    // Of a query that is not known, nothing more can be said.
    if (isOff || !isKnown(status)) return;
    const isStale = beginnings.some((beginning) => name.startsWith(beginning));
    if (status === WAITING || isStale || (initialData !== undefined && !options.staleTime)) refetch();
  }, [name, isOff, beginnings.length]);
  return { state, options, store, refetch, isOff, ask };
}

function resultOf({ state, options, refetch, isOff }) {
  const { status, error } = state;
  const isPending = status === WAITING;
  const placeholder = isPending ? placeholderOf(options) : undefined;
  const isPlaceholderData = isPending && placeholder !== undefined;
  const isWaiting = isPending && !isPlaceholderData;
  const shown = isPending ? placeholder : state.data;
  const hasData = isPlaceholderData || status === "success";
  const data = hasData && options.select !== undefined ? options.select(shown) : shown;
  const isFetching = isPending && !isOff;
  return {
    data, error, refetch, isPlaceholderData, isFetching, isPending: isWaiting,
    status: isPlaceholderData ? "success" : status,
    isLoading: isWaiting && (!isOff || major === 4), isInitialLoading: isWaiting && !isOff,
    isIdle: isWaiting && isOff, isSuccess: hasData,
    isError: status === "error", isLoadingError: status === "error" && shown === undefined,
    isRefetchError: status === "error" && shown !== undefined, isRefetching: false, isStale: true, isPaused: false,
    isFetched: !isPending, isFetchedAfterMount: !isPending, isPreviousData: false,
    fetchStatus: isFetching ? "fetching" : "idle", failureReason: error,
    failureCount: unknown(), dataUpdatedAt: unknown(), errorUpdatedAt: unknown(), remove: () => undefined,
  };
}

/** What was shown before may go on being shown: at first there is nothing before. */
const placeholderOf = ({ placeholderData }) =>
  typeof placeholderData === "function" ? placeholderData(undefined, undefined) : placeholderData;

/** Nothing of a component is shown whose data has not come. */
function orSuspended(result) {
  return result.isSuccess ? result : { ...result, data: suspended(), isSuccess: unknown(), isPending: unknown() };
}
const askOnce = async ({ queryFn }, context) => queryFn(context);
const useOne = (options) => {
  const result = resultOf(useLoaded(options, askOnce));
  return options.suspense === true ? orSuspended(result) : result;
};

export const useQuery = (first, second, third) => useOne(optionsOf(first, second, third));
export const useSuspenseQuery = (options) => orSuspended(useOne(options));
export function useQueries(given) {
  const results = (Array.isArray(given) ? given : given.queries).map(useOne);
  return given.combine === undefined ? results : given.combine(results);
}
export const useSuspenseQueries = (given) => {
  const results = given.queries.map((options) => orSuspended(useOne(options)));
  return given.combine === undefined ? results : given.combine(results);
};

async function askPage({ queryFn, initialPageParam }, context) {
  const page = await queryFn({ ...context, pageParam: initialPageParam });
  return { pages: [page], pageParams: [initialPageParam] };
}
function useInfinite(options) {
  const loaded = useLoaded(options, askPage);
  const result = resultOf(loaded);
  const { pages = [], pageParams = [] } = loaded.state.data ?? {};
  const last = pages.length - 1;
  const next = last < 0 ? undefined
    : options.getNextPageParam?.(pages[last], pages, pageParams[last], pageParams);
  const fetchNextPage = async ({ pageParam = next } = {}) => {
    const page = await options.queryFn({ queryKey: listOf(options.queryKey), pageParam });
    loaded.store.setState({
      data: { pages: [...pages, page], pageParams: [...pageParams, pageParam] }, status: "success",
    });
  };
  return {
    ...result, fetchNextPage, hasNextPage: next !== undefined && next !== null, isFetchingNextPage: false,
    hasPreviousPage: unknown(), fetchPreviousPage: async () => undefined, isFetchingPreviousPage: false,
  };
}
export const useInfiniteQuery = (first, second, third) => useInfinite(optionsOf(first, second, third));
export const useSuspenseInfiniteQuery = (options) => orSuspended(useInfinite(options));
`;
