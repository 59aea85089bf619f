const config = () => ({
  trailingSlash: true,
  async redirects() {
    return [{ source: "/old", destination: "/offers", permanent: true }];
  },
  async rewrites() {
    return [{ source: "/deals", destination: "/offers" }];
  },
});

export default config;
