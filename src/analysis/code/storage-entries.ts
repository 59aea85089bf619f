const ENTRY = /^#(?:local|session)Storage /u;

/** The name under which the store keeps an entry of a storage of the browser. */
export function storageEntry(storage: string, key: string): string {
  return `#${storage} ${key}`;
}

/** Whether a name of the store is that of such an entry. */
export function isStorageEntry(name: string): boolean {
  return ENTRY.test(name);
}
