/** The page of the export layouts that cxstat knows, from the list that it recognises them by. */
export function dialectsPage(dialects, languages) {
  const names = [...languages].sort((a, b) => a.localeCompare(b, 'en'));
  return `<!-- Written by docs/generate.mjs: change that, or the dialect's own description in src/intake/dialects. -->

# Dialects: the exports that cxstat reads

A survey platform has its own way to lay out a table of responses: how many records the header takes, where
the question's text stands, how several choices share a cell, which responses are only tests. cxstat calls
such a way a dialect. It is recognised by what stands in the file, never by the file's name, and
\`cxstat inspect FILE\` says which one was found and why.

| Dialect | Id | Recognised by, and what follows |
|---|---|---|
${dialects.map(({ label, id, description }) => `| ${label} | \`${id}\` | ${cell(description)} |`).join('\n')}

Each of them has fixtures in \`fixtures/exports/\`, one folder per id, with a list of what must be found in them.

## What is found before the dialect

| | Found by | Accepted |
|---|---|---|
| Compression | the first two bytes | gzip, or none |
| Encoding | a byte order mark, NULs at every other byte, valid UTF-8, else letter frequencies | UTF-8, UTF-16, Windows-125x, ISO-8859-x and other single-byte sets |
| Delimiter | the candidate that gives most records the same number of fields | comma, semicolon, tab, pipe |
| Decimal mark | cells that are a number with a fraction | point; comma where it does not separate fields |
| Line ends | the first one, outside quotes | LF, CRLF, CR |
| Header | the dialect; in a plain table, whether the first record looks like those below it | none, or up to three records below title lines |

Workbooks (\`.xlsx\`), SPSS files and PDFs are refused by name with the advice to save them as CSV.

## Irregular records

A file that is regular, in UTF-8, is scanned where it lies. Any other is rewritten once into a clean
temporary copy, and what had to be changed is counted and can be listed with \`--rejects FILE\`:

- A record with too few fields is filled with blanks; one with too many loses the surplus if that is blank.
- A quote that neither opens nor closes a field is read as a letter.
- A record that cannot be mended, such as one with surplus text or an unclosed quote, is rejected. It costs
  its own line, not those that follow.

\`--strict\` turns each of these into a failure with exit code 3.

## What columns are for

The dialect fixes the role of the columns that the platform writes itself. Every other column is understood
from its question and its answers, in this order of trust: what an option says (\`--score\`, \`--scale\`, \`--labels\`,
\`--date\`), what the platform says, what the question says ("0 = not at all likely, 10 = …"), what the answers look
like. Labels such as "Very satisfied" are known as ordered sets in ${names.length} languages:
${names.slice(0, -1).join(', ')} and ${names.at(-1)}. Labels that fit several sets, or none, are not
guessed: the column is not scored until \`--labels\` names them in order.

A column of 0 to 10 is taken for an NPS question only if its text asks for likelihood to recommend.

## Responses that do not count

Unfinished responses, previews and tests, spam and disqualified ones are left out where the platform marks
them. The account of rows under every result says how many; \`--all-responses\` brings them back.

## Another platform

If your export is read as a plain table, its scores are as good: what is missing is only the knowledge of
the platform's own columns. Name the date with \`--date\`, and leave out unfinished responses with \`--where\`.
[CONTRIBUTING.md](../CONTRIBUTING.md) says how to add a dialect.
`;
}

const cell = (text) => text.replaceAll('|', '\\|');
