/** Mutations. Source: tanstack.com/query/latest/docs/framework/react/reference/useMutation. */
export const MUTATIONS = /* js */ `
import { useState } from "react";

const IDLE = { data: undefined, error: null, variables: undefined, context: undefined, status: "idle" };

function mutationOf(first, second, third) {
  if (typeof first === "function") return { ...second, mutationFn: first };
  return Array.isArray(first) ? mutationOf(second, third) : first;
}

export function useMutation(first, second, third) {
  const client = useQueryClient();
  const options = { ...client.mutations, ...mutationOf(first, second, third) };
  const [state, set] = useState(IDLE);
  const mutateAsync = async (variables, callbacks = {}) => {
    set({ ...IDLE, variables, status: "pending" });
    let context;
    try {
      context = await options.onMutate?.(variables);
      const data = await options.mutationFn(variables);
      client.ofMutations.onSuccess?.(data, variables, context, options);
      await options.onSuccess?.(data, variables, context);
      await options.onSettled?.(data, null, variables, context);
      set({ ...IDLE, data, variables, context, status: "success" });
      callbacks.onSuccess?.(data, variables, context);
      callbacks.onSettled?.(data, null, variables, context);
      return data;
    } catch (error) {
      client.ofMutations.onError?.(error, variables, context, options);
      options.onError?.(error, variables, context);
      options.onSettled?.(undefined, error, variables, context);
      set({ ...IDLE, error, variables, context, status: "error" });
      callbacks.onError?.(error, variables, context);
      callbacks.onSettled?.(undefined, error, variables, context);
      throw error;
    }
  };
  const { status } = state;
  return {
    ...state, mutateAsync, reset: () => set(IDLE),
    mutate: (variables, callbacks) => { mutateAsync(variables, callbacks).catch(() => undefined); },
    isIdle: status === "idle", isPending: status === "pending", isLoading: status === "pending",
    isSuccess: status === "success", isError: status === "error", isPaused: false, failureReason: state.error,
  };
}
`;
