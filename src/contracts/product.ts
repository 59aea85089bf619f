import manifest from "../../package.json" with { type: "json" };

/** The name of this product's package. */
export const PRODUCT_NAME: string = manifest.name;

/** The version of this product, as in package.json. */
export const PRODUCT_VERSION: string = manifest.version;

export const PRODUCT_MAJOR_VERSION = Number(PRODUCT_VERSION.split(".")[0]);
