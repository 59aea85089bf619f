export const paths = {
  home: "/",
  product: "/products/:id",
};
