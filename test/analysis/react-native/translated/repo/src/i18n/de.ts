export default { home: { title: "Laden", open: "Immer offen" } };
