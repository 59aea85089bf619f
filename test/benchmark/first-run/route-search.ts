import type { SourceText } from "./source-text.ts";
import { findText } from "./source-text.ts";

/**
 * True when the source knows an address: the whole path is one text, or a file of that path exists, or each of
 * its segments is a text, a segment of a path text, or a file or folder name (file-based routes).
 */
export function isRouteInSource(address: string, source: SourceText): boolean {
  const path = pathOf(address);
  if (path === "" || findText(source, `/${path}`) === "alone" || findText(source, path) === "alone")
    return true;
  if (source.paths.some((file) => isFileOf(file, path))) return true;
  return path.split("/").every((segment) => isSegmentInSource(segment, source));
}

/** The path of an address without query, hash routes resolved (`/#/login` is `login`), no outer slashes. */
function pathOf(address: string): string {
  const hash = address.indexOf("#/");
  const path = hash === -1 ? (address.split("#")[0] ?? "") : address.slice(hash + 1);
  return (path.split("?")[0] ?? "").replaceAll(/^[./]+|\/+$/g, "");
}

function isFileOf(file: string, path: string): boolean {
  return [path, `${path}.html`, `${path}/index.html`].some(
    (name) => file === name || file.endsWith(`/${name}`),
  );
}

function isSegmentInSource(segment: string, source: SourceText): boolean {
  if (findText(source, segment) === "alone") return true;
  if (source.paths.some((file) => file.split(/[/.]/).includes(segment))) return true;
  return source.texts.some((text) => {
    for (
      let at = text.indexOf(`/${segment}`);
      at !== -1;
      at = text.indexOf(`/${segment}`, at + 1)
    ) {
      if (`"'\`/?#`.includes(text[at + segment.length + 1] ?? "")) return true;
    }
    return false;
  });
}
