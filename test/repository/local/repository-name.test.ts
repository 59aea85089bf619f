import { describe, expect, it } from "vitest";

import { nameFromFolder, nameFromRemote } from "../../../src/repository/local/repository-name.ts";

describe("the name of a repository", () => {
  it.each([
    ["https://github.com/octo/shop.git", "octo/shop"],
    ["https://github.com/octo/shop", "octo/shop"],
    ["https://user:pass@host.example/octo/shop.git/", "octo/shop"],
    ["ssh://git@github.com:22/octo/shop.git", "octo/shop"],
    ["git@github.com:octo/shop.git", "octo/shop"],
    ["github.com:octo/shop", "octo/shop"],
    ["https://gitlab.example/group/sub/shop.git", null],
    ["/srv/git/shop.git", null],
    ["../shop", null],
    ["file:///srv/octo/shop.git", null],
    ["https://github.com/octo/..", null],
    ["https://github.com/octo/sh%20op", null],
    ["git@github.com:octo/shop\u202E", null],
  ])("out of the remote %s is %s", (url, name) => {
    expect(nameFromRemote(url)).toBe(name);
  });

  it("out of a folder has only plain characters", () => {
    expect(nameFromFolder("My app (1)")).toBe("local/My-app--1-");
    expect(nameFromFolder("..")).toBe("local/folder");
    expect(nameFromFolder("")).toBe("local/folder");
  });
});
