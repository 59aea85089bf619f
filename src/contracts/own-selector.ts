/** `#id`, or a tag with a `name` or `type` of its own: what people write where a field has no label. */
const OWN_SELECTOR = /^(?:#[A-Za-z][\w-]*|[a-z]+\[(?:name|type)=[A-Za-z_][\w-]*\])$/u;

/** Whether a CSS selector asks for one attribute of the element itself, and for nothing around it. */
export function isOwnSelector(selector: string): boolean {
  return OWN_SELECTOR.test(selector);
}

/** The `id`, `name` or `type` that such a selector asks for. */
export function valueInSelector(selector: string): string {
  return /[#=](?<value>[\w-]+)\]?$/u.exec(selector)?.groups?.["value"] ?? selector;
}
