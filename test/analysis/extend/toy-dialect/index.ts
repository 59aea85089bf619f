import { createFixedPage } from "../../../../src/analysis/dialects/fixed-page.ts";
import type { Dialect, DialectInput } from "../../../../src/analysis/dialects/types.ts";
import type { Page } from "../../../../src/analysis/ui/page.ts";
import { readToy } from "./read-toy.ts";

/** A tiny invented language of templates, which nobody could evaluate: `button Save -> goes /`. */
export const toy: Dialect = {
  id: "toy",
  stacks: [],
  findPages: (input) => ({ pages: toyPages(input), mounts: [] }),
};

function toyPages({ project }: DialectInput): readonly Page[] {
  return [...project.files]
    .filter(([path]) => path.endsWith(".toy"))
    .flatMap(([path, text]) => {
      const { route, nodes } = readToy(path, text, project.gaps);
      if (route === null) return [];
      const source = { path, line: 1 };
      const { gaps } = project;
      return [
        createFixedPage({ route, kind: "file", source, by: "toy", title: null, nodes, gaps }),
      ];
    });
}
