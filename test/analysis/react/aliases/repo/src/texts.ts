export const help = "Ask us";
