import { href } from '../../site.ts';

/** The pages of the site besides the tender's own, in the order in which the header and the menu show them. */
export interface Place {
  title: string;
  path: string;
}

export const places: readonly Place[] = [
  { title: '招标文件', path: 'tender/' },
  { title: '服务要求', path: 'requirements/' },
  { title: '计算器', path: 'calculators/' },
  { title: '核对台', path: 'workbench/' },
  { title: '培训', path: 'training/' },
  { title: '规则', path: 'rules/' },
  { title: '疑点', path: 'errata/' },
  { title: '关于本站', path: 'about/' },
];

/** What `aria-current` says of a place on the page at `pathname`. */
export function currentAt(pathname: string, { path }: Place): 'page' | 'true' | undefined {
  const place = href(path);
  if (pathname === place) return 'page';
  return pathname.startsWith(place) ? 'true' : undefined;
}
