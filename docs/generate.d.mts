/** The root of the repository. */
export const ROOT: string;

/** Something in a page that a command fills. */
export interface FilledPart {
  title: string;
  start: number;
  /** As it stands in the page. */
  body: string;
  /** Runs the command and gives the body as it is today. */
  make(): Promise<string>;
}

export function writtenFiles(): Map<string, string>;
export function handWrittenPages(): string[];
export function filledParts(page: string): FilledPart[];
export function refreshed(page: string): Promise<string>;
