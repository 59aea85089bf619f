export const text = "By the name of the output";
