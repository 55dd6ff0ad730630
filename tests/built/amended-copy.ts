import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { notices } from '../../src/tender/amendments/notices.ts';

/** What a build reads of the project. */
const PARTS = ['content', 'public', 'src', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** They follow the ones that there are. */
const NOTICES = [
  { id: 'test-1', date: '2099-03-20', title: '测试公告（一）', address: 'https://example.org/notice-1' },
  { id: 'test-2', date: '2099-03-25', title: '测试公告（二）' },
];

/** A file of the content, words that stand there once, and what takes their place. */
const AMENDMENTS: readonly (readonly [file: string, words: string, amended: string])[] = [
  // Words of a paragraph.
  [
    'tender/5-evaluation/index.mdx',
    '最高限价×45%',
    '最高限价×<Amended notice="test-1" was="45%">50%</Amended>',
  ],
  // A heading.
  [
    'tender/5-evaluation/index.mdx',
    '### 1、投标报价10分',
    '### 1、<Amended notice="test-1" was="投标报价">投标报价（含税）</Amended>10分',
  ],
  // A cell of a scoring table, twice.
  [
    'tender/5-evaluation/index.mdx',
    '服务方案8</th>\n      <td>3分</td>',
    '服务方案8</th>\n      <td><Amended notice="test-1" was="3分"><Amended notice="test-2" was="5分">4分</Amended></Amended></td>',
  ],
  // A sentence more, and a clause more.
  [
    'tender/2-instructions/2-documents.mdx',
    '顺延投标截止时间和开标时间。',
    '顺延投标截止时间和开标时间。<Amended notice="test-1" was="">顺延的时间另行公告。</Amended>\n\n2.2.1 <Amended notice="test-2" was="">开标地点不变。</Amended>',
  ],
  // A clause less.
  [
    'tender/1-invitation/index.mdx',
    '7、本项目不接受联合体投标。',
    '7、<Amended notice="test-1" was="本项目不接受联合体投标。" />',
  ],
  // A line of its own, and one of a form.
  [
    'tender/6-forms/08-bid-letter.mdx',
    '致：常熟市中竣招标代理有限公司',
    '<Amended notice="test-1" was="致：常熟市中竣招标代理有限公司">致：常熟市数据局</Amended>',
  ],
  [
    'tender/6-forms/08-bid-letter.mdx',
    '邮        编：',
    '<Amended notice="test-1" was="邮        编">邮政编码</Amended>：',
  ],
  // A cell of the hardware list.
  [
    'data/hardware.csv',
    'DH-SD-8A1440WE-HNP,17',
    "DH-SD-8A1440WE-HNP,<Amended notice='test-1' was='17'>18</Amended>",
  ],
];

/** Where the amended tender stands once it is built, below /x/; the tests in the browser read it too. */
export const AMENDED_SITE = resolve('reports/site-below-x');

/** Builds a copy of the project in which two 更正公告 more have changed the tender. */
export function buildAmended(): void {
  const env = {
    ...process.env,
    // Vitest sets it for itself; the build would take it for the site's base.
    BASE_URL: undefined,
    SITE_BASE: '/x/',
    SITE_OUT_DIR: AMENDED_SITE,
    SITE_CACHE_DIR: resolve('reports/cache-below-x'),
  };
  const project = copyAmended();
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: project,
      env,
      stdio: 'pipe',
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** @returns the folder of the copy */
function copyAmended(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amended-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'content/amendments.yaml'), stringify([...notices, ...NOTICES]));
  for (const [name, words, amended] of AMENDMENTS) {
    const file = join(folder, 'content', name);
    const text = readFileSync(file, 'utf8');
    if (text.split(words).length !== 2) throw new Error(`${name} does not say “${words}” once`);
    writeFileSync(file, text.replace(words, amended));
  }
  return folder;
}
