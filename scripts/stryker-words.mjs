/** Properties that hold what a reader of a finding sees, and nothing that a check decides by. */
const WORDS = new Set(['title', 'why', 'what', 'means', 'meanwhile', 'mend', 'note', 'remark', 'check']);
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** @param {any} path babel's, whose types are not among the packages here */
const isWords = (path) => path.isObjectProperty() && WORDS.has(path.node.key.name);

/**
 * Leaves the wording of findings alone: a Chinese literal below one of those properties. Whether a sentence came out whole
 * is looked at by the tests; emptying each of a thousand phrases would say nothing about the checks. What stands in `${…}`
 * is code and is mutated.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      /** @param {any} path */
      shouldIgnore(path) {
        const phrase = path.isStringLiteral() && CHINESE.test(path.node.value);
        return phrase && path.findParent(isWords) ? 'wording of a finding' : undefined;
      },
    },
  },
];
