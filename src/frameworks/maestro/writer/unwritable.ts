/** A step that no command does, and why. */
export class Unwritable extends Error {}
