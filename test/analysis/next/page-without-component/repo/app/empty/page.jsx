export const title = "Nothing is shown";
