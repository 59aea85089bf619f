export const title: string = "Settings";
