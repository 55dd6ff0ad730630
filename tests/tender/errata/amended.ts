import type { Material } from '../../../src/tender/errata/finding.ts';
import { material } from '../../../src/tender/errata/material.ts';

export type Amendment = readonly [clause: string, from: string, to: string];

/** The published tender with some words changed. @throws where the words are not there */
export function amended(...amendments: readonly Amendment[]): Material {
  const clauses = material.clauses.map((one) => {
    let { text, title } = one;
    for (const [id, from, to] of amendments) {
      if (id !== one.id) continue;
      if (!text.includes(from)) throw new Error(`${id} has no “${from}”`);
      text = text.replaceAll(from, to);
      title = title.replaceAll(from.replace(/：$/, ''), to.replace(/：$/, ''));
    }
    return text === one.text ? one : { ...one, text, title };
  });
  const known = new Set(material.clauses.map(({ id }) => id));
  for (const [id] of amendments) if (!known.has(id)) throw new Error(`no clause ${id}`);
  return { ...material, clauses };
}
