import { describe, expect, test } from 'vitest';
import { englishTaxonomy } from '../../src/text/taxonomy/index.js';
import { tokenise } from '../../src/text/tokens.js';
import { topicMatcher } from '../../src/text/topics.js';

const match = topicMatcher(englishTaxonomy);

function topicsOf(sentence: string): Set<string> {
  return new Set(match(tokenise(sentence), [{ start: 0, end: sentence.length }]).map(({ topic }) => topic));
}

describe('the taxonomy', () => {
  test('has ids in kebab-case, each once, and groups that exist', () => {
    const ids = englishTaxonomy.topics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    const groups = new Set(englishTaxonomy.groups.map(({ id }) => id));
    expect(groups.size).toBe(englishTaxonomy.groups.length);
    expect(englishTaxonomy.topics.filter(({ group }) => !groups.has(group))).toEqual([]);
  });

  test('has labels, each once, and a line of what belongs where', () => {
    const labels = englishTaxonomy.topics.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { id, label, belongs } of englishTaxonomy.topics) {
      expect(label.length, id).toBeGreaterThan(2);
      expect(belongs.endsWith('.'), id).toBe(true);
    }
  });

  describe.each(englishTaxonomy.topics.map((topic) => [topic.id, topic] as const))('%s', (id, topic) => {
    test('has at least four examples and two counter-examples', () => {
      expect(topic.examples.length).toBeGreaterThanOrEqual(4);
      expect(topic.counterExamples.length).toBeGreaterThanOrEqual(2);
    });
    test.each(topic.examples)('is mentioned in: %s', (sentence) => {
      expect([...topicsOf(sentence)]).toContain(id);
    });
    test.each(topic.counterExamples)('is not mentioned in: %s', (sentence) => {
      expect([...topicsOf(sentence)]).not.toContain(id);
    });
  });
});
