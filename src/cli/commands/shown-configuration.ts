import { fact, tableColumn } from '../../measure/section-parts.js';
import type { Section, TableValue } from '../../model/document.js';
import { EXIT } from '../../model/problem.js';
import type { ColumnSetting } from '../../prepare/survey.js';
import { type GivenSetting, spelt } from '../configuration.js';
import type { Flags } from '../flags.js';
import { writeTyped } from '../output.js';
import { SURVEY_SETTINGS } from '../settings.js';
import type { World } from '../world.js';

/** The settings that are in force: value and origin of each, what is said of columns, and variables that are none. */
export async function showConfiguration(world: World, flags: Flags): Promise<number> {
  const { file, inputs, columns, given, applied, unknownVariables } = world.configuration!;
  const typed = SURVEY_SETTINGS.filter(({ key }) => flags[key] !== undefined && !applied.has(key));
  const isOpen = (name: string) =>
    ![...typed, ...given.map(({ setting }) => setting)].some((one) => one.name === name);
  const rows = [
    ...(inputs === null
      ? []
      : [row('inputs', inputs.paths.join(', '), placeText(inputs.place.line, file?.name))]),
    ...typed.map(({ name, key }) => row(name, spelt(flags[key] as GivenSetting['value']), 'flag')),
    ...given
      .filter(({ setting }) => !typed.includes(setting))
      .map((one) => row(nameIn(one), spelt(one.value), originOf(one))),
    ...SURVEY_SETTINGS.filter(({ name, help }) => isOpen(name) && /\(default: /.test(help)).map(
      ({ name, help }) => row(name, /\(default: ([^)]*)\)/.exec(help)![1]!, 'default'),
    ),
  ];
  const sections: Section[] = [
    {
      kind: 'table',
      id: 'settings',
      title: 'Settings',
      columns: [
        tableColumn('setting', 'Setting', 'text'),
        tableColumn('value', 'Value', 'text'),
        tableColumn('origin', 'From', 'text'),
      ],
      rows,
    },
  ];
  if (columns.length > 0) sections.push(columnTable(columns));
  if (unknownVariables.length > 0) {
    sections.push({
      kind: 'facts',
      id: 'no-settings',
      title: 'Variables that are no settings',
      facts: unknownVariables.map((name, i) => fact(`variable-${i + 1}`, name, 'no setting')),
    });
  }
  await writeTyped(world, flags, {
    title: `Settings of ${file?.name ?? 'the environment'}`,
    sections,
    notices: [],
  });
  return EXIT.ok;
}

type Row = Record<string, TableValue>;
const row = (setting: string, value: string, origin: string): Row => ({ setting, value, origin });

function nameIn({ section, setting }: GivenSetting): string {
  return section === 'report' || section === 'batch' ? `${section}: ${setting.name}` : setting.name;
}

function originOf({ from }: GivenSetting): string {
  return 'variable' in from ? `environment ${from.variable}` : placeText(from.place.line, from.place.file);
}

function placeText(line: number | undefined, file: string | undefined): string {
  return `${file ?? ''} line ${line ?? 1}`;
}

function columnTable(columns: ColumnSetting[]): Section {
  return {
    kind: 'table',
    id: 'column-settings',
    title: 'Columns',
    columns: [
      tableColumn('column', 'Column', 'text'),
      tableColumn('origin', 'From', 'text'),
      tableColumn('says', 'says', 'text', true),
    ],
    rows: columns.map(({ name, label, role, scale, place }) => ({
      column: name,
      says: [
        label === undefined ? '' : `label: ${label}`,
        role === undefined ? '' : `role: ${role}`,
        scale.ends === undefined ? '' : `scale: ${scale.ends.low}-${scale.ends.high}`,
        scale.reverse === true ? 'reverse: true' : '',
        scale.labels === undefined
          ? ''
          : `labels: ${scale.labels.map(({ label: own, code }) => `${own} = ${code}`).join(', ')}`,
        scale.missing === undefined ? '' : `missing: ${scale.missing.join(', ')}`,
      ]
        .filter((text) => text !== '')
        .join('; '),
      origin: placeText(place.line, place.file),
    })),
  };
}
