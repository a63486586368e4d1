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
  /** BCP 47: what pages speak when nobody asks for another language. */
  readonly usualLanguage: string;
  readonly emergencyLines: readonly EmergencyLine[];
  /** Where readers write to, such as an address of mail or a page. */
  readonly contact: string;
  /** Who pays for the service; absent: the page says that nobody has stated it. */
  readonly funding?: string | undefined;
  /** Whether other doctors can agree and add: their opinions are shown, and search engines told of a page of questions and answers, only then. */
  readonly secondOpinions?: boolean | undefined;
}

/** Where a thread's page is. */
export function threadPath(slug: string): string {
  return `/t/${slug}`;
}

/** Where a topic's page is. */
export function topicPath(id: string): string {
  return `/topics/${id}`;
}

/** Where a specialty's page is. */
export function specialtyPath(specialty: string): string {
  return `/specialties/${specialty}`;
}
