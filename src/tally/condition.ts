import { Problem } from '../model/problem.js';
import type { Column } from '../model/survey.js';
import type { Engine } from './engine.js';
import { literal } from './scan.js';

export interface Condition {
  /** SQL over `t<position>` columns. */
  sql: string;
  columns: Column[];
}

type Node = Record<string, unknown>;

/** Kinds of expression that compute from a record alone. */
const ALLOWED = new Set([
  'COLUMN_REF',
  'CONSTANT',
  'COMPARISON',
  'CONJUNCTION',
  'OPERATOR',
  'FUNCTION',
  'CASE',
  'CAST',
  'BETWEEN',
  'COLLATE',
]);

/** Functions that tell of the engine or the machine rather than of the record. */
const FORBIDDEN =
  /^(current_setting|getenv|getvariable|nextval|currval|write_log|version|current_database|current_schemas?|current_user|user|session_user|pg_.*|txid_current|current_query|query|query_table|set_config|error)$/i;

/**
 * Reads a user's condition: the engine parses it, we check that it is one expression over the survey's own
 * columns, and put our names in the place of theirs. `find` resolves a column name or throws.
 */
export async function readCondition(
  engine: Engine,
  condition: string,
  find: (name: string) => Column,
): Promise<Condition> {
  const [row] = await engine.rows(
    `SELECT CAST(json_serialize_sql(${literal(`SELECT 1 WHERE ${condition}\n`)}) AS VARCHAR)`,
  );
  const tree = JSON.parse(String(row![0])) as Node;
  const more = () =>
    new Problem('usage', `"${condition}" is more than a condition.`, {
      tryThis: 'give one expression that is true or false for each response',
    });
  if (tree.error && /only select/i.test(String(tree.error_message))) throw more();
  if (tree.error) {
    throw new Problem('usage', `The condition "${condition}" is not understood: ${tree.error_message}.`, {
      tryThis: `write it like "region = 'EU' AND score >= 9"; names with blanks stand in double quotes`,
    });
  }
  const statements = tree.statements as Node[];
  const select = statements[0]?.node as Node | undefined;
  const only =
    statements.length === 1 &&
    select?.type === 'SELECT_NODE' &&
    select.where_clause !== null &&
    isEmpty(select.modifiers) &&
    isEmpty(select.group_expressions) &&
    !select.having &&
    !select.qualify &&
    !select.sample &&
    select.aggregate_handling === 'STANDARD_HANDLING' &&
    (select.from_table as Node)?.type === 'EMPTY';
  if (!only) throw more();
  const columns = new Map<string, Column>();
  const functions = new Set<string>();
  const rewrite = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) rewrite(one);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (typeof node.class === 'string') {
      if (!ALLOWED.has(node.class)) {
        throw new Problem('usage', `The condition "${condition}" may use the response's own columns only.`, {
          tryThis: 'leave out subqueries, windows and stars',
        });
      }
      if (node.class === 'FUNCTION') functions.add(String(node.function_name).toLowerCase());
      if (node.class === 'COLUMN_REF') {
        const names = node.column_names as string[];
        const column = find(names.join('.'));
        columns.set(column.id, column);
        node.column_names = [`t${column.position}`];
        return;
      }
    }
    for (const child of Object.values(node)) rewrite(child);
  };
  rewrite(select.where_clause);
  await refuseFunctions(engine, [...functions]);
  for (const statement of statements) clearLocations(statement);
  const [text] = await engine.rows(`SELECT json_deserialize_sql(${literal(JSON.stringify(tree))}::JSON)`);
  const sql = String(text![0]).replace(/^SELECT 1 WHERE /, '');
  return { sql, columns: [...columns.values()] };
}

/** A condition looks at one response and says the same each time: no aggregates, no chance, no machine. */
async function refuseFunctions(engine: Engine, names: string[]): Promise<void> {
  if (names.length === 0) return;
  const known = await engine.rows(
    `SELECT DISTINCT lower(function_name), function_type, coalesce(stability, '') FROM duckdb_functions() WHERE lower(function_name) IN (${names.map(literal).join(', ')})`,
  );
  for (const name of names) {
    const kinds = known.filter(([own]) => own === name);
    const scalar = kinds.some(([, type]) => type === 'scalar' || type === 'macro');
    const changing = kinds.some(([, , stability]) => stability === 'VOLATILE');
    if (kinds.length > 0 && scalar && !changing && !FORBIDDEN.test(name)) continue;
    throw new Problem(
      'usage',
      `The condition may not call ${name}(): ${kinds.length === 0 ? 'there is no such function' : 'it does not tell of one response alone'}.`,
      {
        tryThis: 'lower(), length(), contains(), year() and other functions of one value',
      },
    );
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Positions of the text are larger than a double holds, and nobody needs them. */
function clearLocations(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) clearLocations(one);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if ('query_location' in node) node.query_location = 0;
    for (const child of Object.values(node)) clearLocations(child);
  }
}
