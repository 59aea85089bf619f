/** One edit of a source text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
