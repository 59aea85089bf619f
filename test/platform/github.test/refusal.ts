import { RequestError } from "octokit";

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly errors: readonly { message?: string; field?: string; code?: string }[];
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** What the local GitHub refuses a request with; throws when it does not. */
export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof RequestError) || error.response === undefined) throw error;
    const data = error.response.data as Partial<Refusal>;
    const { status, headers } = error.response;
    return { status, headers, message: data.message ?? "", errors: data.errors ?? [] };
  }
  throw new Error("the request was not refused");
}
