/** A segment of a path that no app has: a test opens it to see what is shown then. */
export const UNKNOWN_SEGMENT = "no-such-page";
