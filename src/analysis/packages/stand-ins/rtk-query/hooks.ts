/** The hooks of an endpoint. Source: redux-toolkit.js.org/rtk-query/api/created-api/hooks. */
export const HOOKS = /* js */ `
import { useEffect, useState } from "react";
import { produce } from "immer";
import { useDispatch, useStore } from "react-redux";

/** Asks, and tells slices and the endpoint itself how that goes. */
async function run(api, name, definition, arg, { dispatch, getState }) {
  dispatch(told(api, name, "pending"));
  const outcome = execute(api, definition, arg, { dispatch, getState });
  const heard = { dispatch, getState, queryFulfilled: fulfilled(outcome), updateCachedData: () => undefined };
  definition.onQueryStarted?.(arg, heard);
  const result = await outcome;
  if (result.error === undefined) dispatch(told(api, name, "fulfilled", result.data));
  else dispatch(told(api, name, "rejected", result.error));
  return result;
}
async function fulfilled(outcome) {
  const { data, error } = await outcome;
  if (error !== undefined) throw { error };
  return { data };
}

/** What awaits it gets data or an error; unwrapped, it is that data or fails with that error. */
function withUnwrap(result) {
  const unwrap = async () => {
    if (result.error !== undefined) throw result.error;
    return result.data;
  };
  return { ...result, unwrap, reset: () => undefined, abort: () => undefined, unsubscribe: () => undefined };
}
const runOnce = async (api, name, definition, arg, tools) => withUnwrap(await run(api, name, definition, arg, tools));

function useTools() {
  const dispatch = useDispatch();
  const store = useStore();
  return { dispatch, getState: () => store.getState() };
}

function resultOf({ data, error, status }, isOff, refetch) {
  const isWaiting = status === "uninitialized" && !isOff;
  return {
    data, error, currentData: data, refetch, isLoading: isWaiting, isFetching: isWaiting,
    isSuccess: status === "fulfilled", isError: status === "rejected", isUninitialized: status === "uninitialized" && isOff,
    status: isWaiting ? "pending" : status,
  };
}

function load(store, running) {
  settle(running, ({ data, error }) => {
    store.setState(error === undefined ? { data, error, status: "fulfilled" } : { error, status: "rejected" });
  }, (error) => store.setState({ error: { error: String(error) }, status: "rejected" }));
}

function queryHooks(api, name, definition) {
  const useQuery = (arg, options = {}) => {
    const tools = useTools();
    const store = cached(api, name, arg);
    const state = store();
    const { stale } = rounds();
    const isOff = arg === skipToken || options.skip === true;
    const refetch = () => load(store, run(api, name, definition, arg, tools));
    useEffect(() => {
      const { status } = store.getState();
      // Of what is not known, nothing more can be said.
      if (isOff || !isKnown(status)) return;
      if (status === "uninitialized" || stale.includes(api.reducerPath)) refetch();
    }, [nameOf(arg), isOff, stale.length]);
    const result = resultOf(state, isOff, refetch);
    const select = options.selectFromResult;
    return select === undefined ? result : { ...select(result), refetch };
  };
  const useLazyQuery = () => {
    const tools = useTools();
    const [state, set] = useState(EMPTY);
    const trigger = async (arg) => {
      const result = await run(api, name, definition, arg, tools);
      set({ ...result, status: result.error === undefined ? "fulfilled" : "rejected" });
      return withUnwrap(result);
    };
    return [trigger, resultOf(state, true, trigger), { lastArg: undefined }];
  };
  return { useQuery, useLazyQuery, useQueryState: useQuery, useQuerySubscription: useQuery };
}

const mutationHook = (api, name, definition) => (options = {}) => {
  const tools = useTools();
  const [state, set] = useState(EMPTY);
  const trigger = async (arg) => {
    set({ ...EMPTY, status: "pending" });
    const result = await run(api, name, definition, arg, tools);
    set({ ...result, status: result.error === undefined ? "fulfilled" : "rejected" });
    if (definition.invalidatesTags !== undefined) markStale(api.reducerPath);
    return withUnwrap(result);
  };
  const { data, error, status } = state;
  const result = {
    data, error, status, reset: () => set(EMPTY), isLoading: status === "pending", isSuccess: status === "fulfilled",
    isError: status === "rejected", isUninitialized: status === "uninitialized", originalArgs: undefined,
  };
  return [trigger, options.selectFromResult === undefined ? result : options.selectFromResult(result)];
};
`;
