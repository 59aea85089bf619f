const texts = { archive: "Put it into the archive?" };

export const t = (key) => texts[key];
