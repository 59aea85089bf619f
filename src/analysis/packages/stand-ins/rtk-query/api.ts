/**
 * An API of endpoints with the hooks that are named after them. What a query has loaded is kept by its endpoint
 * and what it was asked with. Source: redux-toolkit.js.org/rtk-query/api/createApi.
 */
export const API = /* js */ `
import { create } from "zustand";
import { addressIn, isKnown, kept, nameOf, settle } from "#stand-in";

const rounds = create(() => ({ stale: [] }));
const markStale = (api) => rounds.setState(({ stale }) => ({ stale: [...stale, api] }));
export const skipToken = "#skip";
export const setupListeners = () => () => undefined;
export const ApiProvider = ({ children }) => children;
export const fakeBaseQuery = () => () => ({ error: {} });
/** It is asked again so often that a test looks before it gives up. */
export const retry = (baseQuery) => async (...args) => {
  const result = await baseQuery(...args);
  if (result.error !== undefined) await new Promise((resolve) => setTimeout(resolve, 30000));
  return result;
};

export const fetchBaseQuery = ({ baseUrl = "" } = {}) => async (given) => {
  const { url, method = "GET", body, params } = typeof given === "string" ? { url: given } : given;
  const path = addressIn(baseUrl, url);
  const address = params === undefined ? path : path + "?" + new URLSearchParams(params);
  const response = await fetch(address, { method, body });
  return response.ok ? { data: await response.json() } : { error: { status: response.status, data: null } };
};
/** What an endpoint makes of what it is asked with: data, or an error. */
async function execute(api, definition, arg, tools) {
  const asking = (given) => api.baseQuery(given, tools, definition.extraOptions);
  const given = definition.queryFn === undefined
    ? await asking(definition.query(arg))
    : await definition.queryFn(arg, tools, definition.extraOptions, asking);
  const result = isKnown(given) ? given : { data: given };
  if (result.error !== undefined) {
    const change = definition.transformErrorResponse;
    return { error: change === undefined ? result.error : change(result.error, {}, arg) };
  }
  const change = definition.transformResponse;
  return { data: change === undefined ? result.data : change(result.data, {}, arg) };
}

const EMPTY = { data: undefined, error: undefined, status: "uninitialized" };
const cached = (api, name, arg) =>
  kept("endpoint " + api.reducerPath + " " + name + " " + nameOf(arg), () => create(() => EMPTY));

/** Whether an action tells that an endpoint has got so far: slices listen to it. */
const matcher = (api, name, step) => (action) => action.type === api.reducerPath + "/" + step && action.endpoint === name;
const told = (api, name, step, payload) => ({ type: api.reducerPath + "/" + step, endpoint: name, payload });

const builder = {
  query: (definition) => ({ ...definition, kind: "query" }),
  mutation: (definition) => ({ ...definition, kind: "mutation" }),
  infiniteQuery: (definition) => ({ ...definition, kind: "infinite" }),
};
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

function addEndpoints(api, endpoints) {
  const definitions = endpoints(builder);
  for (const name of Object.keys(definitions)) {
    const definition = definitions[name];
    const hooks = definition.kind === "query" ? queryHooks(api, name, definition)
      : definition.kind === "mutation" ? { useMutation: mutationHook(api, name, definition) } : {};
    api.endpoints[name] = {
      ...hooks, name,
      matchPending: matcher(api, name, "pending"), matchFulfilled: matcher(api, name, "fulfilled"),
      matchRejected: matcher(api, name, "rejected"),
      initiate: (arg) => () => runOnce(api, name, definition, arg), select: (arg) => () => cached(api, name, arg).getState(),
    };
    if (definition.kind === "mutation") api["use" + capital(name) + "Mutation"] = hooks.useMutation;
    if (definition.kind !== "query") continue;
    api["use" + capital(name) + "Query"] = hooks.useQuery;
    api["useLazy" + capital(name) + "Query"] = hooks.useLazyQuery;
    api["use" + capital(name) + "QueryState"] = hooks.useQuery;
    api["use" + capital(name) + "QuerySubscription"] = hooks.useQuery;
  }
  return api;
}

export function createApi({ reducerPath = "api", baseQuery, endpoints }) {
  const api = {
    reducerPath, baseQuery, endpoints: {}, reducer: (state = {}) => state,
    middleware: () => (next) => (action) => next(action), usePrefetch: () => () => undefined,
    injectEndpoints: (given) => addEndpoints(api, given.endpoints),
    enhanceEndpoints: () => api,
    util: {
      invalidateTags: () => () => markStale(reducerPath), resetApiState: () => () => markStale(reducerPath),
      prefetch: () => () => undefined, upsertQueryData: (name, arg, data) => () => cached(api, name, arg).setState({ data }),
      updateQueryData: (name, arg, recipe) => () => {
        const store = cached(api, name, arg);
        const before = store.getState().data;
        if (before === undefined) return { undo: () => undefined };
        store.setState({ data: produce(before, recipe) });
        return { undo: () => store.setState({ data: before }) };
      },
    },
  };
  return addEndpoints(api, endpoints);
}
`;
