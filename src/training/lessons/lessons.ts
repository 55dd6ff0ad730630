import type { MDXInstance } from 'astro';

interface LessonFront {
  title: string;
  /** How long it takes, read with its exercises. */
  minutes: number;
}

export interface Lesson extends LessonFront {
  slug: string;
  /** From 1. */
  number: number;
  /** The kinds of exercises that it has, by id. */
  kinds: readonly string[];
  Content: MDXInstance<LessonFront>['Content'];
}

const files = import.meta.glob<MDXInstance<LessonFront>>('/content/training/lessons/*.mdx', { eager: true });

const sources = import.meta.glob<string>('/content/training/lessons/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const kindsIn = (source: string): string[] =>
  [...source.matchAll(/<Practice kind="([\w-]+)"/g)].map(([, kind]) => kind!);

/** The lessons in the order of an evaluation, which is the order of their files. */
export const lessons: readonly Lesson[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([file, { frontmatter, Content }], index) => ({
    ...frontmatter,
    slug: /\/\d+-([\w-]+)\.mdx$/.exec(file)![1]!,
    number: index + 1,
    kinds: kindsIn(sources[file]!),
    Content,
  }));

/** The lesson that teaches what a kind of exercise asks. @throws where no lesson has it */
export function lessonOf(kind: string): Lesson {
  const lesson = lessons.find(({ kinds }) => kinds.includes(kind));
  if (!lesson) throw new Error(`no lesson has the exercises “${kind}”`);
  return lesson;
}
