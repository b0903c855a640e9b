import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { englishTaxonomy } from '../../src/text/taxonomy/index.js';
import { readTaxonomy } from '../../src/text/taxonomy-file.js';
import { tokenise } from '../../src/text/tokens.js';
import { topicMatcher } from '../../src/text/topics.js';

const read = (text: string) => readTaxonomy(text, 'topics.yaml', englishTaxonomy);
const bikes = `lists:
  bikes: bike|bicycle|e-bike
topics:
  - id: bike-storage
    patterns:
      - "{bikes} ..3 (room|rack)"
      - (room|rack) for {bikes}
    except: bike ride
`;

function topicsOf(file: string, comment: string): string[] {
  return topicMatcher(read(file))(tokenise(comment), [{ start: 0, end: comment.length }]).map(
    ({ topic }) => topic,
  );
}
function problem(file: string): Problem {
  try {
    read(file);
  } catch (fault) {
    expect(fault).toBeInstanceOf(Problem);
    return fault as Problem;
  }
  throw new Error('was read');
}

describe('a file of topics', () => {
  test('stands beside the topics that ship', () => {
    expect(topicsOf(bikes, 'No room for bikes, and the staff were rude.')).toEqual(
      expect.arrayContaining(['bike-storage', 'agent-attitude']),
    );
    const { topics, groups } = read(bikes);
    expect(topics.length).toBe(englishTaxonomy.topics.length + 1);
    expect(topics.at(-1)).toMatchObject({ label: 'Bike storage', group: 'own', except: ['bike ride'] });
    expect(groups.at(-1)).toEqual({ id: 'own', label: 'Own topics' });
  });

  test('replaces them when it says so', () => {
    const { topics, groups } = read(`extends: false\n${bikes}`);
    expect(topics.map(({ id }) => id)).toEqual(['bike-storage']);
    expect(groups.map(({ id }) => id)).toEqual(['own']);
  });

  test('replaces a topic of the same id, or adds to it', () => {
    const own = (extra: string) => `topics:\n  - id: noise\n    patterns: jackhammer\n${extra}`;
    expect(topicsOf(own(''), 'A jackhammer and other noise')).toEqual(['noise']);
    expect(topicsOf(own(''), 'So much noise')).toEqual([]);
    expect(topicsOf(own('    extends: true\n'), 'So much noise')).toEqual(['noise']);
    const { topics } = read(own(''));
    expect(topics.length).toBe(englishTaxonomy.topics.length);
    expect(topics.find(({ id }) => id === 'noise')).toMatchObject({ label: 'Noise', group: 'place' });
  });

  test('has groups of its own, and blocks of patterns', () => {
    const file =
      'groups:\n  - id: bikes\n    label: Cycling\ntopics:\n  - id: racks\n    group: bikes\n    patterns: |\n      rack\n      stand\n';
    expect(read(file).groups.at(-1)).toEqual({ id: 'bikes', label: 'Cycling' });
    expect(read(file).topics.at(-1)!.patterns).toEqual(['rack', 'stand']);
  });

  test('may have a byte order mark, Windows line ends, numbers and yes for words', () => {
    expect(read(`\ufeff${bikes.replaceAll('\n', '\r\n')}`).topics.at(-1)!.id).toBe('bike-storage');
    expect(read('topics:\n- id: a\n  patterns: [24, true]\n').topics.at(-1)!.patterns).toEqual([
      '24',
      'true',
    ]);
  });
});

describe('what is wrong is named with its line and what exists', () => {
  test.each([
    ['topics:\n- id: a\n  patern: x\n', 3, '"patern" is no key of a topic', 'patterns'],
    ['topics:\n- id: a\n  patterns: x\ntopic: 3\n', 4, '"topic" is no key of the file', 'topics'],
    [
      'topics:\n- id: a\n  patterns:\n  - ok\n  - (open\n',
      5,
      'The pattern "(open" of "a" has a "(" without',
      undefined,
    ],
    [
      'topics:\n- id: a\n  patterns: x\n- id: a\n  patterns: y\n',
      4,
      '"a" stands here and in line 2',
      undefined,
    ],
    ['topics:\n- id: Too Big\n  patterns: x\n', 2, 'small letters', undefined],
    ['topics:\n- patterns: x\n', 2, 'has no "id"', undefined],
    ['topics:\n- id: a\n', 2, 'has no patterns', undefined],
    ['topics:\n- id: a\n  patterns: "{stuff}"\n', 3, 'names a list "stuff"', 'staff'],
    ['topics:\n- id: a\n  group: plaice\n  patterns: x\n', 3, 'group "plaice"', 'place'],
    [
      'topics:\n- id: waitin\n  extends: true\n  patterns: x\n',
      2,
      'extends one that is not there',
      'waiting',
    ],
    ['lists:\n  l: a|(b\ntopics:\n- id: a\n  patterns: x\n', 2, 'The list "l"', undefined],
    ['lists:\n  l: a|{l}\ntopics:\n- id: a\n  patterns: x\n', 2, 'within itself', undefined],
    ['extends: maybe\ntopics: []\n', 1, 'neither true nor false', undefined],
    ['topics: 3\n', 1, 'is no list', undefined],
    ['topics: []\n', 1, 'holds no topics', undefined],
    ['', 1, 'holds no topics', undefined],
    ['just words\n', 1, 'holds no keys', undefined],
    ['topics:\n- id: a\n  patterns: {staff}\n', 3, 'is no text', undefined],
    ['topics:\n- id: a\n  id: b\n', 3, '"id" stands here and in line 2', undefined],
    ['topics:\n- id: a\n  patterns: *x\n', 3, 'is no text', undefined],
  ])('%j', (file, line, says, likest) => {
    const found = problem(file);
    expect(found.message).toContain(says);
    expect(found.place).toEqual({ file: 'topics.yaml', line });
    if (likest !== undefined) expect(found.exists[0]).toBe(likest);
  });

  test.each([
    ['brackets', `topics: ${'['.repeat(50_000)}`],
    ['braces', `topics: ${'{a: '.repeat(50_000)}`],
    ['lists', `topics:\n  ${'- '.repeat(50_000)}x`],
    ['keys', `${'? '.repeat(50_000)}x`],
    ['indents', Array.from({ length: 1_500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nested without end: %s', (_, file) => {
    expect(problem(file).message).toBe('The topics are nested more than 200 deep.');
  });

  test('brackets in text are no nesting', () => {
    const text = '['.repeat(1_000);
    const file = `# ${text}\n${bikes}    label: "${text}"\n`;
    expect(read(file).topics.at(-1)!.label).toBe(text);
  });

  test('whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'topics:',
            '\n',
            '- id: a',
            '  ',
            'patterns',
            ': ',
            '[',
            '*a',
            '&a ',
            '{',
            '"',
            '#',
            'x',
          ),
        ),
        (parts) => {
          try {
            read(parts.join(''));
          } catch (fault) {
            expect(fault).toBeInstanceOf(Problem);
          }
        },
      ),
    );
  });

  test('in a file of a hundred thousand keys or aliases within seconds', () => {
    const many = (line: (i: number) => string) => Array.from({ length: 100_000 }, (_, i) => line(i)).join('');
    expect(problem(`lists:\n${many((i) => `  l${i}: a\n`)}  l7: b\n`).place.line).toBe(100_002);
    expect(problem(`lists:\n  l: &a x\n  m:\n${many(() => '  - *a\n')}topics:\n- id: b\n`).message).toContain(
      'no patterns',
    );
  }, 60_000);

  test('and aliases that multiply are refused or read at once', () => {
    const layers = Array.from(
      { length: 12 },
      (_, i) =>
        `  l${i}: &l${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*l${i - 1}`)
          .join(', ')}]`,
    );
    expect(problem(`lists:\n${layers.join('\n')}\ntopics:\n- id: a\n  patterns: x\n`).message).toContain(
      'is no text',
    );
  });
});
