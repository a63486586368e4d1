/** A line of the crisis directory as pages show it. */
export interface EmergencyLine {
  readonly name: string;
  readonly number: string;
  readonly hours?: string | undefined;
}

/** What a stage says on each of its pages. */
export interface PageSettings {
  readonly siteName: string;
  /** Origin and base path of the public pages, without a slash at its end: `https://ask.example`. */
  readonly baseUrl: string;
  /** BCP 47: the language of the frame; a thread's own texts keep theirs. */
  readonly language: string;
  readonly emergencyLines: readonly EmergencyLine[];
  /** Where readers write to, such as an address of mail or a page. */
  readonly contact?: string | undefined;
  /** Who pays for the service. */
  readonly funding?: string | undefined;
}

/** Where a thread's page is. */
export function threadPath(slug: string): string {
  return `/t/${slug}`;
}

/** Where a topic's page is. */
export function topicPath(id: string): string {
  return `/topics/${id}`;
}
