// Writes a made-up survey with a comment in every row as CSV, the same for the same arguments:
//   node bench/generate-comments.mjs ROWS [--seed N] > file.csv
import { pathToFileURL } from 'node:url';
import { uniform, write } from './generate.mjs';

/** Of 100 comments, how many are one of these few words. */
const SHORT = 22;
const SHORT_COMMENTS =
  'Good|good|Great service|n/a|Nothing|nothing really|ok|OK|Very good|-|Excellent|All good|Too expensive|Slow|Thanks!|👍|none|Poor|Great|Friendly staff|Easy to use|Love it|Bad|gut|Sehr gut|Bien|Muy bien'.split(
    '|',
  );
/** Of 100 comments, how many are not in English. */
const FOREIGN = 8;
const FOREIGN_COMMENTS = [
  'Die Lieferung kam {n} Tage zu spät und niemand hat sich gemeldet.',
  'Sehr freundlicher Service, nach {n} Minuten war alles erledigt.',
  'Le service client est très aimable, mais la livraison a pris {n} jours.',
  'J’attends mon remboursement depuis {n} semaines, c’est vraiment décevant.',
  'La atención fue excelente, me ayudaron en {n} minutos.',
  'Llevo {n} días esperando una respuesta, pésimo servicio.',
  'Obsługa bardzo miła, ale na odpowiedź czekałem {n} dni.',
];

const WORDS = {
  who: 'the driver|your support team|the agent on the phone|the technician|the lady in the shop|the new app|the website|customer service|the man at the counter|your chat bot|the sales team|the warehouse|the branch in town|my account manager|the courier'.split(
    '|',
  ),
  did: 'was very helpful|never called me back|answered all my questions|kept me waiting for {n} minutes|was rude and did not listen|solved the problem at once|could not tell me where my parcel was|was friendly and patient|hung up on me twice|made it really easy|charged me {n} pounds too much|sent the wrong size again|explained everything clearly|crashed every time I tried to pay|refused to give me a refund|went out of their way to help|did not seem to care'.split(
    '|',
  ),
  what: 'delivery|the price|the quality of the fabric|the check-out|the invoice|the packaging|setting it up|the return|the online booking|the battery|the menu|the waiting room|the parking|the warranty|the onboarding|the reporting dashboard|the monthly fee'.split(
    '|',
  ),
  was: 'is excellent|was a nightmare|could be better|is far too complicated|has got worse since last year|was quick and painless|is good value for money|took {n} days instead of two|is fine|was not what I expected|works perfectly|is confusing|was spotless|was broken when it arrived|is the best I have seen|needs some work|is much too high'.split(
    '|',
  ),
  join: '. |, but |, and |; |! |... |, although |. Also, |. On the other hand, '.split('|'),
  end: '. I will not be back.|. Highly recommended!|. Thank you!|. Please fix this.|.|| 😡| 😊|. I have been a customer for {n} years and this is the first time I complain.|. Otherwise happy.|. Will I ever get my money back?|. Order {n}{n}-{n} is still open.|. Keep it up!|. My sister said the same about hers.'.split(
    '|',
  ),
};
const FORMS = [
  '{who} {did}{end}',
  '{what} {was}{end}',
  '{who} {did}{join}{what} {was}{end}',
  '{what} {was}{join}{who} {did}{end}',
  'I ordered {n} weeks ago{join}{who} {did}{join}{what} {was}{end}',
  '{who} {did}{join}{what} {was}{join}{what} {was}{end}',
  'To be honest, {what} {was}{join}{who} {did}{join}{who} {did}{join}{what} {was}{end}',
];

/** So many comments, a string each. */
export function* comments(count, seed = 1) {
  const next = uniform(seed);
  const below = (limit) => next() % limit;
  const one = (list) => list[below(list.length)];
  const filled = (form) =>
    form.replace(/\{(\w+)\}/g, (_, slot) =>
      slot === 'n' ? String(2 + below(97)) : filled(one(WORDS[slot])),
    );
  for (let i = 0; i < count; i++) {
    const kind = below(100);
    if (kind < SHORT) yield one(SHORT_COMMENTS);
    else if (kind < SHORT + FOREIGN) yield filled(one(FOREIGN_COMMENTS));
    else {
      const text = filled(one(FORMS));
      yield below(4) === 0 ? text : text[0].toUpperCase() + text.slice(1);
    }
  }
}

/** A header and the records of so many comments. */
export function* commentRecords(count, seed = 1) {
  const next = uniform(seed + 1);
  yield 'response_id,How likely are you to recommend us to a friend or colleague?,Why did you give this score?\n';
  let id = 0;
  for (const comment of comments(count, seed)) {
    id += 1;
    yield `R${id},${next() % 11},"${comment.replaceAll('"', '""')}"\n`;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const seedAt = args.indexOf('--seed');
  await write(commentRecords(Number(args[0]), seedAt === -1 ? 1 : Number(args[seedAt + 1])), process.stdout);
}
