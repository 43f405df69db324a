import { DecodeUTF8, Gunzip, Unzip, UnzipInflate } from "fflate";
import { ReportReader } from "./read-xml.ts";
import type { DmarcFile, DmarcReport } from "./types.ts";

export interface DmarcLimits {
  /** Of unpacked XML, in all. */
  readonly maxBytes: number;
  /** Different rows of one report. */
  readonly maxRows: number;
  /** Reports in one archive. */
  readonly maxEntries: number;
}

export const dmarcLimits: DmarcLimits = { maxBytes: 64 * 1024 * 1024, maxRows: 200_000, maxEntries: 1000 };

/** Deflate makes at most about a thousand bytes of one: a piece of this size never unpacks to more than some megabytes. */
const pieceBytes = 4096;

/** Ends the reading of a file that unpacks to too much; nothing of it counts. */
class TooMuch extends Error {}

/**
 * A file as reporters send it: XML, gzip (also of several members), or zip with one or more reports. What it is, its first
 * bytes say, not its name. Never throws; what cannot be read is in `problems`.
 */
export function readDmarcFile(file: Uint8Array, limits: DmarcLimits = dmarcLimits): DmarcFile {
  const reading = new Reading(limits);
  try {
    reading.read(file);
  } catch (error) {
    if (error instanceof TooMuch) return { reports: [], problems: [error.message], bytes: limits.maxBytes };
    reading.problem(`could not be unpacked (${error instanceof Error ? error.message : String(error)})`);
  }
  return reading.result();
}

class Reading {
  readonly #limits: DmarcLimits;
  readonly #reports: DmarcReport[] = [];
  readonly #problems: string[] = [];
  #bytes = 0;
  #entries = 0;

  constructor(limits: DmarcLimits) {
    this.#limits = limits;
  }

  result(): DmarcFile {
    return { reports: this.#reports, problems: this.#problems, bytes: this.#bytes };
  }

  problem(text: string): void {
    // One hundred times the same is no better than once.
    if (this.#problems.length < 10) this.#problems.push(text);
  }

  read(file: Uint8Array): void {
    const [a, b] = file;
    if (a === 0x1f && b === 0x8b) this.#gzip(file);
    else if (a === 0x50 && b === 0x4b) this.#zip(file);
    else if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) this.problem("is UTF-16, and reports are UTF-8");
    else {
      const entry = this.#entry("");
      inPieces(file, (piece) => entry.write(piece));
      entry.end();
    }
  }

  #gzip(file: Uint8Array): void {
    const entry = this.#entry("");
    const unpacker = new Gunzip((data) => entry.write(data));
    try {
      inPieces(file, (piece, isLast) => unpacker.push(piece, isLast));
    } catch (error) {
      // Some gateways put a line end behind the archive. Where the report is whole, gzip(1) does not mind either.
      if (error instanceof TooMuch || !entry.end()) throw error;
      return;
    }
    entry.end();
  }

  #zip(file: Uint8Array): void {
    const archive = new Unzip();
    archive.register(UnzipInflate);
    archive.onfile = (one) => {
      if (/\/$|^__MACOSX\//.test(one.name)) return;
      if (++this.#entries > this.#limits.maxEntries) throw new TooMuch(`holds more than ${this.#limits.maxEntries} files`);
      const entry = this.#entry(`${one.name.slice(0, 200)} in it `);
      let isOver = false;
      one.ondata = (error, data, isLast) => {
        if (isOver) return;
        isOver = isLast || error !== null;
        if (error instanceof TooMuch) throw error;
        if (error) this.problem(`holds ${one.name.slice(0, 200)}, which could not be unpacked (${error.message})`);
        else entry.write(data);
        if (isOver) entry.end();
      };
      one.start();
    };
    inPieces(file, (piece, isLast) => archive.push(piece, isLast));
    if (this.#entries === 0) this.problem("is a zip archive without any file");
  }

  /** `end` tells whether the report is whole. */
  #entry(label: string): { write(data: Uint8Array): void; end(): boolean } {
    const reader = new ReportReader(this.#limits.maxRows);
    // Damaged UTF-8 becomes U+FFFD: what counts in a report is ASCII.
    const decoder = new DecodeUTF8((text) => reader.write(text));
    return {
      write: (data) => {
        this.#bytes += data.length;
        if (this.#bytes > this.#limits.maxBytes)
          throw new TooMuch(`unpacks to more than ${Math.round(this.#limits.maxBytes / 1024 / 1024)} MB and is not read`);
        if (!reader.stopped) decoder.push(data);
      },
      end: () => {
        const { report, problem } = reader.end();
        if (report) this.#reports.push(report);
        if (problem !== undefined) this.problem(label + problem);
        return problem === undefined;
      },
    };
  }
}

function inPieces(bytes: Uint8Array, take: (piece: Uint8Array, isLast: boolean) => void): void {
  if (bytes.length === 0) take(bytes, true);
  for (let at = 0; at < bytes.length; at += pieceBytes) take(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
}
