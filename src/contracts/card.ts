/**
 * The role of a row that is a mere box: one of several `div`s that the same place of the source makes.
 * Source: WAI-ARIA 1.2, `generic`.
 */
export const CARD = "generic";
