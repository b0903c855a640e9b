// What an expert would type for weighted NPS by region, as a whole program:
//   node bench/hand-written.mjs FILE [--types]
import { DuckDBInstance } from '@duckdb/node-api';

const [file, flag] = process.argv.slice(2);
const QUESTION = 'How likely are you to recommend us to a friend or colleague?';
const TYPES = `, header = true, columns = {
  'response_id': 'VARCHAR',
  'submitted_at': 'TIMESTAMP',
  'region': 'VARCHAR',
  'channel': 'VARCHAR',
  'country': 'VARCHAR',
  'age': 'INTEGER',
  'weight': 'DOUBLE',
  '${QUESTION}': 'INTEGER',
  'satisfaction': 'INTEGER',
  'effort': 'INTEGER',
  'speed': 'INTEGER',
  'quality': 'INTEGER',
  'comment': 'VARCHAR',
  'revenue': 'DOUBLE',
  'finished': 'BOOLEAN'
}`;

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  SELECT
    region,
    CAST(count(*) AS INTEGER) AS n,
    sum(w) AS w,
    sum(w * w) AS w2,
    CAST(count(*) FILTER (score >= 9) AS INTEGER) AS promoters,
    CAST(count(*) FILTER (score <= 6) AS INTEGER) AS detractors,
    100 * (coalesce(sum(w) FILTER (score >= 9), 0) - coalesce(sum(w) FILTER (score <= 6), 0)) / sum(w) AS nps
  FROM (
    SELECT region, weight AS w, "${QUESTION}" AS score
    FROM read_csv('${file.replaceAll("'", "''")}'${flag === '--types' ? TYPES : ''})
  )
  WHERE score IS NOT NULL AND w > 0
  GROUP BY region
  ORDER BY region`);
process.stdout.write(`${JSON.stringify(reader.getRowObjects(), null, 2)}\n`);
