import { describe, expect, it } from 'vitest';
import {
  isMissingMarker,
  isNotApplicable,
  matchLabels,
  questionSubjects,
} from '../../src/prepare/label-sets.js';
import { LANGUAGES } from '../../src/prepare/languages/index.js';
import { normaliseLabel } from '../../src/prepare/languages/normalise.js';

function duplicates(values: string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

/** A column in which every label was answered ten times. */
function column(labels: string[]): Map<string, number> {
  return new Map(labels.map((label) => [normaliseLabel(label), 10]));
}

/** The codes the labels get, read as one column. */
function codes(labels: string[]): (number | undefined)[] | string {
  const match = matchLabels(column(labels));
  if (match.kind === 'ambiguous') return `ambiguous: ${match.ids.join(', ')}`;
  if (match.kind === 'none') return 'none';
  return labels.map((label) => match.set.codes.get(normaliseLabel(label)));
}

it('gives every language its own code', () => {
  expect(duplicates(LANGUAGES.map((language) => language.code))).toEqual([]);
  expect(duplicates(LANGUAGES.map((language) => language.name))).toEqual([]);
});

const spellings = (text: string) => text.split(' | ');
const markers = ({ missing, notApplicable }: (typeof LANGUAGES)[number]) => [
  ...spellings(missing),
  ...spellings(notApplicable),
];
const allMissing = new Set(LANGUAGES.flatMap((language) => markers(language).map(normaliseLabel)));

describe.each(LANGUAGES.map((language) => [language.name, language] as const))('%s', (_, language) => {
  it('gives every label set its own id and 3 to 11 points', () => {
    expect(duplicates(language.labelSets.map((set) => set.id))).toEqual([]);
    for (const set of language.labelSets) {
      expect(set.points.length, set.id).toBeGreaterThanOrEqual(3);
      expect(set.points.length, set.id).toBeLessThanOrEqual(11);
      for (const point of set.points) expect(point.length, set.id).toBeGreaterThan(0);
    }
  });

  it('has no spelling twice within a set', () => {
    const twice = language.labelSets
      .map((set) => [set.id, ...duplicates(set.points.flatMap(spellings).map(normaliseLabel))])
      .filter((found) => found.length > 1);
    expect(twice).toEqual([]);
  });

  it('has no point that counts as missing in any language', () => {
    const points = language.labelSets.flatMap((set) =>
      set.points.flatMap(spellings).map((one) => [set.id, one]),
    );
    expect(points.filter(([, one]) => allMissing.has(normaliseLabel(one!)))).toEqual([]);
  });

  it('has the kinds of scale and the question words that every language needs', () => {
    const kinds = new Set(language.labelSets.map((set) => set.kind));
    for (const kind of ['satisfaction', 'agreement', 'likelihood', 'ease'] as const) {
      expect(kinds).toContain(kind);
    }
    expect(language.questions.recommend.length).toBeGreaterThan(0);
    expect(spellings(language.missing).length).toBeGreaterThan(0);
    expect(spellings(language.notApplicable).length).toBeGreaterThan(0);
  });

  it('has every marker once, as missing or as not applicable', () => {
    expect(duplicates(markers(language))).toEqual([]);
    // Markers of one language are looked for in answers of all: what is missing here may be not applicable nowhere.
    expect(spellings(language.missing).filter((one) => isNotApplicable(normaliseLabel(one)))).toEqual([]);
    const found = markers(language).map(normaliseLabel);
    expect(found.filter((marker) => !isMissingMarker(marker))).toEqual([]);
  });

  it('takes no code of a country or state for a missing answer', () => {
    const codes = markers(language)
      .map(normaliseLabel)
      .filter((marker) => /^[a-z]{1,2}$/.test(marker));
    expect(codes.filter((marker) => marker !== 'na')).toEqual([]);
  });

  it('writes question words in the form in which they are looked for', () => {
    const wrong = Object.values(language.questions)
      .flat()
      .filter(
        (word) =>
          word.trim() === '' ||
          word !== word.toLowerCase().normalize('NFC') ||
          /[^\p{L}\p{M}\p{N} ]| {2}/u.test(word),
      );
    expect(wrong).toEqual([]);
  });

  it('is told apart from the other sets when every point of a set was answered', () => {
    const wrong = language.labelSets
      .map(
        (set) => [set.id, codes(set.points.map((point) => spellings(point)[0]!)), set.points.length] as const,
      )
      .filter(([, found, size]) => {
        return JSON.stringify(found) !== JSON.stringify(Array.from({ length: size }, (_, i) => i + 1));
      });
    expect(wrong).toEqual([]);
  });
});

describe('normaliseLabel', () => {
  it.each([
    ['  Very   Satisfied. ', 'very satisfied'],
    ['\u201eSehr zufrieden\u201c', 'sehr zufrieden'],
    ['D\u2019accord', "d'accord"],
    ['(neutral)', 'neutral'],
    ['very (very) good', 'very (very) good'],
    ['\u0130yi', 'iyi'],
    ['zufrieden\u00a0!', 'zufrieden'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['-1', '-1'],
    ['\u2013', '-'],
    ['--', '--'],
    ['.', '.'],
    ['N/A', 'n/a'],
    ['\u00bfNo?', 'no'],
    ['Not sure.', 'not sure'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(normaliseLabel(text)).toBe(expected);
    expect(normaliseLabel(normaliseLabel(text))).toBe(expected);
  });

  it('does not change its own result', () => {
    const labels = LANGUAGES.flatMap((language) => [
      ...markers(language),
      ...language.labelSets.flatMap((set) => set.points.flatMap(spellings)),
    ]);
    const changed = labels.map(normaliseLabel).filter((label) => normaliseLabel(label) !== label);
    expect(changed).toEqual([]);
  });
});

describe('an answer that is none says that the question does not apply, or only that there is no answer', () => {
  it.each([
    ['English', ['Not applicable', 'N/A', 'n.a.', 'Have not used'], ["Don't know", 'Prefer not to say']],
    ['German', ['Nicht zutreffend', 'Keine Erfahrung'], ['Keine Angabe', 'Weiß nicht', 'k.A.']],
    ['French', ['Non concerné(e)', 'Sans objet'], ['Ne sait pas', 'NSP', 'Sans réponse']],
    ['Spanish', ['No aplica', 'No lo he usado'], ['NS/NC', 'Prefiero no responder']],
    ['Portuguese', ['Não se aplica', 'Não utilizei'], ['Não sei', 'NS/NR']],
    ['Italian', ['Non applicabile', 'Nessuna esperienza'], ['Non so', 'Non disponibile']],
    ['Dutch', ['N.v.t.', 'Geen ervaring'], ['Weet ik niet', 'Geen mening']],
    ['Polish', ['Nie dotyczy', 'n.d.', 'Nie korzystałam'], ['Nie wiem', 'Brak danych']],
    ['Czech', ['Netýká se mě', 'Nepoužívám'], ['Nevím', 'Neumím posoudit']],
    ['Greek', ['Δεν με αφορά'], ['ΔΞ/ΔΑ']],
    ['Swedish', ['Ej aktuellt'], ['Vet ej', 'Kan inte bedöma']],
    ['Finnish', ['Ei koske minua', 'Ei kokemusta'], ['EOS', 'En osaa arvioida']],
    ['Russian', ['Неприменимо', 'Не пользовался(-ась)'], ['Не знаю', 'Н/Д']],
    ['Turkish', ['İlgili değil', 'Kullanmadım'], ['Bilmiyorum', 'Fikrim yok']],
    ['Thai', ['ไม่เกี่ยวข้อง', 'ไม่เคยใช้บริการ'], ['ไม่ทราบ', 'ไม่ระบุ']],
    ['programs that write no value', [], ['NA', '#N/A', 'NaN', 'Null', '(null)', '-', '(blank)']],
    [
      'both in one',
      [],
      ["Don't know / not applicable", 'Weet niet/n.v.t.', 'Nie wiem / nie dotyczy', 'DK/NA'],
    ],
    ['the routing of a questionnaire', [], ['Not asked', 'Not shown', 'Skipped']],
  ])('%s', (_, notApplicable, missing) => {
    const kind = (answer: string) => {
      const label = normaliseLabel(answer);
      return !isMissingMarker(label) ? 'an answer' : isNotApplicable(label) ? 'not applicable' : 'missing';
    };
    expect(notApplicable.filter((answer) => kind(answer) !== 'not applicable')).toEqual([]);
    expect(missing.filter((answer) => kind(answer) !== 'missing')).toEqual([]);
  });

  it('an answer is neither', () => {
    for (const label of ['very satisfied', 'neutral', 'never', '99', '']) {
      expect(isMissingMarker(label), label).toBe(false);
      expect(isNotApplicable(label), label).toBe(false);
    }
  });
});

describe('question words', () => {
  it.each<[string, string, string[]]>([
    ['How likely are you to recommend us to a friend?', 'recommend', []],
    ['Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?', 'recommend', []],
    ['Vielleicht möchten Sie noch etwas sagen', '', ['ease']],
    ['Please update your increase', '', ['ease', 'date']],
    ['Quelle est la probabilité que vous nous recommandiez ?', 'recommend', []],
    ['Êtes-vous satisfait de ce service et de ces produits ?', 'satisfaction', ['comment', 'effort']],
    ['Jak bardzo jest Pan zadowolony?', 'satisfaction', []],
    ['Web services, data processing', '', ['date', 'comment']],
    ['Angiv nedenfor hvor tilfreds du er', 'satisfaction', ['comment']],
    ['Submit date', 'date', []],
    ['Response ID', 'id', []],
    ['Did it go as you decided?', '', ['id', 'ease', 'effort']],
  ])('%s', (text, subject, not) => {
    const found = questionSubjects(text);
    if (subject) expect(Object.keys(found)).toContain(subject);
    for (const other of not) expect(Object.keys(found)).not.toContain(other);
  });
});

describe('labels as survey platforms print them', () => {
  it.each<[string, string[], number[]]>([
    [
      'English, agreement',
      ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree'],
      [5, 4, 3, 2, 1],
    ],
    [
      'English, agreement of a Qualtrics library question',
      [
        'Strongly disagree',
        'Somewhat disagree',
        'Neither agree nor disagree',
        'Somewhat agree',
        'Strongly agree',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'English, four points of agreement',
      ['Agree completely', 'Rather agree', 'Rather disagree', 'Disagree completely'],
      [4, 3, 2, 1],
    ],
    ['English, quality', ['Horrible', 'Bad', 'OK', 'Good', 'Excellent'], [1, 2, 3, 4, 5]],
    ['English, quality without its lowest point', ['Bad', 'OK', 'Good', 'Excellent'], [2, 3, 4, 5]],
    ['English, quality from poor', ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'], [1, 2, 3, 4, 5]],
    [
      'English, favourability',
      [
        'Very unfavorably',
        'Somewhat unfavorably',
        'Neither favorably nor unfavorably (neutral)',
        'Somewhat favorably',
        'Very favorably',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'English, four points of importance',
      ['Not important', 'Rather unimportant', 'Rather important', 'Very important'],
      [1, 2, 3, 4],
    ],
    [
      'English, importance with a critical end',
      ['Not Important', 'Slightly Important', 'Somewhat important', 'Very Important', 'Critical'],
      [1, 2, 3, 4, 5],
    ],
    [
      'English, likelihood from not at all',
      ['Not at all likely', 'Not so likely', 'Somewhat likely', 'Very likely', 'Extremely likely'],
      [1, 2, 3, 4, 5],
    ],
    [
      'English, ease',
      ['Very easy', 'Easy', 'Neither easy nor difficult', 'Difficult', 'Very difficult'],
      [5, 4, 3, 2, 1],
    ],
    [
      'German, four points of agreement',
      ['Stimme gar nicht zu', 'Stimme eher nicht zu', 'Stimme eher zu', 'Stimme vollständig zu'],
      [1, 2, 3, 4],
    ],
    [
      'German, frequency',
      ['gar nicht', 'selten', 'eher selten', 'eher häufig', 'sehr häufig'],
      [1, 2, 3, 4, 6],
    ],
    [
      'German, satisfaction',
      [
        'Sehr unzufrieden',
        'Eher unzufrieden',
        'Weder zufrieden noch unzufrieden',
        'Eher zufrieden',
        'Sehr zufrieden',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'French, agreement',
      [
        'Pas du tout d’accord',
        'Pas d’accord',
        'Ni d’accord ni pas d’accord',
        'D’accord',
        'Tout à fait d’accord',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'French, satisfaction without a middle',
      ['Pas du tout satisfait', 'Plutôt pas satisfait', 'Plutôt satisfait', 'Très satisfait'],
      [1, 2, 3, 4],
    ],
    [
      'Spanish, agreement',
      [
        'Totalmente en desacuerdo',
        'En desacuerdo',
        'Ni de acuerdo ni en desacuerdo',
        'De acuerdo',
        'Totalmente de acuerdo',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Portuguese, agreement',
      [
        'Discordo totalmente',
        'Discordo parcialmente',
        'Não concordo nem discordo',
        'Concordo parcialmente',
        'Concordo totalmente',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Italian, satisfaction',
      [
        'Molto insoddisfatto',
        'Insoddisfatto',
        'Né soddisfatto né insoddisfatto',
        'Soddisfatto',
        'Molto soddisfatto',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Dutch, agreement',
      [
        'Helemaal mee oneens',
        'Mee oneens',
        'Niet mee eens, niet mee oneens',
        'Mee eens',
        'Helemaal mee eens',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Polish, agreement',
      [
        'Zdecydowanie się nie zgadzam',
        'Raczej się nie zgadzam',
        'Ani tak, ani nie',
        'Raczej się zgadzam',
        'Zdecydowanie się zgadzam',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Polish, extent',
      ['Wcale', 'W małym stopniu', 'W umiarkowanym stopniu', 'W dużym stopniu', 'W bardzo dużym stopniu'],
      [1, 2, 3, 4, 5],
    ],
    [
      'Czech, agreement',
      [
        'Rozhodně nesouhlasím',
        'Spíše nesouhlasím',
        'Ani souhlas, ani nesouhlas',
        'Spíše souhlasím',
        'Rozhodně souhlasím',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Slovak, satisfaction',
      [
        'Veľmi nespokojný',
        'Skôr nespokojný',
        'Ani spokojný, ani nespokojný',
        'Skôr spokojný',
        'Veľmi spokojný',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Hungarian, satisfaction',
      [
        'Nagyon elégedetlen',
        'Elégedetlen',
        'Se nem elégedett, se nem elégedetlen',
        'Elégedett',
        'Nagyon elégedett',
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'Romanian, agreement',
      ['Dezacord total', 'Dezacord', 'Nici acord, nici dezacord', 'Acord', 'Acord total'],
      [1, 2, 3, 4, 5],
    ],
    [
      'Bulgarian, agreement',
      ['Напълно несъгласен', 'Несъгласен', 'Нито съгласен, нито несъгласен', 'Съгласен', 'Напълно съгласен'],
      [1, 2, 3, 4, 5],
    ],
  ])('%s', (_, labels, expected) => {
    expect(codes(labels)).toEqual(expected);
  });

  it('keeps answers that are no answer out of every scale', () => {
    for (const label of ['Unfamiliar (N/A)', 'N/A', 'Keine Angabe', 'Not sure.', '--', 'Nie dotyczy']) {
      expect(allMissing, label).toContain(normaliseLabel(label));
    }
  });
});
