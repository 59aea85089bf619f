const withPlugin = require("a-plugin")({ enabled: true });

module.exports = withPlugin({
  basePath: "/shop",
  redirects: async () => [
    { source: "/coffee/:id(\\d+)", destination: "/tea/:id", permanent: false },
    { source: "/beta", has: [{ type: "cookie", key: "beta" }], destination: "/", permanent: false },
    { source: "/blog", destination: "https://blog.example.com", permanent: false },
  ],
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [{ source: "/help/:path*", destination: "https://help.example.com/:path*" }],
  }),
});
