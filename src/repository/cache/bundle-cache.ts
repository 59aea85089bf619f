import { createHash } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import type { Logger } from "../../telemetry/logger.ts";
import type { Blob, BlobSha } from "../reader.ts";
import { type BlobCache, MAX_LISTING_BYTES } from "./blob-cache.ts";
import { BundleReader, BundleWriter } from "./bundle-file.ts";

/** Where a bundle is kept between runs. Both may throw; the run goes on without a cache then. */
export interface BundleStore {
  /** Puts the newest bundle whose key begins so at the path; false when there is none. */
  restore(path: string, keyPrefix: string): Promise<boolean>;
  save(path: string, key: string): Promise<void>;
}

export interface BundleCacheOptions {
  readonly store: BundleStore;
  /** A folder of ours alone; the same in every run, as stores may ask for that. */
  readonly folder: string;
  readonly logger: Logger;
}

/** GitHub keeps 10 GB for a repository, for everything that its workflows cache. */
const MAX_BUNDLE_BYTES = 256 * 1024 * 1024;
const FORMAT = "amtp-blobs-v1";

/**
 * A cache that is one bundle for each repository, restored once and saved once in a run: thousands
 * of blobs are not thousands of cache requests. Nothing is saved when nothing new was put.
 */
export function bundleCache(options: BundleCacheOptions): BlobCache {
  const cache = new BundleCache(options);
  return {
    restore: (repository) => cache.guard("restored", () => cache.restore(repository), undefined),
    get: (sha, size) => cache.guard("read", () => cache.get(sha, size), null),
    put: (blob) => cache.guard("written", () => cache.put(blob), undefined),
    getListing: (tree) => cache.guard("read", () => cache.getListing(tree), null),
    putListing: (tree, bytes) =>
      cache.guard("written", () => cache.putListing(tree, bytes), undefined),
    save: () => cache.guard("saved", () => cache.save(), undefined),
  };
}

class BundleCache {
  readonly #options: BundleCacheOptions;
  #keyPrefix = "";
  #old: BundleReader | null = null;
  #new: BundleWriter | null = null;
  #opening: Promise<BundleWriter> | null = null;
  readonly #used = new Set<BlobSha>();
  readonly #usedListings = new Set<string>();
  #warned = false;

  constructor(options: BundleCacheOptions) {
    this.#options = options;
  }

  /** A cache that fails is a slower run, never a failed one. */
  async guard<T>(verb: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#warn(`could not be ${verb} (${error instanceof Error ? error.name : "unknown"})`);
      return otherwise;
    }
  }

  async restore(repository: string): Promise<void> {
    const { folder, store } = this.#options;
    this.#keyPrefix = `${FORMAT}-${repository.toLowerCase().replaceAll(/[^a-z0-9._-]/gu, "_")}-`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    if (!(await store.restore(this.#bundle, this.#keyPrefix))) return;
    this.#old = await BundleReader.open(this.#bundle);
    if (this.#old.damaged) this.#warn("holds a damaged bundle");
  }

  async get(sha: BlobSha, size: number): Promise<Uint8Array | null> {
    if (this.#old?.sizeOf(sha) === undefined) return (await this.#new?.read(sha)) ?? null;
    const bytes = this.#old.sizeOf(sha) === size ? await this.#old.read(sha) : null;
    if (bytes === null) this.#warn("holds an entry with other bytes than its SHA says");
    else this.#used.add(sha);
    return bytes;
  }

  async put(blob: Blob): Promise<void> {
    const bundle = await this.#writerFor(blob.bytes.length);
    await bundle?.add(blob);
  }

  async getListing(tree: string): Promise<Uint8Array | null> {
    const bytes = (await this.#old?.readListing(tree, MAX_LISTING_BYTES)) ?? null;
    if (bytes !== null) this.#usedListings.add(tree);
    return bytes;
  }

  async putListing(tree: string, bytes: Uint8Array): Promise<void> {
    if (bytes.length > MAX_LISTING_BYTES) return;
    const bundle = await this.#writerFor(bytes.length);
    await bundle?.addListing(tree, bytes);
  }

  /** The bundle that is being written; null when so many more bytes do not fit. */
  async #writerFor(bytes: number): Promise<BundleWriter | null> {
    if ((this.#new?.bytes ?? 0) + bytes > MAX_BUNDLE_BYTES) return null;
    this.#opening ??= BundleWriter.create(this.#fresh);
    this.#new = await this.#opening;
    return this.#new;
  }

  /**
   * What was put now, then what was used, then the rest of the old bundle, as far as it fits; of
   * listings only those of this run, as each is megabytes and the next commit has another.
   */
  async save(): Promise<void> {
    const [old, fresh] = [this.#old, this.#new];
    try {
      if (fresh === null) return;
      for (const tree of this.#usedListings) {
        const bytes = await old?.readListing(tree, MAX_LISTING_BYTES);
        if (bytes) await this.putListing(tree, bytes);
      }
      for (const sha of [...this.#used, ...(old?.shas ?? [])]) {
        if (old === null || fresh.bytes + (old.sizeOf(sha) ?? 0) > MAX_BUNDLE_BYTES) continue;
        const bytes = await old.read(sha);
        if (bytes !== null) await fresh.add({ sha, bytes });
      }
    } finally {
      await old?.close();
      await fresh?.close();
    }
    await rename(this.#fresh, this.#bundle);
    const content = createHash("sha256")
      .update([...fresh.keys].toSorted().join())
      .digest("hex");
    await this.#options.store.save(this.#bundle, `${this.#keyPrefix}${content.slice(0, 32)}`);
  }

  get #bundle(): string {
    return join(this.#options.folder, "blobs.bundle");
  }

  get #fresh(): string {
    return join(this.#options.folder, "blobs.new");
  }

  #warn(what: string): void {
    if (!this.#warned) {
      this.#options.logger.warning(`The blob cache ${what}; the run goes on without it.`);
    }
    this.#warned = true;
  }
}
