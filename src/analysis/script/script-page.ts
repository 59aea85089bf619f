import { createServer, type Server } from "../answers/server.ts";
import { isStorageEntry } from "../code/storage-entries.ts";
import { Store } from "../code/store.ts";
import type { Opened, Page, Shown } from "../ui/page.ts";
import { OPENED, ScriptShown } from "./script-shown.ts";
import type { ScriptPage } from "./scripted-source.ts";

/** A page that is looked at and used by evaluating its source. */
export function createScriptPage(page: ScriptPage): Page {
  const { route, kind, source, mount, by, title, slashAtEnd, base, isGuarded = false } = page;
  return {
    route,
    kind,
    source,
    ...(mount !== undefined && { mount }),
    by,
    title,
    ...(slashAtEnd !== undefined && { slashAtEnd }),
    ...(base !== undefined && { base }),
    isGuarded,
    open: () => settle(page),
    openAnswered: (server) => settleAnswered(page, server),
    arrive: (from) => new ScriptShown(page, { ...OPENED, store: storeOf(from).fork() }),
    arriveOnWalk: (from) =>
      kind !== "html" && from instanceof ScriptShown ? from.arrivedAt(page) : null,
    reload: (from) =>
      new ScriptShown(page, { ...OPENED, store: storedBy(storeOf(from)) }).reopened(),
  };
}

/** What the storages of the browser hold, and nothing else but the server. */
function storedBy(store: Store): Store {
  const stored = new Store(null, store.server);
  for (const [name, value] of store.entries()) if (isStorageEntry(name)) stored.set(name, value);
  return stored;
}

/** The page once it was opened, and its effects have run. */
function settle(page: ScriptPage): Opened {
  page.opened?.();
  const server = createServer();
  const opened = new ScriptShown(page, { ...OPENED, store: new Store(null, server) });
  const settled = opened.withEffects([]);
  const { shown, navigations, sent } = settled;
  const breaksOffline = opened.breaksOffline();
  return {
    shown,
    navigations,
    sent,
    breaksOffline,
    get asked() {
      return server.asked;
    },
  };
}

/** The page once it was opened where this server answers; null where it ends with an error. */
function settleAnswered(page: ScriptPage, server: Server): Opened | null {
  page.opened?.();
  const opened = new ScriptShown(page, { ...OPENED, store: new Store(null, server) });
  const settled = opened.withEffects([]);
  return settled.shown.isBroken ? null : settled;
}

/** The state of a page that has no state is empty. */
function storeOf(shown: Shown): Store {
  return shown instanceof ScriptShown ? shown.store : new Store();
}
