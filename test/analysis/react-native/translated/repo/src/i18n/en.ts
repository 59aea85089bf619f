export default { home: { title: "Corner shop", open: "Open all day" } };
