/** A tar entry's header, written by hand because no library writes wrong ones. */
export interface TarEntry {
  readonly name: string;
  /** `0` file, `1` hard link, `2` symbolic link, `S` GNU sparse file. */
  readonly type: "0" | "1" | "2" | "S";
  readonly size: number;
  readonly linkName?: string;
  /** Size of a sparse file once unpacked. */
  readonly realSize?: number;
}

export const BLOCK = 512;
const CHECKSUM_AT = 148;

/** One header block. Source: POSIX pax, "ustar Interchange Format"; GNU tar, "Sparse Formats". */
export function tarHeader(entry: TarEntry): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(entry.name, 0, 100);
  block.write("0000644\0", 100);
  block.write("0000000\0", 108);
  block.write("0000000\0", 116);
  block.write(octal(entry.size), 124);
  block.write(octal(0), 136);
  block.write(entry.type, 156);
  block.write(entry.linkName ?? "", 157, 100);
  if (entry.type === "S") {
    block.write("ustar  \0", 257, "latin1");
    // One piece of data at the very end: offset and length, then the size of the whole.
    block.write(octal((entry.realSize ?? 0) - entry.size), 386);
    block.write(octal(entry.size), 398);
    block.write(octal(entry.realSize ?? 0), 483);
  } else {
    block.write("ustar\0", 257, "latin1");
    block.write("00", 263);
  }
  block.write("        ", CHECKSUM_AT);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, CHECKSUM_AT);
  return block;
}

/** Bytes up to the next block. */
export function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

function octal(value: number): string {
  return `${value.toString(8).padStart(11, "0")}\0`;
}
