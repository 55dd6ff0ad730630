import { Inflate } from 'fflate';
import { Unreadable } from '../outcome.ts';

/** An entry of a zip archive, by its central directory. */
interface Entry {
  encrypted: boolean;
  method: number;
  /** Bytes, unpacked and packed, as the directory says. */
  size: number;
  packed: number;
  offset: number;
}

export interface Archive {
  has(name: string): boolean;
  names(): string[];
  /** Bytes as the directory says; 0 for what is not there. */
  sizeOf(name: string): number;
  /**
   * Unpacks an entry piece by piece, so that no more than a piece lies in memory.
   * @throws Unreadable for what is broken or too large, whatever the directory says
   */
  unpack(name: string, take: (piece: Uint8Array) => void): void;
}

/** A workbook of 10 MB unpacks to some 100 MB of XML; an archive that goes on beyond that is a trap. */
const MOST_UNPACKED = 150_000_000;
const MOST_ENTRIES = 5_000;
/** Deflate packs a byte in no less than a thousandth: a piece makes at most 16 MB. */
const PIECE = 1 << 14;
/** The end record, whose comment has at most 65,535 bytes. */
const END_LENGTH = 22;
const END_SEARCH = 65_535 + END_LENGTH;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** In the large form of the format, which some programs use for every file, fields that are all ones stand elsewhere in 8 bytes. */
const [LARGE_END, LARGE_LOCATOR] = [0x06064b50, 0x07064b50];
const LARGE_EXTRA = 1;
const LOCATOR_LENGTH = 20;
const ELSEWHERE = 0xffffffff;

const broken = () => new Unreadable('文件', '文件已损坏或没有下载完整，请重新保存或重新取得一份。');

function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_SEARCH); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken();
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** How many entries the archive has, and where its directory begins. */
function directoryPlace(view: DataView): { count: number; start: number } {
  const end = endRecord(view);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_LENGTH;
  if (start !== ELSEWHERE) return { count: view.getUint16(end + 10, true), start };
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) throw broken();
  const large = long(view, locator + 8);
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== LARGE_END) throw broken();
  return { count: long(view, large + 32), start: long(view, large + 48) };
}

/** The values of an entry's 8-byte fields, which stand in the order of those that they take the place of. */
function largeFields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_EXTRA) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), start + length - at - 4) / 8);
    return Array.from({ length: count }, (_, index) => long(view, at + 4 + 8 * index));
  }
  return [];
}

function directoryOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const { count, start } = directoryPlace(view);
  if (count > MOST_ENTRIES) throw new Unreadable('文件', '文件里的部件太多，不像是表格。');
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw broken();
    const short = (offset: number) => view.getUint16(at + offset, true);
    const [name, extra, comment] = [short(28), short(30), short(32)];
    const next = at + DIRECTORY_LENGTH + name + extra + comment;
    if (next > bytes.length) throw broken();
    const large = largeFields(view, at + DIRECTORY_LENGTH + name, extra);
    const field = (offset: number): number => {
      const value = view.getUint32(at + offset, true);
      return value === ELSEWHERE ? (large.shift() ?? value) : value;
    };
    const size = field(24);
    const packed = field(20);
    entries.set(decoder.decode(bytes.subarray(at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + name)), {
      encrypted: (short(8) & 1) === 1,
      method: short(10),
      size,
      packed,
      offset: field(42),
    });
    at = next;
  }
  return entries;
}

/** @throws Unreadable for what is no whole zip archive */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) throw broken();
  const entries = directoryOf(bytes, view);
  let unpacked = 0;

  const contentOf = ({ offset, packed }: Entry): Uint8Array => {
    if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken();
    const start =
      offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw broken();
    return bytes.subarray(start, start + packed);
  };

  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    unpack(name, take) {
      const entry = entries.get(name);
      if (!entry) throw broken();
      if (entry.encrypted) throw new Unreadable('文件', '文件设有密码，请取消密码后另存为 .xlsx 再导入。');
      const content = contentOf(entry);
      const count = (piece: Uint8Array): void => {
        unpacked += piece.length;
        if (unpacked > MOST_UNPACKED)
          throw new Unreadable('文件', '文件解开后太大，不像是评审表格，没有读入。');
        take(piece);
      };
      if (entry.method === 0) {
        count(content);
        return;
      }
      if (entry.method !== 8) throw broken();
      const inflate = new Inflate(count);
      try {
        for (let at = 0; at < content.length; at += PIECE) {
          inflate.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
        }
      } catch (cause) {
        throw cause instanceof Unreadable ? cause : broken();
      }
    },
  };
}
