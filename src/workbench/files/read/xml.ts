import { Parser } from 'saxen';
import { Unreadable } from '../outcome.ts';
import type { Archive } from './archive.ts';

type Attributes = Record<string, string>;

/** What is called for the pieces of a document; names come without their prefixes. */
interface Handlers {
  open: (name: string, attributes: () => Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** The parts of a workbook nest some ten deep. */
const DEEPEST = 64;
const LARGEST_CODE_POINT = 0x10ffff;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parser's own decoder breaks characters beyond U+FFFF. Declared entities are left as they stand. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name) return ENTITIES[name] ?? whole;
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= LARGEST_CODE_POINT ? String.fromCodePoint(point) : whole;
      })
    : text;

/**
 * Reads an XML part of an archive while it is unpacked.
 * @param advance called with the number of bytes of each piece
 * @throws Unreadable for what is not well formed
 */
export function readXml(
  archive: Archive,
  part: string,
  handlers: Handlers,
  advance: (bytes: number) => void = () => {},
): void {
  const broken = () => new Unreadable('文件', `文件的部件 ${part} 已损坏，请用表格软件打开后重新保存。`);
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, read) => {
    depth += 1;
    if (depth > DEEPEST) throw broken();
    handlers.open(local(name), () => {
      const given = read();
      if (given === false) throw broken();
      const attributes: Attributes = {};
      for (const [key, value] of Object.entries(given)) {
        if (!key.startsWith('xmlns')) attributes[local(key)] = decode(value);
      }
      return attributes;
    });
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    handlers.close?.(local(name));
  });
  if (handlers.text) {
    const { text } = handlers;
    parser.on('text', (value) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.on('error', () => {
    throw broken();
  });

  const decoder = new TextDecoder();
  archive.unpack(part, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    advance(piece.length);
  });
  parser.write(decoder.decode());
  parser.end();
}
