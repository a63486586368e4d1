/** What a route answers with when it is not JSON, and the media type that says so. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const;
export type Medium = keyof typeof mediaTypes;
