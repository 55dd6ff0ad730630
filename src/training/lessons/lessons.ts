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
  Content: MDXInstance<LessonFront>['Content'];
}

const files = import.meta.glob<MDXInstance<LessonFront>>('/content/training/lessons/*.mdx', { eager: true });

/** The lessons in the order of an evaluation, which is the order of their files. */
export const lessons: readonly Lesson[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([file, { frontmatter, Content }], index) => ({
    ...frontmatter,
    slug: /\/\d+-([\w-]+)\.mdx$/.exec(file)![1]!,
    number: index + 1,
    Content,
  }));
