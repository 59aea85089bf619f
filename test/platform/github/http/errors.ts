/** One entry of the `errors` list of a 422 answer. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

export interface ErrorDetails {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer other than 2xx, as GitHub words it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, message: string, details: ErrorDetails = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** 404: also what a caller without access to a private repository sees. */
export function notFound(): ApiError {
  return new ApiError(404, "Not Found");
}

/** 422 with a message of its own and no list of fields, as the Git database answers. */
export function unprocessable(message: string): ApiError {
  return new ApiError(422, message);
}

/** 422 "Validation Failed" with the fields at fault. */
export function validationFailed(...errors: FieldError[]): ApiError {
  return new ApiError(422, "Validation Failed", { errors });
}

/** 409: what most of the Git database answers before the first commit. */
export function emptyRepository(): ApiError {
  return new ApiError(409, "Git Repository is empty.");
}
