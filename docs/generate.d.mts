/** The root of the repository. */
export const ROOT: string;

/** Something in a page that a command fills. */
export interface FilledPart {
  title: string;
  start: number;
  /** As it stands in the page. */
  body: string;
  /** Runs the command and gives the body as it is today. */
  make(): Promise<Made>;
}

export interface Made {
  text: string;
  /** Files that the command keeps, by their paths in the repository. */
  files?: Map<string, Buffer>;
}

export function writtenFiles(): Map<string, string>;
export function handWrittenPages(): string[];
export function filledParts(page: string): FilledPart[];
export function refreshed(page: string): Promise<{ text: string; files: [string, Buffer][] }>;
