export default { basePath: "/docs" };
