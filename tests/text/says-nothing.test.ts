import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersNothing, asksForFaults, saysNothing } from '../../src/text/says-nothing.js';

describe('comments that say nothing', () => {
  it.each([
    ['', 'en'],
    ['  \n', 'en'],
    ['-', 'en'],
    ['--', 'de'],
    ['.', 'en'],
    ['...', 'en'],
    ['?', 'en'],
    ['/', 'fr'],
    ['n/a', 'en'],
    ['N/A.', 'en'],
    ['NA', 'en'],
    ['n.a.', 'de'],
    ['none', 'en'],
    ['None!', 'en'],
    ['no', 'en'],
    ['No comment', 'en'],
    ['no comments at this time', 'en'],
    ['Nothing', 'en'],
    ['Nothing really', 'en'],
    ['nothing comes to mind, sorry', 'en'],
    ['nil', 'en'],
    ["Don't know", 'en'],
    ['don’t know', 'en'],
    ['No, thanks', 'en'],
    ['RAS', 'fr'],
    ['R.A.S.', 'fr'],
    ['rien à signaler', 'fr'],
    ['Néant', 'fr'],
    ['pas de commentaire', 'fr'],
    ['sin comentarios', 'es'],
    ['Ninguno', 'es'],
    ['nada', 'es'],
    ['k.A.', 'de'],
    ['keine', 'de'],
    ['Keine Angabe', 'de'],
    ['fällt mir nichts ein', 'de'],
    ['nic', 'pl'],
    ['brak', 'pl'],
    ['Brak uwag', 'pl'],
    ['nie dotyczy', 'pl'],
    ['nic mě nenapadá', 'cs'],
    ['nessun commento', 'it'],
    ['nulla', 'it'],
    ['sem comentários', 'pt'],
    ['n.v.t.', 'nl'],
    ['geen opmerkingen', 'nl'],
    ['vet ej', 'sv'],
    ['ved ikke', 'da'],
    ['ingenting', 'no'],
    ['en osaa sanoa', 'fi'],
    ['ei kommentoitavaa', 'fi'],
    ['yok', 'tr'],
    ['nincs', 'hu'],
    ['nimic', 'ro'],
    ['нет', 'ru'],
    ['Не знаю', 'ru'],
    ['немає', 'uk'],
    ['τίποτα', 'el'],
    ['ไม่มี', 'th'],
    ['ไม่มีค่ะ', 'th'],
    ['ไม่มี ครับ', 'th'],
    ['无', 'zh'],
    ['没有', 'zh'],
    ['特になし', 'ja'],
    ['特にありません。', 'ja'],
    ['없음', 'ko'],
    ['لا يوجد', 'ar'],
    ['asdf', 'en'],
    ['asdfasdf', 'en'],
    ['asdasd', 'de'],
    ['qwerty', 'en'],
    ['xxx', 'en'],
    ['aaaa', 'en'],
    ['x', 'en'],
    ['12', 'en'],
    ['1 2 3', 'en'],
    ['nada', 'en'],
    ['-'.repeat(500), 'en'],
  ])('%j (%s)', (text, language) => {
    expect(saysNothing(text, language)).toBe(true);
    expect(saysNothing(text, null)).toBe(true);
  });

  it.each([
    ['👍', 'en'],
    ['none 👎', 'en'],
    [':)', 'en'],
    [':-(', 'de'],
    ['<3', 'en'],
    ['no good', 'en'],
    ['No problems', 'en'],
    ['nothing works', 'en'],
    ['Nothing was explained to us', 'en'],
    ['none of the staff helped', 'en'],
    ['No parking', 'en'],
    ['ok', 'en'],
    ['were', 'en'],
    ['tree', 'en'],
    ['bad', 'en'],
    ['10/10', 'en'],
    ['100%', 'en'],
    ['++', 'de'],
    ['gut', 'de'],
    ['keine Parkplätze', 'de'],
    ['nichts funktioniert', 'de'],
    ['rien ne marche', 'fr'],
    ['nada funciona', 'es'],
    ['nic nie działa', 'pl'],
    ['brak parkingu', 'pl'],
    ['ไม่มีที่จอดรถ', 'th'],
    ['ดี', 'th'],
    ['555', 'th'],
    ['好', 'zh'],
    ['没有停车场', 'zh'],
    ['kkkk', 'pt'],
    ['ㅋㅋㅋ', 'ko'],
  ])('not %j (%s)', (text, language) => {
    expect(saysNothing(text, language)).toBe(false);
  });

  it('does not depend on case, marks and spaces around', () => {
    const phrases = fc.constantFrom(
      'n/a',
      'no comment',
      'rien',
      'keine Angabe',
      'sin comentarios',
      'brak',
      'нет',
    );
    const around = fc.constantFrom('', ' ', '.', '!', '-', '\n', '"', '…', '\u200b');
    fc.assert(
      fc.property(phrases, around, around, fc.boolean(), (phrase, before, after, shout) => {
        expect(saysNothing(before + (shout ? phrase.toUpperCase() : phrase) + after, null)).toBe(true);
      }),
    );
  });

  it('hardly ever takes a comment for one', () => {
    const rows = parse(readFileSync(new URL('../../fixtures/text/languages.csv', import.meta.url)), {
      columns: true,
    }) as { text: string; language: string }[];
    const silent = rows.filter(({ text, language }) => saysNothing(text, language)).map(({ text }) => text);
    expect(silent.sort()).toEqual(['nothing to add', 'τίποτα', '特になし', '없음'].sort());
  });
});

describe('nothing as an answer to a question about faults', () => {
  it.each([
    'Nothing',
    'none',
    'all good',
    'Everything was great, thanks!',
    'No complaints so far',
    'rien',
    'Tout va bien, merci',
    'nichts',
    'alles gut',
    'nada',
    'todo bien',
    'nic',
    'wszystko ok',
    'vše v pořádku',
    'niente',
    'niets',
    'yok',
    'ничего',
    'всё хорошо',
    'ไม่มีค่ะ',
    'ดีอยู่แล้ว',
    '没有',
    '特になし',
    '없습니다',
  ])('%s names no fault', (text) => {
    expect(answersNothing(text)).toBe(true);
  });

  it.each([
    'n/a',
    '-',
    '',
    'no comment',
    "don't know",
    'keine Angabe',
    'sans avis',
    'nothing works',
    '👍',
    'parking',
  ])('%j is no such answer', (text) => {
    expect(answersNothing(text)).toBe(false);
  });
});

describe('questions that ask for faults', () => {
  it.each([
    'What could we improve?',
    'How can we improve our service?',
    'What could we do better?',
    'What did you dislike?',
    'What did you like least about your stay?',
    "What didn't you like?",
    'What would you change?',
    'Is there anything we could have done better?',
    'Did you experience any problems?',
    'What one thing would make you happier?',
    'What stopped you from giving a 10?',
    'Was können wir besser machen?',
    'Was hat Ihnen nicht gefallen?',
    'Was hat Ihnen am wenigsten gefallen?',
    'Haben Sie Verbesserungsvorschläge?',
    'Que peut-on améliorer ?',
    'Que pouvons-nous faire mieux ?',
    "Qu'avez-vous le moins apprécié ?",
    "Qu'est-ce qui vous a déplu ?",
    '¿Qué podemos mejorar?',
    '¿Qué es lo que menos le gustó?',
    'Cosa possiamo migliorare?',
    'Che cosa non ti è piaciuto?',
    'O que podemos melhorar?',
    'Do que você não gostou?',
    'Wat kunnen we verbeteren?',
    'Wat kan er beter?',
    'Co możemy poprawić?',
    'Co się Państwu nie podobało?',
    'Co bychom mohli zlepšit?',
    'Vad kan vi förbättra?',
    'Hvad kan vi gøre bedre?',
    'Hva kan vi forbedre?',
    'Mitä voisimme parantaa?',
    'Neleri geliştirebiliriz?',
    'Min javíthatnánk?',
    'Ce putem îmbunătăți?',
    'Что мы можем улучшить?',
    'Что вам не понравилось?',
    'Що ми можемо покращити?',
    'Τι μπορούμε να βελτιώσουμε;',
    'สิ่งที่ควรปรับปรุง',
    '我们可以改进什么？',
    '改善してほしい点を教えてください',
    '개선할 점이 있나요?',
    'ما الذي يمكننا تحسينه؟',
  ])('%s', (question) => {
    expect(asksForFaults(question)).toBe(true);
  });

  it.each([
    'What did you like?',
    'What did we do well?',
    'What do you like and dislike about us?',
    'Any other comments?',
    'Any comments or suggestions?',
    'What is the main reason for your score?',
    'How was our help with your problem?',
    'Was hat Ihnen gefallen?',
    'Was war gut und was war schlecht?',
    'Weitere Anmerkungen',
    "Qu'avez-vous aimé ?",
    'Autres commentaires',
    '¿Qué le gustó?',
    '¿Tiene también otros comentarios?',
    'Cosa ti è piaciuto di più?',
    'Do que mais gostou?',
    'Wat vond je leuk?',
    'Co się podobało?',
    'Vad gillade du mest?',
    'Что вам понравилось?',
    'สิ่งที่ประทับใจ',
    'comment',
    '',
  ])('not %j', (question) => {
    expect(asksForFaults(question)).toBe(false);
  });
});

describe('hostile text', () => {
  it.each([
    ['ten megabytes', 'no '.repeat(3_000_000)],
    ['blanks', ' '.repeat(10_000_000)],
    ['tails without end', 'really '.repeat(11)],
    ['one letter', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\ud83d'.repeat(70)],
    ['combining marks', 'a' + '\u0301'.repeat(70)],
  ])('%s does not stall', (_, text) => {
    const started = performance.now();
    saysNothing(text, null);
    answersNothing(text);
    asksForFaults(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
