/** A query that cannot be parsed or run; becomes the `errors` of the answer. */
export class GraphqlError extends Error {
  override readonly name = "GraphqlError";
  readonly type: string | null;
  readonly path: readonly string[];

  constructor(message: string, type: string | null = null, path: readonly string[] = []) {
    super(message);
    this.type = type;
    this.path = path;
  }
}
