export enum Places {
  GOODS = "Goods",
  HELP = "Help",
}
