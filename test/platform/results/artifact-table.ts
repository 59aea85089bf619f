import { randomUUID } from "node:crypto";
import type { BlobStore } from "./blob-store.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

export interface Artifact {
  readonly id: number;
  readonly blobId: string;
  readonly name: string;
  readonly run: WorkflowRun;
  readonly jobBackendId: string;
  readonly mimeType: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** `sha256:` and 64 hex digits, as the client said it; set when the upload is complete. */
  readonly digest?: string;
  readonly bytes?: number;
}

const DAY = 24 * 60 * 60 * 1000;
const RETENTION_DAYS = 90;

type NewArtifact = Pick<Artifact, "name" | "run" | "jobBackendId" | "mimeType"> & {
  readonly expiresAt?: Date | undefined;
};

/** The artifacts of all runs, with what a test does to them behind the API's back. */
export class ArtifactTable {
  readonly #artifacts = new Map<number, Artifact>();
  readonly #blobs: BlobStore;
  #nextId = 1;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  create(artifact: NewArtifact): Artifact {
    const createdAt = new Date();
    const created: Artifact = {
      ...artifact,
      id: this.#nextId,
      blobId: `artifact-${randomUUID()}`,
      createdAt,
      expiresAt: artifact.expiresAt ?? new Date(createdAt.getTime() + RETENTION_DAYS * DAY),
    };
    this.#nextId += 1;
    this.#artifacts.set(created.id, created);
    return created;
  }

  finish(id: number, digest: string | undefined): Artifact | undefined {
    const artifact = this.#artifacts.get(id);
    const bytes = artifact && this.#blobs.size(artifact.blobId);
    if (artifact === undefined || bytes === undefined) return undefined;
    const finished = { ...artifact, bytes, ...(digest === undefined ? {} : { digest }) };
    this.#artifacts.set(id, finished);
    return finished;
  }

  /** Artifacts whose upload is complete, oldest first. */
  list(): readonly Artifact[] {
    return [...this.#artifacts.values()].filter((artifact) => artifact.bytes !== undefined);
  }

  /** Also one whose upload is not complete. */
  find(runBackendId: string, name: string): Artifact | undefined {
    return [...this.#artifacts.values()].find(
      (artifact) => artifact.run.backendId === runBackendId && artifact.name === name,
    );
  }

  delete(id: number): boolean {
    return this.#artifacts.delete(id);
  }

  /** Lets an artifact's retention be over. */
  expire(id: number): void {
    const artifact = this.#artifacts.get(id);
    if (artifact !== undefined) this.#artifacts.set(id, { ...artifact, expiresAt: new Date(0) });
  }

  bytes(id: number): Buffer | undefined {
    const artifact = this.#artifacts.get(id);
    return artifact && this.#blobs.read(artifact.blobId);
  }

  /** Puts other bytes behind an artifact while its digest stays: a tampered store. */
  replaceBytes(id: number, bytes: Buffer): void {
    const artifact = this.#artifacts.get(id);
    if (artifact !== undefined) this.#blobs.replace(artifact.blobId, bytes);
  }

  downloadUrl(artifact: Artifact): string {
    const isZip = artifact.mimeType === "application/zip" && !artifact.name.endsWith(".zip");
    // Clients unzip whatever has a path ending in .zip, so a raw file keeps its own name.
    const fileName = isZip ? `${artifact.name}.zip` : artifact.name;
    return this.#blobs.downloadUrl(artifact.blobId, fileName);
  }
}

export function isExpired(artifact: Artifact): boolean {
  return artifact.expiresAt.getTime() <= Date.now();
}
